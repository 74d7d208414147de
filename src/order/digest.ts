const EVEN = 0x9e3779b1
const ODD = 0x85ebca6b

/**
 * A digest of 52 bits over the bytes from `start` to `end` of what `view` shows: against defects,
 * not against an attacker. Two lanes, so that one multiplication need not wait for the other.
 */
export function digest(view: DataView, start: number, end: number): number {
  let even = end - start
  let odd = ~even
  let i = start
  for (; i + 8 <= end; i += 8) {
    even = Math.imul(even ^ view.getInt32(i, true), EVEN)
    odd = Math.imul(odd ^ view.getInt32(i + 4, true), ODD)
    even ^= even >>> 15
    odd ^= odd >>> 13
  }
  for (; i < end; i++) {
    even = Math.imul(even ^ view.getUint8(i), EVEN)
    even ^= even >>> 15
  }
  // Both are of all the bytes then, so that the bits left out hide nothing of one lane.
  const low = (even + Math.imul(odd, EVEN)) >>> 0
  const high = (odd ^ Math.imul(even, ODD)) >>> 12
  return high * 2 ** 32 + low
}

const MODULUS = 2 ** 52

/**
 * What entries amount to whatever their order: their number, their bytes, and the sum of their
 * digests. Taken of those that were read and of those that were written, it must be the same.
 */
export class Checksum {
  count = 0
  size = 0
  sum = 0
  #view: DataView = new DataView(new ArrayBuffer(0))

  /** Adds the entry that is the bytes from `start` to `end`. */
  add(bytes: Buffer, start: number, end: number): void {
    if (this.#view.buffer !== bytes.buffer || this.#view.byteOffset !== bytes.byteOffset) {
      this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    }
    this.count++
    this.size += end - start
    this.sum = (this.sum + digest(this.#view, start, end)) % MODULUS
  }

  equals(other: Checksum): boolean {
    return this.count === other.count && this.size === other.size && this.sum === other.sum
  }
}
