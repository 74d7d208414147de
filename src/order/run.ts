import type { Instant } from './instant.ts'

/** Entries with their instants, held together in one buffer and sorted there. */
export class Run {
  #bytes = Buffer.allocUnsafeSlow(1 << 16)
  /** Bytes of the entries. */
  size = 0
  count = 0
  #ends = new Float64Array(1024)
  #seconds = new Float64Array(1024)
  #nanos = new Uint32Array(1024)
  /** Digits beyond nanoseconds, of the few entries that have any. */
  readonly #rests = new Map<number, string>()
  #order = new Uint32Array(0)

  /** Adds a copy of an entry; without an instant it comes before all that have one. */
  add(bytes: Buffer, start: number, end: number, instant: Instant | undefined): void {
    this.#reserve(end - start)
    bytes.copy(this.#bytes, this.size, start, end)
    this.size += end - start
    this.#ends[this.count] = this.size
    this.#seconds[this.count] = instant?.seconds ?? -Infinity
    this.#nanos[this.count] = instant?.nanos ?? 0
    if (instant !== undefined && instant.rest !== '') this.#rests.set(this.count, instant.rest)
    this.count++
  }

  #reserve(size: number): void {
    if (this.size + size > this.#bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(this.#bytes.length * 2, this.size + size))
      this.#bytes.copy(larger, 0, 0, this.size)
      this.#bytes = larger
    }
    if (this.count === this.#ends.length) {
      const grow = <T extends Float64Array | Uint32Array>(old: T, larger: T): T => {
        larger.set(old)
        return larger
      }
      this.#ends = grow(this.#ends, new Float64Array(this.count * 2))
      this.#seconds = grow(this.#seconds, new Float64Array(this.count * 2))
      this.#nanos = grow(this.#nanos, new Uint32Array(this.count * 2))
    }
  }

  /** Sorts by instant; equal instants stay in the order they came. */
  sort(): void {
    this.#order = Uint32Array.from({ length: this.count }, (_, i) => i)
    this.#order.sort((a, b) => this.#compare(a, b))
  }

  #compare(a: number, b: number): number {
    const bySecond = this.#seconds[a]! - this.#seconds[b]!
    // Two entries without an instant: -Infinity less -Infinity is NaN, and falls through.
    if (bySecond < 0 || bySecond > 0) return bySecond
    const byNano = this.#nanos[a]! - this.#nanos[b]!
    if (byNano !== 0) return byNano
    if (this.#rests.size > 0) {
      const restA = this.#rests.get(a) ?? ''
      const restB = this.#rests.get(b) ?? ''
      if (restA !== restB) return restA < restB ? -1 : 1
    }
    return a - b
  }

  /** The entries in order. */
  *entries(): Generator<Buffer> {
    for (const i of this.#order) {
      yield this.#bytes.subarray(i === 0 ? 0 : this.#ends[i - 1]!, this.#ends[i])
    }
  }
}
