import { eventSchema, KNOWN_TYPES } from './event.ts'
import { slotOf, type Fields } from './fields.ts'
import type { Instant } from './instant.ts'

/** What can be odd about an event, each counted; none is ever a reason to drop it. */
export const ANOMALIES = [
  'missing_created_at',
  'unreadable_created_at',
  'repeated_id',
  'outside_month',
  'other_account',
  'unknown_type',
  'unexpected_field',
  'invalid_utf8',
  'not_an_object',
] as const
export type Anomaly = (typeof ANOMALIES)[number]

/** A table of counts, the most frequent first; beyond a bound the rest is counted together. */
export type Counts = Record<string, number>

/** What the events of an archive amount to. Holds personal data in `actors` and `apps` only. */
export interface Tally {
  count: number
  /** `created_at` of the earliest and of the latest event, as they stand there. */
  first: string | null
  last: string | null
  /** Count by `type.action`, sorted by name. */
  byType: Counts
  /** Count by day in UTC, `YYYY-MM-DD`, sorted; events without a readable instant are in none. */
  byDay: Counts
  anomalies: Record<Anomaly, number>
  /** Count by the actor's e-mail and by the app's name; empty unless asked for. */
  actors: Counts
  apps: Counts
}

/** The anomalies in words, such as `2 repeated_id, 1 unknown_type`; empty when there are none. */
export function anomaliesOf(tally: Tally): string {
  return ANOMALIES.filter((kind) => tally.anomalies[kind] > 0)
    .map((kind) => `${tally.anomalies[kind]} ${kind}`)
    .join(', ')
}

/** What the events are held against. Instants are in seconds since 1970 in UTC. */
export interface Expectation {
  accountId: string
  monthStart: number
  monthEnd: number
  /** Whether to count actors and apps, which are personal, for a full summary. */
  review: boolean
}

/** Texts from events become keys of a table: an archive must not be able to fill the memory. */
const DISTINCT_LIMIT = 10_000
const OTHER = '(other)'
/** `type.action` is shown in places that are public: only what looks like Heroku's names is. */
const PRINTABLE_TYPE = /^[a-z0-9_]{1,64}\.[a-z0-9_]{1,64}$/

const slots = {
  id: slotOf('id'),
  type: slotOf('type'),
  action: slotOf('action'),
  email: slotOf('actor', 'email'),
  app: slotOf('app', 'name'),
  account: slotOf('enterprise_account', 'id'),
}

function bump(counts: Map<string, number>, key: string): void {
  const known = counts.has(key) || counts.size < DISTINCT_LIMIT
  const name = known ? key : OTHER
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

const byName = (counts: Map<string, number>): Counts =>
  Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
const byCount = (counts: Map<string, number>): Counts =>
  Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)))

function earlier(a: Instant, b: Instant): boolean {
  if (a.seconds !== b.seconds) return a.seconds < b.seconds
  if (a.nanos !== b.nanos) return a.nanos < b.nanos
  return a.rest < b.rest
}

/** Counts events as they are read, in any order. */
export class Counter {
  readonly #expected: Expectation
  readonly #ids = new Set<string>()
  readonly #types = new Map<string, number>()
  readonly #days = new Map<number, number>()
  readonly #actors = new Map<string, number>()
  readonly #apps = new Map<string, number>()
  readonly #anomalies = Object.fromEntries(ANOMALIES.map((kind) => [kind, 0])) as Tally['anomalies']
  /** Verdicts of the schema by shape: it looks at kinds alone, so one event stands for all. */
  readonly #shapes = new Map<string, boolean>()
  #count = 0
  #first: { instant: Instant; text: string } | undefined
  #last: { instant: Instant; text: string } | undefined

  constructor(expected: Expectation) {
    this.#expected = expected
  }

  /** Counts an entry that is no object. */
  addOther(): void {
    this.#count++
    this.#anomalies.not_an_object++
  }

  /** Counts an entry whose bytes are not well-formed UTF-8, besides `add`. */
  addInvalidUtf8(): void {
    this.#anomalies.invalid_utf8++
  }

  /**
   * Counts an event that fills `bytes` from `offset` to `end`, its fields found, its `created_at`
   * read: an instant with its text, or why there is none.
   */
  add(
    fields: Fields,
    bytes: Buffer,
    offset: number,
    end: number,
    created: { instant: Instant; text: string } | 'missing' | 'unreadable',
  ): void {
    this.#count++
    this.#checkShape(fields, bytes, offset, end)
    if (created === 'missing') this.#anomalies.missing_created_at++
    else if (created === 'unreadable') this.#anomalies.unreadable_created_at++
    else this.#addInstant(created)

    const type = fields.text(slots.type, bytes, offset)
    const action = fields.text(slots.action, bytes, offset)
    this.#addType(`${type ?? ''}.${action ?? ''}`)

    const account = fields.text(slots.account, bytes, offset)
    if (account !== undefined && account !== this.#expected.accountId) {
      this.#anomalies.other_account++
    }
    const id = fields.text(slots.id, bytes, offset)
    if (id !== undefined) {
      if (this.#ids.has(id)) this.#anomalies.repeated_id++
      else this.#ids.add(id)
    }
    if (this.#expected.review) {
      bump(this.#actors, fields.text(slots.email, bytes, offset) ?? '(none)')
      bump(this.#apps, fields.text(slots.app, bytes, offset) ?? '(none)')
    }
  }

  #checkShape(fields: Fields, bytes: Buffer, offset: number, end: number): void {
    const shape = fields.shape()
    let valid = this.#shapes.get(shape)
    if (valid === undefined) {
      const event: unknown = JSON.parse(bytes.toString('utf8', offset, end))
      valid = eventSchema.safeParse(event).success
      if (this.#shapes.size < DISTINCT_LIMIT) this.#shapes.set(shape, valid)
    }
    if (!valid) this.#anomalies.unexpected_field++
  }

  #addInstant(created: { instant: Instant; text: string }): void {
    const { seconds } = created.instant
    if (this.#first === undefined || earlier(created.instant, this.#first.instant)) {
      this.#first = created
    }
    if (this.#last === undefined || !earlier(created.instant, this.#last.instant)) {
      this.#last = created
    }
    const { monthStart, monthEnd } = this.#expected
    if (seconds < monthStart || seconds >= monthEnd) this.#anomalies.outside_month++
    const day = Math.floor(seconds / 86400)
    this.#days.set(day, (this.#days.get(day) ?? 0) + 1)
  }

  #addType(name: string): void {
    if (!KNOWN_TYPES.has(name)) this.#anomalies.unknown_type++
    bump(this.#types, PRINTABLE_TYPE.test(name) ? name : OTHER)
  }

  result(): Tally {
    const days = [...this.#days].sort(([a], [b]) => a - b)
    return {
      count: this.#count,
      first: this.#first?.text ?? null,
      last: this.#last?.text ?? null,
      byType: byName(this.#types),
      byDay: Object.fromEntries(
        days.map(([day, n]) => [new Date(day * 86400_000).toISOString().slice(0, 10), n]),
      ),
      anomalies: { ...this.#anomalies },
      actors: byCount(this.#actors),
      apps: byCount(this.#apps),
    }
  }
}
