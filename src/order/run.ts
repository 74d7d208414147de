import { isUtf8 } from 'node:buffer'
import type { Instant } from './instant.ts'
import { sortedIndexes } from './sort.ts'

const FIRST_INDEX = 4096

function grown<T extends Float64Array | Uint32Array>(old: T, larger: T): T {
  larger.set(old)
  return larger
}

/**
 * Places of entries in memory with their instants, sorted there. May be cleared and used again.
 */
export class Run {
  count = 0
  /** Indexes of the entries in order, after `sort`. */
  order: Uint32Array = new Uint32Array(0)

  #starts = new Uint32Array(FIRST_INDEX)
  #ends = new Uint32Array(FIRST_INDEX)
  #seconds = new Float64Array(FIRST_INDEX)
  #nanos = new Uint32Array(FIRST_INDEX)
  /** Digits beyond nanoseconds, of the few entries that have any. */
  readonly #rests = new Map<number, string>()

  /** Adds an entry; without an instant it comes before all that have one. */
  add(start: number, end: number, instant: Instant | undefined): void {
    const index = this.count++
    if (index === this.#starts.length) this.#growIndex()
    this.#starts[index] = start
    this.#ends[index] = end
    this.#seconds[index] = instant === undefined ? -Infinity : instant.seconds
    this.#nanos[index] = instant === undefined ? 0 : instant.nanos
    if (instant !== undefined && instant.rest !== '') this.#rests.set(index, instant.rest)
  }

  #growIndex(): void {
    const size = this.#starts.length * 2
    this.#starts = grown(this.#starts, new Uint32Array(size))
    this.#ends = grown(this.#ends, new Uint32Array(size))
    this.#seconds = grown(this.#seconds, new Float64Array(size))
    this.#nanos = grown(this.#nanos, new Uint32Array(size))
  }

  /** Forgets the entries. */
  clear(): void {
    this.count = 0
    this.#rests.clear()
    this.order = new Uint32Array(0)
  }

  /** How many entries, in `bytes`, are not well-formed UTF-8. (All at once are looked at first.) */
  countInvalidUtf8(bytes: Buffer): number {
    if (this.count === 0 || isUtf8(bytes.subarray(this.#starts[0], this.#ends[this.count - 1]))) {
      return 0
    }
    let count = 0
    for (let i = 0; i < this.count; i++) {
      if (!isUtf8(bytes.subarray(this.startOf(i), this.endOf(i)))) count++
    }
    return count
  }

  /** Sorts by instant; equal instants stay in the order they came. */
  sort(): void {
    const nanos = this.#nanos
    this.order = sortedIndexes(
      this.#seconds.subarray(0, this.count),
      (a, b) => nanos[a]! - nanos[b]! || this.#compareRests(a, b) || a - b,
    )
  }

  #compareRests(a: number, b: number): number {
    if (this.#rests.size === 0) return 0
    const restA = this.restOf(a)
    const restB = this.restOf(b)
    return restA === restB ? 0 : restA < restB ? -1 : 1
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
