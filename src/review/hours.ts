/** Where an instant stands in a week of a time zone. */
export interface LocalTime {
  /** 1 (Monday) to 7. */
  weekday: number
  /** Minutes since midnight. */
  minute: number
}

/** Minutes since midnight; `end` before `start` when the hours go past midnight. */
export interface WorkingHours {
  /** As people write them, with the days. */
  text: string
  days: ReadonlySet<number>
  start: number
  end: number
}

/** Of most offices. */
export const USUAL_HOURS = '08:00-18:00'

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const FORM = /^(?:([a-z]{3})(?:-([a-z]{3}))?\s+)?(\d\d?):(\d\d)-(\d\d?):(\d\d)$/i

/** Reads `08:00-18:00` (Monday to Friday) or `Sun-Thu 08:00-18:00`; undefined for another form. */
export function parseWorkingHours(text: string): WorkingHours | undefined {
  const [, first = 'mon', last = first === 'mon' ? 'fri' : first, ...times] =
    FORM.exec(text.trim().toLowerCase()) ?? []
  const [from, to] = [first, last].map((day) => DAYS.indexOf(day)) as [number, number]
  const [h1 = NaN, m1 = NaN, h2 = NaN, m2 = NaN] = times.map(Number)
  const [start, end] = [h1 * 60 + m1, h2 * 60 + m2]
  const isTime = (time: number, minutes: number) => time <= 24 * 60 && minutes < 60
  if (from < 0 || to < 0 || !isTime(start, m1) || !isTime(end, m2) || start === end)
    return undefined
  const length = ((to - from + 7) % 7) + 1
  const days = Array.from({ length }, (_, day) => ((from + day) % 7) + 1)
  const form = text.trim()
  return { text: /^\d/.test(form) ? `Mon-Fri ${form}` : form, days: new Set(days), start, end }
}

/** Whether somebody is expected to be at work. */
export function isWithin({ days, start, end }: WorkingHours, time: LocalTime): boolean {
  const { weekday, minute } = time
  if (start < end) return days.has(weekday) && minute >= start && minute < end
  // After midnight the shift is that of the day before.
  const before = weekday === 1 ? 7 : weekday - 1
  return (days.has(weekday) && minute >= start) || (days.has(before) && minute < end)
}

/** Offsets from UTC change at quarters of an hour, if at all. */
const QUARTER = 900

/** Tells the local time in a zone of IANA's; quick for instants in order. */
export class LocalClock {
  readonly #format: Intl.DateTimeFormat
  #quarter = NaN
  #offset = 0

  /** @throws RangeError for a zone that is not known */
  constructor(zone: string) {
    const numeric = { year: 'numeric', month: 'numeric', day: 'numeric' } as const
    const time = {
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      hourCycle: 'h23',
    } as const
    this.#format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      ...numeric,
      ...time,
    })
  }

  /** @param seconds since 1970-01-01T00:00:00Z */
  at(seconds: number): LocalTime {
    const quarter = Math.floor(seconds / QUARTER)
    if (quarter !== this.#quarter) {
      this.#quarter = quarter
      this.#offset = this.#offsetAt(quarter * QUARTER)
    }
    const local = seconds + this.#offset
    const day = Math.floor(local / 86_400)
    // 1970-01-01 was a Thursday.
    const weekday = ((((day + 3) % 7) + 7) % 7) + 1
    return { weekday, minute: Math.floor((local - day * 86_400) / 60) }
  }

  #offsetAt(seconds: number): number {
    const parts = this.#format.formatToParts(seconds * 1000)
    const part = (type: string) => Number(parts.find((each) => each.type === type)!.value)
    const date = Date.UTC(part('year'), part('month') - 1, part('day'))
    const time = part('hour') * 3600 + part('minute') * 60 + part('second')
    return date / 1000 + time - seconds
  }
}
