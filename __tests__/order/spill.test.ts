import { expect, test } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { Run } from '../../src/order/run.ts'
import { Cursor, Spiller, type SpilledRun, type SpillFile } from '../../src/order/spill.ts'
import { spillInMemory } from './helpers.ts'

interface Entry {
  seconds: number
  nanos: number
  rest: string
  text: string
}

/** A run of entries that lie in memory one after the other, with something before each. */
function runOf(entries: readonly Entry[]): { run: Run; bytes: Buffer } {
  const run = new Run()
  const pieces: Buffer[] = []
  let at = 0
  for (const { seconds, nanos, rest, text } of entries) {
    const before = Buffer.from('--')
    pieces.push(before, Buffer.from(text, 'latin1'))
    const start = at + before.length
    at = start + text.length
    run.add(start, at, seconds === -Infinity ? undefined : { seconds, nanos, rest })
  }
  run.sort()
  return { run, bytes: Buffer.concat(pieces) }
}

/** What a cursor shows of a run from its first entry to its last. */
async function readBack(file: SpillFile, run: SpilledRun): Promise<Entry[]> {
  const cursor = new Cursor(file, run)
  const entries: Entry[] = []
  for (;;) {
    while (cursor.step()) {
      const { seconds, nanos, rest, buffer, start, end } = cursor
      entries.push({ seconds, nanos, rest, text: buffer.toString('latin1', start, end) })
    }
    if (!(await cursor.fill())) return entries
  }
}

/** Spills runs one after the other, in memory that is used again for each. */
async function spilled(file: SpillFile, runs: readonly Entry[][]): Promise<readonly SpilledRun[]> {
  const spiller = new Spiller(() => Promise.resolve(file))
  expect(spiller.isUsed).toBe(false)
  for (const entries of runs) {
    const { run, bytes } = runOf(entries)
    await spiller.spill(run, bytes)
    expect(spiller.isUsed).toBe(true)
    bytes.fill(0x21)
  }
  return spiller.finish()
}

const text = (length: number) => randomBytes(length).toString('latin1')
const entry = (seconds: number, length: number): Entry => ({
  ...{ seconds, nanos: seconds % 1e9, rest: '' },
  text: text(length),
})

test('entries come back in order with their instants, digit for digit', async () => {
  const file = spillInMemory()
  const entries = [
    { seconds: -Infinity, nanos: 0, rest: '', text: 'none' },
    { seconds: -62_167_219_200, nanos: 0, rest: '', text: '' },
    { seconds: 1_790_812_800, nanos: 999_999_999, rest: '', text: 'x' },
    {
      seconds: 1_790_812_800,
      nanos: 999_999_999,
      rest: '00000000000000000001',
      text: 'y'.repeat(9),
    },
    { seconds: 1_790_812_800, nanos: 999_999_999, rest: '1', text: '\xff\x00' },
    { seconds: 253_402_300_799, nanos: 1, rest: '', text: text(3000) },
  ]
  const [run] = await spilled(file, [entries.toReversed()])
  expect(await readBack(file, run!)).toEqual(entries)
})

test('several runs do not disturb each other, though a later one is larger or smaller', async () => {
  const file = spillInMemory()
  const runs = [30, 300, 3, 100].map((count, number) =>
    Array.from({ length: count }, (_, i) => entry(1000 * number + i, 50 * number + i)),
  )
  const found = await spilled(file, runs)
  expect(found).toHaveLength(4)
  for (const [i, run] of found.entries()) expect(await readBack(file, run)).toEqual(runs[i])
})

/** Bytes of an entry on disk besides its own: seconds, nanos and two lengths. */
const HEADER = 20

/** Where a run of entries of these lengths is to be cut: pieces are filled with whole entries. */
function cut(lengths: readonly number[], size: number): number[] {
  const pieces: number[] = []
  for (const length of lengths.map((each) => each + HEADER)) {
    const last = pieces.at(-1)
    if (last !== undefined && last + length <= size) pieces[pieces.length - 1] = last + length
    else pieces.push(length)
  }
  return pieces
}

test('a run is in pieces of half a megabyte, filled with whole entries; later ones are smaller', async () => {
  const file = spillInMemory()
  const [early, late] = [512 * 1024, 128 * 1024]
  const lengths = [
    ...[early - HEADER, 10, early - 2 * HEADER - 10, 1, early - HEADER, early, 5, 3 * early],
    ...Array.from({ length: 40 }, (_, i) => 20_000 + 997 * i),
  ]
  const large = lengths.map((length, i) => entry(i, length))
  const small = (i: number) => [entry(i, 4)]
  const runs = [large, ...Array.from({ length: 30 }, (_, i) => small(i)), large, large]
  const found = await spilled(file, runs)
  const lengthsOf = (run: SpilledRun) => run.map(({ length }) => length)
  expect(lengthsOf(found[0]!)).toEqual(cut(lengths, early))
  expect(lengthsOf(found[1]!)).toEqual([HEADER + 4])
  expect(lengthsOf(found[31]!)).toEqual(cut(lengths, early))
  expect(lengthsOf(found[32]!)).toEqual(cut(lengths, late))
  for (const i of [0, 31, 32]) expect(await readBack(file, found[i]!)).toEqual(large)
})

test('what was written is compressed, and its memory given back once it was used', async () => {
  const inner = spillInMemory()
  const seen: Uint8Array[] = []
  const file: SpillFile = {
    append: async (bytes) => {
      const position = await inner.append(bytes)
      seen.push(bytes)
      return position
    },
    read: async (position, length) => {
      const bytes = await inner.read(position, length)
      const own = Buffer.from(new Uint8Array(new ArrayBuffer(bytes.length)))
      bytes.copy(own)
      return own
    },
  }
  const sizes: number[] = []
  const entries = Array.from({ length: 900 }, (_, i) => ({
    ...entry(i, 900),
    text: `${text(400)}${'same '.repeat(100)}`,
  }))
  const [run] = await spilled(file, [entries])
  for (const { size, length } of run!) sizes.push(size / length)
  expect(Math.max(...sizes)).toBeLessThan(0.6)
  expect(seen.length).toBeGreaterThan(1)
  expect(seen.map(({ length }) => length)).toEqual(seen.map(() => 0))
  const cursor = new Cursor(file, run!)
  await cursor.fill()
  const { buffer } = cursor
  expect(buffer.length).toBe(run![0]!.length)
  await cursor.fill()
  expect(buffer).toHaveLength(0)
})

test('a disk that refuses is told to whoever waits next, once', async () => {
  const unhandled: unknown[] = []
  const note = (reason: unknown) => unhandled.push(reason)
  process.on('unhandledRejection', note)
  try {
    const full = new Error('no space')
    const file: SpillFile = {
      append: () => Promise.reject(full),
      read: () => Promise.reject(full),
    }
    const { run, bytes } = runOf([entry(1, 10)])
    for (const next of ['spill', 'finish'] as const) {
      const spiller = new Spiller(() => Promise.resolve(file))
      await spiller.spill(run, bytes)
      await new Promise((resolve) => setTimeout(resolve, 20))
      await expect(next === 'spill' ? spiller.spill(run, bytes) : spiller.finish()).rejects.toBe(
        full,
      )
    }
    const cursor = new Cursor(file, [{ position: 0, size: 1, length: 1 }])
    await new Promise((resolve) => setTimeout(resolve, 20))
    await expect(cursor.fill()).rejects.toBe(full)
    expect(unhandled).toEqual([])
  } finally {
    process.off('unhandledRejection', note)
  }
})
