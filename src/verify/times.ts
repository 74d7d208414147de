/**
 * A time that somebody else wrote down, in milliseconds since 1970, as text: RFC 3339, or in words
 * where no calendar has it. Never throws.
 */
export function isoOf(milliseconds: number): string {
  const date = new Date(milliseconds)
  if (!Number.isNaN(date.getTime())) return date.toISOString()
  return Number.isNaN(milliseconds)
    ? 'no time'
    : `second ${Math.round(milliseconds / 1000)} since 1970`
}
