import type { ReadableMonth } from '../record/parse-events.ts'
import { ActionError } from '../system/errors.ts'
import { addMonths, formatMonths, type Month } from '../system/month.ts'
import { AuditEvent } from './event.ts'
import { reviewCounts, reviewParts } from './markdown.ts'
import { AS_THEY_ARE } from './pseudonyms.ts'
import type { Review } from './review.ts'
import { learn, Reviewer, type About, type Learned, type ReviewerOptions } from './reviewer.ts'
import { RULES } from './rules.ts'

/** A month is compared with so many before it. */
const COMPARED = 12

/** Makes reviews of months, one after the other. Each month is read once, also for comparison. */
export class Reviews {
  readonly #options: ReviewerOptions
  readonly #learned = new Map<Month, Learned>()

  constructor(options: ReviewerOptions) {
    this.#options = options
  }

  /**
   * Makes the review of a month.
   *
   * @param earlier the ledger's final months; undefined without a ledger
   * @throws ActionError when the month cannot be read
   */
  async of(
    { month, path, read }: ReadableMonth,
    earlier: readonly Omit<ReadableMonth, 'path'>[] | undefined,
    about: Omit<About, 'month' | 'compared'>,
  ): Promise<Review> {
    const isBefore = (each: Month) => addMonths(month, -COMPARED) <= each && each < month
    const leftOut =
      earlier === undefined
        ? 'there is no ledger to compare with'
        : await this.#learn(earlier.filter((each) => isBefore(each.month)))
    const months = [...this.#learned.keys()].filter(isBefore).sort()
    const compared = { months, left_out: leftOut }
    const before = months.map((each) => this.#learned.get(each)!)
    const reviewer = new Reviewer(this.#options, { ...about, month, compared }, before)
    const problems = await read((entry, line) => {
      reviewer.add(new AuditEvent(entry), { path, line })
    })
    if (problems.length > 0)
      throw new ActionError(problems.join('\n'), { code: 'E_RECORD_UNREADABLE' })
    if (about.final) this.#learned.set(month, reviewer.seen)
    return reviewer.review()
  }

  /** Reads the months that were not read yet. @returns why others are left out */
  async #learn(earlier: readonly Omit<ReadableMonth, 'path'>[]): Promise<string | null> {
    const unread: Month[] = []
    let reason = ''
    for (const { month, read } of earlier) {
      if (this.#learned.has(month)) continue
      const learned: Learned = new Set()
      const [problem] = await read((entry) => {
        learn(learned, new AuditEvent(entry).facts)
      })
      if (problem === undefined) this.#learned.set(month, learned)
      else {
        unread.push(month)
        reason = problem
      }
    }
    return unread.length === 0 ? null : `${formatMonths(unread.sort())} cannot be read: ${reason}`
  }
}

/** Makes the review pages of an export, month by month, and what a job summary shows of each. */
export function exportedReviews() {
  const reviews = new Reviews({ rules: RULES, timeZone: 'UTC', names: AS_THEY_ARE })
  return async (...asked: Parameters<Reviews['of']>) => {
    const { reviewPage } = await import('./page/page.ts')
    const review = await reviews.of(...asked)
    return {
      page: await reviewPage(review),
      /** With names and addresses. */
      full: reviewParts(review),
      /** Without any text of an event. */
      counts: [reviewCounts(review)],
    }
  }
}
