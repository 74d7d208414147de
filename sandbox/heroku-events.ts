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

/** A part of a list of JSON texts. */
export interface Page {
  texts: string[]
  /** `Range` of the part after it; undefined when this is the last. */
  nextRange: string | undefined
}

const RANGE = /^id (?:\](?<after>[^.;]+))?\.\.(?:; *max=(?<max>[1-9]\d*))?;?$/
const LARGEST_PAGE = 1000

/**
 * One page of a list, as the Platform API Reference describes its ranges: `id ]<id>..; max=<size>`
 * is what comes after that id. Ids must be unique for it.
 *
 * @returns undefined for a range that is malformed or of no id in the list: a 416
 */
export function pageOf(texts: string[], range: string | undefined, size: number): Page | undefined {
  const asked = RANGE.exec(range ?? 'id ..')?.groups
  if (asked === undefined) return undefined
  const { after, max = size } = asked
  const idOf = (text: string): string | undefined => (JSON.parse(text) as { id?: string }).id
  const last = after === undefined ? -1 : texts.findIndex((text) => idOf(text) === after)
  if (after !== undefined && last < 0) return undefined
  const count = Math.min(Number(max), LARGEST_PAGE)
  const page = texts.slice(last + 1, last + 1 + count)
  const isLast = last + 1 + count >= texts.length
  const nextRange = isLast ? undefined : `id ]${idOf(page.at(-1)!) ?? ''}..; max=${count}`
  return { texts: page, nextRange }
}
