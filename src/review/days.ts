import { endOf, startOf, type Month } from '../system/month.ts'
import { counted } from '../text/log.ts'
import { isWorkingDay } from './hours.ts'
import type { Finding } from './review.ts'

const DAY = 86_400_000
/** An unusual day has this many times the events of the median day, and so many more. */
const TIMES = 3
const MORE = 20

const dayOf = (date: Date) => date.toISOString().slice(0, 10)

export function dayCounts(month: Month, now: Date) {
  const days = new Map<string, { isWorking: boolean; events: number; first?: Finding }>()
  const end = Math.min(endOf(month).getTime(), now.getTime())
  for (let at = startOf(month).getTime(); at < end; at += DAY) {
    const date = new Date(at)
    days.set(dayOf(date), { isWorking: isWorkingDay(date.getUTCDay() || 7), events: 0 })
  }
  return {
    /** @param seconds since 1970-01-01T00:00:00Z */
    add(seconds: number, finding: () => Finding): void {
      const day = days.get(dayOf(new Date(seconds * 1000)))
      if (day === undefined) return
      day.events++
      day.first ??= finding()
    },
    byDay: () => Array.from(days, ([day, { events }]) => ({ day, events })),
    /** The days with far more events than the month's other working days, or days off. */
    unusual: (): Finding[] =>
      [true, false].flatMap((isWorking) => {
        const alike = [...days].filter(([, day]) => day.isWorking === isWorking)
        const sorted = alike.map(([, { events }]) => events).sort((a, b) => a - b)
        const median = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
        const most = Math.max(TIMES * median + 1, median + MORE)
        const usual = `${median} on the median ${isWorking ? 'working day' : 'day off'}`
        return alike
          .filter(([, { events }]) => events >= most)
          .map(([day, { events, first }]) => ({
            ...first!,
            ...{ type: '*', action: '*', actor: null, app: null, team: null, ip_address: null },
            what: `${day}: ${counted(events, 'event')}, ${usual}`,
          }))
      }),
  }
}
