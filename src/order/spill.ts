import { promisify } from 'node:util'
import { constants, zstdCompress, zstdDecompress } from 'node:zlib'
import type { SecretLog } from '../system/scratch.ts'
import type { Instant } from './instant.ts'

const compress = promisify(zstdCompress)
const decompress = promisify(zstdDecompress)

/** Whole entries on disk, compressed: `size` bytes there, `length` in memory. */
export interface Piece {
  position: number
  size: number
  length: number
}

/** A sorted run on disk. */
export type SpilledRun = readonly Piece[]

/** Seconds, nanos, bytes of the digits beyond nanos, bytes of the entry. */
const HEADER = 8 + 4 + 4 + 4
const NOTHING: Buffer = Buffer.alloc(0)
/** Pieces that are compressed at once, on other threads. */
const AHEAD = 3
/** A fast level that still saves three quarters of encrypting, writing and reading. */
const LEVEL = { [constants.ZSTD_c_compressionLevel]: -3 }

/**
 * Bytes of a piece: smaller ones take more calls, larger ones more memory, two a run in a merge.
 */
const PIECE = 256 << 10

/** Cuts sorted entries into pieces and writes them to disk, each compressed by itself. */
export class RunWriter {
  readonly #file: SecretLog
  #piece: Buffer = NOTHING
  #view: DataView = new DataView(new ArrayBuffer(0))
  #length = 0
  /** Memory of pieces that have been written, to be reused. */
  readonly #free: Buffer[] = []

  constructor(file: SecretLog) {
    this.#file = file
  }

  /**
   * Adds an entry, the bytes from `start` to `end`, with its instant. Returns the piece before it
   * if that is full.
   */
  add(instant: Instant, bytes: Buffer, start: number, end: number): Buffer | undefined {
    const { seconds, nanos, rest } = instant
    const size = HEADER + rest.length + end - start
    let full: Buffer | undefined
    if (this.#length + size > this.#piece.length) {
      ;[full] = this.rest()
      const free = size <= PIECE ? this.#free.pop() : undefined
      this.#piece = free ?? Buffer.allocUnsafeSlow(Math.max(PIECE, size))
      this.#view = new DataView(this.#piece.buffer)
    }
    const at = this.#length
    const view = this.#view
    view.setFloat64(at, seconds, true)
    view.setUint32(at + 8, nanos, true)
    view.setUint32(at + 12, rest.length, true)
    view.setUint32(at + 16, end - start, true)
    if (rest !== '') this.#piece.write(rest, at + HEADER, 'latin1')
    bytes.copy(this.#piece, at + HEADER + rest.length, start, end)
    this.#length = at + size
    return full
  }

  /** The last piece, if any; the next entry begins another. */
  rest(): Buffer[] {
    const rest = this.#length === 0 ? [] : [this.#piece.subarray(0, this.#length)]
    this.#piece = NOTHING
    this.#length = 0
    return rest
  }

  /** Writes pieces, whose memory is then reused. */
  async write(pieces: readonly Buffer[]): Promise<Piece[]> {
    const written: Piece[] = []
    const underWay = pieces.slice(0, AHEAD).map(compressed)
    for (const [index, piece] of pieces.entries()) {
      const bytes = await underWay.shift()!
      underWay.push(...pieces.slice(index + AHEAD, index + AHEAD + 1).map(compressed))
      const position = await this.#file.append(bytes)
      written.push({ position, size: bytes.length, length: piece.length })
      if (piece.buffer.byteLength === PIECE) this.#free.push(Buffer.from(piece.buffer))
    }
    return written
  }
}

function compressed(piece: Buffer): Promise<Buffer> {
  const { length } = piece
  const options = { params: LEVEL, chunkSize: (length >> 1) + 64, pledgedSrcSize: length }
  const result = compress(piece, options)
  // A failure is handled where it is awaited, unless an earlier piece fails first.
  result.catch(() => undefined)
  return result
}

export class Cursor implements Instant {
  /** The current entry: its instant, and its bytes from `start` to `end` in `buffer`. */
  seconds = 0
  nanos = 0
  rest = ''
  buffer: Buffer = NOTHING
  start = 0
  end = 0

  #view: DataView = new DataView(new ArrayBuffer(0))
  readonly #file: SecretLog
  readonly #pieces: Iterator<Piece>
  /** The next piece, read while the entries of this one are merged. */
  #ahead: Promise<Buffer | undefined>

  constructor(file: SecretLog, run: SpilledRun) {
    this.#file = file
    this.#pieces = run.values()
    this.#ahead = this.#readAhead()
  }

  #readAhead(): Promise<Buffer | undefined> {
    const reading = this.#read()
    // A failure is handled where it is awaited; nobody does when the reader stops early.
    reading.catch(() => undefined)
    return reading
  }

  async #read(): Promise<Buffer | undefined> {
    const { done = false, value: piece } = this.#pieces.next() as IteratorResult<Piece, Piece>
    if (done) return undefined
    // With room to spare: zlib allocates another buffer when one is full.
    const options = { chunkSize: piece.length + 64 }
    return decompress(await this.#file.read(piece.position, piece.size), options)
  }

  /** Steps to the next entry of the piece in memory; false at its end. */
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

  /** Steps to the next entry, reading on if need be; false when there is none. */
  async advance(): Promise<boolean> {
    while (!this.step()) {
      const piece = await this.#ahead
      if (piece === undefined) return false
      this.#ahead = this.#readAhead()
      this.buffer = piece
      this.#view = new DataView(piece.buffer)
      this.start = this.end = 0
    }
    return true
  }
}
