import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { order } from '../../src/order/index.ts'
import { Scratch, type SecretLog } from '../../src/system/scratch.ts'
import { generateEvents } from '../../sandbox/events.ts'
import {
  ACCOUNT,
  bytesOf,
  documentOf,
  OCTOBER,
  ordered,
  readAll,
  slices,
  spillInMemory,
  volatile,
} from './helpers.ts'
import { orderedTexts } from '../../sandbox/reference.ts'
import { referenceTally } from './reference-order.ts'

const at = (created: string, rest = ''): string => `{"created_at":"${created}"${rest}}`

test('an object comes out with one entry a line, by instant, its tokens and other keys as they were', async () => {
  const first =
    '{"n":[12345678901234567890,1E400,-0,1.50],"created_at":"2026-10-01T00:00:00Z","n":"\\u00e9\\/"}'
  const text = `{ "v" : 1.0, "entries" : [ ${at('2026-09-30T23:00:00-02:00')} , ${first} ] , "v" : [ ] }\r\n`
  expect(await documentOf(text)).toBe(
    `{"v":1.0,"entries":[\n${first},\n${at('2026-09-30T23:00:00-02:00')}\n],"v":[]}\n`,
  )
  expect(await documentOf('\ufeff[ ]')).toBe('[]\n')
})

test('equal instants stay in the source’s order, also in more runs than are merged at once', async () => {
  const entries = Array.from({ length: 300 }, (_, i) => at('2026-10-01T00:00:00Z', `,"i":${i}`))
  const text = `[${entries.join(',')}]`
  const result = await ordered(text, { chunk: entries[0]!.length, memory: 0 })
  expect((await readAll(result)).toString()).toBe(`[\n${entries.join(',\n')}\n]\n`)
})

test('reading fails when the disk gives back something else', async () => {
  const spill = spillInMemory()
  const changing: SecretLog = {
    append: (bytes) => spill.append(bytes),
    async read(position, length) {
      const bytes = zstdDecompressSync(await spill.read(position, length))
      // A letter of an id: the run is read as well as before.
      bytes[bytes.lastIndexOf('x')]! ^= 1
      return zstdCompressSync(bytes)
    },
  }
  const text = Buffer.from(`[${Array.from({ length: 500 }, (_, i) => `{"id":"${i}x"}`).join(',')}]`)
  for (const [file, error] of [
    [spill, undefined],
    [changing, /^500 entries of \d+ bytes were read, but .* or some changed/],
  ] as const) {
    const workspace = { spill: () => Promise.resolve(file), memory: 1000 }
    const reading = readAll(await order(volatile(slices(text, 100)), OCTOBER, workspace))
    if (error === undefined) expect(JSON.parse((await reading).toString())).toHaveLength(500)
    else await expect(reading).rejects.toThrow(error)
  }
})

describe('a month of many events', () => {
  const options = { seed: 7, month: '2026-10', count: 4000, account: { id: ACCOUNT, name: 'acme' } }
  const events = [...generateEvents(options), `{"data":{"long":"${'é'.repeat(200_000)}"}}`]
    .map((event) => Buffer.from(event).toString('latin1'))
    .reverse()
  const text = bytesOf(`{"entries":[${events.join(',')}]}`)
  const expected = bytesOf(`{"entries":[\n${orderedTexts(events).join(',\n')}\n]}\n`)
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'order-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test.each([
    ['in memory', 1 << 30],
    ['in a part of it', 200_000],
  ])('held %s comes out in order, with its tally, twice', async (_, memory) => {
    const scratch = new Scratch(folder)
    try {
      const workspace = { spill: () => scratch.log(), memory }
      const result = await order(volatile(slices(text, 10_007)), OCTOBER, workspace)
      for (let time = 0; time < 2; time++)
        expect((await readAll(result)).equals(expected)).toBe(true)
      expect(result.size).toBe(expected.length)
      expect(result.tally).toEqual(referenceTally(events))
      expect(await readdir(scratch.folder)).toHaveLength(memory < text.length ? 1 : 0)
    } finally {
      await scratch.remove()
    }
  })
})

describe('memory', () => {
  // 100 bytes each and 32 for its place; or 2 and 32.
  const large = Array.from({ length: 100 }, (_, i) => `"${String(i).padStart(98, '0')}"`)
  const tiny = Array<string>(1000).fill('1')

  test.each([
    ['large', large, 27_000, 0],
    ['large', large, 25_000, 1],
    ['tiny', tiny, 70_000, 0],
    ['tiny', tiny, 60_000, 1],
  ])(
    'of which %s entries, with their places, fill half is spilled',
    async (_, texts, memory, times) => {
      const spill = jest.fn(() => Promise.resolve(spillInMemory()))
      const source = volatile(slices(Buffer.from(`[${texts.join(',')}]`), 1000))
      const result = await order(source, OCTOBER, { spill, memory })
      expect((await readAll(result)).toString()).toBe(`[\n${texts.join(',\n')}\n]\n`)
      expect(spill).toHaveBeenCalledTimes(times)
    },
  )

  test('that ids fill is spilled, even when no entries are', async () => {
    const id = (i: number) => `7f000000-0000-4000-8000-${i.toString(16).padStart(12, '0')}`
    const entries = Array.from({ length: 2500 }, (_, i) => `{"id":"${id(i % 2400)}"}`)
    const spill = jest.fn(() => Promise.resolve(spillInMemory()))
    const source = volatile(slices(Buffer.from(`[${entries.join(',')}]`), 1000))
    const { tally } = await order(source, OCTOBER, { spill, memory: 1 << 30 })
    expect(tally.anomalies.repeated_id).toBe(100)
    expect(spill).toHaveBeenCalledTimes(1)
  })
})
