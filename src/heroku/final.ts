import { endOf, type Month } from '../system/month.ts'

/**
 * Whether an archive holds its whole month: it was made after the month's end, by Heroku's clock
 * (`createdAt`, RFC 3339) and, if given, by ours, so that one wrong clock does not close a month.
 */
export function isFinal(createdAt: string, month: Month, now?: Date): boolean {
  const end = endOf(month)
  return Date.parse(createdAt) >= end.getTime() && (now === undefined || now >= end)
}
