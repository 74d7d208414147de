import { endOf, startOf, type Month } from '../system/month.ts'
import { readInstant } from '../order/instant.ts'
import type { Manifest } from './manifest.ts'

/** An archive compared with Heroku's events API, day by day. */
export type Reconciliation = NonNullable<Manifest['reconciliation']>

/** An id of which one of the two sources has more events. */
interface Difference {
  day: string
  id: string
  source: 'archive' | 'events api'
}

export interface Reconciled {
  reconciliation: Reconciliation
  /** The first 100. */
  differences: readonly Difference[]
}

/** Undefined where an event has no id that is text: these are compared as one. */
export type EventId = string | undefined

export type DayAnswer = { ids: readonly EventId[] } | { refused: string }

interface ComparedDay {
  day: string
  counts: Reconciliation['days'][string]
  differences: readonly Difference[]
  refused?: string
}

const SHOWN = 100
const DAY = 86_400_000

/** The day of an instant in UTC, `YYYY-MM-DD`; milliseconds since 1970. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

export function daysOf(month: Month): string[] {
  const start = startOf(month).getTime()
  const length = (endOf(month).getTime() - start) / DAY
  return Array.from({ length }, (_, index) => dayOf(start + index * DAY))
}

/** Day and id of an event; the day is empty without a time that can be read. */
function describe(line: Buffer): { day: string; id: EventId } {
  const event = JSON.parse(line.toString()) as { id?: unknown; created_at?: unknown } | null
  const time = typeof event?.created_at === 'string' ? event.created_at : ''
  const instant = readInstant(Buffer.from(time))
  return {
    day: instant === undefined ? '' : dayOf(instant.seconds * 1000),
    id: typeof event?.id === 'string' ? event.id : undefined,
  }
}

/**
 * Compares the events of a month's ordered document with those of a second source, holding those
 * of one day at a time. Events of no day of the month are left out: they count as anomalies elsewhere.
 */
export async function reconcile(
  month: Month,
  lines: AsyncIterable<Buffer>,
  ask: (day: string) => Promise<DayAnswer>,
): Promise<Reconciled> {
  const names = daysOf(month)
  const compared: ComparedDay[] = []
  let ids: EventId[] = []
  const closeDaysUntil = async (count: number) => {
    while (compared.length < count) {
      const day = names[compared.length]!
      const answer = await ask(day)
      compared.push(
        'refused' in answer
          ? refusedDay(day, ids.length, answer.refused)
          : compareDay(day, ids, answer.ids),
      )
      ids = []
    }
  }
  for await (const line of lines) {
    const { day, id } = describe(line)
    const index = names.indexOf(day)
    if (index < 0) continue
    await closeDaysUntil(index)
    ids.push(id)
  }
  await closeDaysUntil(names.length)
  const days = doubtSilence(compared)
  const reasons = new Set(days.flatMap(({ refused }) => refused ?? []))
  return {
    reconciliation: {
      days: Object.fromEntries(days.map(({ day, counts }) => [day, counts])),
      not_reconciled: reasons.size === 0 ? null : [...reasons].join('; '),
    },
    differences: days.flatMap(({ differences }) => differences).slice(0, SHOWN),
  }
}

function refusedDay(day: string, archive: number, refused: string): ComparedDay {
  const counts = { archive, events_api: null, only_in_one: null }
  return { day, counts, differences: [], refused }
}

function compareDay(
  day: string,
  archive: readonly EventId[],
  api: readonly EventId[],
): ComparedDay {
  /** By id, how many more events the archive has than the API. */
  const surplus = new Map<EventId, number>()
  for (const id of archive) surplus.set(id, (surplus.get(id) ?? 0) + 1)
  for (const id of api) surplus.set(id, (surplus.get(id) ?? 0) - 1)
  const differing = [...surplus].filter(([, count]) => count !== 0)
  const counts = {
    archive: archive.length,
    events_api: api.length,
    only_in_one: differing.reduce((sum, [, count]) => sum + Math.abs(count), 0),
  }
  const differences = differing.slice(0, SHOWN).map(([id = '(none)', count]): Difference => {
    return { day, id, source: count > 0 ? 'archive' : 'events api' }
  })
  return { day, counts, differences }
}

/**
 * How far back the API reaches is not documented. Days before its first event are not reconciled
 * if the archive has events of them; nor is any day when it has no event at all.
 */
function doubtSilence(days: readonly ComparedDay[]): readonly ComparedDay[] {
  const answered = days.filter(({ refused }) => refused === undefined)
  const first = answered.find(({ counts }) => counts.events_api! > 0)?.day
  const silent = answered.filter(({ day }) => first === undefined || day < first)
  if (first !== undefined && silent.every(({ counts }) => counts.archive === 0)) return days
  const reason =
    first === undefined
      ? 'the events API gave no event of the month: it may not reach back so far'
      : `the events API gave no event before ${first}: it may not reach back further`
  return days.map((one) =>
    silent.includes(one) ? refusedDay(one.day, one.counts.archive, reason) : one,
  )
}
