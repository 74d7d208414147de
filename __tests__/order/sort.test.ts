import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sortedIndexes } from '../../src/order/sort.ts'

const second = fc.oneof(
  fc.constantFrom(-Infinity, 0, -1, 1, -62_167_219_200, 253_402_300_799),
  fc.integer({ min: 1_790_812_800, max: 1_793_491_200 }),
  fc.maxSafeInteger().map((number) => Math.trunc(number / 4)),
)

test('indexes are in the order of their numbers, equal ones in the order that is asked for', () => {
  fc.assert(
    fc.property(fc.array(second, { maxLength: 300 }), fc.boolean(), (numbers, backwards) => {
      const compare = (a: number, b: number) => (backwards ? b - a : a - b)
      const expected = [...numbers.keys()].sort(
        (a, b) => (numbers[a] === numbers[b] ? 0 : numbers[a]! - numbers[b]!) || compare(a, b),
      )
      expect([...sortedIndexes(Float64Array.from(numbers), compare)]).toEqual(expected)
    }),
    { numRuns: 500 },
  )
})

test('equal numbers alone are compared', () => {
  const never = () => {
    throw new Error('compared')
  }
  expect([...sortedIndexes(Float64Array.of(3, 1, 2), never)]).toEqual([1, 2, 0])
  expect([...sortedIndexes(new Float64Array(0), never)]).toEqual([])
})
