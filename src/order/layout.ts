import { giveAway } from '../system/buffers.ts'
import type { Checksum } from './collector.ts'
import { createEngine } from './engine.ts'

const CHUNK = 512 * 1024
const NEWLINE = Buffer.from('\n')
const COMMA = 0x2c
const LINE_FEED = 0x0a

/** Lays a document out, chunk by chunk: its frame as it was, and one entry a line. */
export class Layout {
  readonly #engine = createEngine()
  readonly #written: Checksum
  /** The chunk is filled in the engine's memory, where the entries can be digested. */
  #memory: Buffer = Buffer.alloc(0)
  #start = 0
  #end = 0
  #limit = 0
  #ready: Buffer[] = []
  #hasEntries = false

  /** @param written gets the digests of the entries as they are laid out */
  constructor(prefix: Buffer, written: Checksum) {
    this.#written = written
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
    const size = end - start
    this.#room(size + 2)
    if (this.#hasEntries) this.#memory[this.#end++] = COMMA
    this.#memory[this.#end++] = LINE_FEED
    this.#hasEntries = true
    this.#append(bytes, start, end)
    this.#written.add(size, this.#engine.digest(this.#end - size, this.#end))
  }

  /** Ends the document and gives what is left of it. */
  close(suffix: Buffer): Buffer[] {
    if (this.#hasEntries) this.#append(NEWLINE, 0, 1)
    this.#append(suffix, 0, suffix.length)
    this.#append(NEWLINE, 0, 1)
    this.#cut()
    return this.take()
  }

  #append(bytes: Buffer, start: number, end: number): void {
    this.#room(end - start)
    bytes.copy(this.#memory, this.#end, start, end)
    this.#end += end - start
  }

  /** Makes room for so many bytes: cuts a chunk if they do not fit. */
  #room(size: number): void {
    if (this.#end + size <= this.#limit) return
    this.#cut()
    const room = Math.max(CHUNK, size)
    this.#start = this.#end = this.#engine.reserve(room)
    this.#limit = this.#start + room
    this.#memory = Buffer.from(this.#engine.memory.buffer)
  }

  #cut(): void {
    if (this.#end > this.#start) {
      const chunk = Buffer.allocUnsafeSlow(this.#end - this.#start)
      this.#memory.copy(chunk, 0, this.#start, this.#end)
      this.#ready.push(giveAway(chunk))
    }
    this.#end = this.#start
  }
}

/** Bytes of the document that `Layout` makes of `count` entries with `size` bytes together. */
export function layoutSize(prefix: Buffer, count: number, size: number, suffix: Buffer): number {
  return prefix.length + size + 2 * count + suffix.length + 1
}
