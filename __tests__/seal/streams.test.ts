import { describe, expect, test } from '@jest/globals'
import { createHash, randomBytes } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { gathered } from '../../src/seal/chunks.ts'
import { Digest, measured } from '../../src/seal/digest.ts'
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

  const MIB = 1 << 20
  /** Lines that are alike within what a match reaches, and not compressible by themselves. */
  const LARGE = Buffer.alloc(11 * MIB + 12_345, DOCUMENT.subarray(0, 30_000))

  test.each([MIB - 1, MIB, MIB + 1, 2 * MIB, 11 * MIB + 12_345])(
    'of %i bytes, in blocks, opens to the same, however it is cut',
    async (size) => {
      const data = LARGE.subarray(0, size)
      const bytes = await collect(gzipped(cut(data, 700_001)))
      expect(gunzipSync(bytes).equals(data)).toBe(true)
      expect((await collect(gzipped(cut(data, 65_536, 3 * MIB)))).equals(bytes)).toBe(true)
    },
  )

  test('loses next to nothing by the cuts, for each block knows what was before it', async () => {
    const bytes = await collect(gzipped(chunksOf(LARGE)))
    expect(bytes.length).toBeLessThan(gzipSync(LARGE, { level: 6 }).length * 1.1)
  })

  test('reads a few blocks ahead of its reader, and no more', async () => {
    let read = 0
    const source = async function* () {
      for await (const chunk of cut(LARGE, MIB)) {
        read += chunk.length
        yield chunk
      }
    }
    const gzip = gzipped(source())
    await gzip.next()
    expect(read).toBe(0)
    await gzip.next()
    expect(read).toBeGreaterThanOrEqual(3 * MIB)
    expect(read).toBeLessThanOrEqual(5 * MIB)
    await gzip.return(undefined)
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

  test('gathers 64 KiB unless told otherwise, and passes on what is that large as it is', async () => {
    const large = randomBytes(65_536)
    const chunks = await listed(
      gathered(chunksOf(large, ...Array<string>(70).fill('x'.repeat(1000)))),
    )
    expect(chunks.map(({ length }) => length)).toEqual([65_536, 66_000, 4000])
    expect(chunks[0]).toBe(large)
  })

  test('yields nothing for nothing', async () => {
    expect(await listed(gathered(chunksOf('', '')))).toEqual([])
  })
})

describe('measured', () => {
  test('passes the chunks and counts and digests them', async () => {
    const digest = new Digest()
    const bytes = await collect(measured(cut(DOCUMENT, 777), digest))
    expect(bytes.equals(DOCUMENT)).toBe(true)
    expect(digest.size).toBe(DOCUMENT.length)
    expect(digest.sha256).toBe(createHash('sha256').update(DOCUMENT).digest('hex'))
  })

  test('can be read on the way, and of nothing is the digest of nothing', async () => {
    const digest = new Digest()
    expect(digest.sha256).toBe(createHash('sha256').digest('hex'))
    for await (const chunk of measured(chunksOf('ab', 'cd'), digest)) {
      expect(digest.size % chunk.length).toBe(0)
    }
    expect(digest.sha256).toBe(createHash('sha256').update('abcd').digest('hex'))
  })
})
