import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { documentIn, eventLines } from '../../src/ledger/document.ts'
import { ordered, slices, volatile } from '../order/helpers.ts'

const DOCUMENT = '{"entries":[\n{"id":"1"},\n{"id":"2"}\n]}\n'

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  await Promise.resolve()
  yield* slices(bytes, size)
}

async function textOf(source: AsyncIterable<Uint8Array>): Promise<string> {
  return Buffer.concat(await Array.fromAsync(source)).toString()
}

describe('the document', () => {
  const gz = gzipSync(DOCUMENT)
  const twoMembers = [gzipSync(DOCUMENT.slice(0, 9)), gzipSync(DOCUMENT.slice(9))]

  test.each([
    ['2026/2026-10.json.pgp', Buffer.from(DOCUMENT)],
    ['2026/2026-10.r2.json.gz', gz],
    ['2026/2026-10.json.gz.pgp.part01', gz],
    ['2026/2026-10.json.gz', Buffer.concat(twoMembers)],
  ])('in %s is the ordered one, however it comes', async (path, bytes) => {
    for (const size of [1, 7, Infinity]) {
      expect(await textOf(documentIn(inChunks(bytes, size), path))).toBe(DOCUMENT)
    }
  })

  test('that is cut short fails', async () => {
    const document = documentIn(inChunks(gz.subarray(0, -4), 7), '2026/2026-10.json.gz')
    await expect(textOf(document)).rejects.toThrow()
  })
})

test('the events of an ordered document are its lines, whatever they are and however it is cut', async () => {
  const event = fc.oneof(
    fc.record({ id: fc.string({ unit: 'binary' }), n: fc.integer() }),
    fc.constantFrom({}, null, 7, 'a,\n', [], [1, [2, {}]], { 'a\n': ',' }),
  )
  const size = fc.integer({ min: 1, max: 40 })
  await fc.assert(
    fc.asyncProperty(
      fc.array(event, { maxLength: 8 }),
      fc.boolean(),
      size,
      async (events, isBare, size) => {
        const archive = isBare ? events : { a: 1, entries: events, b: [] }
        const document = await ordered(JSON.stringify(archive))
        const bytes = Buffer.from(await textOf(document.read()))
        // Each chunk is gone when the next is asked for.
        const lines = await Array.fromAsync(eventLines(volatile(slices(bytes, size))))
        expect(lines.map(String)).toEqual(events.map((one) => JSON.stringify(one)))
      },
    ),
    { numRuns: 100 },
  )
})
