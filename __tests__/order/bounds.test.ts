import { expect, test } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { order } from '../../src/order/index.ts'
import type { SecretLog } from '../../src/system/scratch.ts'
import { OCTOBER, readAll, slices, spillInMemory, volatile } from './helpers.ts'

/** Orders a text; tells how often it was spilled to, and what was spilled. */
async function bounded(text: string, memory: number, chunk = 1000) {
  const inner = spillInMemory()
  const appended: number[] = []
  let opened = 0
  const file: SecretLog = {
    append: (bytes) => {
      appended.push(bytes.length)
      return inner.append(bytes)
    },
    read: (position, length) => inner.read(position, length),
  }
  const spill = () => {
    opened++
    return Promise.resolve(file)
  }
  const result = await order(volatile(slices(Buffer.from(text), chunk)), OCTOBER, { spill, memory })
  const document = (await readAll(result)).toString()
  return { opened, appended, document, result }
}

test('entries are spilled when they fill half of the memory, not earlier', async () => {
  const entries = Array.from({ length: 100 }, (_, i) => `"${String(i).padStart(98, '0')}"`)
  const text = `[${entries.join(',')}]`
  const expected = `[\n${entries.join(',\n')}\n]\n`
  // 100 bytes each, and 32 for its place.
  for (const [memory, runs] of [
    [27_000, 0],
    [25_000, 1],
    [12_000, 3],
  ] as const) {
    const { appended, opened, document } = await bounded(text, memory)
    expect(document).toBe(expected)
    expect(opened).toBe(runs === 0 ? 0 : 1)
    if (runs < 2) expect(appended.length > 0).toBe(runs === 1)
    else expect(Math.abs(appended.length - runs)).toBeLessThanOrEqual(1)
  }
})

test('the index counts as memory, too, when entries are tiny', async () => {
  const text = `[${Array(1000).fill('1').join(',')}]`
  expect((await bounded(text, 70_000)).opened).toBe(0)
  expect((await bounded(text, 60_000)).opened).toBe(1)
})

test('ids are spilled when there are too many, even when no entries are', async () => {
  const id = (i: number) => `7f000000-0000-4000-8000-${i.toString(16).padStart(12, '0')}`
  const entries = Array.from({ length: 2500 }, (_, i) => `{"id":"${id(i % 2400)}"}`)
  const { appended, result, opened } = await bounded(`[${entries.join(',')}]`, 1 << 30)
  expect(result.tally.anomalies.repeated_id).toBe(100)
  // Once, when the chunk is over in which the 2,048th came.
  expect([opened, appended.length]).toEqual([1, 1])
  expect(appended[0]! - 32 * 1024).toBeLessThan(1000)
})

test('what is spilled is compressed', async () => {
  const entry = () => `"${randomBytes(200).toString('hex')}${'same '.repeat(100)}"`
  const text = `[${Array.from({ length: 900 }, entry).join(',')}]`
  const { appended, document } = await bounded(text, 100_000)
  expect(document.length).toBeGreaterThan(text.length)
  expect(appended.reduce((sum, size) => sum + size)).toBeLessThan(text.length * 0.6)
})
