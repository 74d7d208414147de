import type { SpillFile } from '../order/index.ts'

const PARTITIONS = 64
/** Records of a partition that are kept in memory. */
const ROOM = 1024

/**
 * Records of one size, however many, in bounded memory: partitioned by their first byte, full
 * partitions spilled to a file, and read back one partition at a time.
 */
export class Partitions {
  readonly #recordSize: number
  readonly #open: () => Promise<SpillFile>
  #file: Promise<SpillFile> | undefined
  readonly #partitions = Array.from({ length: PARTITIONS }, () => ({
    buffer: Buffer.alloc(0),
    length: 0,
    extents: [] as number[],
  }))

  /**
   * @param recordSize in bytes
   * @param open opens the file for what does not fit in memory; asked once, and only then
   */
  constructor(recordSize: number, open: () => Promise<SpillFile>) {
    this.#recordSize = recordSize
    this.#open = open
  }

  async add(record: Uint8Array): Promise<void> {
    const partition = this.#partitions[record[0]! % PARTITIONS]!
    if (partition.buffer.length === 0) partition.buffer = Buffer.alloc(ROOM * this.#recordSize)
    partition.buffer.set(record, partition.length)
    partition.length += this.#recordSize
    if (partition.length < partition.buffer.length) return
    const file = await this.#spill()
    partition.extents.push(await file.append(partition.buffer))
    partition.length = 0
  }

  /** The records of each partition, one partition after the other. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer[]> {
    for (const { buffer, length, extents } of this.#partitions) {
      const records: Buffer[] = []
      for (const position of extents) {
        const file = await this.#spill()
        records.push(...this.#split(await file.read(position, buffer.length)))
      }
      records.push(...this.#split(buffer.subarray(0, length)))
      yield records
    }
  }

  #spill(): Promise<SpillFile> {
    return (this.#file ??= this.#open())
  }

  #split(bytes: Buffer): Buffer[] {
    const size = this.#recordSize
    return Array.from({ length: bytes.length / size }, (_, i) =>
      bytes.subarray(i * size, (i + 1) * size),
    )
  }
}
