import { createHash } from 'node:crypto'
import { Partitions } from '../system/partitions.ts'
import type { SecretLog } from '../system/scratch.ts'
import { decodeString } from './text.ts'

/** Bytes that stand for an id: those of a UUID, or the first of any other text's SHA-256. */
const KEY = 16

const HEX = new Int8Array(256).fill(-1)
for (let i = 0; i < 16; i++) HEX['0123456789abcdef'.charCodeAt(i)] = i

/** Writes the bytes of the lower-case UUID at `from` to `key`; false if there is none. */
function readUuid(bytes: Uint8Array, from: number, key: Uint8Array): boolean {
  let at = from
  for (let i = 0; i < KEY; i++) {
    if ((i === 4 || i === 6 || i === 8 || i === 10) && bytes[at++] !== 0x2d) return false
    const high = HEX[bytes[at++]!]!
    const low = HEX[bytes[at++]!]!
    if ((high | low) < 0) return false
    key[i] = (high << 4) | low
  }
  return true
}

/** Counts repeated ids in bounded memory, however many there are. */
export class Repeats {
  readonly #keys: Partitions
  readonly #key = Buffer.alloc(KEY)

  constructor(open: () => Promise<SecretLog>) {
    this.#keys = new Partitions(KEY, open)
  }

  get isFull(): boolean {
    return this.#keys.isFull
  }

  spill(): Promise<void> {
    return this.#keys.spill()
  }

  /** Adds an id: the bytes of a JSON string's contents. */
  add(bytes: Uint8Array, start: number, end: number): void {
    if (end - start !== 36 || !readUuid(bytes, start, this.#key)) {
      const text = decodeString(bytes, start, end)
      this.#key.set(createHash('sha256').update(text).digest().subarray(0, KEY))
    }
    this.#keys.add(this.#key)
  }

  /** How many ids had been there before: n of the same count n - 1. */
  async count(): Promise<number> {
    let repeats = 0
    for await (const keys of this.#keys) repeats += countIn(keys)
    return repeats
  }
}

/** Repeats among keys: sorts their first halves, and compares keys only where halves are equal. */
function countIn(keys: Buffer): number {
  const count = keys.length / KEY
  const halves = new BigUint64Array(count)
  for (let i = 0; i < count; i++) halves[i] = keys.readBigUInt64LE(i * KEY)
  halves.sort()
  const suspects = new Set<bigint>()
  for (let i = 1; i < count; i++) if (halves[i] === halves[i - 1]) suspects.add(halves[i]!)
  if (suspects.size === 0) return 0
  const seen = new Set<string>()
  let total = 0
  for (let i = 0; i < count; i++) {
    if (!suspects.has(keys.readBigUInt64LE(i * KEY))) continue
    total++
    seen.add(keys.toString('latin1', i * KEY, (i + 1) * KEY))
  }
  return total - seen.size
}
