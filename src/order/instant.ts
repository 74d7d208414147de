/**
 * An instant read from an RFC 3339 date-time, exact to any number of fraction digits: `seconds`
 * since 1970-01-01T00:00:00Z (may be negative), `nanos` the first nine fraction digits, `rest` any
 * further digits without trailing zeros, nearly always empty. A leap second counts as the second
 * before it plus a billion nanos: it belongs to its day, and comes last in it.
 */
export interface Instant {
  seconds: number
  nanos: number
  rest: string
}

/** Negative, 0 or positive, as `a` is before, at or after `b`. */
export function compareInstants(a: Instant, b: Instant): number {
  if (a.seconds !== b.seconds) return a.seconds < b.seconds ? -1 : 1
  if (a.nanos !== b.nanos) return a.nanos - b.nanos
  return a.rest === b.rest ? 0 : a.rest < b.rest ? -1 : 1
}

/** No clock writes more characters: further digits could be text that an event smuggles in. */
const LONGEST = 64

/** An instant's text for people: cut to nine fraction digits when it is too long for a clock's. */
export function shownInstant(text: string): string {
  return text.length <= LONGEST ? text : text.replace(/(\.\d{9})\d+/, '$1')
}

const DASH = 0x2d
const COLON = 0x3a
const ZERO = 0x30

/** The number in `digits` decimal digits at `at`; NaN if any of them is not a digit. */
function number(bytes: Buffer, at: number, digits: number): number {
  let value = 0
  for (let i = at; i < at + digits; i++) {
    const digit = (bytes[i] ?? 0) - ZERO
    if (digit < 0 || digit > 9) return NaN
    value = value * 10 + digit
  }
  return value
}

/** Milliseconds of the 400 years after which the Gregorian calendar repeats. */
const CYCLE = 146_097 * 86_400_000

/** Seconds from 1970-01-01 to the beginning of a day; NaN if there is no such day. */
function secondsOfDay(year: number, month: number, day: number): number {
  // `Date.UTC` takes the years 0 to 99 for those of the 20th century.
  const later = Date.UTC(year + 400, month - 1, day)
  const isMonth = month >= 1 && month <= 12
  const isDay = isMonth && day >= 1 && later < Date.UTC(year + 400, month, 1)
  return isDay ? (later - CYCLE) / 1000 : NaN
}

/** Seconds east of UTC of the offset from `at` to `end`; NaN if that is not an offset. */
function offsetSeconds(bytes: Buffer, at: number, end: number): number {
  const sign = bytes[at]!
  if ((sign | 0x20) === 0x7a) return at + 1 === end ? 0 : NaN
  if ((sign !== 0x2b && sign !== DASH) || at + 6 !== end || bytes[at + 3] !== COLON) return NaN
  const hours = number(bytes, at + 1, 2)
  const minutes = number(bytes, at + 4, 2)
  if (!(hours <= 23 && minutes <= 59)) return NaN
  return (sign === DASH ? -1 : 1) * (hours * 3600 + minutes * 60)
}

/**
 * Reads the RFC 3339 `date-time` that fills `bytes` from `start` to `end`: any number of fraction
 * digits, any offset, and a leap second (`:60`, the last of a UTC day).
 *
 * @returns undefined for anything that RFC 3339, section 5.6, does not allow
 */
export function readInstant(bytes: Buffer, start = 0, end = bytes.length): Instant | undefined {
  const isPunctuated =
    end - start >= 20 &&
    bytes[start + 4] === DASH &&
    bytes[start + 7] === DASH &&
    (bytes[start + 10]! | 0x20) === 0x74 &&
    bytes[start + 13] === COLON &&
    bytes[start + 16] === COLON
  if (!isPunctuated) return undefined
  const year = number(bytes, start, 4)
  const hour = number(bytes, start + 11, 2)
  const minute = number(bytes, start + 14, 2)
  const second = number(bytes, start + 17, 2)
  if (!(hour <= 23 && minute <= 59 && second <= 60)) return undefined

  let at = start + 19
  let nanos = 0
  let rest = ''
  if (bytes[at] === 0x2e) {
    const first = ++at
    for (; at < end && bytes[at]! >= ZERO && bytes[at]! <= ZERO + 9; at++) {
      if (at < first + 9) nanos = nanos * 10 + bytes[at]! - ZERO
    }
    const digits = at - first
    if (digits === 0) return undefined
    if (digits < 9) nanos *= 10 ** (9 - digits)
    else if (digits > 9) rest = bytes.toString('latin1', first + 9, at).replace(/0+$/, '')
  }
  const day = secondsOfDay(year, number(bytes, start + 5, 2), number(bytes, start + 8, 2))
  const seconds = day + hour * 3600 + minute * 60 + second - offsetSeconds(bytes, at, end)
  if (!Number.isInteger(seconds)) return undefined
  if (second < 60) return { seconds, nanos, rest }
  return seconds % 86400 === 0 ? { seconds: seconds - 1, nanos: nanos + 1e9, rest } : undefined
}
