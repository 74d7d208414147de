import type { SecretLog } from './scratch.ts'

const PARTITIONS = 64
/** Bytes of a partition to keep in memory, about. */
const ROOM = 32 << 10

interface Partition {
  bytes: Buffer
  length: number
  /** Where earlier records are in the file. */
  extents: { position: number; size: number }[]
}

/**
 * Any number of records of one size in bounded memory: they go to partitions by their first byte,
 * and full partitions to a file; each partition can then be read by itself.
 */
export class Partitions {
  readonly #recordSize: number
  readonly #open: () => Promise<SecretLog>
  #file: Promise<SecretLog> | undefined
  readonly #partitions: Partition[] = Array.from({ length: PARTITIONS }, () => ({
    bytes: Buffer.alloc(0),
    length: 0,
    extents: [],
  }))
  readonly #full = new Set<Partition>()

  /** @param open opens a file for what does not fit in memory; called at most once */
  constructor(recordSize: number, open: () => Promise<SecretLog>) {
    this.#recordSize = recordSize
    this.#open = open
  }

  /** Whether `spill` should be called. */
  get isFull(): boolean {
    return this.#full.size > 0
  }

  add(record: Uint8Array): void {
    const partition = this.#partitions[record[0]! % PARTITIONS]!
    const end = partition.length + this.#recordSize
    if (end > partition.bytes.length) {
      const larger = Math.max(ROOM / 32, 2 * partition.bytes.length)
      partition.bytes = Buffer.concat([partition.bytes], larger)
    }
    partition.bytes.set(record, partition.length)
    partition.length = end
    if (end >= ROOM) this.#full.add(partition)
  }

  async spill(): Promise<void> {
    const file = await (this.#file ??= this.#open())
    for (const partition of this.#full) {
      const { bytes, length, extents } = partition
      extents.push({ position: await file.append(bytes.subarray(0, length)), size: length })
      partition.length = 0
    }
    this.#full.clear()
  }

  /** The records of each partition in turn; valid until the next one. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
    let whole = Buffer.alloc(0)
    for (const { bytes, length, extents } of this.#partitions) {
      const size = extents.reduce((sum, extent) => sum + extent.size, length)
      if (size > whole.length) whole = Buffer.allocUnsafeSlow(Math.ceil(size * 1.25))
      let at = bytes.copy(whole, 0, 0, length)
      for (const { position, size } of extents) {
        at += (await (await this.#file!).read(position, size)).copy(whole, at)
      }
      yield whole.subarray(0, at)
    }
  }
}
