import { promisify } from 'node:util'
import zlib from 'node:zlib'
import type { Instant } from './instant.ts'
import type { Run } from './run.ts'

// Looked up when they are needed: Node.js before 22.15 has no zstd, and all but this works there.
const compress = (bytes: Buffer, options: zlib.ZstdOptions): Promise<Buffer> =>
  promisify(zlib.zstdCompress)(bytes, options)
const decompress = (bytes: Buffer, options: zlib.ZstdOptions): Promise<Buffer> =>
  promisify(zlib.zstdDecompress)(bytes, options)

/** Room on disk for what does not fit in memory; what it holds is nobody else's to read. */
export interface SpillFile {
  /** Adds bytes; gives the position at which they can be read again. */
  append(bytes: Buffer): Promise<number>
  /** The `length` bytes from `position` on. */
  read(position: number, length: number): Promise<Buffer>
}

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
/**
 * Bytes of a piece. Large ones compress better and cost fewer calls; but two of each run are in
 * memory when they are merged, so that of many runs the later ones are in small pieces.
 */
const PIECE = { early: 512 << 10, late: 128 << 10 }
const EARLY_RUNS = 32
/** Pieces that are being compressed, on other threads, while the next is filled. */
const AHEAD = 3
/** The fastest of the levels that still make a fifth of it: less to encrypt and to write. */
const LEVEL = { [zlib.constants.ZSTD_c_compressionLevel]: 1 }

/** Writes pieces in their order, compressing several at a time. */
class PieceWriter {
  readonly #pieces: Piece[] = []
  readonly #file: SpillFile
  /** Buffers that are not in use: they are large, and made only as many as are under way. */
  readonly #spare: Buffer[] = []
  readonly #underWay: Promise<void>[] = []

  readonly #size: number

  constructor(file: SpillFile, size: number) {
    this.#file = file
    this.#size = size
  }

  /** A buffer to fill, of at least `size` bytes. */
  take(size: number): Buffer {
    const spare = size <= this.#size ? this.#spare.pop() : undefined
    return spare ?? Buffer.allocUnsafeSlow(Math.max(this.#size, size))
  }

  /** Takes a filled buffer over; waits while too many are under way. */
  async add(buffer: Buffer, length: number): Promise<void> {
    const before = this.#underWay.at(-1)
    const compressing = compress(buffer.subarray(0, length), {
      params: LEVEL,
      chunkSize: this.#size,
    })
    const writing = (async () => {
      const bytes = await compressing
      if (buffer.length === this.#size) this.#spare.push(buffer)
      await before
      const position = await this.#file.append(bytes)
      this.#pieces.push({ position, size: bytes.length, length })
    })()
    // A failure is told to whoever waits for it.
    writing.catch(() => undefined)
    this.#underWay.push(writing)
    if (this.#underWay.length > AHEAD) await this.#underWay.shift()
  }

  async close(): Promise<SpilledRun> {
    for (const writing of this.#underWay) await writing
    return this.#pieces
  }
}

/**
 * Writes a sorted run: each entry behind a header with its instant.
 *
 * @param place how many runs were spilled before
 */
export async function spillRun(run: Run, file: SpillFile, place: number): Promise<SpilledRun> {
  const writer = new PieceWriter(file, place < EARLY_RUNS ? PIECE.early : PIECE.late)
  let piece = writer.take(0)
  let length = 0
  for (const index of run.order) {
    const rest = run.restOf(index)
    const start = run.startOf(index)
    const entry = run.endOf(index) - start
    const need = HEADER + rest.length + entry
    if (length + need > piece.length) {
      if (length > 0) await writer.add(piece, length)
      piece = writer.take(need)
      length = 0
    }
    length = piece.writeDoubleLE(run.secondsOf(index), length)
    length = piece.writeUInt32LE(run.nanosOf(index), length)
    length = piece.writeUInt32LE(rest.length, length)
    length = piece.writeUInt32LE(entry, length)
    if (rest !== '') length += piece.write(rest, length, 'latin1')
    length += run.slabOf(index).copy(piece, length, start, start + entry)
  }
  if (length > 0) await writer.add(piece, length)
  return writer.close()
}

/** Reads a spilled run entry by entry. */
export class Cursor implements Instant {
  /** The entry it is at: its instant, and its bytes from `start` to `end` in `buffer`. */
  seconds = 0
  nanos = 0
  rest = ''
  buffer: Buffer = Buffer.alloc(0)
  start = 0
  end = 0

  readonly #file: SpillFile
  readonly #run: SpilledRun
  #next = 0
  /** What comes next, on its way from disk while the entries before it are merged. */
  #ahead: Promise<Buffer | undefined>

  constructor(file: SpillFile, run: SpilledRun) {
    this.#file = file
    this.#run = run
    this.#ahead = this.#readAhead()
  }

  #readAhead(): Promise<Buffer | undefined> {
    const piece = this.#run[this.#next++]
    if (piece === undefined) return Promise.resolve(undefined)
    const reading = this.#file
      .read(piece.position, piece.size)
      .then((bytes) => decompress(bytes, { chunkSize: Math.max(64, piece.length) }))
    // Whoever waits for it is told; nobody may, when the merge is left early.
    reading.catch(() => undefined)
    return reading
  }

  /** Steps to the next entry of the piece in memory; false at its end: then comes `fill`. */
  step(): boolean {
    const { buffer, end: header } = this
    if (header === buffer.length) return false
    const rest = buffer.readUInt32LE(header + 12)
    this.start = header + HEADER + rest
    this.end = this.start + buffer.readUInt32LE(header + 16)
    this.seconds = buffer.readDoubleLE(header)
    this.nanos = buffer.readUInt32LE(header + 8)
    this.rest = rest === 0 ? '' : buffer.toString('latin1', header + HEADER, this.start)
    return true
  }

  /** Gets the next piece; false when the run has ended. */
  async fill(): Promise<boolean> {
    const piece = await this.#ahead
    if (piece === undefined) return false
    this.#ahead = this.#readAhead()
    this.buffer = piece
    this.start = this.end = 0
    return true
  }
}
