import { isUtf8 } from 'node:buffer'
import type { Instant } from './instant.ts'

const SLAB = 4 << 20
const FIRST_INDEX = 4096

function grown<T extends Float64Array | Uint32Array>(old: T, larger: T): T {
  larger.set(old)
  return larger
}

/** Entries with their instants, held in memory and sorted there. May be cleared and used again. */
export class Run {
  count = 0
  /** Bytes of the entries. */
  size = 0
  /** Indexes of the entries in order, after `sort`. */
  order = new Uint32Array(0)

  /** Entries lie in slabs; one that is larger than a slab has its own. */
  #slabs: Buffer[] = []
  #slab = -1
  #used = 0
  /** Bytes in use of each slab. */
  #filled: number[] = []
  #slabIndexes = new Uint32Array(FIRST_INDEX)
  #starts = new Uint32Array(FIRST_INDEX)
  #ends = new Uint32Array(FIRST_INDEX)
  #seconds = new Float64Array(FIRST_INDEX)
  #nanos = new Uint32Array(FIRST_INDEX)
  /** Digits beyond nanoseconds, of the few entries that have any. */
  readonly #rests = new Map<number, string>()

  /** Adds a copy of an entry; without an instant it comes before all that have one. */
  add(bytes: Buffer, start: number, end: number, instant: Instant | undefined): void {
    const index = this.count++
    if (index === this.#starts.length) this.#growIndex()
    const slab = this.#slabFor(end - start)
    bytes.copy(slab, this.#used, start, end)
    this.#slabIndexes[index] = this.#slab
    this.#starts[index] = this.#used
    this.#used += end - start
    this.#filled[this.#slab] = this.#used
    this.#ends[index] = this.#used
    this.size += end - start
    this.#seconds[index] = instant === undefined ? -Infinity : instant.seconds
    this.#nanos[index] = instant === undefined ? 0 : instant.nanos
    if (instant !== undefined && instant.rest !== '') this.#rests.set(index, instant.rest)
  }

  #slabFor(size: number): Buffer {
    const current = this.#slabs[this.#slab]
    if (current !== undefined && this.#used + size <= current.length) return current
    this.#slab++
    this.#used = 0
    const next = this.#slabs[this.#slab]
    if (next !== undefined && next.length >= size) return next
    return (this.#slabs[this.#slab] = Buffer.allocUnsafeSlow(Math.max(SLAB, size)))
  }

  #growIndex(): void {
    const size = this.#starts.length * 2
    this.#slabIndexes = grown(this.#slabIndexes, new Uint32Array(size))
    this.#starts = grown(this.#starts, new Uint32Array(size))
    this.#ends = grown(this.#ends, new Uint32Array(size))
    this.#seconds = grown(this.#seconds, new Float64Array(size))
    this.#nanos = grown(this.#nanos, new Uint32Array(size))
  }

  /** Forgets the entries; slabs of ordinary size are kept for the next. */
  clear(): void {
    this.count = this.size = this.#used = 0
    this.#slab = -1
    this.#filled = []
    this.#slabs = this.#slabs.filter(({ length }) => length === SLAB)
    this.#rests.clear()
    this.order = new Uint32Array(0)
  }

  /** Gives the memory back; the run is empty afterwards. */
  release(): void {
    this.clear()
    this.#slabs = []
    this.#slabIndexes = new Uint32Array(FIRST_INDEX)
    this.#starts = new Uint32Array(FIRST_INDEX)
    this.#ends = new Uint32Array(FIRST_INDEX)
    this.#seconds = new Float64Array(FIRST_INDEX)
    this.#nanos = new Uint32Array(FIRST_INDEX)
  }

  /** How many entries are not well-formed UTF-8. (All of a slab are looked at at once first.) */
  countInvalidUtf8(): number {
    const suspect = this.#slabs.map((slab, index) => !isUtf8(slab.subarray(0, this.#filled[index])))
    if (!suspect.includes(true)) return 0
    let count = 0
    for (let i = 0; i < this.count; i++) {
      if (!suspect[this.#slabIndexes[i]!]) continue
      if (!isUtf8(this.slabOf(i).subarray(this.startOf(i), this.endOf(i)))) count++
    }
    return count
  }

  /** Sorts by instant; equal instants stay in the order they came. */
  sort(): void {
    const order = new Uint32Array(this.count)
    for (let i = 0; i < order.length; i++) order[i] = i
    const seconds = this.#seconds
    const nanos = this.#nanos
    this.order = order.sort((a, b) => {
      if (seconds[a] !== seconds[b]) return seconds[a]! < seconds[b]! ? -1 : 1
      if (nanos[a] !== nanos[b]) return nanos[a]! - nanos[b]!
      return this.#compareRests(a, b) || a - b
    })
  }

  #compareRests(a: number, b: number): number {
    if (this.#rests.size === 0) return 0
    const restA = this.restOf(a)
    const restB = this.restOf(b)
    return restA === restB ? 0 : restA < restB ? -1 : 1
  }

  slabOf(index: number): Buffer {
    return this.#slabs[this.#slabIndexes[index]!]!
  }

  startOf(index: number): number {
    return this.#starts[index]!
  }

  endOf(index: number): number {
    return this.#ends[index]!
  }

  secondsOf(index: number): number {
    return this.#seconds[index]!
  }

  nanosOf(index: number): number {
    return this.#nanos[index]!
  }

  restOf(index: number): string {
    return this.#rests.get(index) ?? ''
  }
}
