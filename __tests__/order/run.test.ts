import { expect, test } from '@jest/globals'
import { Run } from '../../src/order/run.ts'

const instant = (seconds: number, nanos = 0, rest = '') => ({ seconds, nanos, rest })

/** A run of entries of no bytes, with these instants. */
function runOf(...instants: (ReturnType<typeof instant> | undefined)[]): Run {
  const run = new Run()
  for (const each of instants) run.add(0, 0, each)
  run.sort()
  return run
}

test('more entries than there is room for at first are kept as they are', () => {
  const run = new Run()
  const count = 20_000
  for (let i = 0; i < count; i++) {
    run.add(2 * i, 2 * i + 1, instant((i * 7919) % count, i, i % 5000 === 0 ? `${i}` : ''))
  }
  expect(run.count).toBe(count)
  for (let i = 0; i < count; i++) {
    const found = [run.startOf(i), run.endOf(i), run.secondsOf(i), run.nanosOf(i), run.restOf(i)]
    const rest = i % 5000 === 0 ? `${i}` : ''
    expect(found).toEqual([2 * i, 2 * i + 1, (i * 7919) % count, i, rest])
  }
  run.sort()
  expect([...run.order].map((index) => run.secondsOf(index))).toEqual([...Array(count).keys()])
})

test('equal seconds are in the order of nanos, then of digits beyond them, then as they came', () => {
  const run = runOf(
    instant(1, 5, '2'),
    instant(1, 5, '10'),
    instant(1, 5),
    instant(1, 4, '9'),
    instant(1, 5, '10'),
    instant(0, 9, '9'),
    instant(1, 5, '2'),
    instant(1, 5),
  )
  expect([...run.order]).toEqual([5, 3, 2, 7, 1, 4, 0, 6])
})

test('nanos alone decide where there are no digits beyond them', () => {
  expect([...runOf(instant(1, 7), instant(1, 3), instant(1, 7), instant(1, 3)).order]).toEqual([
    1, 3, 0, 2,
  ])
})

test('without an instant comes before all that have one, as it came', () => {
  const run = runOf(instant(-1e12), undefined, instant(0), undefined)
  expect([...run.order]).toEqual([1, 3, 0, 2])
  expect([run.secondsOf(1), run.nanosOf(1), run.restOf(1)]).toEqual([-Infinity, 0, ''])
})

test('may be used again, and knows nothing of what it held', () => {
  const run = runOf(instant(3, 1, '7'), instant(2, 1, '8'))
  run.clear()
  expect([run.count, [...run.order]]).toEqual([0, []])
  run.add(0, 0, instant(1, 1))
  run.add(0, 0, instant(1, 1, '5'))
  run.add(0, 0, instant(1, 1))
  run.sort()
  expect([...run.order]).toEqual([0, 2, 1])
  expect(run.restOf(0)).toBe('')
})

test('entries that are no UTF-8 are counted, whatever lies between them', () => {
  const bytes = Buffer.from('ab\xffcd\xc3\xa9\xffz\xff', 'latin1')
  const run = new Run()
  expect(run.countInvalidUtf8(bytes)).toBe(0)
  run.add(0, 2, undefined)
  run.add(3, 7, undefined)
  expect(run.countInvalidUtf8(bytes)).toBe(0)
  run.add(7, 9, undefined)
  run.add(9, 10, undefined)
  expect(run.countInvalidUtf8(bytes)).toBe(2)
  run.clear()
  // Of those that it held it counts none.
  run.add(5, 6, undefined)
  expect(run.countInvalidUtf8(bytes)).toBe(1)
  run.clear()
  run.add(0, 2, undefined)
  run.add(5, 6, undefined)
  expect(run.countInvalidUtf8(bytes)).toBe(1)
})
