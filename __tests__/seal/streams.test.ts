import { describe, expect, test } from '@jest/globals'
import { createHash, randomBytes } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { gathered } from '../../src/seal/chunks.ts'
import { measured, Tally } from '../../src/seal/digest.ts'
import { gzipped } from '../../src/seal/gzip.ts'
import { chunksOf, collect, listed } from './fixtures.ts'

/** Half random, so that it compresses and has something to say. */
const DOCUMENT = Buffer.from(
  Array.from(
    { length: 5000 },
    (_, i) => `{"n":${i},"id":"${randomBytes(8).toString('hex')}"}\n`,
  ).join(''),
)

async function* cut(data: Buffer, ...sizes: number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, i = 0; at < data.length; i++) {
    const size = sizes[i % sizes.length]!
    yield* chunksOf(data.subarray(at, at + size))
    at += size
  }
}

describe('gzipped', () => {
  test('is level 6, has neither name nor time, and opens', async () => {
    const bytes = await collect(gzipped(cut(DOCUMENT, 1000)))
    expect([...bytes.subarray(0, 9)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0])
    expect(gunzipSync(bytes).equals(DOCUMENT)).toBe(true)
  })

  test('gives the same bytes however the input is cut', async () => {
    const whole = await collect(gzipped(chunksOf(DOCUMENT)))
    for (const sizes of [[997], [1, 2, 70_000], [65_536]]) {
      expect((await collect(gzipped(cut(DOCUMENT, ...sizes)))).equals(whole)).toBe(true)
    }
  })

  test('of nothing is a gzip of nothing', async () => {
    expect(gunzipSync(await collect(gzipped(chunksOf()))).length).toBe(0)
  })
})

describe('gathered', () => {
  test('joins small chunks and leaves large ones', async () => {
    const chunks = await listed(gathered(chunksOf('ab', '', 'cd', 'efghij', 'k'), 4))
    expect(chunks.map((chunk) => Buffer.from(chunk).toString())).toEqual(['abcd', 'efghij', 'k'])
  })

  test('yields nothing for nothing', async () => {
    expect(await listed(gathered(chunksOf('', '')))).toEqual([])
  })
})

describe('measured', () => {
  test('passes the chunks and counts and digests them', async () => {
    const tally = new Tally()
    const bytes = await collect(measured(cut(DOCUMENT, 777), tally))
    expect(bytes.equals(DOCUMENT)).toBe(true)
    expect(tally.size).toBe(DOCUMENT.length)
    expect(tally.sha256).toBe(createHash('sha256').update(DOCUMENT).digest('hex'))
  })

  test('can be read on the way, and of nothing is the digest of nothing', async () => {
    const tally = new Tally()
    expect(tally.sha256).toBe(createHash('sha256').digest('hex'))
    for await (const chunk of measured(chunksOf('ab', 'cd'), tally)) {
      expect(tally.size % chunk.length).toBe(0)
    }
    expect(tally.sha256).toBe(createHash('sha256').update('abcd').digest('hex'))
  })
})
