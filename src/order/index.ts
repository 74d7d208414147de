import { releaseGiven } from '../system/buffers.ts'
import { Checksum } from './digest.ts'
import { createdAt } from './entry.ts'
import { Layout, layoutSize } from './layout.ts'
import { merge } from './merge.ts'
import { EntryReader } from './reader.ts'
import { Repeats } from './repeats.ts'
import { Run } from './run.ts'
import { Spiller, type SpilledRun, type SpillFile } from './spill.ts'
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
   * The ordered document, one entry a line, in buffers that are given away (see buffers.ts); may
   * be read more than once. Fails at its end when it is not exactly the entries that were read.
   */
  read(): AsyncIterable<Buffer>
}

/** What ordering may use. */
export interface Workspace {
  /** Opens the file for what does not fit in memory; asked for only then. */
  spill(): Promise<SpillFile>
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
 * @param source the archive's JSON, decompressed, in chunks of any size
 * @throws JsonError, DocumentError with the byte offset, or what the source throws
 */
export async function order(
  source: AsyncIterable<Uint8Array>,
  expected: Expectation,
  workspace: Workspace,
): Promise<Ordered> {
  const spill = once(() => workspace.spill())
  const sorted = await sort(source, expected, spill, workspace.memory ?? MEMORY)
  const { prefix, suffix, read, tally } = sorted
  return {
    tally,
    size: layoutSize(prefix, read.count, read.size, suffix),
    read: async function* () {
      const written = new Checksum()
      const layout = new Layout(prefix, written)
      const steps = layOut(sorted, spill, layout)
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

/** Opens the spill file once, when it is first needed. */
function once(open: () => Promise<SpillFile>): () => Promise<SpillFile> {
  let file: Promise<SpillFile> | undefined
  return () => (file ??= open())
}

/** Entries in order: all in memory, or in runs on disk. */
interface Sorted {
  prefix: Buffer
  suffix: Buffer
  read: Checksum
  tally: Tally
  entries: { run: Run; bytes: Buffer } | readonly SpilledRun[]
}

async function sort(
  source: AsyncIterable<Uint8Array>,
  expected: Expectation,
  spill: () => Promise<SpillFile>,
  memory: number,
): Promise<Sorted> {
  // A run is filled while a copy of the one before it is on its way to disk.
  const limit = memory / 2
  const repeats = new Repeats(spill)
  const counter = new Counter(expected, repeats)
  const spiller = new Spiller(spill)
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
  for await (const chunk of source) {
    reader.write(chunk)
    releaseGiven(chunk)
    if (repeats.isFull) await repeats.relieve()
    if (run.count === 0 || reader.size + run.count * INDEX_BYTES <= limit) continue
    endRun()
    await spiller.spill(run, reader.bytes)
    run.clear()
    reader.forget()
  }
  reader.close()
  endRun()
  const frame = reader.frame
  if (spiller.isUsed && run.count > 0) await spiller.spill(run, reader.bytes)
  const entries = spiller.isUsed ? await spiller.finish() : { run, bytes: reader.bytes }
  return { ...frame, read, tally: await counter.result(), entries }
}

/** Lays the entries out; stops each time there are chunks to take. */
function layOut(
  { entries }: Sorted,
  spill: () => Promise<SpillFile>,
  layout: Layout,
): AsyncGenerator<void> | Generator<void> {
  return 'run' in entries ? walk(entries.run, entries.bytes, layout) : merge(spill, entries, layout)
}

/** Lays out the entries of a run that is in memory, as `merge` does those on disk. */
function* walk(run: Run, bytes: Buffer, layout: Layout): Generator<void> {
  for (const index of run.order) {
    layout.entry(bytes, run.startOf(index), run.endOf(index))
    if (layout.isFull) yield
  }
}
