import { expect, test } from '@jest/globals'
import { matrixOf } from '../../src/plan/plan.ts'
import { addMonths, type Month } from '../../src/system/month.ts'

const account = (name: string) => ({ id: `id-of-${name}`, name })
const months = (...texts: string[]) => texts as Month[]
const span = (count: number) =>
  Array.from({ length: count }, (_, index) => addMonths('2017-01' as Month, index))

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
  const due = ['a', 'b'].map((name) => ({ account: account(name), months: span(128) }))
  expect(matrixOf(due, 'all')).toHaveLength(256)
  const more = [...due, { account: account('c'), months: span(1) }]
  const jobs = ['a', 'b', 'c'].map((name) => [name, 'all'])
  expect(matrixOf(more, 'all').map((job) => [job.account, job.month])).toEqual(jobs)
})
