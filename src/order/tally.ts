import { secrets } from '../text/redact.ts'
import { KIND, type Entry } from './entry.ts'
import { fieldNumber, KNOWN_TYPES } from './event.ts'
import { compareInstants, shownInstant, type Instant } from './instant.ts'
import type { Repeats } from './repeats.ts'
import { decodeString } from './text.ts'

/** What can be odd about an event. Each is counted; none is a reason to drop it. */
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

/** Counts by name; beyond 10,000 names the rest are counted together as `(other)`. */
type Counts = Record<string, number>

/** Statistics of an archive's events. Only `actors` and `apps` hold personal data. */
export interface Tally {
  count: number
  /**
   * `created_at` of the earliest and of the latest event, as written; beyond 64 characters with
   * nine fraction digits.
   */
  first: string | null
  last: string | null
  /** Count by `type.action`, sorted by name. */
  byType: Counts
  /** Count by day in UTC, `YYYY-MM-DD`, sorted; without events that have no readable instant. */
  byDay: Counts
  anomalies: Record<Anomaly, number>
  /**
   * Count by the actor's e-mail and by the app's name, most frequent first; empty unless asked for.
   */
  actors: Counts
  apps: Counts
}

/** The anomalies as text, such as `2 repeated_id, 1 unknown_type`; empty when there are none. */
export function anomaliesOf(tally: Tally): string {
  return ANOMALIES.filter((kind) => tally.anomalies[kind] > 0)
    .map((kind) => `${tally.anomalies[kind]} ${kind}`)
    .join(', ')
}

/** What events are checked against. Times are in seconds since 1970 in UTC. */
export interface Expectation {
  accountId: string
  monthStart: number
  monthEnd: number
  /** Whether to count actors and apps, which are personal, for a full summary. */
  review: boolean
}

/** Texts from events become keys of a table: an archive must not fill the memory with them. */
const DISTINCT_LIMIT = 10_000
const OTHER = '(other)'
/** `type.action` may be shown in public: only what looks like one of Heroku's names is. */
const PRINTABLE_TYPE = /^[a-z0-9_]{1,64}\.[a-z0-9_]{1,64}$/

const FIELD = {
  id: fieldNumber('id'),
  createdAt: fieldNumber('created_at'),
  type: fieldNumber('type'),
  action: fieldNumber('action'),
  email: fieldNumber('actor', 'email'),
  app: fieldNumber('app', 'name'),
  account: fieldNumber('enterprise_account', 'id'),
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

export class Counter {
  readonly #expected: Expectation
  readonly #repeats: Repeats
  /** By `type.action` as written in JSON, a character for each byte. */
  readonly #types = new Map<string, number>()
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
  }

  /** Counts entries that are not well-formed UTF-8, besides `add`. */
  addInvalidUtf8(count: number): void {
    this.#anomalies.invalid_utf8 += count
  }

  /** Counts an entry, with the instant of its `created_at` or why there is none. */
  add(entry: Entry, created: Instant | 'missing' | 'unreadable'): void {
    this.#count++
    if (!entry.isObject) {
      this.#anomalies.not_an_object++
      return
    }
    if (!entry.isPublished) this.#anomalies.unexpected_field++
    if (created === 'missing') this.#anomalies.missing_created_at++
    else if (created === 'unreadable') this.#anomalies.unreadable_created_at++
    else this.#addInstant(entry, created)
    this.#addType(entry)
    this.#addIds(entry)
    if (this.#expected.review) {
      bump(this.#actors, entry.text(FIELD.email) ?? '(none)')
      bump(this.#apps, entry.text(FIELD.app) ?? '(none)')
    }
  }

  #addInstant(entry: Entry, instant: Instant): void {
    if (this.#first === undefined || compareInstants(instant, this.#first.instant) < 0) {
      this.#first = { instant, text: entry.text(FIELD.createdAt)! }
    }
    if (this.#last === undefined || compareInstants(instant, this.#last.instant) >= 0) {
      this.#last = { instant, text: entry.text(FIELD.createdAt)! }
    }
    const { seconds } = instant
    const { monthStart, monthEnd } = this.#expected
    if (seconds < monthStart || seconds >= monthEnd) this.#anomalies.outside_month++
    const day = Math.floor(seconds / 86400)
    this.#days.set(day, (this.#days.get(day) ?? 0) + 1)
  }

  #addType(entry: Entry): void {
    const type = `${entry.raw(FIELD.type)}.${entry.raw(FIELD.action)}`
    // A known type is counted even when there is no room for another.
    if (KNOWN_TYPES.has(type)) this.#types.set(type, (this.#types.get(type) ?? 0) + 1)
    else bump(this.#types, type)
  }

  #addIds(entry: Entry): void {
    const { id, account } = FIELD
    if (entry.kinds[account] === KIND.string) {
      const { accountId } = this.#expected
      // Without escapes, as it nearly always is, it needs no decoding.
      const isSame = entry.raw(account) === accountId || entry.text(account) === accountId
      if (!isSame) this.#anomalies.other_account++
    }
    if (entry.kinds[id] === KIND.string) {
      this.#repeats.add(entry.bytes, entry.from(id), entry.to(id))
    }
  }

  async result(): Promise<Tally> {
    const days = [...this.#days].sort(([a], [b]) => a - b)
    const types = new Map<string, number>()
    let unknown = 0
    for (const [written, count] of this.#types) {
      const bytes = Buffer.from(written, 'latin1')
      const name = decodeString(bytes, 0, bytes.length)
      const isKnown = KNOWN_TYPES.has(name)
      if (!isKnown) unknown += count
      const isShown = isKnown || (PRINTABLE_TYPE.test(name) && secrets.redact(name) === name)
      const shown = isShown ? name : OTHER
      types.set(shown, (types.get(shown) ?? 0) + count)
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
