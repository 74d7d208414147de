import type { Manifest } from '../ledger/manifest.ts'
import { compareInstants, readInstant, shownInstant, type Instant } from '../order/instant.ts'

/** Under which name the exporter counts together what it does not name. */
const OTHER = '(other)'

type Counts = Manifest['events']['by_type']

interface Event {
  created_at?: unknown
  type?: unknown
  action?: unknown
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/**
 * Holds the events of a document, in its order, against what the manifest says of them. Written
 * apart from the code that orders and counts, so that neither hides a mistake of the other.
 */
export class EventTally {
  readonly #events: Manifest['events']
  readonly #types = new Map<string, number>()
  readonly #days = new Map<string, number>()
  #count = 0
  /** Number of the first event out of order. */
  #disordered: number | undefined
  #first: string | null = null
  #last: string | null = null
  #latest: Instant | undefined

  constructor(events: Manifest['events']) {
    this.#events = events
  }

  /** Adds an event, which is one JSON value. */
  add(json: Buffer): void {
    this.#count++
    const value: unknown = JSON.parse(json.toString())
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    const event: Event = isObject ? value : {}
    if (isObject) {
      countIn(this.#types, this.#events.by_type, `${text(event.type)}.${text(event.action)}`)
    }
    this.#addTime(text(event.created_at))
  }

  #addTime(created: string): void {
    const instant = readInstant(Buffer.from(created))
    const isLate =
      this.#latest !== undefined &&
      (instant === undefined || compareInstants(instant, this.#latest) < 0)
    if (isLate) this.#disordered ??= this.#count
    if (instant === undefined) return
    const [day] = new Date(instant.seconds * 1000).toISOString().split('T')
    countIn(this.#days, this.#events.by_day, day!)
    this.#last = shownInstant(created)
    this.#first ??= this.#last
    this.#latest = instant
  }

  /** What differs from the manifest. No text of an event is in it. */
  problems(): string[] {
    const { count, first, last, by_type, by_day } = this.#events
    const problems: string[] = []
    if (this.#disordered !== undefined) {
      problems.push(`is not in order of time: event ${this.#disordered} is before its predecessor`)
    }
    if (this.#count !== count) {
      problems.push(`has ${this.#count} events, where its manifest counts ${count}`)
    }
    if (this.#first !== first) problems.push('does not begin at the time that its manifest says')
    if (this.#last !== last) problems.push('does not end at the time that its manifest says')
    return [...problems, ...differences(this.#types, by_type), ...differences(this.#days, by_day)]
  }
}

/** Counts under the names that a manifest has; everything else together. */
function countIn(found: Map<string, number>, expected: Counts, name: string): void {
  const known = Object.hasOwn(expected, name) ? name : OTHER
  found.set(known, (found.get(known) ?? 0) + 1)
}

function differences(found: ReadonlyMap<string, number>, expected: Counts): string[] {
  const names = [...new Set([...Object.keys(expected), ...found.keys()])]
  return names
    .filter((name) => (found.get(name) ?? 0) !== (expected[name] ?? 0))
    .map(
      (name) =>
        `has ${found.get(name) ?? 0} events of '${name}', where its manifest counts ${expected[name] ?? 0}`,
    )
}
