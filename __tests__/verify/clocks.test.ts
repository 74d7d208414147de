import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Month } from '../../src/system/month.ts'
import { edit, expectFound } from './damage.ts'
import { Clone, found, M1, M2, verified, verifiedFiles, type MonthSpec } from './fixture.ts'

let clone: Clone
beforeEach(async () => {
  clone = await Clone.create()
})
afterEach(() => clone.remove())

const at = (time: string) => new Date(`2025-${time}Z`)
const now = at('03-10T00:00:00')
const findings = async () => found(await verified(clone, { now }))
const months = async (second: Partial<MonthSpec> = {}, first: Partial<MonthSpec> = {}) => {
  await clone.append({ month: '2025-01', ...first })
  await clone.append({ month: '2025-02', ...second })
}

describe('clock games', () => {
  test('a month that is said to be final, made before its end', async () => {
    await months()
    await edit(clone, M2, ({ source }) => (source.created_at = '2025-02-27T23:59:59Z'))
    const problem = /is final, but Heroku made its archive at 2025-02-27T23:59:59.000Z, before/
    expect(found(await verifiedFiles(clone, { now })).clocks).toEqual([
      expect.stringMatching(problem),
    ])
  })

  test.each<[string, Partial<MonthSpec>, Partial<MonthSpec>, string[]]>([
    [
      'retrieved before it was made',
      { createdAt: at('03-05T00:00:00') },
      {},
      ['retrieved at 2025-03-02.*, before Heroku made it at 2025-03-05T00:00:00.000Z'],
    ],
    [
      'retrieved and committed in the future',
      { retrievedAt: at('04-02T06:00:00') },
      {},
      ['retrieved at 2025-04-.*, in the future', 'committed at 2025-04-.*, in the future'],
    ],
    [
      'committed before it was retrieved',
      { committedAt: at('03-01T06:00:00') },
      {},
      ['committed at .*, before it was retrieved at 2025-03-02T06:00:00.000Z'],
    ],
    [
      'committed before what precedes it',
      {},
      { committedAt: at('03-05T00:00:00') },
      [`committed at .*, before '${M1}', which precedes it`],
    ],
    [
      'retrieved long before what precedes it',
      { committedAt: at('03-06T00:02:00') },
      { retrievedAt: at('03-06T00:00:00') },
      [`retrieved at .*, more than a day before '${M1}', which precedes it`],
    ],
  ])('%s', async (_, second, first, problems) => {
    await months(second, first)
    const { clocks } = await findings()
    expect(clocks).toEqual(problems.map((each) => expect.stringMatching(`^'${M2}' was ${each}$`)))
  })

  test('a provisional archive made at a time that cannot be read', async () => {
    await clone.append({ month: '2025-02', final: false, createdAt: at('02-20T00:00:00') })
    const path = 'provisional/2025-02.manifest.json'
    await edit(clone, path, ({ source }) => (source.created_at = 'x'))
    expect(found(await verifiedFiles(clone, { now })).clocks).toEqual([
      `'${path}' does not say when Heroku made the archive`,
    ])
  })

  test("a month that was over by Heroku's clock alone, and a backfill, are none of these", async () => {
    await clone.append({ month: '2025-01', retrievedAt: at('02-06T00:00:00') })
    await clone.append({ month: '2024-12', retrievedAt: at('02-08T00:00:00') })
    await clone.append({
      month: '2025-02',
      final: false,
      createdAt: at('03-01T00:10:00'),
      retrievedAt: at('02-28T23:50:00'),
    })
    expect(await findings()).toEqual({ fresh: [expect.stringContaining('2025-02 was due')] })
  })

  test.each([
    ['99999999999999 +0000', 'a time of no calendar, in the future'],
    ['yesterday', 'a time that cannot be read'],
  ])('a commit at a time that no calendar has, or that cannot be read: %s', async (time, words) => {
    await months()
    const who = `GitHub <noreply@github.com> ${time}`
    const file = join(clone.folder, '.git/late')
    const [tree, parent] = [clone.git(['write-tree']), clone.git(['rev-parse', 'HEAD~1'])]
    const message = clone.git(['log', '-1', '--format=%B'])
    const lines = [`tree ${tree}`, `parent ${parent}`, `author ${who}`, `committer ${who}`, '']
    await writeFile(file, [...lines, `${message}\n`].join('\n'))
    const sha = clone.git(['hash-object', '--literally', '-t', 'commit', '-w', file])
    clone.git(['reset', '--quiet', '--hard', sha])
    expectFound(await verified(clone, { now }), { clocks: [`'${M2}' was committed at ${words}`] })
  })
})

describe('the newest month', () => {
  test('is due so many days after its end, not before', async () => {
    await clone.append({ month: '2025-01' })
    const isFresh = async (time: string, graceDays: number) =>
      !('fresh' in found(await verified(clone, { now: at(time), graceDays })))
    expect(await isFresh('02-28T23:59:59', 0)).toBe(true)
    expect(await isFresh('03-01T00:00:00', 0)).toBe(false)
    expect(await isFresh('03-05T23:59:59', 5)).toBe(true)
    expect(await isFresh('03-06T00:00:00', 5)).toBe(false)
  })

  test.each<[string, string | undefined, string | undefined]>([
    ['2099-12-31', '2025-02', undefined],
    ['2025-03-10', '2026-12', undefined],
    ['2030-01-01', undefined, '2029-11 was due 5 days after its end'],
    ['2030-01-01', '2025-06', '2025-06 was due as the last month of the account'],
  ])('of an account that ended is its last: at %s, until %s', async (day, until, lacks) => {
    await months()
    const given = { now: new Date(day), until: until as Month | undefined }
    const { fresh = [] } = found(await verified(clone, given))
    expect(fresh).toEqual(lacks === undefined ? [] : [expect.stringContaining(lacks)])
  })
})

test('a hole is accepted by the name of its month alone', async () => {
  for (const month of ['2024-09', '2024-11', '2025-01', '2025-02']) await clone.append({ month })
  const lacks = (...some: string[]) => ({ months: some.map((each) => `lacks the month ${each}$`) })
  expectFound(await verified(clone, { now }), lacks('2024-10', '2024-12'))
  const accept = new Set(['2024-10'])
  expectFound(await verified(clone, { now, accept }), lacks('2024-12'))
})

test.each<[string, Parameters<typeof edit>[2], string]>([
  ['a revision that was jumped over', (one) => (one.revision = 3), 'has the revision 3, where 1'],
  ['a fork', (one) => (one.sequence = 1), `has the sequence 1, as '${M1}' has: the chain is fo`],
])('%s', async (_, change, problem) => {
  await months()
  await edit(clone, M2, change)
  const { chain } = found(await verifiedFiles(clone, { now }))
  expect(chain).toEqual([expect.stringContaining(`'${M2}' ${problem}`)])
})
