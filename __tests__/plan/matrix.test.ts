import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  addMonths,
  monthsBetween,
  parseMonthSelection,
  type Month,
} from '../../src/system/month.ts'
import { LARGEST_MATRIX, matrixOf, type MatrixEntry } from '../../src/plan/matrix.ts'

const account = (name: string) => ({ id: `id-of-${name}`, name })
const months = (...texts: string[]) => texts as Month[]
const span = (first: string, count: number) =>
  monthsBetween(first as Month, addMonths(first as Month, count - 1))

/** What the exporter makes of an entry's month: `missing` stands for the account's months. */
function monthsIn({ month }: MatrixEntry, whole: readonly Month[]): readonly Month[] {
  const selection = parseMonthSelection(month, new Date('2045-01-01T00:00:00Z'))
  return selection.kind === 'months' ? selection.months : whole
}

test('a job a month, the oldest first, accounts of one month as they were given', () => {
  const due = [
    { account: account('b'), months: months('2026-01', '2026-03') },
    { account: account('a'), months: months('2025-12', '2026-01') },
  ]
  expect(matrixOf(due, 'missing')).toEqual([
    { account: 'a', 'account-id': 'id-of-a', month: '2025-12' },
    { account: 'b', 'account-id': 'id-of-b', month: '2026-01' },
    { account: 'a', 'account-id': 'id-of-a', month: '2026-01' },
    { account: 'b', 'account-id': 'id-of-b', month: '2026-03' },
  ])
})

describe('of more jobs than a matrix may have', () => {
  const account = { id: 'id-of-acme', name: 'acme' }

  test('consecutive months are joined, no longer than needed', () => {
    const joined = matrixOf([{ account, months: span('2017-01', 257) }], 'missing')
    expect(joined).toHaveLength(129)
    expect(joined[0]!.month).toBe('2017-01..2017-02')
    expect(joined.at(-1)!.month).toBe('2038-05')
    expect(matrixOf([{ account, months: span('2017-01', 256) }], 'missing')).toHaveLength(256)
  })

  test('with too many gaps each account has one, which selects for itself', () => {
    const due = ['a', 'b', 'c'].map((id) => ({
      account: { id, name: id },
      months: span('2017-01', 180).filter((_, i) => i % 2 === 0),
    }))
    const jobs = ['a', 'b', 'c'].map((id) => ({ account: id, 'account-id': id, month: 'all' }))
    expect(matrixOf(due, 'all')).toEqual(jobs)
  })

  test('257 accounts are refused, with the way out', () => {
    const due = (count: number) =>
      Array.from({ length: count }, () => ({ account, months: months('2026-10') }))
    const idle = { account, months: [] }
    expect(matrixOf([...due(256), idle], 'previous')).toHaveLength(256)
    expect(() => matrixOf(due(257), 'previous')).toThrow(/^257 accounts.*another job\.$/)
  })
})

test('whatever is due, each month is in one job and no other month in any', () => {
  const anyMonths = fc
    .uniqueArray(fc.integer({ min: 0, max: 200 }), { maxLength: 120 })
    .map((all) => all.sort((a, b) => a - b).map((i) => addMonths('2017-01' as Month, i)))
  fc.assert(
    fc.property(fc.array(anyMonths, { maxLength: 6 }), (all) => {
      const due = all.map((months, i) => ({ account: account(String(i)), months }))
      const entries = matrixOf(due, 'missing')
      expect(entries.length).toBeLessThanOrEqual(LARGEST_MATRIX)
      expect(entries.map(({ month }) => month)).toEqual(entries.map(({ month }) => month).sort())
      for (const { account, months } of due) {
        const own = entries.filter((entry) => entry['account-id'] === account.id)
        expect(own.flatMap((entry) => monthsIn(entry, months))).toEqual(months)
      }
    }),
  )
})
