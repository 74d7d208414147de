import { Checksum } from './digest.ts'

const CHUNK = 512 * 1024
const COMMA = 0x2c
const LINE_FEED = 0x0a

/** Writes a document in chunks: its frame as it was, and one entry a line. */
export class Layout {
  readonly written = new Checksum()
  #chunk: Buffer
  #length = 0

  constructor(prefix: Buffer) {
    this.#chunk = Buffer.allocUnsafeSlow(Math.max(CHUNK, prefix.length))
    this.#append(prefix, 0, prefix.length)
  }

  /** Adds an entry; returns the chunk before it if that is full. */
  add(bytes: Buffer, { start, end }: { start: number; end: number }): Buffer | undefined {
    const full = this.#makeRoom(end - start + 2)
    if (this.written.count > 0) this.#chunk[this.#length++] = COMMA
    this.#chunk[this.#length++] = LINE_FEED
    const place = this.#length
    this.#append(bytes, start, end)
    this.written.add(this.#chunk, place, this.#length)
    return full
  }

  close(suffix: Buffer): Buffer[] {
    const full = this.#makeRoom(suffix.length + 2)
    if (this.written.count > 0) this.#chunk[this.#length++] = LINE_FEED
    this.#append(suffix, 0, suffix.length)
    this.#chunk[this.#length++] = LINE_FEED
    const last = this.#chunk.subarray(0, this.#length)
    return full === undefined ? [last] : [full, last]
  }

  #append(bytes: Buffer, start: number, end: number): void {
    bytes.copy(this.#chunk, this.#length, start, end)
    this.#length += end - start
  }

  #makeRoom(size: number): Buffer | undefined {
    if (this.#length + size <= this.#chunk.length) return undefined
    const full = this.#chunk.subarray(0, this.#length)
    this.#chunk = Buffer.allocUnsafeSlow(Math.max(CHUNK, size))
    this.#length = 0
    return full
  }
}
