import type { Checksum } from './digest.ts'

const CHUNK = 512 * 1024
const COMMA = 0x2c
const LINE_FEED = 0x0a

/** Lays a document out, chunk by chunk: its frame as it was, and one entry a line. */
export class Layout {
  readonly #written: Checksum
  #chunk: Buffer
  #length = 0
  #ready: Buffer[] = []
  #hasEntries = false

  /** @param written gets the entries as they stand in the document */
  constructor(prefix: Buffer, written: Checksum) {
    this.#written = written
    this.#chunk = Buffer.allocUnsafeSlow(Math.max(CHUNK, prefix.length))
    this.#append(prefix, 0, prefix.length)
  }

  /** Whether there are chunks to take. */
  get isFull(): boolean {
    return this.#ready.length > 0
  }

  take(): Buffer[] {
    return this.#ready.splice(0)
  }

  entry(bytes: Buffer, start: number, end: number): void {
    this.#makeRoom(end - start + 2)
    if (this.#hasEntries) this.#chunk[this.#length++] = COMMA
    this.#chunk[this.#length++] = LINE_FEED
    this.#hasEntries = true
    const place = this.#length
    this.#append(bytes, start, end)
    this.#written.add(this.#chunk, place, this.#length)
  }

  /** Ends the document and gives what is left of it. */
  close(suffix: Buffer): Buffer[] {
    this.#makeRoom(suffix.length + 2)
    if (this.#hasEntries) this.#chunk[this.#length++] = LINE_FEED
    this.#append(suffix, 0, suffix.length)
    this.#chunk[this.#length++] = LINE_FEED
    this.#ready.push(this.#chunk.subarray(0, this.#length))
    return this.take()
  }

  #append(bytes: Buffer, start: number, end: number): void {
    bytes.copy(this.#chunk, this.#length, start, end)
    this.#length += end - start
  }

  #makeRoom(size: number): void {
    if (this.#length + size <= this.#chunk.length) return
    this.#ready.push(this.#chunk.subarray(0, this.#length))
    this.#chunk = Buffer.allocUnsafeSlow(Math.max(CHUNK, size))
    this.#length = 0
  }
}

/** Bytes of the document that `Layout` makes of `count` entries with `size` bytes together. */
export function layoutSize(prefix: Buffer, count: number, size: number, suffix: Buffer): number {
  return prefix.length + size + 2 * count + suffix.length + 1
}
