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

test('what was written is compressed', async () => {
  const inner = spillInMemory()
  let written = 0
  const append = (bytes: Buffer) => {
    written += bytes.length
    return inner.append(bytes)
  }
  const entries = Array.from({ length: 900 }, (_, i) => ({
    ...entry(i, 0),
    text: `${text(400)}${'same '.repeat(100)}`,
  }))
  const [run] = await spilled({ ...inner, append }, [entries])
  expect(written).toBeLessThan(900 * 900 * 0.6)
  expect(await readBack(inner, run!)).toEqual(entries)
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
