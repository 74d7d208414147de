import { promisify } from 'node:util'
import { constants, zstdCompress, zstdDecompress } from 'node:zlib'
import { release } from '../system/buffers.ts'
import type { SecretLog } from '../system/scratch.ts'
import type { Instant } from './instant.ts'

const compress = promisify(zstdCompress)
const decompress = promisify(zstdDecompress)

/** Whole entries on disk, compressed: `size` bytes there, `length` in memory. */
interface Piece {
  position: number
  size: number
  length: number
}

/** A sorted run on disk. */
export type SpilledRun = readonly Piece[]

/** Seconds, nanos, bytes of the digits beyond nanos, bytes of the entry. */
const HEADER = 8 + 4 + 4 + 4
const NOTHING: Buffer = Buffer.alloc(0)
/** Pieces that are compressed at a time, on other threads. */
const AHEAD = 3
/** A fast level that still makes a fourth of it: less to encrypt, to write and to read. */
const LEVEL = { [constants.ZSTD_c_compressionLevel]: -3 }

/** Writes sorted runs to disk, one at a time, in pieces that are compressed each by itself. */
export class RunWriter {
  readonly #file: SecretLog
  #size = 0
  #piece: Buffer = NOTHING
  #view: DataView = new DataView(new ArrayBuffer(0))
  #length = 0
  /** Pieces to be written, and buffers of those that have been. */
  #full: Buffer[] = []
  #free: Buffer[] = []
  #written: Piece[] = []

  constructor(file: SecretLog) {
    this.#file = file
  }

  /** Whether there is a piece to write: `flush` does. */
  get isFull(): boolean {
    return this.#full.length > 0
  }

  /** Begins a run whose pieces have some `size` bytes each. */
  begin(size: number): void {
    this.#written = []
    if (size !== this.#size) this.#free = []
    this.#size = size
  }

  /** Copies an entry, behind a header with its instant. */
  add({ seconds, nanos, rest }: Instant, bytes: Buffer, start: number, end: number): void {
    const size = HEADER + rest.length + end - start
    if (this.#length + size > this.#piece.length) this.#makeRoom(size)
    const at = this.#length
    const view = this.#view
    view.setFloat64(at, seconds, true)
    view.setUint32(at + 8, nanos, true)
    view.setUint32(at + 12, rest.length, true)
    view.setUint32(at + 16, end - start, true)
    if (rest !== '') this.#piece.write(rest, at + HEADER, 'latin1')
    bytes.copy(this.#piece, at + HEADER + rest.length, start, end)
    this.#length = at + size
  }

  #makeRoom(size: number): void {
    this.#cut()
    const free = size <= this.#size ? this.#free.pop() : undefined
    this.#piece = free ?? Buffer.allocUnsafeSlow(Math.max(this.#size, size))
    this.#view = new DataView(this.#piece.buffer)
  }

  #cut(): void {
    if (this.#length > 0) this.#full.push(this.#piece.subarray(0, this.#length))
    this.#piece = NOTHING
    this.#length = 0
  }

  /** Writes the pieces that are full. */
  async flush(): Promise<void> {
    const pieces = this.#full.splice(0)
    const underWay: Promise<Buffer>[] = []
    for (let done = 0; done < pieces.length; done++) {
      while (underWay.length < AHEAD && done + underWay.length < pieces.length) {
        underWay.push(compressed(pieces[done + underWay.length]!))
      }
      const piece = pieces[done]!
      const bytes = await underWay.shift()!
      const position = await this.#file.append(bytes)
      this.#written.push({ position, size: bytes.length, length: piece.length })
      release(bytes)
      if (piece.buffer.byteLength === this.#size) this.#free.push(Buffer.from(piece.buffer))
    }
  }

  /** Ends the run; all that was added has been copied, and is written on. */
  async end(): Promise<SpilledRun> {
    this.#cut()
    await this.flush()
    return this.#written
  }

  /** Gives its memory back. */
  close(): void {
    for (const buffer of this.#free.splice(0)) release(buffer)
  }
}

function compressed(piece: Buffer): Promise<Buffer> {
  const { length } = piece
  const options = { params: LEVEL, chunkSize: (length >> 1) + 64, pledgedSrcSize: length }
  const result = compress(piece, options)
  // Its failure is told when its turn comes, or to nobody.
  result.catch(() => undefined)
  return result
}

/** Reads a spilled run entry by entry. */
export class Cursor implements Instant {
  /** The entry it is at: its instant, and its bytes from `start` to `end` in `buffer`. */
  seconds = 0
  nanos = 0
  rest = ''
  buffer: Buffer = NOTHING
  start = 0
  end = 0

  #view: DataView = new DataView(new ArrayBuffer(0))
  readonly #file: SecretLog
  readonly #run: SpilledRun
  #next = 0
  /** What comes next, on its way from disk while the entries before it are merged. */
  #ahead: Promise<Buffer | undefined>

  constructor(file: SecretLog, run: SpilledRun) {
    this.#file = file
    this.#run = run
    this.#ahead = this.#readAhead()
  }

  async #read({ position, size, length }: Piece): Promise<Buffer> {
    const bytes = await this.#file.read(position, size)
    // Room for a byte more: a buffer that is full would be followed by another.
    const entries = await decompress(bytes, { chunkSize: length + 64 })
    release(bytes)
    return entries
  }

  #readAhead(): Promise<Buffer | undefined> {
    const piece = this.#run[this.#next++]
    const reading = piece === undefined ? Promise.resolve(undefined) : this.#read(piece)
    // Whoever waits for it is told; nobody may, when the merge is left early.
    reading.catch(() => undefined)
    return reading
  }

  /** Steps to the next entry of the piece in memory; false at its end: then comes `fill`. */
  step(): boolean {
    const { buffer, end: header } = this
    if (header === buffer.length) return false
    const view = this.#view
    const at = buffer.byteOffset + header
    const rest = view.getUint32(at + 12, true)
    this.start = header + HEADER + rest
    this.end = this.start + view.getUint32(at + 16, true)
    this.seconds = view.getFloat64(at, true)
    this.nanos = view.getUint32(at + 8, true)
    this.rest = rest === 0 ? '' : buffer.toString('latin1', header + HEADER, this.start)
    return true
  }

  /** Gets the next piece; false when the run has ended. */
  async fill(): Promise<boolean> {
    const piece = await this.#ahead
    if (piece === undefined) return false
    this.#ahead = this.#readAhead()
    release(this.buffer)
    this.buffer = piece
    this.#view = new DataView(piece.buffer)
    this.start = this.end = 0
    return true
  }
}
