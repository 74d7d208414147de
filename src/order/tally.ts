import { secrets } from '../text/redact.ts'
import { KNOWN_TYPES } from './event.ts'
import { decodeString, type Entry } from './entry.ts'
import { slotOf } from './fields.ts'
import { STRING } from './grammar.ts'
import { compareInstants, shownInstant, type Instant } from './instant.ts'
import type { Repeats } from './repeats.ts'
import { TypeCounter } from './types.ts'

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
  /**
   * `created_at` of the earliest and of the latest event, as they stand there; of more than 64
   * characters with nine digits of the fraction.
   */
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
  createdAt: slotOf('created_at'),
  type: slotOf('type'),
  action: slotOf('action'),
  email: slotOf('actor', 'email'),
  app: slotOf('app', 'name'),
  account: slotOf('enterprise_account', 'id'),
}

const decodeAll = (bytes: Buffer): string => decodeString(bytes, 0, bytes.length)

function bump(counts: Map<string, number>, key: string): void {
  const known = counts.has(key) || counts.size < DISTINCT_LIMIT
  const name = known ? key : OTHER
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

const byName = (counts: Map<string, number>): Counts =>
  Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
const byCount = (counts: Map<string, number>): Counts =>
  Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)))

/** Counts events as they are read, in any order. */
export class Counter {
  readonly #expected: Expectation
  readonly #repeats: Repeats
  readonly #account: Buffer
  readonly #types = new TypeCounter(KNOWN_TYPES)
  readonly #days = new Map<number, number>()
  readonly #actors = new Map<string, number>()
  readonly #apps = new Map<string, number>()
  readonly #anomalies = Object.fromEntries(ANOMALIES.map((kind) => [kind, 0])) as Tally['anomalies']
  #count = 0
  #first: { instant: Instant; text: string } | undefined
  #last: { instant: Instant; text: string } | undefined

  constructor(expected: Expectation, repeats: Repeats) {
    this.#expected = expected
    this.#repeats = repeats
    this.#account = Buffer.from(expected.accountId)
  }

  /** Counts an entry that is no object. */
  addOther(): void {
    this.#count++
    this.#anomalies.not_an_object++
  }

  /** Counts entries whose bytes are not well-formed UTF-8, besides `add`. */
  addInvalidUtf8(count: number): void {
    this.#anomalies.invalid_utf8 += count
  }

  /** Counts an event, with the instant of its `created_at` or why there is none. */
  add(entry: Entry, created: Instant | 'missing' | 'unreadable'): void {
    this.#count++
    if (!entry.isPublished) this.#anomalies.unexpected_field++
    if (created === 'missing') this.#anomalies.missing_created_at++
    else if (created === 'unreadable') this.#anomalies.unreadable_created_at++
    else this.#addInstant(entry, created)
    const { type, action } = slots
    const { bytes } = entry
    this.#types.add(bytes, entry.from(type), entry.to(type), entry.from(action), entry.to(action))
    this.#addIds(entry)
    if (this.#expected.review) {
      bump(this.#actors, entry.text(slots.email) ?? '(none)')
      bump(this.#apps, entry.text(slots.app) ?? '(none)')
    }
  }

  #addInstant(entry: Entry, instant: Instant): void {
    if (this.#first === undefined || compareInstants(instant, this.#first.instant) < 0) {
      this.#first = { instant, text: entry.text(slots.createdAt)! }
    }
    if (this.#last === undefined || compareInstants(instant, this.#last.instant) >= 0) {
      this.#last = { instant, text: entry.text(slots.createdAt)! }
    }
    const { seconds } = instant
    const { monthStart, monthEnd } = this.#expected
    if (seconds < monthStart || seconds >= monthEnd) this.#anomalies.outside_month++
    const day = Math.floor(seconds / 86400)
    this.#days.set(day, (this.#days.get(day) ?? 0) + 1)
  }

  #addIds(entry: Entry): void {
    if (entry.kind(slots.account) === STRING) {
      const { accountId } = this.#expected
      if (!entry.hasText(slots.account, accountId, this.#account)) this.#anomalies.other_account++
    }
    if (entry.kind(slots.id) !== STRING) return
    this.#repeats.add(entry.bytes, entry.from(slots.id), entry.to(slots.id))
  }

  async result(): Promise<Tally> {
    const days = [...this.#days].sort(([a], [b]) => a - b)
    const types = new Map<string, number>()
    let unknown = this.#types.unlisted
    if (unknown > 0) types.set(OTHER, unknown)
    for (const { type, action, count } of this.#types.counts()) {
      const full = `${decodeAll(type)}.${decodeAll(action)}`
      const isKnown = KNOWN_TYPES.has(full)
      if (!isKnown) unknown += count
      const isShown = isKnown || (PRINTABLE_TYPE.test(full) && secrets.redact(full) === full)
      const name = isShown ? full : OTHER
      types.set(name, (types.get(name) ?? 0) + count)
    }
    return {
      count: this.#count,
      first: this.#first === undefined ? null : shownInstant(this.#first.text),
      last: this.#last === undefined ? null : shownInstant(this.#last.text),
      byType: byName(types),
      byDay: Object.fromEntries(
        days.map(([day, n]) => [new Date(day * 86400_000).toISOString().split('T')[0]!, n]),
      ),
      anomalies: {
        ...this.#anomalies,
        unknown_type: unknown,
        repeated_id: await this.#repeats.count(),
      },
      actors: byCount(this.#actors),
      apps: byCount(this.#apps),
    }
  }
}
