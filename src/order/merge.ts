import type { SecretLog } from '../system/scratch.ts'
import { compareInstants } from './instant.ts'
import { Cursor, RunWriter, type Piece, type SpilledRun } from './spill.ts'

/** Runs that are merged at a time: two pieces of each are in memory. */
const RUNS = 64

interface Leaf {
  cursor: Cursor
  /** Of equal instants, those of the earlier run come first. */
  index: number
}

function isBefore(a: Leaf, b: Leaf): boolean {
  const order = compareInstants(a.cursor, b.cursor)
  return order < 0 || (order === 0 && a.index < b.index)
}

/** Moves the leaf at `from` down to its place in a binary heap, least first. */
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
 * Merges sorted runs, given in the order of the source.
 *
 * @param put gets each entry in turn; what it returns is yielded
 */
export async function* merge<T>(
  file: SecretLog,
  runs: readonly SpilledRun[],
  put: (entry: Cursor) => T | undefined,
): AsyncGenerator<T> {
  const heap: Leaf[] = []
  for (const [index, run] of runs.entries()) {
    const cursor = new Cursor(file, run)
    if (await cursor.advance()) heap.push({ cursor, index })
  }
  for (let i = (heap.length >> 1) - 1; i >= 0; i--) sink(heap, i)
  while (heap.length > 0) {
    const { cursor } = heap[0]!
    const made = put(cursor)
    if (made !== undefined) yield made
    if (!cursor.step() && !(await cursor.advance())) {
      const last = heap.pop()!
      if (heap.length > 0) heap[0] = last
    }
    if (heap.length > 0) sink(heap, 0)
  }
}

/**
 * Merges neighbouring runs into one until there are at most `RUNS`. Only neighbours, so that equal
 * instants stay in the order of the source.
 */
export async function mergeBeforehand(
  file: SecretLog,
  runs: readonly SpilledRun[],
): Promise<readonly SpilledRun[]> {
  const left = [...runs]
  const writer = new RunWriter(file)
  for (let from = 0; left.length > RUNS; from++) {
    const count = Math.min(RUNS, left.length - RUNS + 1)
    if (from + count > left.length) from = 0
    const pieces = merge(file, left.slice(from, from + count), (entry) =>
      writer.add(entry, entry.buffer, entry.start, entry.end),
    )
    const run: Piece[] = []
    for await (const piece of pieces) run.push(...(await writer.write([piece])))
    run.push(...(await writer.write(writer.rest())))
    left.splice(from, count, run)
  }
  return left
}
