import { endOf, type Month } from '../system/month.ts'

/** Milliseconds by which Heroku's clock and ours may differ (5 minutes). */
const SKEW = 300_000

/**
 * Whether an archive holds its whole month: it was made after the month's end, by Heroku's clock
 * (`createdAt`, RFC 3339) and, if given, by ours, so that one wrong clock does not close a month.
 */
export function isFinal(createdAt: string, month: Month, now?: Date): boolean {
  const end = endOf(month)
  return Date.parse(createdAt) >= end.getTime() && (now === undefined || now >= end)
}

/** Whether the month is over by Heroku's clock but not by ours, and they differ too much. */
export function isAheadOf(createdAt: string, month: Month, now: Date): boolean {
  const isSkewed = Date.parse(createdAt) > now.getTime() + SKEW
  return isFinal(createdAt, month) && !isFinal(createdAt, month, now) && isSkewed
}
