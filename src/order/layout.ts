const CHUNK = 512 * 1024
const NEWLINE = Buffer.from('\n')
const COMMA = 0x2c
const LINE_FEED = 0x0a

/** Lays a document out, chunk by chunk: its frame as it was, and one entry a line. */
export class Layout {
  #chunk = Buffer.allocUnsafe(CHUNK)
  #length = 0
  #ready: Buffer[] = []
  #hasEntries = false

  constructor(prefix: Buffer) {
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
    if (this.#length + 2 > this.#chunk.length) this.#cut(2)
    if (this.#hasEntries) this.#chunk[this.#length++] = COMMA
    this.#chunk[this.#length++] = LINE_FEED
    this.#hasEntries = true
    this.#append(bytes, start, end)
  }

  /** Ends the document and gives what is left of it. */
  close(suffix: Buffer): Buffer[] {
    if (this.#hasEntries) this.#append(NEWLINE, 0, 1)
    this.#append(suffix, 0, suffix.length)
    this.#append(NEWLINE, 0, 1)
    this.#cut(0)
    return this.take()
  }

  #append(bytes: Buffer, start: number, end: number): void {
    if (this.#length + end - start > this.#chunk.length) this.#cut(end - start)
    this.#length += bytes.copy(this.#chunk, this.#length, start, end)
  }

  #cut(room: number): void {
    if (this.#length > 0) this.#ready.push(this.#chunk.subarray(0, this.#length))
    this.#chunk = Buffer.allocUnsafe(Math.max(CHUNK, room))
    this.#length = 0
  }
}

/** Bytes of the document that `Layout` makes of `count` entries with `size` bytes together. */
export function layoutSize(prefix: Buffer, count: number, size: number, suffix: Buffer): number {
  return prefix.length + size + 2 * count + suffix.length + 1
}
