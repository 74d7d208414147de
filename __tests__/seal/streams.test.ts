import { describe, expect, test } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { gzipped } from '../../src/seal/gzip.ts'
import { chunksOf, collect } from './fixtures.ts'

const MIB = 1 << 20
/** Repeats within what a match reaches, and is not compressible by itself. */
const DOCUMENT = Buffer.alloc(5 * MIB + 12_345, randomBytes(30_000))

async function* cut(data: Buffer, ...sizes: number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, i = 0; at < data.length; i++) {
    const size = sizes[i % sizes.length]!
    yield* chunksOf(data.subarray(at, at + size))
    at += size
  }
}

describe('gzipped', () => {
  test.each([0, 1, MIB - 1, MIB, MIB + 1, 2 * MIB, DOCUMENT.length])(
    '%i bytes give the same gzip whatever their chunks, which opens to the same',
    async (size) => {
      const data = DOCUMENT.subarray(0, size)
      const bytes = await collect(gzipped(cut(data, 700_001)))
      expect(gunzipSync(bytes).equals(data)).toBe(true)
      for (const sizes of [
        [65_536, 3 * MIB],
        [1, 2, 70_000],
      ]) {
        expect((await collect(gzipped(cut(data, ...sizes)))).equals(bytes)).toBe(true)
      }
    },
  )

  test('has neither name nor time', async () => {
    const bytes = await collect(gzipped(chunksOf('x')))
    expect([...bytes.subarray(0, 9)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0])
  })

  test('is hardly larger than that of zlib', async () => {
    const bytes = await collect(gzipped(chunksOf(DOCUMENT)))
    expect(bytes.length).toBeLessThan(gzipSync(DOCUMENT, { level: 6 }).length * 1.2)
  })
})
