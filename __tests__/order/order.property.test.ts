import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { tries } from '../fuzz.ts'
import { archive, compact, textOf, type Archive } from './archives.ts'
import { bytesOf, CHUNK_SIZES, isJson, ordered, readAll } from './helpers.ts'
import { orderedTexts } from '../../sandbox/reference.ts'
import { referenceTally } from './reference-order.ts'

/** The events file, to the byte, as the contract has it. */
function expected({ prefix, entries, suffix }: Archive): string {
  const lines = orderedTexts(entries.map(compact))
  const body = lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`
  return `${compact(prefix)}${body}${compact(suffix)}\n`
}

describe('any archive', () => {
  const cut = fc.record({
    chunk: fc.constantFrom(...CHUNK_SIZES),
    memory: fc.constantFrom(0, 100, 300, 1000, Infinity),
  })

  test('comes out in order, one entry a line, its tokens and all around them unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(archive, cut, async (one, options) => {
        const result = await ordered(bytesOf(textOf(one)), options)
        const document = await readAll(result)
        expect(document.toString('latin1')).toBe(expected(one))
        expect(result.size).toBe(document.length)
        expect((await readAll(result)).equals(document)).toBe(true)
      }),
      { numRuns: tries(300) },
    )
  })

  test('has the statistics of a simple reference', async () => {
    await fc.assert(
      fc.asyncProperty(archive, cut, async (one, options) => {
        const { tally } = await ordered(bytesOf(textOf(one)), { ...options, review: true })
        expect(tally).toEqual(referenceTally(one.entries.map(compact), true))
      }),
      { numRuns: tries(300) },
    )
  })

  test('is refused whole when it is cut short anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(archive, fc.nat(), async (one, at) => {
        const text = bytesOf(textOf(one).trimEnd())
        const cut = text.subarray(0, at % text.length)
        await expect(ordered(cut)).rejects.toThrow(` at byte ${cut.length}.`)
      }),
      { numRuns: tries(100) },
    )
  })
})

test('the archives generated are JSON with every anomaly', () => {
  const sample = fc.sample(archive, { numRuns: 300, seed: 1 })
  expect(sample.filter((one) => !isJson(bytesOf(textOf(one))))).toEqual([])
  const { anomalies } = referenceTally(sample.flatMap(({ entries }) => entries.map(compact)))
  for (const count of Object.values(anomalies as Record<string, number>))
    expect(count).toBeGreaterThan(5)
  expect(sample.some(({ prefix }) => compact(prefix) === '[')).toBe(true)
  expect(sample.some(({ suffix }) => compact(suffix).includes('"meta"'))).toBe(true)
})
