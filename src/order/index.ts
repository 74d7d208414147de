import { setFlagsFromString } from 'node:v8'
import type { SecretLog } from '../system/scratch.ts'
import { Checksum } from './digest.ts'
import { createdAt } from './entry.ts'
import { Layout } from './layout.ts'
import { merge, mergeBeforehand } from './merge.ts'
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
  size: number
  /**
   * The ordered document, one entry a line; can be read more than once. Throws at its end unless it
   * holds exactly the entries that were read.
   */
  read(): AsyncIterable<Buffer>
}

export interface Workspace {
  /** Opens a file for what does not fit in memory; called only when it is needed. */
  spill: () => Promise<SecretLog>
  /** Bytes of entries to hold in memory. Default 40 MiB. */
  memory?: number
}

const MEMORY = 40 << 20
/** What an entry takes in memory besides itself: offsets, instant, sorted order. */
const INDEX_BYTES = 32
/**
 * Keeps the young generation of V8's heap from growing any further: by default it doubles as often
 * as enough has survived in it, however little is in use. (Node.js 24, 1,000,000 events in 158
 * runs: peak of the process 266 MiB, with this 181, in the same CPU time.) It takes effect at once.
 */
const SMALL_YOUNG_GENERATION = '--semi-space-growth-factor=1'

/**
 * Puts an audit trail in order: by `created_at` as an instant, equal instants in the source's
 * order, entries without a readable one first. No byte of an entry changes, only white space
 * between tokens goes; what surrounds the entries stays in place.
 *
 * What does not fit in memory goes to disk in sorted runs, which are merged as they are read.
 *
 * @param source the archive's JSON, decompressed, in chunks of any size; their memory may be reused
 *   once the next is asked for
 * @throws JsonError, DocumentError with the byte offset, or what the source throws
 */
export async function order(
  source: AsyncIterable<Uint8Array>,
  expected: Expectation,
  { spill, memory = MEMORY }: Workspace,
): Promise<Ordered> {
  let file: Promise<SecretLog> | undefined
  const open = () => (file ??= spill())
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
  const runs: Promise<SpilledRun>[] = []
  let writer: RunWriter | undefined
  const spillRun = async () => {
    endRun()
    await runs.at(-1)
    if (writer === undefined) {
      setFlagsFromString(SMALL_YOUNG_GENERATION)
      writer = new RunWriter(await open())
    }
    const pieces: Buffer[] = []
    for (const index of run.order) {
      const [start, end] = [run.startOf(index), run.endOf(index)]
      const full = writer.add(run.instantOf(index), reader.bytes, start, end)
      if (full !== undefined) pieces.push(full)
    }
    const spilled = writer.write([...pieces, ...writer.rest()])
    // A failure is handled where it is awaited.
    spilled.catch(() => undefined)
    runs.push(spilled)
  }
  for await (const chunk of source) {
    reader.write(chunk)
    if (repeats.isFull) await repeats.spill()
    // Half of it: one run is read while the one before it is written to disk.
    if (run.count === 0 || reader.size + run.count * INDEX_BYTES <= memory / 2) continue
    await spillRun()
    run.clear()
    reader.forget()
  }
  reader.close()
  if (writer === undefined) endRun()
  else await spillRun()
  const { bytes } = reader
  const { prefix, suffix } = reader.frame
  const tally = await counter.result()
  const merged = writer && (await mergeBeforehand(await open(), await Promise.all(runs)))
  return {
    tally,
    size: prefix.length + read.size + 2 * read.count + suffix.length + 1,
    read: async function* () {
      const layout = new Layout(prefix)
      if (merged === undefined) {
        for (const index of run.order) {
          const full = layout.add(bytes, { start: run.startOf(index), end: run.endOf(index) })
          if (full !== undefined) yield full
        }
      } else yield* merge(await open(), merged, (entry) => layout.add(entry.buffer, entry))
      yield* layout.close(suffix)
      const { written } = layout
      if (!written.equals(read)) {
        throw new Error(
          `${read.count} entries of ${read.size} bytes were read, but ${written.count} of ` +
            `${written.size} bytes were written, or some changed. This is a bug: please report it`,
        )
      }
    },
  }
}
