import { Checksum, Collector } from './collector.ts'
import { EntryReader } from './entries.ts'
import { Layout, layoutSize } from './layout.ts'
import { merge } from './merge.ts'
import { Repeats } from './repeats.ts'
import { Run } from './run.ts'
import { spillRun, type SpilledRun, type SpillFile } from './spill.ts'
import { Counter, type Expectation, type Tally } from './tally.ts'

export type { Anomaly, Expectation, Tally } from './tally.ts'
export { ANOMALIES, anomaliesOf } from './tally.ts'
export type { SpillFile } from './spill.ts'

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
  spill(): Promise<SpillFile>
  /** Bytes of entries to hold in memory. Default 80 MiB. */
  memory?: number
}

const MEMORY = 80 << 20
/** Index of an entry in memory: its place, its instant, the sorted order. */
const INDEX_BYTES = 32

/** Opens the spill file once, when it is first needed. */
function once(open: () => Promise<SpillFile>): () => Promise<SpillFile> {
  let file: Promise<SpillFile> | undefined
  return () => (file ??= open())
}

/**
 * Puts an audit trail in order: by `created_at` as an instant, equal instants in the source's
 * order, entries without a readable one first. No byte of an entry changes but for white space
 * between tokens; what stands around the entries is kept in place.
 *
 * Entries beyond the memory are cut into sorted runs on disk, and merged as they are read.
 *
 * @param source the archive's JSON, decompressed, in chunks of any size
 * @throws JsonError, DocumentError with the byte offset, or what the source throws
 */
export async function order(
  source: AsyncIterable<Uint8Array>,
  expected: Expectation,
  workspace: Workspace,
): Promise<Ordered> {
  const spill = once(() => workspace.spill())
  const repeats = new Repeats(spill)
  const counter = new Counter(expected, repeats)
  const collector = new Collector(counter)
  const reader = new EntryReader(collector)
  const runs = new Runs(spill)
  // One run is filled while another is on its way to disk.
  const limit = (workspace.memory ?? MEMORY) / 2
  for await (const chunk of source) {
    reader.write(chunk)
    if (repeats.isFull) await repeats.relieve()
    const { run } = collector
    if (run.size + run.count * INDEX_BYTES > limit) {
      counter.addInvalidUtf8(run.countInvalidUtf8())
      collector.run = await runs.spill(run)
    }
  }
  reader.close()
  const { run, read } = collector
  counter.addInvalidUtf8(run.countInvalidUtf8())
  await runs.finish(run)

  const { prefix, suffix } = reader.frame
  return {
    tally: await counter.result(),
    size: layoutSize(prefix, read.count, read.size, suffix),
    read: async function* () {
      const layout = new Layout(prefix)
      const written = new Checksum()
      const put = (bytes: Buffer, start: number, end: number) => {
        written.add(bytes, start, end)
        layout.entry(bytes, start, end)
      }
      const isFull = () => layout.isFull
      const steps =
        runs.spilled.length > 0
          ? merge(await spill(), runs.spilled, put, isFull)
          : walk(run, put, isFull)
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

/** Sorted runs on their way to disk, one at a time. */
class Runs {
  readonly spilled: SpilledRun[] = []
  readonly #open: () => Promise<SpillFile>
  #spilling: Promise<void> = Promise.resolve()
  #spare = new Run()

  constructor(open: () => Promise<SpillFile>) {
    this.#open = open
  }

  /** Sorts and begins to spill a run, when the one before it is done; gives one to fill. */
  async spill(run: Run): Promise<Run> {
    await this.#spilling
    const next = this.#spare
    this.#spilling = this.#write(run)
    // A failure is told to whoever waits next.
    this.#spilling.catch(() => undefined)
    return next
  }

  async #write(run: Run): Promise<void> {
    run.sort()
    this.spilled.push(await spillRun(run, await this.#open(), this.spilled.length))
    run.clear()
    this.#spare = run
  }

  /** Ends with the last run: sorted in memory when it is the only one, else spilled too. */
  async finish(run: Run): Promise<void> {
    await this.#spilling
    if (this.spilled.length === 0) {
      run.sort()
      return
    }
    if (run.count > 0) await this.#write(run)
    run.release()
    this.#spare.release()
  }
}

type Put = (bytes: Buffer, start: number, end: number) => void

/** The entries of a run that is in memory, as `merge` gives those on disk. */
function* walk(run: Run, put: Put, isFull: () => boolean): Generator<void> {
  for (const index of run.order) {
    put(run.slabOf(index), run.startOf(index), run.endOf(index))
    if (isFull()) yield
  }
}
