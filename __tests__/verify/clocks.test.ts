import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Month } from '../../src/system/month.ts'
import { edit } from './damage.ts'
import {
  Clone,
  found,
  M1,
  M2,
  outcomeOf,
  verified,
  verifiedFiles,
  type MonthSpec,
} from './fixture.ts'

let clone: Clone
beforeEach(async () => {
  clone = await Clone.create()
})
afterEach(() => clone.remove())

const now = new Date('2025-03-10T00:00:00Z')
const clocks = async () => found(await verified(clone, { now })).clocks
const months = async (second: Partial<MonthSpec>) => {
  await clone.append({ month: '2025-01' })
  await clone.append({ month: '2025-02', ...second })
}

describe('clock games', () => {
  test('a month that is said to be final, made before its end', async () => {
    await months({})
    await edit(clone, M2, ({ source }) => (source.created_at = '2025-02-27T23:59:59Z'))
    expect(found(await verifiedFiles(clone, { now })).clocks).toEqual([
      `'${M2}' says that it is final, but Heroku made its archive at 2025-02-27T23:59:59.000Z, before the month was over`,
    ])
  })

  test('retrieved before it was made', async () => {
    await months({ createdAt: new Date('2025-03-05T00:00:00Z') })
    expect(await clocks()).toEqual([
      `'${M2}' was retrieved at 2025-03-02T06:00:00.000Z, before Heroku made it at 2025-03-05T00:00:00.000Z`,
    ])
  })

  test('retrieved and committed in the future', async () => {
    await months({ retrievedAt: new Date('2025-04-02T06:00:00Z') })
    expect(await clocks()).toEqual([
      `'${M2}' was retrieved at 2025-04-02T06:00:00.000Z, in the future`,
      `'${M2}' was committed at 2025-04-02T06:01:00.000Z, in the future`,
    ])
  })

  test('committed before it was retrieved', async () => {
    await months({ committedAt: new Date('2025-03-01T06:00:00Z') })
    expect(await clocks()).toEqual([
      `'${M2}' was committed at 2025-03-01T06:00:00.000Z, before it was retrieved at 2025-03-02T06:00:00.000Z`,
    ])
  })

  test('committed before what precedes it', async () => {
    await clone.append({ month: '2025-01', committedAt: new Date('2025-03-05T00:00:00Z') })
    await clone.append({ month: '2025-02' })
    expect(await clocks()).toEqual([
      `'${M2}' was committed at 2025-03-02T06:01:00.000Z, before '${M1}', which precedes it`,
    ])
  })

  test('retrieved long before what precedes it', async () => {
    await clone.append({ month: '2025-01', retrievedAt: new Date('2025-03-06T00:00:00Z') })
    await clone.append({ month: '2025-02', committedAt: new Date('2025-03-06T00:02:00Z') })
    expect(await clocks()).toEqual([
      `'${M2}' was retrieved at 2025-03-02T06:00:00.000Z, more than a day before '${M1}', which precedes it`,
    ])
  })

  test("a month that was over by Heroku's clock alone is provisional, and none of these", async () => {
    await clone.append({ month: '2025-01' })
    await clone.place({
      month: '2025-02',
      final: false,
      createdAt: new Date('2025-03-01T00:10:00Z'),
      retrievedAt: new Date('2025-02-28T23:50:00Z'),
    })
    expect(found(await verifiedFiles(clone, { now })).clocks).toBeUndefined()
  })

  test('a backfill is none of these: an older month comes later', async () => {
    await clone.append({ month: '2025-02' })
    await clone.append({ month: '2025-01', retrievedAt: new Date('2025-03-06T00:00:00Z') })
    expect(found(await verified(clone, { now }))).toEqual({})
  })
})

describe('the newest month', () => {
  const fresh = async (time: string, graceDays: number) =>
    outcomeOf(await verified(clone, { now: new Date(time), graceDays }), 'fresh').status

  test('is due so many days after its end, not before', async () => {
    await clone.append({ month: '2025-01' })
    expect(await fresh('2025-02-28T23:59:59Z', 0)).toBe('ok')
    expect(await fresh('2025-03-01T00:00:00Z', 0)).toBe('problem')
    expect(await fresh('2025-03-05T23:59:59Z', 5)).toBe('ok')
    expect(await fresh('2025-03-06T00:00:00Z', 5)).toBe('problem')
    expect(await fresh('2025-03-31T00:00:00Z', 60)).toBe('ok')
  })

  test.each<[string, string | undefined, string | undefined]>([
    ['2025-03-10', '2025-02', undefined],
    ['2099-12-31', '2025-02', undefined],
    ['2025-03-10', '2026-12', undefined],
    ['2030-01-01', undefined, '2029-11 is to be there 5 days after its end'],
    ['2030-01-01', '2025-06', '2025-06 is to be there as the last month of the account'],
  ])('of an account that ended is its last: at %s, until %s', async (day, until, lacks) => {
    await months({})
    const { fresh = [] } = found(
      await verified(clone, { now: new Date(day), until: until as Month }),
    )
    expect(fresh).toEqual(lacks === undefined ? [] : [expect.stringContaining(lacks)])
  })

  test('provisional months do not count', async () => {
    await clone.append({ month: '2025-01' })
    await clone.append({
      month: '2025-02',
      createdAt: new Date('2025-02-20T00:00:00Z'),
      retrievedAt: new Date('2025-02-20T06:00:00Z'),
    })
    const report = await verified(clone, { now })
    expect(found(report)).toEqual({
      fresh: [
        "The ledger 'audit-trail/acme' ends with 2025-01, but 2025-02 is to be there 5 days after its end",
      ],
    })
  })
})

describe('months and revisions', () => {
  test('a hole is accepted by the name of its month alone', async () => {
    await clone.append({ month: '2024-09' })
    await clone.append({ month: '2024-11' })
    await months({})
    const lacks = (...some: string[]) => ({
      months: some.map((month) => `The ledger 'audit-trail/acme' lacks the month ${month}`),
    })
    expect(found(await verified(clone, { now }))).toEqual(lacks('2024-10', '2024-12'))
    const accept = new Set(['2024-10'])
    expect(found(await verified(clone, { now, accept }))).toEqual(lacks('2024-12'))
  })

  test('a revision is sound, and a provisional month replaced by its final one', async () => {
    await months({
      createdAt: new Date('2025-02-20T00:00:00Z'),
      retrievedAt: new Date('2025-02-20T06:00:00Z'),
    })
    await clone.append({ month: '2025-02' })
    const later = new Date('2025-03-05T00:00:00Z')
    await clone.append({ month: '2025-01', seed: 2, retrievedAt: later })
    expect(found(await verified(clone, { now }))).toEqual({})
    expect(outcomeOf(await verified(clone, { now }), 'chain')).toEqual({
      status: 'ok',
      note: '3 manifests in sequence',
    })
  })

  test('a revision that was jumped over', async () => {
    await months({})
    await edit(clone, M2, (manifest) => (manifest.revision = 3))
    const { manifests, chain } = found(await verifiedFiles(clone, { now }))
    expect(manifests).toEqual([
      `'${M2}' says that it is '2025/2025-02.r3.manifest.json': it was renamed or changed`,
    ])
    expect(chain).toEqual([`'${M2}' has the revision 3, where 1 was expected`])
  })

  test('a fork', async () => {
    await months({})
    await edit(clone, M2, (manifest) => (manifest.sequence = 1))
    expect(found(await verifiedFiles(clone, { now })).chain).toEqual([
      `'${M2}' has the sequence 1, as '${M1}' has: the chain is forked`,
    ])
  })
})
