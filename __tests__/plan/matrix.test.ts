import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  addMonths,
  monthsBetween,
  parseMonthSelection,
  type Month,
} from '../../src/system/month.ts'
import {
  LARGEST_MATRIX,
  MatrixError,
  matrixOf,
  type AccountMonths,
  type MatrixEntry,
} from '../../src/plan/matrix.ts'

const account = (name: string) => ({ id: `id-of-${name}`, name })
const months = (...texts: string[]) => texts as Month[]
const span = (first: string, count: number) =>
  monthsBetween(first as Month, addMonths(first as Month, count - 1))

/** Every other month, so that none follows another. */
const apart = (first: string, count: number) => span(first, 2 * count).filter((_, i) => i % 2 === 0)

/** What the exporter makes of an entry's month: `missing` stands for the account's months. */
function monthsIn({ month }: MatrixEntry, whole: readonly Month[]): readonly Month[] {
  const selection = parseMonthSelection(month, new Date('2045-01-01T00:00:00Z'))
  return selection.kind === 'months' ? selection.months : whole
}

test('no account, or none with a month, is no job', () => {
  expect(matrixOf([], 'missing')).toEqual([])
  expect(matrixOf([{ account: account('acme'), months: [] }], 'missing')).toEqual([])
})

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

describe('at the limit', () => {
  const one = (count: number) => [{ account: account('acme'), months: span('2017-01', count) }]

  test('256 months are a job each, and 257 are joined two by two', () => {
    const each = matrixOf(one(256), 'missing')
    expect(each).toHaveLength(256)
    expect(each.at(-1)!.month).toBe('2038-04')
    const joined = matrixOf(one(257), 'missing')
    expect(joined).toHaveLength(129)
    expect(joined[0]!.month).toBe('2017-01..2017-02')
    expect(joined.at(-1)!.month).toBe('2038-05')
  })

  test('ranges do not reach over a gap, where Heroku or the ledger is', () => {
    const due = [...one(255), { account: account('b'), months: months('2020-01', '2020-03') }]
    const entries = matrixOf(due, 'missing').filter((entry) => entry.account === 'b')
    expect(entries.map(({ month }) => month)).toEqual(['2020-01', '2020-03'])
  })

  test('with too many gaps each account has one job, which selects for itself', () => {
    const due = ['a', 'b', 'c'].map((name) => ({
      account: account(name),
      months: apart('2017-01', 90),
    }))
    expect(matrixOf(due, 'all')).toEqual(
      ['a', 'b', 'c'].map((name) => ({
        account: name,
        'account-id': `id-of-${name}`,
        month: 'all',
      })),
    )
  })

  test('256 accounts have a job each; more are refused, with the way out', () => {
    const accounts = (count: number): AccountMonths[] =>
      Array.from({ length: count }, (_, i) => ({
        account: account(String(i)),
        months: months('2026-10'),
      }))
    expect(matrixOf(accounts(256), 'previous')).toHaveLength(256)
    const idle = { account: account('idle'), months: [] }
    expect(matrixOf([...accounts(256), idle], 'previous')).toHaveLength(256)
    expect(() => matrixOf(accounts(257), 'previous')).toThrow(MatrixError)
    expect(() => matrixOf(accounts(257), 'previous')).toThrow(/^257 accounts.*another job\.$/)
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
