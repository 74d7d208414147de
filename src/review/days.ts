import { endOf, startOf, type Month } from '../system/month.ts'
import { counted } from '../text/log.ts'
import type { WorkingHours } from './hours.ts'
import type { Names } from './pseudonyms.ts'
import type { Finding, Review } from './review.ts'
import { findingOf, type Sighting } from './section.ts'

const DAY = 86_400
/** Days with events at most; a month has 31, others are of events that do not belong to it. */
const MOST_DAYS = 100
/** An unusual day has this many times the events of the median day, and so many more. */
const TIMES = 3
const MORE = 20

type First = Omit<Sighting, 'leaves'>

/** Counts events by day, in UTC. */
export class DayCounts {
  readonly #days = new Map<number, { events: number; first: First }>()

  /** @param seconds since 1970-01-01T00:00:00Z */
  add(seconds: number, { facts, path, line }: First): void {
    const number = Math.floor(seconds / DAY)
    const day = this.#days.get(number)
    if (day !== undefined) day.events++
    else if (this.#days.size < MOST_DAYS) {
      this.#days.set(number, { events: 1, first: { facts, path, line } })
    }
  }

  /** Every day of the month until now, and others on which there were events. */
  byDay(month: Month, now: Date): Review['charts']['by_day'] {
    const numbers = new Set([...daysOf(month, now), ...this.#days.keys()])
    return [...numbers]
      .sort((a, b) => a - b)
      .map((number) => ({ day: dateOf(number), events: this.#eventsOn(number) }))
  }

  /** The days with far more events than the month's other working days, or days off. */
  unusual(month: Month, now: Date, { days }: WorkingHours, names: Names): Finding[] {
    const isWorking = (number: number) => days.has(((number + 3) % 7) + 1)
    return [true, false].flatMap((working) => {
      const alike = daysOf(month, now).filter((number) => isWorking(number) === working)
      const median = medianOf(alike.map((number) => this.#eventsOn(number)))
      return alike
        .filter((number) => this.#eventsOn(number) >= Math.max(TIMES * median + 1, median + MORE))
        .map((number) => this.#finding(number, median, working, names))
    })
  }

  #eventsOn(number: number): number {
    return this.#days.get(number)?.events ?? 0
  }

  #finding(number: number, median: number, working: boolean, names: Names): Finding {
    const { events, first } = this.#days.get(number)!
    const { id, created_at, path, line } = findingOf(first, names)
    const usual = `${median} on the median ${working ? 'working day' : 'day off'}`
    return {
      ...{
        id,
        created_at,
        type: '*',
        action: '*',
        actor: null,
        app: null,
        team: null,
        ip_address: null,
      },
      ...{ what: `${dateOf(number)}: ${counted(events, 'event')}, ${usual}`, path, line },
    }
  }
}

const dateOf = (number: number) => new Date(number * DAY * 1000).toISOString().split('T')[0]!

function daysOf(month: Month, now: Date): number[] {
  const [start, end] = [startOf(month), endOf(month)].map(
    (date) => date.getTime() / 1000 / DAY,
  ) as [number, number]
  const until = Math.min(end, Math.ceil(now.getTime() / 1000 / DAY))
  return Array.from({ length: Math.max(0, until - start) }, (_, day) => start + day)
}

function medianOf(counts: number[]): number {
  const sorted = counts.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}
