import { promisify } from 'node:util'
import { constants, zstdCompress, zstdDecompress } from 'node:zlib'
import { release } from '../system/buffers.ts'
import type { Instant } from './instant.ts'
import type { Run } from './run.ts'

const compress = promisify(zstdCompress)
const decompress = promisify(zstdDecompress)

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
const PIECE = { early: 256 << 10, late: 64 << 10 }
const EARLY_RUNS = 32
/** Pieces that are compressed at a time, on other threads. */
const AHEAD = 3
/** A fast level that still makes a fourth of it: less to encrypt, to write and to read. */
const LEVEL = { [constants.ZSTD_c_compressionLevel]: -3 }

/** Writes sorted runs to disk, one at a time. */
export class Spiller {
  isUsed = false
  readonly #runs: SpilledRun[] = []
  readonly #open: () => Promise<SpillFile>
  #underWay: Promise<void> = Promise.resolve()
  /** Entries of the run that is under way, in order. */
  #sorted = Buffer.alloc(0)

  constructor(open: () => Promise<SpillFile>) {
    this.#open = open
  }

  /**
   * Begins to write a sorted run, each entry behind a header with its instant, when the one before
   * it is done. All of it has been copied by then.
   *
   * @param bytes the memory in which the entries lie
   */
  async spill(run: Run, bytes: Buffer): Promise<void> {
    await this.#underWay
    this.isUsed = true
    const pieces = this.#gather(run, bytes)
    this.#underWay = this.#write(pieces)
    // A failure is told to whoever waits next.
    this.#underWay.catch(() => undefined)
  }

  /** Waits for the last run; gives all of them, as they were spilled. */
  async finish(): Promise<readonly SpilledRun[]> {
    await this.#underWay
    this.#sorted = Buffer.alloc(0)
    return this.#runs
  }

  /** Copies the entries in order; cuts them into pieces. */
  #gather(run: Run, bytes: Buffer): Buffer[] {
    let room = run.count * HEADER
    for (const index of run.order) {
      room += run.restOf(index).length + run.endOf(index) - run.startOf(index)
    }
    // With some more, since hardly two runs are of one size.
    if (room > this.#sorted.length) this.#sorted = Buffer.allocUnsafeSlow(Math.ceil(room * 1.25))
    const sorted = this.#sorted
    const view = new DataView(sorted.buffer)
    const size = this.#runs.length < EARLY_RUNS ? PIECE.early : PIECE.late
    const pieces: Buffer[] = []
    let from = 0
    let at = 0
    for (const index of run.order) {
      const start = run.startOf(index)
      const end = run.endOf(index)
      const rest = run.restOf(index)
      const next = at + HEADER + rest.length + end - start
      if (next - from > size && at > from) {
        pieces.push(sorted.subarray(from, at))
        from = at
      }
      view.setFloat64(at, run.secondsOf(index), true)
      view.setUint32(at + 8, run.nanosOf(index), true)
      view.setUint32(at + 12, rest.length, true)
      view.setUint32(at + 16, end - start, true)
      at += HEADER
      if (rest !== '') at += sorted.write(rest, at, 'latin1')
      bytes.copy(sorted, at, start, end)
      at = next
    }
    if (at > from) pieces.push(sorted.subarray(from, at))
    return pieces
  }

  async #write(pieces: readonly Buffer[]): Promise<void> {
    const file = await this.#open()
    const run: Piece[] = []
    const underWay: Promise<Buffer>[] = []
    const append = async () => {
      const compressed = await underWay.shift()!
      const { length } = pieces[run.length]!
      const position = await file.append(compressed)
      run.push({ position, size: compressed.length, length })
      release(compressed)
    }
    for (const piece of pieces) {
      const compressing = compress(piece, { params: LEVEL, chunkSize: (piece.length >> 1) + 64 })
      compressing.catch(() => undefined)
      underWay.push(compressing)
      if (underWay.length === AHEAD) await append()
    }
    while (underWay.length > 0) await append()
    this.#runs.push(run)
  }
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

  #view: DataView = new DataView(new ArrayBuffer(0))
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
    // Room for a byte more: a buffer that is full would be followed by another.
    const options = { chunkSize: piece.length + 64 }
    const reading = this.#file.read(piece.position, piece.size).then(async (bytes) => {
      const entries = await decompress(bytes, options)
      release(bytes)
      return entries
    })
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
