import { describe, expect, test } from '@jest/globals'
import { dueMonths, isSameSource, type ListedMonth } from '../../src/ledger/due.ts'
import { readLedger } from '../../src/ledger/read.ts'
import { latestRevisions } from '../../src/ledger/state.ts'
import type { MonthSelection } from '../../src/system/month.ts'
import { ACME, append, ledgerOf, MemoryFiles, month, recordOf, runningOf } from './fixture.ts'

const NOW = new Date('2026-11-02T05:17:00Z')
const MISSING: MonthSelection = { kind: 'missing' }
const ALL: MonthSelection = { kind: 'all' }
const asked = (...names: string[]): MonthSelection => ({ kind: 'months', months: names.map(month) })
const PREVIOUS = asked('2026-10')

/** A month in Heroku's list, as it was when `recordOf` exported it. */
function listed(name: string, changes: Partial<ListedMonth> = {}): ListedMonth {
  const { checksum, size, created_at: createdAt } = recordOf(name).source
  return { month: month(name), checksum, size, createdAt, ...changes }
}

async function due(
  selection: MonthSelection,
  ledger: MemoryFiles,
  archives: readonly ListedMonth[],
  now = NOW,
) {
  const state = await readLedger(ledger, ACME.id)
  const found = dueMonths(selection, state, archives, now)
  // Heroku's list may be in any order.
  expect(dueMonths(selection, state, archives.toReversed(), now)).toEqual(found)
  return found
}

const NOTHING = { months: [], drifted: [], lost: [] }

describe('asked for a month', () => {
  test('it is due, whether Heroku lists it or the ledger has it or not', async () => {
    const held = await ledgerOf('2026-10')
    for (const [ledger, archives] of [
      [new MemoryFiles(), []],
      [new MemoryFiles(), [listed('2026-10')]],
      [held, [listed('2026-10')]],
    ] as const) {
      expect(await due(PREVIOUS, ledger, archives)).toEqual({ ...NOTHING, months: ['2026-10'] })
    }
  })

  test('a gap in the ledger that Heroku cannot close is told, none before it or after', async () => {
    const ledger = await ledgerOf('2026-03', '2026-06')
    const archives = [listed('2026-05'), listed('2026-10')]
    expect((await due(PREVIOUS, ledger, archives)).lost).toEqual(['2026-04'])
    expect((await due(asked('2026-04'), ledger, archives)).lost).toEqual([])
  })
})

describe('asked for what is missing', () => {
  test('it is what Heroku has, is over, and the ledger lacks: oldest first', async () => {
    const names = ['2026-11', '2026-10', '2026-09', '2026-08', '2025-12']
    const archives = names.map((name) => listed(name))
    const { months, drifted } = await due(MISSING, await ledgerOf('2026-09'), archives)
    expect(months).toEqual(['2025-12', '2026-08', '2026-10'])
    expect(drifted).toEqual([])
  })

  test('a closed month of which the ledger has only a part is', async () => {
    const ledger = await ledgerOf('2026-09')
    await append(ledger, runningOf('2026-10'))
    const archives = [listed('2026-10'), listed('2026-09')]
    expect((await due(MISSING, ledger, archives)).months).toEqual(['2026-10'])
  })

  test('the first instant of the next month closes one', async () => {
    const archives = [listed('2026-10')]
    const at = (time: string) => due(MISSING, new MemoryFiles(), archives, new Date(time))
    expect((await at('2026-10-31T23:59:59.999Z')).months).toEqual([])
    expect((await at('2026-11-01T00:00:00.000Z')).months).toEqual(['2026-10'])
  })
})

describe('asked for all', () => {
  test('each month that Heroku has is due, held or running, once', async () => {
    const names = ['2026-11', '2026-10', '2026-10', '2026-09']
    const archives = names.map((name) => listed(name))
    const { months } = await due(ALL, await ledgerOf('2026-09'), archives)
    expect(months).toEqual(['2026-09', '2026-10', '2026-11'])
  })
})

