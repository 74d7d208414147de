import type { Manifest } from '../ledger/manifest.ts'
import { createdAt, type Entry } from '../order/entry.ts'
import { fieldNumber } from '../order/event.ts'
import { compareInstants, shownInstant, type Instant } from '../order/instant.ts'

/** Under which name the exporter counts together what it does not name. */
const OTHER = '(other)'
const [TYPE, ACTION, TIME] = ['type', 'action', 'created_at'].map((name) => fieldNumber(name))

type Counts = Manifest['events']['by_type']

/** Holds the events of a document, in its order, against what the manifest says of them. */
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

  add(entry: Entry): void {
    this.#count++
    if (entry.isObject) {
      const type = `${entry.text(TYPE!) ?? ''}.${entry.text(ACTION!) ?? ''}`
      countIn(this.#types, this.#events.by_type, type)
    }
    const found = entry.isObject ? createdAt(entry) : 'missing'
    const instant = typeof found === 'string' ? undefined : found
    const isLate = this.#latest && (!instant || compareInstants(instant, this.#latest) < 0)
    if (isLate) this.#disordered ??= this.#count
    if (instant === undefined) return
    const [day] = new Date(instant.seconds * 1000).toISOString().split('T')
    countIn(this.#days, this.#events.by_day, day!)
    this.#last = shownInstant(entry.text(TIME!)!)
    this.#first ??= this.#last
    this.#latest = instant
  }

  /** What differs from the manifest. No text of an event is in it. */
  *problems(): Generator<string> {
    const { count, first, last, by_type, by_day } = this.#events
    if (this.#disordered !== undefined) {
      yield `is not in order of time: event ${this.#disordered} is before its predecessor`
    }
    if (this.#count !== count) {
      yield `has ${this.#count} events, where its manifest counts ${count}`
    }
    if (this.#first !== first) yield 'does not begin at the time that its manifest says'
    if (this.#last !== last) yield 'does not end at the time that its manifest says'
    yield* differences(this.#types, by_type)
    yield* differences(this.#days, by_day)
  }
}

/** Counts under the names that a manifest has; everything else together. */
function countIn(found: Map<string, number>, expected: Counts, name: string): void {
  const known = Object.hasOwn(expected, name) ? name : OTHER
  found.set(known, (found.get(known) ?? 0) + 1)
}

function* differences(found: ReadonlyMap<string, number>, expected: Counts): Generator<string> {
  for (const name of new Set([...Object.keys(expected), ...found.keys()])) {
    const [is, was] = [found.get(name) ?? 0, expected[name] ?? 0]
    if (is !== was) yield `has ${is} events of '${name}', where its manifest counts ${was}`
  }
}
