import { endOf, type Month } from '../system/month.ts'

/** How far apart, in milliseconds, Heroku's clock and ours may be (5 minutes). */
const SKEW = 300_000

/**
 * Whether an archive holds its whole month: it was made when the month was over.
 *
 * @param createdAt when, by Heroku's clock, RFC 3339
 * @param now the time of asking by our own clock, by which the month must be over too: one clock
 *   that is wrong must not close a month. Left out, it is Heroku's word.
 */
export function isFinal(createdAt: string, month: Month, now?: Date): boolean {
  const end = endOf(month).getTime()
  return Date.parse(createdAt) >= end && (now === undefined || now.getTime() >= end)
}

/** Whether Heroku's clock had the month over when ours has not, and by more than clocks differ. */
export function isAheadOf(createdAt: string, month: Month, now: Date): boolean {
  const created = Date.parse(createdAt)
  return isFinal(createdAt, month) && now < endOf(month) && created > now.getTime() + SKEW
}
