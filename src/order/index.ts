import type { SecretLog } from '../system/scratch.ts'
import { Checksum } from './digest.ts'
import { Layout, layoutSize } from './layout.ts'
import { sort } from './sort.ts'
import type { Expectation, Tally } from './tally.ts'

export type { Anomaly, Expectation, Tally } from './tally.ts'
export { ANOMALIES, anomaliesOf } from './tally.ts'

/** An audit trail in order. */
export interface Ordered {
  tally: Tally
  /** Bytes of the ordered document. */
  size: number
  /**
   * The ordered document, one entry a line; can be read more than once. Throws at its end unless it
   * holds exactly the entries that were read.
   */
  read(): AsyncIterable<Buffer>
}

/** What ordering may use. */
export interface Workspace {
  /** Opens a file for what does not fit in memory; called only when it is needed. */
  spill(): Promise<SecretLog>
  /** Bytes of entries to hold in memory. Default 40 MiB. */
  memory?: number
}

const MEMORY = 40 << 20

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
  workspace: Workspace,
): Promise<Ordered> {
  const { memory = MEMORY } = workspace
  let file: Promise<SecretLog> | undefined
  const sorted = await sort(source, expected, () => (file ??= workspace.spill()), memory)
  const { prefix, suffix, read, tally } = sorted
  return {
    tally,
    size: layoutSize(prefix, read.count, read.size, suffix),
    read: async function* () {
      const written = new Checksum()
      const layout = new Layout(prefix, written)
      yield* sorted.layOut(layout)
      yield* layout.close(suffix)
      if (!written.equals(read)) {
        throw new Error(
          `${read.count} entries of ${read.size} bytes were read, but ${written.count} of ` +
            `${written.size} bytes were written, or some changed. This is a bug: please report it`,
        )
      }
    },
  }
}
