import { expect, test } from '@jest/globals'
import { addMonths, monthsBetween, type Month } from '../../src/system/month.ts'
import { matrixOf } from '../../src/plan/matrix.ts'

const account = (name: string) => ({ id: `id-of-${name}`, name })
const months = (...texts: string[]) => texts as Month[]
const span = (first: string, count: number) =>
  monthsBetween(first as Month, addMonths(first as Month, count - 1))

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

test('of more jobs than a matrix may have, each account has one, which selects for itself', () => {
  const idle = { account: account('idle'), months: [] }
  const due = (first: number) => [
    { account: account('a'), months: span('2017-01', first) },
    { account: account('b'), months: span('2017-01', 100) },
    idle,
  ]
  expect(matrixOf(due(156), 'all')).toHaveLength(256)
  expect(matrixOf(due(157), 'all')).toEqual([
    { account: 'a', 'account-id': 'id-of-a', month: 'all' },
    { account: 'b', 'account-id': 'id-of-b', month: 'all' },
  ])
})

test('257 accounts are refused, with the way out', () => {
  const due = Array.from({ length: 257 }, () => ({
    account: account('acme'),
    months: months('2026-10'),
  }))
  expect(matrixOf(due.slice(1), 'previous')).toHaveLength(256)
  expect(() => matrixOf(due, 'previous')).toThrow(/^257 accounts.*another job\.$/)
})
