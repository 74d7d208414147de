import { release } from '../system/buffers.ts'
import type { SecretLog } from '../system/scratch.ts'
import { Checksum } from './digest.ts'
import { createdAt } from './entry.ts'
import { Layout, layoutSize } from './layout.ts'
import { mergeBeforehand, merge, pieceSize } from './merge.ts'
import { EntryReader } from './reader.ts'
import { Repeats } from './repeats.ts'
import { Run } from './run.ts'
import { RunWriter, type SpilledRun } from './spill.ts'
import { Counter, type Expectation, type Tally } from './tally.ts'

export type { Anomaly, Expectation, Tally } from './tally.ts'
export { ANOMALIES, anomaliesOf } from './tally.ts'

/** An audit trail in order. */
export interface Ordered {
  tally: Tally
  /** Bytes of the ordered document. */
  size: number
  /**
   * The ordered document, one entry a line; may be read more than once. Fails at its end when it
   * is not exactly the entries that were read.
   */
  read(): AsyncIterable<Buffer>
}

/** What ordering may use. */
export interface Workspace {
  /** Opens the file for what does not fit in memory; asked for only then. */
  spill(): Promise<SecretLog>
  /** Bytes of entries to hold in memory. Default 48 MiB. */
  memory?: number
}

const MEMORY = 48 << 20
/** Index of an entry in memory: its place, its instant, the sorted order. */
const INDEX_BYTES = 32

/**
 * Puts an audit trail in order: by `created_at` as an instant, equal instants in the source's
 * order, entries without a readable one first. No byte of an entry changes but for white space
 * between tokens; what stands around the entries is kept in place.
 *
 * Entries beyond the memory are cut into sorted runs on disk, and merged as they are read.
 *
 * @param source the archive's JSON, decompressed, in chunks of any size; each is looked at only
 *   until the next is asked for
 * @throws JsonError, DocumentError with the byte offset, or what the source throws
 */
export async function order(
  source: AsyncIterable<Uint8Array>,
  expected: Expectation,
  workspace: Workspace,
): Promise<Ordered> {
  const { memory = MEMORY } = workspace
  let file: Promise<SecretLog> | undefined
  const sorted = await sort(source, expected, () => (file ??= workspace.spill()), memory)
  const { prefix, suffix, read, tally, entries } = sorted
  return {
    tally,
    size: layoutSize(prefix, read.count, read.size, suffix),
    read: async function* () {
      const written = new Checksum()
      const layout = new Layout(prefix, written)
      const steps = 'run' in entries ? walk(entries, layout) : mergeAll(entries, layout)
      while ((await steps.next()).done !== true) yield* layout.take()
      yield* layout.close(suffix)
      if (!written.equals(read)) {
        throw new Error(
          `${written.count} entries of ${written.size} bytes were written where ${read.count} of ` +
            `${read.size} bytes were read, or some were changed: a defect, please report it`,
        )
      }
    },
  }
}

/** Entries in order that are all in memory. */
interface InMemory {
  run: Run
  bytes: Buffer
}

/** Entries in order in runs on disk. */
interface OnDisk {
  file: SecretLog
  runs: readonly SpilledRun[]
}

interface Sorted {
  prefix: Buffer
  suffix: Buffer
  read: Checksum
  tally: Tally
  entries: InMemory | OnDisk
}

async function sort(
  source: AsyncIterable<Uint8Array>,
  expected: Expectation,
  open: () => Promise<SecretLog>,
  memory: number,
): Promise<Sorted> {
  // A run is filled while a copy of the one before it is on its way to disk.
  const limit = memory / 2
  const repeats = new Repeats(open)
  const counter = new Counter(expected, repeats)
  const read = new Checksum()
  const run = new Run()
  const reader = new EntryReader((entry) => {
    const created = createdAt(entry)
    counter.add(entry, created)
    entry.closeGaps()
    const { bytes, start, end } = entry
    read.add(bytes, start, end)
    run.add(start, end, typeof created === 'string' ? undefined : created)
  })
  const endRun = () => {
    counter.addInvalidUtf8(run.countInvalidUtf8(reader.bytes))
    run.sort()
  }
  let spiller: Spiller | undefined
  for await (const chunk of source) {
    reader.write(chunk)
    if (repeats.isFull) await repeats.spill()
    if (run.count === 0 || reader.size + run.count * INDEX_BYTES <= limit) continue
    endRun()
    spiller ??= new Spiller(await open())
    await spiller.spill(run, reader.bytes)
    run.clear()
    reader.forget()
  }
  reader.close()
  endRun()
  const frame = reader.frame
  const tally = await counter.result()
  if (spiller === undefined) return { ...frame, read, tally, entries: { run, bytes: reader.bytes } }
  await spiller.spill(run, reader.bytes)
  release(reader.bytes)
  return { ...frame, read, tally, entries: await spiller.finish() }
}

/** Writes sorted runs to disk while others are read. */
class Spiller {
  readonly #file: SecretLog
  readonly #writer: RunWriter
  readonly #runs: SpilledRun[] = []
  #underWay: Promise<void> = Promise.resolve()

  constructor(file: SecretLog) {
    this.#file = file
    this.#writer = new RunWriter(file)
  }

  /**
   * Begins to write a run, when the one before it is done. All of it has been copied by then.
   *
   * @param bytes the memory in which the entries lie
   */
  async spill(run: Run, bytes: Buffer): Promise<void> {
    await this.#underWay
    this.#writer.begin(pieceSize(this.#runs.length))
    for (const index of run.order) {
      this.#writer.add(run.instantOf(index), bytes, run.startOf(index), run.endOf(index))
    }
    this.#underWay = this.#writer.end().then((spilled) => void this.#runs.push(spilled))
    // A failure is told to whoever waits next.
    this.#underWay.catch(() => undefined)
  }

  /** Waits for the last run; gives all of them, as they were spilled, or merged to mergeBeforehand. */
  async finish(): Promise<OnDisk> {
    await this.#underWay
    const runs = await mergeBeforehand(this.#file, this.#writer, this.#runs)
    this.#writer.close()
    return { file: this.#file, runs }
  }
}

/** Lays entries out; stops each time there are chunks to take. */
function* walk({ run, bytes }: InMemory, layout: Layout): Generator<void> {
  for (const index of run.order) {
    layout.entry(bytes, run.startOf(index), run.endOf(index))
    if (layout.isFull) yield
  }
}

/** As `walk`. */
function mergeAll({ file, runs }: OnDisk, layout: Layout): AsyncGenerator<void> {
  return merge(file, runs, ({ buffer, start, end }) => {
    layout.entry(buffer, start, end)
    return layout.isFull
  })
}
