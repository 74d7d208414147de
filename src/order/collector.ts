import type { EntrySink } from './entries.ts'
import { decodeString, slotOf, type Fields } from './fields.ts'
import { readInstant, type Instant } from './instant.ts'
import { Run } from './run.ts'
import { Kind } from './scan.ts'
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
  /** A view of the buffer that the last entry lay in: making one takes longer than a digest. */
  #view: DataView = new DataView(new ArrayBuffer(0))

  add(bytes: Buffer, start: number, end: number): void {
    if (this.#view.buffer !== bytes.buffer) this.#view = new DataView(bytes.buffer)
    const offset = bytes.byteOffset
    this.count++
    this.size += end - start
    this.sum = (this.sum + digest(this.#view, offset + start, offset + end)) % MODULUS
  }

  equals(other: Checksum): boolean {
    return this.count === other.count && this.size === other.size && this.sum === other.sum
  }
}

const MODULUS = 2 ** 52

/**
 * A digest of 32 bits over the bytes from `start` to `end`, word by word. Native functions are
 * stronger, but take longer to call than an event takes to digest here.
 */
function digest(view: DataView, start: number, end: number): number {
  // Two lanes, so that one multiplication need not wait for the other.
  let even = end - start
  let odd = ~even
  let i = start
  for (; i + 8 <= end; i += 8) {
    even = Math.imul(even ^ view.getInt32(i, true), 0x9e3779b1)
    odd = Math.imul(odd ^ view.getInt32(i + 4, true), 0x85ebca6b)
    even ^= even >>> 15
    odd ^= odd >>> 13
  }
  for (; i < end; i++) even = Math.imul(even ^ view.getUint8(i), 0x9e3779b1)
  const both = Math.imul(even, 31) ^ odd
  return (both ^ (both >>> 16)) >>> 0
}

/** The instant of an event's `created_at`, or why there is none. */
function createdAt(
  fields: Fields,
  bytes: Buffer,
  offset: number,
): Instant | 'missing' | 'unreadable' {
  const kind = fields.kind[CREATED_AT]
  if (kind === 0 || kind === Kind.null) return 'missing'
  if (kind !== Kind.string) return 'unreadable'
  const start = offset + fields.start[CREATED_AT]! + 1
  const end = offset + fields.end[CREATED_AT]! - 1
  const instant = readInstant(bytes, start, end)
  if (instant !== undefined) return instant
  // A date-time may be written with escapes, such as \u003a for a colon.
  const text = Buffer.from(decodeString(bytes, start, end))
  return readInstant(text, 0, text.length) ?? 'unreadable'
}

/** Takes the entries as they are found: checks and counts each, and keeps it in the run. */
export class Collector implements EntrySink {
  run = new Run()
  readonly read = new Checksum()
  readonly #counter: Counter

  constructor(counter: Counter) {
    this.#counter = counter
  }

  entry(bytes: Buffer, start: number, end: number, fields: Fields | undefined): void {
    this.read.add(bytes, start, end)
    if (fields === undefined) {
      this.#counter.addOther()
      this.run.add(bytes, start, end, undefined)
      return
    }
    const created = createdAt(fields, bytes, start)
    this.#counter.add({ fields, bytes, start, end }, created)
    this.run.add(bytes, start, end, typeof created === 'string' ? undefined : created)
  }
}
