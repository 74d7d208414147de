import type { Entry } from '../order/entry.ts'
import { ActionError } from '../system/errors.ts'
import { addMonths, formatMonths, type Month } from '../system/month.ts'
import { AuditEvent } from './event.ts'
import type { Review } from './review.ts'
import { Learned, Reviewer, type About, type ReviewerOptions } from './reviewer.ts'

/** A month is compared with so many before it. */
const COMPARED = 12

/** Gives each event, valid during the call only, and its line. @returns what is wrong, in words */
type ReadEvents = (take: (event: Entry, line: number) => void) => Promise<string[]>

/** A month whose events can be read. */
export interface ReadableMonth {
  month: Month
  /** Of its events file, relative to the ledger. */
  path: string
  read: ReadEvents
}

/** A month before; `read` is undefined where it is encrypted and there is no private key. */
export type EarlierMonth = Pick<ReadableMonth, 'month'> & { read: ReadEvents | undefined }

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
    earlier: readonly EarlierMonth[] | undefined,
    about: Omit<About, 'month' | 'compared'>,
  ): Promise<Review> {
    const earliest = addMonths(month, -COMPARED)
    const isBefore = (each: Month) => earliest <= each && each < month
    for (const each of this.#learned.keys()) if (each < earliest) this.#learned.delete(each)
    const leftOut = await this.#learn((earlier ?? []).filter((each) => isBefore(each.month)))
    if (earlier === undefined) leftOut.push('there is no ledger to compare with')
    const months = [...this.#learned.keys()].filter(isBefore).sort()
    const reviewer = new Reviewer(this.#options)
    for (const each of months) reviewer.learn(this.#learned.get(each)!)
    const problems = await read((entry, line) => {
      reviewer.add(new AuditEvent(entry), { path, line })
    })
    if (problems.length > 0)
      throw new ActionError(problems.join('\n'), { code: 'E_RECORD_UNREADABLE' })
    if (about.final) this.#learned.set(month, reviewer.seen)
    const compared = { months, left_out: leftOut.length > 0 ? leftOut.join('; ') : null }
    return reviewer.review({ ...about, month, compared })
  }

  /** Reads the months that were not read yet. @returns why others are left out */
  async #learn(earlier: readonly EarlierMonth[]): Promise<string[]> {
    const unknown = earlier.filter(({ month }) => !this.#learned.has(month))
    const closed = unknown
      .filter(({ read }) => read === undefined)
      .map(({ month }) => month)
      .sort()
    const leftOut =
      closed.length > 0 ? [`${formatMonths(closed)}: encrypted, and no private key was given`] : []
    for (const { month, read } of unknown) {
      if (read === undefined) continue
      const learned = new Learned()
      const problems = await read((entry) => void learned.add(new AuditEvent(entry)))
      if (problems.length > 0) leftOut.push(...problems)
      else this.#learned.set(month, learned)
    }
    return leftOut
  }
}
