import { compareInstants } from './instant.ts'
import type { Layout } from './layout.ts'
import { Cursor, type SpilledRun, type SpillFile } from './spill.ts'

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
 * Merges sorted runs, in the order in which they were cut from the source. Lays every entry
 * out; yields each time there are chunks to take.
 */
export async function* merge(
  spill: () => Promise<SpillFile>,
  runs: readonly SpilledRun[],
  layout: Layout,
): AsyncGenerator<void> {
  const file = await spill()
  const heap: Leaf[] = []
  for (const [index, run] of runs.entries()) {
    const cursor = new Cursor(file, run)
    if (await advance(cursor)) heap.push({ cursor, index })
  }
  for (let i = (heap.length >> 1) - 1; i >= 0; i--) sink(heap, i)
  while (heap.length > 0) {
    const { cursor } = heap[0]!
    layout.entry(cursor.buffer, cursor.start, cursor.end)
    if (!cursor.step() && !(await advance(cursor))) {
      const last = heap.pop()!
      if (heap.length > 0) heap[0] = last
    }
    if (heap.length > 0) sink(heap, 0)
    if (layout.isFull) yield
  }
}

/** Steps to the next entry, reading on as far as it takes; false when there is none. */
async function advance(cursor: Cursor): Promise<boolean> {
  while (!cursor.step()) if (!(await cursor.fill())) return false
  return true
}
