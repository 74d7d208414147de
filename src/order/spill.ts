import type { Instant } from './instant.ts'
import type { Run } from './run.ts'

/** Room on disk for what does not fit in memory; what it holds is nobody else's to read. */
export interface SpillFile {
  /** Adds bytes; gives the position at which they can be read again, whole or in part. */
  append(bytes: Buffer): Promise<number>
  /** Fills `target` with the bytes from `position` on, all of one `append`. */
  read(target: Buffer, position: number): Promise<void>
}

/** A sorted run on disk: pieces of whole entries, each read at once. */
export type SpilledRun = readonly { position: number; size: number }[]

/** Seconds, nanos, bytes of the digits beyond nanos, bytes of the entry. */
const HEADER = 8 + 4 + 4 + 4
/** Small enough for two in memory of each of hundreds of runs. */
const PIECE = 128 << 10

/** Writes a sorted run: each entry behind a header with its instant. */
export async function spillRun(run: Run, file: SpillFile): Promise<SpilledRun> {
  const pieces: { position: number; size: number }[] = []
  let piece = Buffer.allocUnsafeSlow(PIECE)
  let length = 0
  const flush = async () => {
    if (length === 0) return
    pieces.push({ position: await file.append(piece.subarray(0, length)), size: length })
    length = 0
  }
  for (const index of run.order) {
    const rest = run.restOf(index)
    const start = run.startOf(index)
    const entry = run.endOf(index) - start
    const need = HEADER + rest.length + entry
    if (length + need > piece.length) {
      await flush()
      if (need > piece.length) piece = Buffer.allocUnsafeSlow(need)
    }
    length = piece.writeDoubleLE(run.secondsOf(index), length)
    length = piece.writeUInt32LE(run.nanosOf(index), length)
    length = piece.writeUInt32LE(rest.length, length)
    length = piece.writeUInt32LE(entry, length)
    if (rest !== '') length += piece.write(rest, length, 'latin1')
    length += run.slabOf(index).copy(piece, length, start, start + entry)
  }
  await flush()
  return pieces
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
    const target = Buffer.allocUnsafeSlow(piece.size)
    const reading = this.#file.read(target, piece.position).then(() => target)
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
