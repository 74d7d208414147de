import { createHash } from 'node:crypto'
import type { SpillFile } from './spill.ts'
import { decodeString } from './text.ts'

/** Bytes of an id as it is compared: a uuid's own, or as many of another text's SHA-256. */
const KEY = 16
const PARTITIONS = 64
const ROOM = 32 * 1024

interface Partition {
  buffer: Buffer
  length: number
  /** Where earlier keys of this partition were spilled to. */
  extents: { position: number; size: number }[]
  spilled: number
}

const HEX = new Int8Array(256).fill(-1)
for (let i = 0; i < 16; i++) {
  HEX['0123456789abcdef'.charCodeAt(i)] = i
}

/**
 * Writes the 16 bytes of a lower-case uuid to `target`; false when the text is none. `start` is
 * where its text begins in `bytes`.
 */
function putUuid(bytes: Uint8Array, start: number, target: Buffer, at: number): boolean {
  let from = start
  for (let i = 0; i < KEY; i++) {
    if (i === 4 || i === 6 || i === 8 || i === 10) {
      if (bytes[from++] !== 0x2d) return false
    }
    const high = HEX[bytes[from++]!]!
    const low = HEX[bytes[from++]!]!
    if ((high | low) < 0) return false
    target[at + i] = (high << 4) | low
  }
  return true
}

/**
 * Counts ids that repeat, however many there are, in bounded memory: ids go to partitions by
 * their first byte, full ones to the spill file, and each partition is looked at by itself in
 * the end.
 */
export class Repeats {
  readonly #spill: () => Promise<SpillFile>
  readonly #key = Buffer.alloc(KEY)
  readonly #partitions: Partition[] = Array.from({ length: PARTITIONS }, () => ({
    buffer: Buffer.alloc(0),
    length: 0,
    extents: [],
    spilled: 0,
  }))
  readonly #full: Partition[] = []

  constructor(spill: () => Promise<SpillFile>) {
    this.#spill = spill
  }

  /** Whether a partition wants to be spilled: call `relieve` soon. */
  get isFull(): boolean {
    return this.#full.length > 0
  }

  /** Adds an id: the bytes of a JSON string's contents. */
  add(bytes: Buffer, start: number, end: number): void {
    const key = this.#key
    if (end - start !== 36 || !putUuid(bytes, start, key, 0)) {
      const text = decodeString(bytes, start, end)
      createHash('sha256').update(text).digest().copy(key, 0, 0, KEY)
    }
    const partition = this.#partitions[key[0]! % PARTITIONS]!
    if (partition.length === partition.buffer.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(64 * KEY, partition.buffer.length * 2))
      partition.buffer.copy(larger, 0, 0, partition.length)
      partition.buffer = larger
    }
    partition.buffer.set(key, partition.length)
    partition.length += KEY
    if (partition.length === ROOM) this.#full.push(partition)
  }

  /** Spills the partitions that are full. */
  async relieve(): Promise<void> {
    for (const partition of this.#full.splice(0)) {
      const file = await this.#spill()
      const bytes = partition.buffer.subarray(0, partition.length)
      const position = await file.append(bytes)
      partition.extents.push({ position, size: partition.length })
      partition.spilled += partition.length
      partition.length = 0
    }
  }

  /** How many ids were there before: n of one id count n - 1. */
  async count(): Promise<number> {
    let repeats = 0
    for (const partition of this.#partitions) repeats += countIn(await this.#whole(partition))
    return repeats
  }

  async #whole({ buffer, length, extents, spilled }: Partition): Promise<Buffer> {
    const keys = Buffer.allocUnsafeSlow(spilled + length)
    let at = 0
    for (const { position, size } of extents) {
      const read = await (await this.#spill()).read(position, size)
      read.copy(keys, at)
      at += size
    }
    buffer.copy(keys, at, 0, length)
    return keys
  }
}

/** Repeats among whole keys: the first halves sort as numbers; where two are equal, look closer. */
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
