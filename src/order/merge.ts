import type { SecretLog } from '../system/scratch.ts'
import { compareInstants } from './instant.ts'
import { Cursor, RunWriter, type SpilledRun } from './spill.ts'

/** Runs that are merged at a time: of each, two pieces are in memory. */
export const RUNS = 128
/** Bytes of a piece. Large ones compress better and cost fewer calls, but of many runs they add up. */
const PIECE = { early: 256 << 10, late: 64 << 10 }
const EARLY_RUNS = 24

/** Bytes of a piece of the run that comes after `count` others. */
export function pieceSize(count: number): number {
  return count < EARLY_RUNS ? PIECE.early : PIECE.late
}

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

/** Steps to the next entry, reading on as far as it takes; false when there is none. */
async function advance(cursor: Cursor): Promise<boolean> {
  while (!cursor.step()) if (!(await cursor.fill())) return false
  return true
}

/**
 * Merges sorted runs, in the order in which they were cut from the source. Gives every entry to
 * `put`; yields each time that says that there is something to take.
 */
export async function* merge(
  file: SecretLog,
  runs: readonly SpilledRun[],
  put: (entry: Cursor) => boolean,
): AsyncGenerator<void> {
  const heap: Leaf[] = []
  for (const [index, run] of runs.entries()) {
    const cursor = new Cursor(file, run)
    if (await advance(cursor)) heap.push({ cursor, index })
  }
  for (let i = (heap.length >> 1) - 1; i >= 0; i--) sink(heap, i)
  while (heap.length > 0) {
    const { cursor } = heap[0]!
    const isFull = put(cursor)
    if (!cursor.step() && !(await advance(cursor))) {
      const last = heap.pop()!
      if (heap.length > 0) heap[0] = last
    }
    if (heap.length > 0) sink(heap, 0)
    if (isFull) yield
  }
}

/**
 * Merges as many runs beforehand as are too many to be merged at once. They are neighbours, so
 * that equal instants stay in the order of the source.
 */
export async function mergeBeforehand(
  file: SecretLog,
  writer: RunWriter,
  runs: SpilledRun[],
): Promise<SpilledRun[]> {
  const left = [...runs]
  for (let from = 0; left.length > RUNS; from++) {
    const count = Math.min(RUNS, left.length - RUNS + 1)
    if (from + count > left.length) from = 0
    writer.begin(PIECE.late)
    const put = (entry: Cursor) => {
      writer.add(entry, entry.buffer, entry.start, entry.end)
      return writer.isFull
    }
    const steps = merge(file, left.slice(from, from + count), put)
    while ((await steps.next()).done !== true) await writer.flush()
    left.splice(from, count, await writer.end())
  }
  return left
}
