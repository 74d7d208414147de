import { decodeString, type Entry } from './entry.ts'
import { slotOf } from './fields.ts'
import { NULL, STRING } from './grammar.ts'
import { readInstant, type Instant } from './instant.ts'
import { Run } from './run.ts'
import type { Counter } from './tally.ts'

const CREATED_AT = slotOf('created_at')

/**
 * What entries amount to whatever their order: their number, their bytes, and the sum of their
 * digests. Taken of those that were read and of those that were written, it must be the same.
 */
export class Checksum {
  count = 0
  size = 0
  sum = 0

  /** Adds an entry of so many bytes, with its digest of 52 bits. */
  add(size: number, digest: number): void {
    this.count++
    this.size += size
    this.sum = (this.sum + digest) % MODULUS
  }

  equals(other: Checksum): boolean {
    return this.count === other.count && this.size === other.size && this.sum === other.sum
  }
}

const MODULUS = 2 ** 52

/** The instant of an event's `created_at`, or why there is none. */
function createdAt(entry: Entry): Instant | 'missing' | 'unreadable' {
  const kind = entry.kind(CREATED_AT)
  if (kind === 0 || kind === NULL) return 'missing'
  if (kind !== STRING) return 'unreadable'
  const { bytes } = entry
  const start = entry.from(CREATED_AT)
  const end = entry.to(CREATED_AT)
  const instant = readInstant(bytes, start, end)
  if (instant !== undefined) return instant
  // A date-time may be written with escapes, such as \u003a for a colon.
  const text = Buffer.from(decodeString(bytes, start, end))
  return readInstant(text, 0, text.length) ?? 'unreadable'
}

/** Takes the entries as they are found: checks and counts each, and keeps it in the run. */
export class Collector {
  readonly run = new Run()
  readonly read = new Checksum()
  readonly #counter: Counter

  constructor(counter: Counter) {
    this.#counter = counter
  }

  add(entry: Entry): void {
    const { start, end } = entry
    this.read.add(end - start, entry.digest)
    if (!entry.isObject) {
      this.#counter.addOther()
      this.run.add(start, end, undefined)
      return
    }
    const created = createdAt(entry)
    this.#counter.add(entry, created)
    this.run.add(start, end, typeof created === 'string' ? undefined : created)
  }
}
