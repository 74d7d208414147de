import type { ReadableMonth } from '../record/parse-events.ts'
import { ActionError } from '../system/errors.ts'
import { addMonths, formatMonths, type Month } from '../system/month.ts'
import { AuditEvent } from './event.ts'
import { reviewCounts, reviewParts } from './markdown.ts'
import { AS_THEY_ARE } from './pseudonyms.ts'
import type { Review } from './review.ts'
import { learn, reviewer, type About, type Learned, type ReviewerOptions } from './reviewer.ts'
import { RULES } from './rules.ts'

const COMPARED = 12

type Earlier = Omit<ReadableMonth, 'path'>

/** Makes reviews of months, one after the other. Each month is read once, also for comparison. */
export function reviews(options: ReviewerOptions) {
  const known = new Map<Month, Learned>()

  /** Reads the months that were not read yet. @returns why others are left out */
  const learnFrom = async (earlier: readonly Earlier[]): Promise<string | null> => {
    const unread: Month[] = []
    let reason = ''
    for (const { month, read } of earlier) {
      if (known.has(month)) continue
      const learned: Learned = new Set()
      const [problem] = await read((entry) => {
        learn(learned, new AuditEvent(entry).facts)
      })
      if (problem === undefined) known.set(month, learned)
      else {
        unread.push(month)
        reason = problem
      }
    }
    return unread.length === 0 ? null : `${formatMonths(unread.sort())} cannot be read: ${reason}`
  }

  /** @param earlier the ledger's final months; undefined without a ledger */
  return async (
    { month, path, read }: ReadableMonth,
    earlier: readonly Earlier[] | undefined,
    about: Omit<About, 'month' | 'compared'>,
  ): Promise<Review> => {
    const isBefore = (each: Month) => addMonths(month, -COMPARED) <= each && each < month
    const leftOut =
      earlier === undefined
        ? 'there is no ledger to compare with'
        : await learnFrom(earlier.filter((each) => isBefore(each.month)))
    const months = [...known.keys()].filter(isBefore).sort()
    const compared = { months, left_out: leftOut }
    const before = months.map((each) => known.get(each)!)
    const made = reviewer(options, { ...about, month, compared }, before)
    const problems = await read((entry, line) => {
      made.add(new AuditEvent(entry), { path, line })
    })
    if (problems.length > 0) {
      throw new ActionError(problems.join('\n'), { code: 'E_RECORD_UNREADABLE' })
    }
    if (about.final) known.set(month, made.seen)
    return made.review()
  }
}

/** Makes the review pages of an export, month by month, and what a job summary shows of each. */
export function exportedReviews() {
  const reviewOf = reviews({ rules: RULES, timeZone: 'UTC', names: AS_THEY_ARE })
  return async (...asked: Parameters<typeof reviewOf>) => {
    const { reviewPage } = await import('./page/page.ts')
    const review = await reviewOf(...asked)
    return {
      page: await reviewPage(review),
      full: reviewParts(review),
      counts: [reviewCounts(review)],
    }
  }
}
