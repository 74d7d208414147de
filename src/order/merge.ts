import { compareInstants } from './instant.ts'
import { Cursor, type SpilledRun, type SpillFile } from './spill.ts'

/** Takes an entry: `bytes` from `start` to `end`, valid during the call only. */
export type PutEntry = (bytes: Buffer, start: number, end: number) => void

interface Leaf {
  cursor: Cursor
  /** Place of the run in the source: of equal instants the earlier run's come first. */
  index: number
}

function isBefore(a: Leaf, b: Leaf): boolean {
  const order = compareInstants(a.cursor, b.cursor)
  return order < 0 || (order === 0 && a.index < b.index)
}

/** Lets the leaf at `from` sink to its place in a binary heap, least first. */
function sink(heap: Leaf[], from: number): void {
  const leaf = heap[from]!
  let at = from
  for (;;) {
    let child = 2 * at + 1
    if (child >= heap.length) break
    if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child++
    if (!isBefore(heap[child]!, leaf)) break
    heap[at] = heap[child]!
    at = child
  }
  heap[at] = leaf
}

/**
 * Merges sorted runs, in the order in which they were cut from the source. Gives every entry to
 * `put`; yields now and then, when `isFull` says that its taker has enough for the time being.
 */
export async function* merge(
  file: SpillFile,
  runs: readonly SpilledRun[],
  put: PutEntry,
  isFull: () => boolean,
): AsyncGenerator<void> {
  const heap: Leaf[] = []
  for (const [index, run] of runs.entries()) {
    const cursor = new Cursor(file, run)
    if (await advance(cursor)) heap.push({ cursor, index })
  }
  for (let i = (heap.length >> 1) - 1; i >= 0; i--) sink(heap, i)
  while (heap.length > 0) {
    const { cursor } = heap[0]!
    put(cursor.buffer, cursor.start, cursor.end)
    if (!cursor.step() && !(await advance(cursor))) {
      const last = heap.pop()!
      if (heap.length > 0) heap[0] = last
    }
    if (heap.length > 0) sink(heap, 0)
    if (isFull()) yield
  }
}

/** Steps to the next entry, reading on as far as it takes; false when there is none. */
async function advance(cursor: Cursor): Promise<boolean> {
  while (!cursor.step()) if (!(await cursor.fill())) return false
  return true
}
