import { gunzipSync } from 'node:zlib'
import type { ArchiveRecord } from './heroku.ts'

/** The parameters of Heroku's events endpoint. */
export interface EventsQuery {
  /** A day in UTC, `YYYY-MM-DD`. */
  day?: string
  order?: string
  type?: string
  action?: string
  /** An e-mail or an id. */
  actor?: string
}

interface Event {
  created_at?: string
  type?: string
  action?: string
  actor?: { id?: string; email?: string }
}

/** The day of an instant, in UTC, `YYYY-MM-DD`. */
export function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10)
}

/** A time as text that sorts as the instant does: nine fraction digits, UTC. */
function sortable(createdAt: string | undefined): string {
  const [, whole, fraction = '', offset] = /^(.{19})(?:\.(\d+))?(.*)$/.exec(createdAt ?? '') ?? []
  const time = Date.parse(`${whole ?? ''}${offset ?? ''}`)
  if (Number.isNaN(time)) return ''
  return `${new Date(time).toISOString().slice(0, 19)}.${fraction.padEnd(9, '0')}`
}

function textsOf(record: ArchiveRecord): Iterable<string> {
  if (record.events) return record.events()
  if (!Buffer.isBuffer(record.gz)) return []
  const document = JSON.parse(gunzipSync(record.gz).toString()) as
    { entries?: unknown[] } | unknown[]
  const entries = Array.isArray(document) ? document : (document.entries ?? [])
  return entries.map((entry) => JSON.stringify(entry))
}

function matches(event: Event, query: EventsQuery): boolean {
  const { type, action, actor } = query
  return (
    (type === undefined || event.type === type) &&
    (action === undefined || event.action === action) &&
    (actor === undefined || event.actor?.email === actor || event.actor?.id === actor)
  )
}

/** The JSON texts of a day's events in these archives, ascending unless `order` is `desc`. */
export function eventsOf(archives: ArchiveRecord[], query: EventsQuery): string[] {
  const found: { at: string; text: string }[] = []
  for (const record of archives)
    for (const text of textsOf(record)) {
      const event = JSON.parse(text) as Event
      const at = sortable(event.created_at)
      if (at.slice(0, 10) === query.day && matches(event, query)) found.push({ at, text })
    }
  const ascending = found.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  const ordered = query.order === 'desc' ? ascending.toReversed() : ascending
  return ordered.map(({ text }) => text)
}
