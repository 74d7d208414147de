import { endOf, type Month } from '../system/month.ts'

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
