import { expect, test } from '@jest/globals'
import { createHash, randomBytes } from 'node:crypto'
import { Cursor, RunWriter, type SpilledRun } from '../../src/order/spill.ts'
import type { SecretLog } from '../../src/system/scratch.ts'
import { spillInMemory } from './helpers.ts'

interface Entry {
  seconds: number
  nanos: number
  rest: string
  text: string
}

const text = (length: number) => randomBytes(length).toString('latin1')
const entry = (seconds: number, length: number): Entry => ({
  ...{ seconds, nanos: seconds % 1e9, rest: '' },
  text: text(length),
})

/** Writes runs one after the other; the memory of an entry is used again for the next. */
async function spilled(file: SecretLog, runs: readonly Entry[][]) {
  const writer = new RunWriter(file)
  const found: SpilledRun[] = []
  for (const entries of runs) {
    const pieces: Buffer[] = []
    for (const one of entries) {
      const bytes = Buffer.from(`--${one.text}--`, 'latin1')
      const full = writer.add(one, bytes, 2, bytes.length - 2)
      if (full !== undefined) pieces.push(full)
      bytes.fill(0x21)
    }
    found.push(await writer.write([...pieces, ...writer.rest()]))
  }
  return found
}

/** What a cursor shows of a run from its first entry to its last. */
async function readBack(file: SecretLog, run: SpilledRun): Promise<Entry[]> {
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

/** Long texts by their hash: differences between them are slow to show. */
const shown = (entries: readonly Entry[]) =>
  entries.map(({ text, ...rest }) => ({
    ...rest,
    text: text.length < 1000 ? text : createHash('sha256').update(text).digest('hex'),
  }))

test('entries of any size come back from the disk with their instants, digit for digit', async () => {
  const file = spillInMemory()
  const entries = [
    { seconds: -Infinity, nanos: 0, rest: '', text: 'none' },
    { seconds: -62_167_219_200, nanos: 0, rest: '', text: '' },
    { seconds: 1_790_812_800, nanos: 1_999_999_999, rest: '0000001', text: 'y'.repeat(900) },
    { seconds: 1_790_812_800, nanos: 999_999_999, rest: '1', text: '\xff\x00' },
    { seconds: 253_402_300_799, nanos: 1, rest: '', text: text(300_000) },
  ]
  const [run] = await spilled(file, [entries])
  expect(shown(await readBack(file, run!))).toEqual(shown(entries))
})

test('runs do not disturb each other, though a later one is larger or smaller', async () => {
  const file = spillInMemory()
  const runs = [30, 0, 300, 3, 100].map((count, number) =>
    Array.from({ length: count }, (_, i) => entry(1000 * number + i, 50 * number + i)),
  )
  const found = await spilled(file, runs)
  for (const [i, run] of found.entries()) {
    expect(shown(await readBack(file, run))).toEqual(shown(runs[i]!))
  }
})

test('what is written to disk is compressed', async () => {
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
  await spilled({ ...inner, append }, [entries])
  expect(written).toBeLessThan(900 * 900 * 0.6)
})

test('a disk that fails while it is read ahead is told to whoever waits, and to nobody else', async () => {
  const unhandled: unknown[] = []
  const note = (reason: unknown) => unhandled.push(reason)
  process.on('unhandledRejection', note)
  try {
    const broken = new Error('no such sector')
    const fails = () => Promise.reject(broken)
    const cursor = new Cursor({ append: fails, read: fails }, [{ position: 0, size: 1, length: 1 }])
    await new Promise((resolve) => setTimeout(resolve, 20))
    await expect(cursor.fill()).rejects.toBe(broken)
    expect(unhandled).toEqual([])
  } finally {
    process.off('unhandledRejection', note)
  }
})
