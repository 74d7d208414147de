import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { tries } from '../fuzz.ts'
import type { EventId } from '../../src/ledger/reconcile.ts'
import { compare, counts, DAYS, event } from './reconcile-fixture.ts'

/** The same in few words: a second list is struck off a first, item by item. */
function strike(from: EventId[], other: readonly EventId[]): EventId[] {
  const left = [...from]
  for (const id of other) {
    const at = left.indexOf(id)
    if (at >= 0) left.splice(at, 1)
  }
  return left
}

const START = Date.parse('2026-05-01T00:00:00Z')
const id = fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { nil: undefined })
const entry = fc.record({
  // Seconds from the month's start, often at a day's edge; some lie outside.
  second: fc.oneof(
    fc.integer({ min: -3, max: 34 }).map((day) => day * 86400),
    fc.integer({ min: -3, max: 34 }).map((day) => day * 86400 - 1),
    fc.integer({ min: -86400, max: 33 * 86400 }),
  ),
  /** Minutes east of UTC. */
  offset: fc.constantFrom(0, 120, -330, 14 * 60, -12 * 60),
  id,
})
const answers = fc.array(fc.option(fc.array(id, { maxLength: 4 }), { nil: null }), {
  minLength: 31,
  maxLength: 31,
})

function written(second: number, offset: number): string {
  const local = new Date(START + (second + offset * 60) * 1000).toISOString().slice(0, 19)
  const two = (value: number) => String(value).padStart(2, '0')
  const east = `${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`
  return `${local}.25${offset < 0 ? '-' : '+'}${east}`
}

test('whatever both have, the table is that of a plain comparison', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { maxLength: 40 }), answers, async (entries, api) => {
      const sorted = entries.toSorted((a, b) => a.second - b.second)
      const texts = sorted.map(({ second, offset, id }) => event(written(second, offset), id))
      const given = api.map((ids, at) => [DAYS[at]!, ids ?? { refused: 'refused' }] as const)
      const { days, reason, differences } = await compare(texts, Object.fromEntries(given))

      const archive = DAYS.map((_, at) =>
        sorted.filter(({ second }) => Math.floor(second / 86400) === at).map((one) => one.id),
      )
      const reach = api.findIndex((ids) => ids !== null && ids.length > 0)
      const before = reach < 0 ? 31 : reach
      const isSilent =
        reach < 0 || archive.some((ids, at) => at < before && api[at] !== null && ids.length > 0)
      const expected = DAYS.map((day, at) => {
        const [one, other] = [archive[at]!, api[at] ?? null]
        if (other === null || (isSilent && at < before))
          return [day, counts(one.length, null, null)]
        const only = strike(one, other).length + strike(other, one).length
        return [day, counts(one.length, other.length, only)]
      })
      expect(days).toEqual(Object.fromEntries(expected))
      const isWhole = Object.values(days).every(({ only_in_one: count }) => count !== null)
      expect(reason === null).toBe(isWhole)
      for (const { archive, events_api: api, only_in_one: only } of Object.values(days)) {
        if (api === null || only === null) continue
        expect(only).toBeGreaterThanOrEqual(Math.abs(archive - api))
        expect((only - archive + api) % 2).toBe(0)
      }
      const sources = differences.map(({ day, id, source }) => `${day} ${id} ${source}`)
      expect(sources).toHaveLength(new Set(sources).size)
      for (const { day } of differences) expect(days[day]!.only_in_one).toBeGreaterThan(0)
    }),
    { numRuns: tries(300) },
  )
})
