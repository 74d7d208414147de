import { endOf, type Month } from '../system/month.ts'

/** Milliseconds by which Heroku's clock and ours may differ (5 minutes). */
const SKEW = 300_000

/**
 * Whether an archive holds its whole month: it was made after the month's end.
 *
 * @param createdAt by Heroku's clock, RFC 3339
 * @param now by our clock, when Heroku was asked: the month must be over by that too, so that one
 *   wrong clock does not close it. Left out, Heroku's clock alone counts.
 */
export function isFinal(createdAt: string, month: Month, now?: Date): boolean {
  const end = endOf(month).getTime()
  return Date.parse(createdAt) >= end && (now === undefined || now.getTime() >= end)
}

/** Whether the month is over by Heroku's clock but not by ours, and they differ too much. */
export function isAheadOf(createdAt: string, month: Month, now: Date): boolean {
  const created = Date.parse(createdAt)
  return isFinal(createdAt, month) && now < endOf(month) && created > now.getTime() + SKEW
}
