import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
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

describe('the document', () => {
  test('of an object has one entry a line and all other keys in place', async () => {
    const text = `{ "v" : 1.0, "entries" : [ ${at('2026-10-02T00:00:00Z')} , ${at('2026-10-01T00:00:00Z')} ] , "v" : [ ] }\r\n`
    expect(await documentOf(text)).toBe(
      `{"v":1.0,"entries":[\n${at('2026-10-01T00:00:00Z')},\n${at('2026-10-02T00:00:00Z')}\n],"v":[]}\n`,
    )
  })

  test('keeps numbers, escapes, repeated keys and their order as they are', async () => {
    const entry =
      '{"n":[12345678901234567890,1E400,-0,1.50,1e-7],"z":"\\u00e9\\/é\\ud83d","a":1,"a":2,"__proto__":{}}'
    expect(await documentOf(`\ufeff[ ${entry} ]`)).toBe(`[\n${entry}\n]\n`)
    expect(await documentOf('[]')).toBe('[]\n')
  })
})

describe('the order', () => {
  async function orderOf(...created: string[]): Promise<number[]> {
    const entries = created.map((text, i) => `{"created_at":${text},"i":${i}}`)
    const document = await documentOf(`[${entries.join(',')}]`)
    return (JSON.parse(document) as { i: number }[]).map(({ i }) => i)
  }
  const quoted = (...texts: string[]): string[] => texts.map((text) => `"${text}"`)

  test('is by instant, not by text', async () => {
    expect(
      await orderOf(
        ...quoted(
          '2026-10-01T00:00:00.5Z',
          '2026-10-01T00:00:00Z',
          '2026-10-01T01:00:00+05:30',
          '2026-09-30T20:00:00-07:00',
          '2026-10-01T00:00:00.49999999999999999999Z',
          '2026-10-01t00:00:00.500000000000000000001z',
          '2026-10-01T23:59:60.5Z',
          '2026-10-01T23:59:59.9999999999Z',
          '2026-10-01T00:00:00.500Z',
        ),
      ),
    ).toEqual([2, 1, 4, 0, 8, 5, 3, 7, 6])
  })

  test('of equal instants is the source’s in more runs than are merged at once, too', async () => {
    const entries = Array.from({ length: 300 }, (_, i) => at('2026-10-01T00:00:00Z', `,"i":${i}`))
    const text = `[${entries.join(',')}]`
    const result = await ordered(text, { chunk: entries[0]!.length, memory: 0 })
    expect((await readAll(result)).toString()).toBe(`[\n${entries.join(',\n')}\n]\n`)
  })
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
  /** Orders a text; tells how often a file was opened, and what was spilled to it. */
  async function bounded(text: string, memory: number) {
    const file = spillInMemory()
    const appended: number[] = []
    let opened = 0
    const append: SecretLog['append'] = (bytes) => {
      appended.push(bytes.length)
      return file.append(bytes)
    }
    const spill = () => {
      opened++
      return Promise.resolve({ ...file, append })
    }
    const result = await order(volatile(slices(Buffer.from(text), 1000)), OCTOBER, {
      spill,
      memory,
    })
    return { opened, appended, document: (await readAll(result)).toString(), ...result.tally }
  }
  const texts = Array.from({ length: 100 }, (_, i) => `"${String(i).padStart(98, '0')}"`)

  // 100 bytes each and 32 for its place; or 2 and 32.
  test.each([
    ['large', texts, 27_000, 0],
    ['large', texts, 25_000, 1],
    ['tiny', Array<string>(1000).fill('1'), 70_000, 0],
    ['tiny', Array<string>(1000).fill('1'), 60_000, 1],
  ])('of which %s entries, with their places, fill half is spilled', async (...row) => {
    const { opened, document } = await bounded(`[${row[1].join(',')}]`, row[2])
    expect(opened).toBe(row[3])
    expect(document).toBe(`[\n${row[1].join(',\n')}\n]\n`)
  })

  test('that ids fill is spilled, even when no entries are', async () => {
    const id = (i: number) => `7f000000-0000-4000-8000-${i.toString(16).padStart(12, '0')}`
    const entries = Array.from({ length: 2500 }, (_, i) => `{"id":"${id(i % 2400)}"}`)
    const { appended, anomalies } = await bounded(`[${entries.join(',')}]`, 1 << 30)
    expect(anomalies.repeated_id).toBe(100)
    expect(appended).toHaveLength(1)
  })

  test('is spilled compressed', async () => {
    const text = `[${Array<string>(900)
      .fill(`"${'same '.repeat(100)}"`)
      .join(',')}]`
    const { appended } = await bounded(text, 100_000)
    expect(appended.reduce((sum, size) => sum + size)).toBeLessThan(text.length * 0.6)
  })
})
