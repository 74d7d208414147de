import { isUtf8 } from 'node:buffer'
import type { Instant } from './instant.ts'

/**
 * Places of entries in memory with their instants, sorted there. May be cleared and used again.
 */
export class Run {
  /** Indexes of the entries in order, after `sort`. */
  order = new Uint32Array(0)
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  readonly #seconds: number[] = []
  readonly #nanos: number[] = []
  /** Digits beyond nanoseconds, of the few entries that have any. */
  readonly #rests = new Map<number, string>()

  get count(): number {
    return this.#starts.length
  }

  /** Adds an entry; without an instant it comes before all that have one. */
  add(start: number, end: number, instant: Instant | undefined): void {
    if (instant !== undefined && instant.rest !== '') this.#rests.set(this.count, instant.rest)
    this.#starts.push(start)
    this.#ends.push(end)
    this.#seconds.push(instant === undefined ? -Infinity : instant.seconds)
    this.#nanos.push(instant === undefined ? 0 : instant.nanos)
  }

  /** Forgets the entries. */
  clear(): void {
    for (const list of [this.#starts, this.#ends, this.#seconds, this.#nanos]) list.length = 0
    this.#rests.clear()
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

  /**
   * Sorts by instant; equal instants stay in the order they came. First by numbers that are made
   * of the second and the index, which needs no comparing function; within a second by one.
   */
  sort(): void {
    const { count } = this
    const seconds = this.#seconds
    let least = Infinity
    let greatest = -Infinity
    for (const second of seconds) {
      if (second !== -Infinity && second < least) least = second
      if (second > greatest) greatest = second
    }
    /** Seconds that are taken as one, so that the numbers stay exact: 1 in any month. */
    const unit = Math.ceil(((greatest - least + 2) * count) / Number.MAX_SAFE_INTEGER)
    const keys = new Float64Array(count)
    for (let i = 0; i < count; i++) {
      const second = seconds[i]!
      const group = second === -Infinity ? 0 : Math.floor((second - least) / unit) + 1
      keys[i] = group * count + i
    }
    keys.sort()
    const order = (this.order = new Uint32Array(count))
    let from = 0
    for (let i = 0, group = NaN; i <= count; i++) {
      const next = i < count ? Math.floor(keys[i]! / count) : NaN
      if (i < count) order[i] = keys[i]! - next * count
      if (next === group) continue
      if (i - from > 1) order.subarray(from, i).sort((a, b) => this.#compare(a, b))
      from = i
      group = next
    }
  }

  #compare(a: number, b: number): number {
    const [secondsA, secondsB] = [this.secondsOf(a), this.secondsOf(b)]
    if (secondsA !== secondsB) return secondsA < secondsB ? -1 : 1
    const nanos = this.nanosOf(a) - this.nanosOf(b)
    if (nanos !== 0) return nanos
    const [restA, restB] = [this.restOf(a), this.restOf(b)]
    return restA === restB ? a - b : restA < restB ? -1 : 1
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
