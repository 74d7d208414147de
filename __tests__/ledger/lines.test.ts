import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { eventLines } from '../../src/ledger/lines.ts'
import { ordered, slices, volatile } from '../order/helpers.ts'

/** The lines of a document that comes in chunks of a size, each gone when the next is asked for. */
async function linesOf(document: Buffer | string, size = Infinity): Promise<string[]> {
  const lines: Buffer[] = []
  const bytes = Buffer.from(document)
  for await (const line of eventLines(volatile(slices(bytes, size)))) lines.push(line)
  return lines.map(String)
}

/** The document that the order room makes of Heroku's. */
async function documentOf(archive: object): Promise<Buffer> {
  const document = await ordered(JSON.stringify(archive))
  const chunks: Buffer[] = []
  for await (const chunk of document.read()) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const event = fc.oneof(
  fc.record({ id: fc.string({ unit: 'binary' }), n: fc.integer() }),
  fc.constantFrom({}, null, 7, 'a,\n', [1, [2, {}]], { 'a\n': ',' }),
)

describe('the events of an ordered document', () => {
  test('are its lines but the first and last, without the commas between', async () => {
    const text = '{"a":[1,2],"entries":[\n{"id":"1"},\n{"id":",\\n"},\n7\n],"z":{}}\n'
    expect(await linesOf(text)).toEqual(['{"id":"1"}', '{"id":",\\n"}', '7'])
  })

  test('are all of them, whatever they are and however the document is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { maxLength: 8 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 40 }),
        async (events, isBare, size) => {
          const document = await documentOf(isBare ? events : { a: 1, entries: events, b: [] })
          expect(await linesOf(document, size)).toEqual(events.map((one) => JSON.stringify(one)))
        },
      ),
      { numRuns: 100 },
    )
  })
})
