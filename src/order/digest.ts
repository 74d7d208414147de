const EVEN = 0x9e3779b1
const ODD = 0x85ebca6b

/**
 * A digest of 52 bits over the bytes from `start` to `end` of what `view` shows: against defects,
 * not against an attacker. Two lanes, so that one multiplication need not wait for the other.
 */
function digest(view: DataView, start: number, end: number): number {
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
  // Mixed, so that the twelve bits dropped are not all of one lane.
  const low = (even + Math.imul(odd, EVEN)) >>> 0
  const high = (odd ^ Math.imul(even, ODD)) >>> 12
  return high * 2 ** 32 + low
}

const MODULUS = 2 ** 52

/**
 * A checksum of entries in any order: their count, their bytes, and the sum of their digests. What
 * was read and what was written must have the same.
 */
export class Checksum {
  count = 0
  size = 0
  sum = 0
  #view: DataView = new DataView(new ArrayBuffer(0))

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
