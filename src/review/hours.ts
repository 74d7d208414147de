/** Where an instant stands in a week of a time zone. */
export interface LocalTime {
  /** 1 (Monday) to 7. */
  weekday: number
  /** Minutes since midnight. */
  minute: number
}

export interface WorkingHours {
  /** As people write them, with the days. */
  text: string
  days: ReadonlySet<number>
  /** Minutes since midnight. */
  start: number
  end: number
}

/** Of most offices. */
export const USUAL_HOURS = 'Mon-Fri 08:00-18:00'

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const FORM = /^(?:([A-Z][a-z]{2})(?:-([A-Z][a-z]{2}))?\s+)?(\d\d?):([0-5]\d)-(\d\d?):([0-5]\d)$/

/** Reads `08:00-18:00` (Monday to Friday) or `Sun-Thu 08:00-18:00`; undefined for another form. */
export function parseWorkingHours(text: string): WorkingHours | undefined {
  const found = FORM.exec(text.trim())
  if (found === null) return undefined
  const [, first = 'Mon', last = found[1] ?? 'Fri', ...times] = found
  const [from, to] = [DAYS.indexOf(first), DAYS.indexOf(last)]
  const [h1, m1, h2, m2] = times.map(Number) as [number, number, number, number]
  const [start, end] = [h1 * 60 + m1, h2 * 60 + m2]
  if (from < 0 || to < 0 || start >= end || end > 24 * 60) return undefined
  const length = ((to - from + 7) % 7) + 1
  const days = Array.from({ length }, (_, day) => ((from + day) % 7) + 1)
  return { text: found[1] ? found[0] : `Mon-Fri ${found[0]}`, days: new Set(days), start, end }
}

/** Whether somebody is expected to be at work. */
export const isWithin = ({ days, start, end }: WorkingHours, { weekday, minute }: LocalTime) =>
  days.has(weekday) && minute >= start && minute < end

/** Offsets from UTC change at quarters of an hour, if at all. */
const QUARTER = 900

/**
 * Tells the local time in a zone of IANA's, of seconds since 1970; quick for instants in order.
 *
 * @throws RangeError for a zone that is not known
 */
export function localClock(timeZone: string): (seconds: number) => LocalTime {
  const format = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, weekday: 'short', hour: 'numeric', minute: 'numeric', hourCycle: 'h23' },
  } as const)
  let known = NaN
  let local: LocalTime = { weekday: 1, minute: 0 }
  return (seconds) => {
    const quarter = Math.floor(seconds / QUARTER)
    if (quarter !== known) {
      const parts = format.formatToParts(quarter * QUARTER * 1000)
      const part = (type: string) => parts.find((each) => each.type === type)!.value
      const weekday = DAYS.indexOf(part('weekday')) + 1
      local = { weekday, minute: Number(part('hour')) * 60 + Number(part('minute')) }
      known = quarter
    }
    const minutes = Math.floor((seconds - quarter * QUARTER) / 60)
    return { weekday: local.weekday, minute: local.minute + minutes }
  }
}
