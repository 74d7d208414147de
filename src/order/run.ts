import { isUtf8 } from 'node:buffer'
import type { Instant } from './instant.ts'

const NONE: Instant = { seconds: -Infinity, nanos: 0, rest: '' }

/** The offsets and instants of entries in memory, sorted. Can be cleared and used again. */
export class Run {
  count = 0
  /** Indexes of the entries in order, after `sort`. */
  order = new Uint32Array(0)
  // Never shortened: growing them anew for each run keeps the garbage collector busy.
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  readonly #seconds: number[] = []
  readonly #nanos: number[] = []
  /** Digits beyond nanoseconds, for the few entries that have any. */
  readonly #rests = new Map<number, string>()

  readonly #instant: Instant = { ...NONE }

  /** Adds an entry; those without an instant come first. */
  add(start: number, end: number, { seconds, nanos, rest }: Instant = NONE): void {
    const index = this.count++
    this.#starts[index] = start
    this.#ends[index] = end
    this.#seconds[index] = seconds
    this.#nanos[index] = nanos
    if (rest !== '') this.#rests.set(index, rest)
  }

  clear(): void {
    this.count = 0
    this.#rests.clear()
  }

  /** How many entries in `bytes` are not well-formed UTF-8. Checks all of them at once first. */
  countInvalidUtf8(bytes: Buffer): number {
    if (this.count === 0 || isUtf8(bytes.subarray(this.startOf(0), this.endOf(this.count - 1)))) {
      return 0
    }
    let count = 0
    for (let i = 0; i < this.count; i++) {
      if (!isUtf8(bytes.subarray(this.startOf(i), this.endOf(i)))) count++
    }
    return count
  }

  /**
   * Sorts by instant; equal instants stay in the order they came. First by numbers made of second
   * and index, which needs no comparison function (a tenth of the time of ordering); then within a
   * second.
   */
  sort(): void {
    const { count } = this
    const seconds = this.#seconds
    let least = Infinity
    let greatest = -Infinity
    for (let i = 0; i < count; i++) {
      const second = seconds[i]!
      if (second !== -Infinity && second < least) least = second
      if (second > greatest) greatest = second
    }
    /** Seconds taken together, so that the numbers stay exact: 1 in any month. */
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
    const seconds = this.#seconds[a]! - this.#seconds[b]! || 0
    if (seconds !== 0) return seconds
    const nanos = this.#nanos[a]! - this.#nanos[b]!
    if (nanos !== 0 || this.#rests.size === 0) return nanos || a - b
    const [restA, restB] = [this.#rests.get(a) ?? '', this.#rests.get(b) ?? '']
    return restA === restB ? a - b : restA < restB ? -1 : 1
  }

  startOf(index: number): number {
    return this.#starts[index]!
  }

  endOf(index: number): number {
    return this.#ends[index]!
  }

  /** The instant of an entry; valid until the next is asked for. */
  instantOf(index: number): Instant {
    this.#instant.seconds = this.#seconds[index]!
    this.#instant.nanos = this.#nanos[index]!
    this.#instant.rest = this.#rests.get(index) ?? ''
    return this.#instant
  }
}
