import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareInstants, type Instant } from '../../src/order/instant.ts'
import { Run } from '../../src/order/run.ts'

const second = fc.oneof(
  fc.constantFrom(0, -1, 1, -62_167_219_200, 253_402_300_799),
  fc.integer({ min: 1_790_812_800, max: 1_790_812_810 }),
)
const instant: fc.Arbitrary<Instant | undefined> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(undefined) },
  {
    weight: 9,
    arbitrary: fc.record({
      seconds: second,
      nanos: fc.constantFrom(0, 5, 999_999_999),
      rest: fc.constantFrom('', '', '1', '10', '2'),
    }),
  },
)

function expected(instants: readonly (Instant | undefined)[]): number[] {
  const first = { seconds: -Infinity, nanos: 0, rest: '' }
  return [...instants.keys()].sort(
    (a, b) => compareInstants(instants[a] ?? first, instants[b] ?? first) || a - b,
  )
}

/** A run that was used before. */
const run = new Run()
function orderOf(instants: readonly (Instant | undefined)[]): number[] {
  run.clear()
  for (const each of instants) run.add(0, 0, each)
  run.sort()
  return [...run.order]
}

test('a run is in order of the instants, digit for digit; what is equal stays as it came', () => {
  fc.assert(
    fc.property(fc.array(instant, { maxLength: 200 }), (instants) => {
      expect(orderOf(instants)).toEqual(expected(instants))
    }),
    { numRuns: 300 },
  )
})

test('a long run is in order, also where years lie between its instants', () => {
  const count = 50_000
  for (const outlier of [1_790_812_800, -62_167_219_200, 253_402_300_799]) {
    const instants = Array.from({ length: count }, (_, i) => ({
      seconds: i === 0 ? outlier : 1_790_812_800 + ((i * 7919) % 2_678_400),
      nanos: i % 7,
      rest: '',
    }))
    expect(orderOf(instants)).toEqual(expected(instants))
  }
})
