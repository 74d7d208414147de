import { createdAt, type Entry } from '../order/entry.ts'
import { fieldNumber } from '../order/event.ts'
import type { Instant } from '../order/instant.ts'
import { leavesOf, type Leaf } from './leaves.ts'

export type Subject = 'actor' | 'app' | 'team' | 'ip_address'
export const SUBJECTS = ['actor', 'app', 'team', 'ip_address'] as const satisfies Subject[]

/** The fields that Heroku publishes; the first that is there is the one to show. */
const PUBLISHED: Record<Subject, readonly number[]> = {
  actor: [fieldNumber('actor', 'email'), fieldNumber('actor', 'id')],
  app: [fieldNumber('app', 'name'), fieldNumber('app', 'id')],
  team: [fieldNumber('team', 'name'), fieldNumber('team', 'id')],
  ip_address: [fieldNumber('request', 'ip_address')],
}

/** Where names are looked for when those are not there: what `data` holds is documented nowhere. */
const ELSEWHERE: Record<Subject, string> = {
  actor:
    'actor.name actor.login actor data.actor.email data.actor.name data.actor.id data.actor data.actor_email',
  app: 'app data.app.name data.app.id data.app data.app_name data.app_id',
  team:
    'team data.team.name data.team.id data.team data.team_name data.team_id ' +
    'data.organization.name data.organization.id data.organization',
  ip_address: 'request.ip request.remote_ip ip_address data.ip_address data.ip data.remote_ip',
}

const OUTER = {
  id: fieldNumber('id'),
  created_at: fieldNumber('created_at'),
  type: fieldNumber('type'),
  action: fieldNumber('action'),
}
const DATA = fieldNumber('data')

/** Null: the event does not say. */
export type Facts = Record<keyof typeof OUTER | Subject, string | null>

/** An event where it lies in memory: valid only as long as its entry is. */
export class AuditEvent {
  readonly #entry: Entry
  #value: unknown
  #facts: Facts | undefined
  #leaves: Leaf[] | undefined

  constructor(entry: Entry) {
    this.#entry = entry
  }

  get json(): Buffer {
    const { bytes, start, end } = this.#entry
    return bytes.subarray(start, end)
  }

  get value(): unknown {
    if (this.#value === undefined) {
      const json = this.json.toString()
      this.#value = JSON.parse(json, /\d{16}/.test(json) ? exactly : undefined)
    }
    return this.#value
  }

  /** The JSON of its `data`; empty when it has none. */
  get data(): string {
    const { bytes, kinds, starts, ends } = this.#entry
    return kinds[DATA] === 0 ? '' : bytes.toString('utf8', starts[DATA], ends[DATA])
  }

  get instant(): Instant | undefined {
    const instant = createdAt(this.#entry)
    return typeof instant === 'string' ? undefined : instant
  }

  text(field: keyof typeof OUTER): string | null {
    return this.#entry.text(OUTER[field]) ?? null
  }

  get kind(): string {
    return `${this.text('type') ?? ''}.${this.text('action') ?? ''}`
  }

  namesOf(subject: Subject): string[] {
    const published = PUBLISHED[subject].map((field) => this.#entry.text(field)).filter(isName)
    if (published.length > 0) return published
    const paths = ELSEWHERE[subject].split(' ')
    return paths.map((path) => valueAt(this.value, path)).filter(isName)
  }

  get facts(): Facts {
    const outer = Object.keys(OUTER) as (keyof typeof OUTER)[]
    this.#facts ??= Object.fromEntries([
      ...outer.map((field) => [field, this.text(field)]),
      ...SUBJECTS.map((subject) => [subject, this.namesOf(subject)[0] ?? null]),
    ]) as Facts
    return this.#facts
  }

  /** Of its `data`; of the event itself when it is no object. */
  get leaves(): Leaf[] {
    const { value } = this
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    this.#leaves ??= leavesOf(this.kind, isObject ? (value as { data?: unknown }).data : value)
    return this.#leaves
  }
}

const isName = (value: unknown): value is string => typeof value === 'string' && value !== ''

const valueAt = (event: unknown, path: string) =>
  path
    .split('.')
    .reduce((value, step) => (value as Record<string, unknown> | null | undefined)?.[step], event)

/** Numbers that JavaScript would round are the texts that stand there. */
const exactly = (_: string, value: unknown, { source = '' } = {}) =>
  typeof value === 'number' && String(value) !== source ? source : value