describe.each([
  ['missing', MISSING],
  ['all', ALL],
])('with %s, what is lost', (_name, selection) => {
  const lost = async (held: string[], names: string[]) =>
    (
      await due(
        selection,
        await ledgerOf(...held),
        names.map((name) => listed(name)),
      )
    ).lost

  test.each<[string, string[], string[], string[]]>([
    ['is nothing when nobody has anything', [], [], []],
    ['is between what Heroku has', [], ['2026-10', '2026-07'], ['2026-08', '2026-09']],
    ['is between what the ledger has', ['2026-08', '2026-10'], [], ['2026-09']],
    ['is from the oldest that either has', ['2026-07'], ['2026-09', '2026-10'], ['2026-08']],
    ['is up to the month that closed last', ['2026-08'], ['2026-11'], ['2026-09', '2026-10']],
    ['is nothing while the first month is running', [], ['2026-11'], []],
    ['is nothing that only Heroku lacks', ['2026-09', '2026-10'], ['2026-11'], []],
  ])('%s', async (_what, held, names, expected) => {
    expect(await lost(held, names)).toEqual(expected)
  })
})

describe('what Heroku lists in a way that cannot be read', () => {
  const odd = async (selection: MonthSelection, ledger: MemoryFiles, ...names: string[]) =>
    dueMonths(
      selection,
      await readLedger(ledger, ACME.id),
      [listed('2026-08')],
      NOW,
      names.map(month),
    )

  test('is there: due where the ledger lacks it, and not lost', async () => {
    const { months, lost } = await odd(MISSING, new MemoryFiles(), '2026-10', '2026-09')
    expect(months).toEqual(['2026-08', '2026-09', '2026-10'])
    expect(lost).toEqual([])
    const all = await odd(ALL, new MemoryFiles(), '2026-11', '2026-10')
    expect(all.months).toEqual(['2026-08', '2026-10', '2026-11'])
    expect(all.lost).toEqual(['2026-09'])
  })

  test('is not taken for changed where the ledger has it', async () => {
    const ledger = await ledgerOf('2026-08', '2026-09', '2026-10')
    expect(await odd(MISSING, ledger, '2026-09')).toEqual(NOTHING)
    expect((await odd(ALL, ledger, '2026-09')).months).toEqual(['2026-08', '2026-09'])
  })
})

describe('drift', () => {
  const october = recordOf('2026-10').source

  test.each([
    ['the same', {}, false],
    ['another checksum', { checksum: 'd'.repeat(64) }, true],
    ['another size', { size: october.size + 1 }, true],
    // It is fetched, where the checksum that cannot be read is told.
  ])('is seen when Heroku lists %s: %j, %p', async (_what, changes, expected) => {
    const ledger = await ledgerOf('2026-10')
    const archive = listed('2026-10', changes)
    const held = latestRevisions(await readLedger(ledger, ACME.id)).get(month('2026-10'))!
    expect(isSameSource(held, archive)).toBe(!expected)
    const drifted = expected ? ['2026-10'] : []
    expect(await due(MISSING, ledger, [archive])).toEqual({ ...NOTHING, drifted })
    // A month that was asked for is looked at once, as what was asked for.
    expect(await due(ALL, ledger, [archive])).toEqual({ ...NOTHING, months: ['2026-10'] })
    expect(await due(PREVIOUS, ledger, [archive])).toEqual({ ...NOTHING, months: ['2026-10'] })
    expect((await due(asked('2026-09'), ledger, [archive])).drifted).toEqual(drifted)
  })

  test('is against the newest revision, oldest month first', async () => {
    const names = ['2026-07', '2026-08', '2026-09', '2026-10']
    const ledger = await ledgerOf(...names)
    await append(ledger, recordOf('2026-08', 'second'))
    const { checksum, size } = recordOf('2026-08', 'second').source
    const other = { checksum: 'd'.repeat(64) }
    const archives = [
      listed('2026-10', other),
      listed('2026-09'),
      listed('2026-08', { checksum, size }),
      listed('2026-07', other),
    ]
    expect((await due(MISSING, ledger, archives)).drifted).toEqual(['2026-07', '2026-10'])
    const back = [listed('2026-08'), listed('2026-07'), listed('2026-09'), listed('2026-10')]
    expect((await due(MISSING, ledger, back)).drifted).toEqual(['2026-08'])
  })

  test('is not what becomes of a running month, nor of one that Heroku has no longer', async () => {
    const ledger = await ledgerOf('2026-10', '2026-09')
    await append(ledger, runningOf('2026-11'))
    const archives = [listed('2026-11', { checksum: 'd'.repeat(64) }), listed('2026-10')]
    expect(await due(MISSING, ledger, archives)).toEqual(NOTHING)
  })
})
