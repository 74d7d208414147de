import { expect, test } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { gzipped } from '../../src/seal/gzip.ts'
import { chunksOf, collect } from './fixtures.ts'

const MIB = 1 << 20
/** Repeats within what a match reaches, and is not compressible by itself. */
const DOCUMENT = Buffer.alloc(9 * MIB + 12_345, randomBytes(30_000))

async function* cut(data: Buffer, ...sizes: number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, i = 0; at < data.length; i++) {
    const size = sizes[i % sizes.length]!
    yield* chunksOf(data.subarray(at, at + size))
    at += size
  }
}

test.each([0, 1, MIB - 1, MIB, MIB + 1, 2 * MIB, DOCUMENT.length])(
  'gzip of %i bytes is the same whatever their chunks, and opens to them',
  async (size) => {
    const data = DOCUMENT.subarray(0, size)
    const bytes = await collect(gzipped(cut(data, 700_001)))
    expect(gunzipSync(bytes).equals(data)).toBe(true)
    expect((await collect(gzipped(cut(data, 1, 65_536, 3 * MIB)))).equals(bytes)).toBe(true)
  },
)

test('gzip has neither name nor time, and is hardly larger than that of zlib', async () => {
  const bytes = await collect(gzipped(chunksOf(DOCUMENT)))
  expect([...bytes.subarray(0, 9)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0])
  expect(bytes.length).toBeLessThan(gzipSync(DOCUMENT, { level: 6 }).length * 1.2)
})
