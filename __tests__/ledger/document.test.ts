import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { documentIn, wholePath } from '../../src/ledger/document.ts'
import { failureOf } from '../edges.ts'
import { slices } from '../order/helpers.ts'

const DOCUMENT = '{"entries":[\n{"id":"1"},\n{"id":"2"}\n]}\n'

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  await Promise.resolve()
  yield* slices(bytes, size)
}

async function textOf(source: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of source) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString()
}

test.each([
  ['2026/2026-10.json', '2026/2026-10.json'],
  ['2026/2026-10.json.gz.pgp.part01', '2026/2026-10.json.gz.pgp'],
  ['2026/2026-10.json.part100', '2026/2026-10.json'],
])('%s is, or is a part of, %s', (path, whole) => {
  expect(wholePath(path)).toBe(whole)
})

describe('the document', () => {
  const gz = gzipSync(DOCUMENT)

  test.each([
    ['2026/2026-10.json', Buffer.from(DOCUMENT)],
    ['2026/2026-10.json.pgp', Buffer.from(DOCUMENT)],
    ['2026/2026-10.r2.json.gz', gz],
    ['2026/2026-10.json.gz.pgp', gz],
    ['2026/2026-10.json.gz.part01', gz],
    ['2026/2026-10.json.gz.pgp.part01', gz],
    // Blocks that were compressed side by side are so many gzip members.
    [
      '2026/2026-10.json.gz',
      Buffer.concat([gzipSync(DOCUMENT.slice(0, 9)), gzipSync(DOCUMENT.slice(9))]),
    ],
  ])('in %s is the ordered one, however it comes', async (path, bytes) => {
    for (const size of [1, 7, Infinity]) {
      expect(await textOf(documentIn(inChunks(bytes, size), path))).toBe(DOCUMENT)
    }
  })

  test.each([
    ['cut short', gz.subarray(0, -4)],
    ['changed', Buffer.concat([gz.subarray(0, 20), Buffer.from('xxxx'), gz.subarray(24)])],
    ['no gzip', Buffer.from(DOCUMENT)],
  ])('that is %s fails', async (_what, bytes) => {
    const document = documentIn(inChunks(bytes, 7), '2026/2026-10.json.gz')
    await expect(textOf(document)).rejects.toThrow()
  })

  test.each(['2026/2026-10.json', '2026/2026-10.json.gz'])(
    'in %s fails as its source does',
    async (path) => {
      const broken = async function* () {
        yield gz.subarray(0, 10)
        await Promise.resolve()
        throw new Error('The source broke')
      }
      const error = await failureOf(textOf(documentIn(broken(), path)))
      expect(error.message).toBe('The source broke')
    },
  )

  test('that is left before its end leaves its source', async () => {
    let isLeft = false
    const endless = async function* () {
      try {
        for (;;) {
          await Promise.resolve()
          yield gz
        }
      } finally {
        isLeft = true
      }
    }
    for await (const chunk of documentIn(endless(), '2026/2026-10.json.gz')) {
      expect(chunk.length).toBeGreaterThan(0)
      break
    }
    await new Promise((resolve) => setImmediate(resolve))
    expect(isLeft).toBe(true)
  })
})
