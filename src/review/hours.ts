import { InputError } from '../system/errors.ts'
import { quoted } from '../text/log.ts'

export interface LocalTime {
  /** 1 (Monday) to 7. */
  weekday: number
  hour: number
}

export const WORKING_HOURS = 'Mon-Fri 08:00-18:00'

export const isWorkingDay = (weekday: number) => weekday <= 5

export const isWorkingTime = ({ weekday, hour }: LocalTime) =>
  isWorkingDay(weekday) && hour >= 8 && hour < 18

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
/** Seconds. Offsets from UTC change at quarters of an hour, if at all. */
const QUARTER = 900

/** The local time of seconds since 1970; quick for instants in order. @throws InputError */
export function localClock(timeZone: string): (seconds: number) => LocalTime {
  const form = { weekday: 'short', hour: 'numeric', hourCycle: 'h23' } as const
  let format: Intl.DateTimeFormat
  try {
    format = new Intl.DateTimeFormat('en-US', { timeZone, ...form })
  } catch {
    throw new InputError(`${quoted(timeZone)} is not a time zone, such as Europe/Berlin`)
  }
  let known = NaN
  let local: LocalTime = { weekday: 1, hour: 0 }
  return (seconds) => {
    const quarter = Math.floor(seconds / QUARTER)
    if (quarter === known) return local
    const parts = format.formatToParts(quarter * QUARTER * 1000)
    const part = (type: string) => parts.find((each) => each.type === type)!.value
    known = quarter
    local = { weekday: DAYS.indexOf(part('weekday')) + 1, hour: Number(part('hour')) }
    return local
  }
}
