import { KNOWN_TYPES } from '../../src/order/event.ts'
import type { Anomaly } from '../../src/order/index.ts'
import { instantOf, orderedTexts, SECOND } from '../../sandbox/reference.ts'
import { bytesOf, OCTOBER } from './helpers.ts'

type Entry = Record<string, unknown>
const isObject = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An entry's JSON, its characters bytes, with what it says. */
interface Read {
  source: string
  value: unknown
  instant: bigint | undefined
}

function read(source: string): Read {
  const value: unknown = JSON.parse(bytesOf(source).toString())
  const created = isObject(value) ? value.created_at : undefined
  return { source, value, instant: typeof created === 'string' ? instantOf(created) : undefined }
}

const STRINGS = ['id', 'created_at', 'type', 'action']
const OBJECTS: Record<string, string[]> = {
  actor: ['id', 'email'],
  app: ['id', 'name'],
  owner: ['id', 'email'],
  enterprise_account: ['id', 'name'],
  team: ['id', 'name'],
  request: ['ip_address'],
  data: [],
}

function isPublished(event: Entry): boolean {
  const isText = (value: unknown): boolean => (value ?? null) === null || typeof value === 'string'
  return (
    STRINGS.every((name) => isText(event[name])) &&
    Object.entries(OBJECTS).every(([name, inner]) => {
      const value = Object.hasOwn(event, name) ? event[name] : undefined
      return (
        (value ?? null) === null || (isObject(value) && inner.every((key) => isText(value[key])))
      )
    })
  )
}

function isUtf8(source: string): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(source))
    return true
  } catch {
    return false
  }
}

function anomaliesOf(entries: Read[]): Record<Anomaly, number> {
  const count = (test: (event: Entry, entry: Read) => boolean): number =>
    entries.filter((entry) => isObject(entry.value) && test(entry.value, entry)).length
  const ids = new Set<unknown>()
  const isRepeated = (id: unknown): boolean =>
    typeof id === 'string' && (ids.has(id) || !ids.add(id).has(id))
  const start = BigInt(OCTOBER.monthStart) * SECOND
  const end = BigInt(OCTOBER.monthEnd) * SECOND
  return {
    missing_created_at: count((event) => (event.created_at ?? null) === null),
    unreadable_created_at: count(
      (event, { instant }) => (event.created_at ?? null) !== null && instant === undefined,
    ),
    repeated_id: count(({ id }) => isRepeated(id)),
    outside_month: count(
      (_, { instant }) => instant !== undefined && (instant < start || instant >= end),
    ),
    other_account: count(({ enterprise_account: account }) => {
      const id = isObject(account) ? account.id : undefined
      return typeof id === 'string' && id !== OCTOBER.accountId
    }),
    unknown_type: count((event) => !KNOWN_TYPES.has(typeOf(event))),
    unexpected_field: count((event) => !isPublished(event)),
    invalid_utf8: entries.filter(({ source }) => !isUtf8(source)).length,
    not_an_object: entries.filter(({ value }) => !isObject(value)).length,
  }
}

function typeOf(event: Entry): string {
  return [event.type, event.action].map((part) => (typeof part === 'string' ? part : '')).join('.')
}

const counts = (names: string[]): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(names, (name) => name)].map(([name, { length }]) => [name, length]),
  )

function textIn(value: unknown, name: string): string {
  const text = isObject(value) ? value[name] : undefined
  return typeof text === 'string' ? text : '(none)'
}

const floorDiv = (a: bigint, b: bigint): bigint => (a - (((a % b) + b) % b)) / b
const dayOf = (instant: bigint): string =>
  new Date(Number(floorDiv(instant, 86400n * SECOND)) * 86_400_000).toISOString().split('T')[0]!

/** What the tally of these entries, in the source's order, is to say; of people and apps if asked. */
export function referenceTally(sources: string[], review = false): Record<string, unknown> {
  const entries = sources.map(read)
  const dated = orderedTexts(sources)
    .map(read)
    .filter(({ instant }) => instant !== undefined)
  const created = (entry: Read | undefined): unknown =>
    entry === undefined ? null : (entry.value as Entry).created_at
  const events = entries.map(({ value }) => value).filter(isObject)
  const shown = (name: string): string => (/^[a-z0-9_]+\.[a-z0-9_]+$/.test(name) ? name : '(other)')
  return {
    count: sources.length,
    first: created(dated[0]),
    last: created(dated.at(-1)),
    byType: counts(events.map(typeOf).map(shown)),
    byDay: counts(dated.map(({ instant }) => dayOf(instant!))),
    anomalies: anomaliesOf(entries),
    actors: review ? counts(events.map(({ actor }) => textIn(actor, 'email'))) : {},
    apps: review ? counts(events.map(({ app }) => textIn(app, 'name'))) : {},
  }
}
