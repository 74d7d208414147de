import { describe, expect, test } from '@jest/globals'
import type { ListedArchive } from '../../src/heroku/schemas.ts'
import { dueMonths } from '../../src/ledger/due.ts'
import { readLedger } from '../../src/ledger/read.ts'
import type { MonthSelection } from '../../src/system/month.ts'
import { ACME, append, ledgerOf, MemoryFiles, month, recordOf, runningOf } from './fixture.ts'

const NOW = new Date('2026-11-02T05:17:00Z')
const MISSING: MonthSelection = { kind: 'missing' }
const ALL: MonthSelection = { kind: 'all' }
const asked = (...names: string[]): MonthSelection => ({ kind: 'months', months: names.map(month) })
const PREVIOUS = asked('2026-10')
const NOTHING = { months: [], drifted: [], lost: [] }

/** A month in Heroku's list, as it was when `recordOf` exported it. */
function listed(name: string, changes: Partial<ListedArchive> = {}): ListedArchive {
  const { checksum, size, created_at: createdAt } = recordOf(name).source
  return { month: month(name), checksum, size, createdAt, ...changes }
}

/** @param unreadable months that Heroku lists in a way that cannot be read */
async function due(
  selection: MonthSelection,
  ledger: MemoryFiles,
  archives: readonly (string | ListedArchive)[],
  unreadable: readonly string[] = [],
) {
  const state = await readLedger(ledger, ACME.id)
  const list = archives.map((one) => (typeof one === 'string' ? listed(one) : one))
  const found = dueMonths(selection, state, list, NOW, unreadable.map(month))
  // Heroku's list may be in any order.
  expect(dueMonths(selection, state, list.toReversed(), NOW, unreadable.map(month))).toEqual(found)
  return found
}

test('a month that is asked for is due, whether Heroku lists it or the ledger has it or not', async () => {
  const only = { ...NOTHING, months: ['2026-10'] }
  expect(await due(PREVIOUS, new MemoryFiles(), [])).toEqual(only)
  expect(await due(PREVIOUS, await ledgerOf('2026-10'), ['2026-10'])).toEqual(only)
})

test('asked for a month, a gap in the ledger that Heroku cannot close is told, none before or after', async () => {
  const ledger = await ledgerOf('2026-03', '2026-06')
  const archives = ['2026-05', '2026-10']
  expect((await due(PREVIOUS, ledger, archives)).lost).toEqual(['2026-04'])
  expect((await due(asked('2026-04'), ledger, archives)).lost).toEqual([])
})

test('missing is what Heroku has, is over, and the ledger lacks or has in part: oldest first', async () => {
  const ledger = await ledgerOf('2026-09')
  await append(ledger, runningOf('2026-10'))
  const archives = ['2026-11', '2026-10', '2026-09', '2026-08', '2025-12']
  const { months, drifted } = await due(MISSING, ledger, archives)
  expect(months).toEqual(['2025-12', '2026-08', '2026-10'])
  expect(drifted).toEqual([])
})

test('all is each month that Heroku has, held or running, once', async () => {
  const archives = ['2026-11', '2026-10', '2026-10', '2026-09']
  const { months } = await due(ALL, await ledgerOf('2026-09'), archives)
  expect(months).toEqual(['2026-09', '2026-10', '2026-11'])
})

test.each<[string, string[], string[], string[]]>([
  ['nothing when nobody has anything', [], [], []],
  ['between what Heroku has', [], ['2026-10', '2026-07'], ['2026-08', '2026-09']],
  ['from the oldest that either has', ['2026-07'], ['2026-09', '2026-10'], ['2026-08']],
  ['up to the month that closed last', ['2026-08'], ['2026-11'], ['2026-09', '2026-10']],
  ['nothing while the first month is running', [], ['2026-11'], []],
])('what is lost is %s', async (_, held, archives, lost) => {
  for (const selection of [MISSING, ALL]) {
    expect((await due(selection, await ledgerOf(...held), archives)).lost).toEqual(lost)
  }
})

test('what Heroku lists in a way that cannot be read is due where the ledger lacks it, never lost or changed', async () => {
  const unreadable = ['2026-10', '2026-09']
  const months = ['2026-08', '2026-09', '2026-10']
  const found = await due(MISSING, new MemoryFiles(), ['2026-08'], unreadable)
  expect(found).toEqual({ ...NOTHING, months })
  const ledger = await ledgerOf(...months)
  expect(await due(MISSING, ledger, ['2026-08'], unreadable)).toEqual(NOTHING)
})

describe('drift', () => {
  const october = recordOf('2026-10').source
  const other = { checksum: 'd'.repeat(64) }

  test.each([
    ['the same', {}, false],
    ['another checksum', other, true],
    ['another size', { size: october.size + 1 }, true],
  ])('is seen when Heroku lists %s: %j, %p', async (_what, changes, expected) => {
    const ledger = await ledgerOf('2026-10')
    const archive = listed('2026-10', changes)
    const drifted = expected ? ['2026-10'] : []
    expect(await due(MISSING, ledger, [archive])).toEqual({ ...NOTHING, drifted })
    expect((await due(asked('2026-09'), ledger, [archive])).drifted).toEqual(drifted)
    // A month that was asked for is looked at once, as what was asked for.
    expect((await due(ALL, ledger, [archive])).drifted).toEqual([])
  })

  test('is against the newest revision, oldest month first', async () => {
    const ledger = await ledgerOf('2026-08', '2026-09', '2026-10')
    await append(ledger, recordOf('2026-09', 'second'))
    const { checksum, size } = recordOf('2026-09', 'second').source
    const archives = [
      listed('2026-10', other),
      listed('2026-09', { checksum, size }),
      listed('2026-08', other),
    ]
    expect((await due(MISSING, ledger, archives)).drifted).toEqual(['2026-08', '2026-10'])
  })
})
