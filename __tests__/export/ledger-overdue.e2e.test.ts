import { describe, expect, test } from '@jest/globals'
import { PLAN_BUNDLE } from '../../sandbox/world.ts'
import {
  annotations,
  archiveOfEvents,
  clockAt,
  events,
  failure,
  onStage,
  resultsOf,
  type Stage,
} from '../e2e/fixture.ts'
import { checkLedger, logOf } from '../e2e/ledger.ts'

const archives = (...months: string[]) =>
  Promise.all(months.map((month) => archiveOfEvents(month, events(month, 5))))
const NOW = '2026-03-02T05:17:00Z'

/** Exports, or plans with the other bundle, at a time. */
const run = (at: Stage, month: string, now = NOW) => at.run({ month }, { env: clockAt(now) })
const plan = (at: Stage, accounts: string, month: string, now = NOW) =>
  at.run({ 'enterprise-accounts': accounts, month }, { env: clockAt(now), main: PLAN_BUNDLE })

describe('Heroku lists nothing at all', () => {
  test.each(['missing', 'all'])('%s fails, and says what to check', async (month) => {
    await onStage([], async (at) => {
      const step = await run(at, month)
      const told = await failure(step)
      expect(told).toMatch(
        /no archive at all.*'acme'.*'enterprise-account'.*permission.*first month.*Request-Id [0-9a-f-]{36}\)$/,
      )
      expect(step.outputs).toMatchObject({ status: 'failed', changed: 'false', results: '[]' })
      expect(step.summary).toContain('no archive at all')
      expect(step.summary).not.toContain('Nothing was due')
    })
  })

  test('whatever the ledger holds', async () => {
    await onStage(await archives('2026-02'), async (at) => {
      expect((await run(at, 'missing')).exitCode).toBe(0)
      at.account.archives = []
      expect(await failure(await run(at, 'missing'))).toContain('no archive at all')
      expect(logOf(await checkLedger(at))).toEqual(['2026-02'])
    })
  })

  test('a plan warns of that account, and plans the others', async () => {
    await onStage(await archives('2026-02'), async (at) => {
      const id = '01234567-89ab-4def-8123-456789abcde0'
      const globex = { id, name: 'globex', permissions: ['view', 'manage'], archives: [] }
      at.world.heroku.accounts.push(globex)
      const step = await plan(at, 'acme globex', 'missing')
      expect(step.exitCode).toBe(0)
      expect(annotations(step, 'warning')).toEqual([
        expect.stringMatching(/^globex: .*no archive at all .*'globex'/),
      ])
      expect(step.outputs.matrix).toMatch(/"account":"acme".*"month":"2026-02"/)
      expect(step.outputs.count).toBe('1')
    })
  })
})

test('a plan fails for an account whose months are gone at Heroku, and plans the others', async () => {
  await onStage(await archives('2026-02'), async (at) => {
    expect((await run(at, 'missing')).exitCode).toBe(0)
    const id = '01234567-89ab-4def-8123-456789abcde0'
    const others = await archives('2026-02')
    at.world.heroku.accounts.push({ ...at.account, id, name: 'globex', archives: others })
    at.account.archives = []
    const step = await plan(at, 'acme globex', 'missing')
    expect(await failure(step)).toMatch(/^acme: Heroku lists no archive at all .*'acme'/)
    expect(step.outputs.matrix).toMatch(/"account":"globex".*"month":"2026-02"/)
  })
})

test('the month that closed last has neither side: a warning, a mark in the summary, and the others', async () => {
  const running = await archiveOfEvents('2026-03', events('2026-03', 5), {
    created_at: '2026-03-02T00:02:24Z',
  })
  await onStage([...(await archives('2025-11', '2026-01')), running], async (at) => {
    const step = await run(at, 'missing')
    expect(step.exitCode).toBe(0)
    expect(resultsOf(step)).toMatchObject([
      { month: '2025-11', status: 'exported' },
      { month: '2026-01', status: 'exported' },
    ])
    expect(logOf(await checkLedger(at))).toEqual(['2025-11', '2026-01'])
    expect(annotations(step, 'warning')).toEqual([
      expect.stringMatching(/lacks 2025-12, 2026-02, and Heroku does not have them/),
    ])
    expect(step.summary).toMatch(/nor at Heroku: 2025-12, 2026-02/)
  })
})

test('by a clock that is behind a month that Heroku has whole is not over: a warning', async () => {
  await onStage(await archives('2025-12', '2026-01', '2026-02'), async (at) => {
    const step = await run(at, 'missing', '2026-01-20T05:17:00Z')
    expect(annotations(step, 'warning')).toEqual([
      expect.stringMatching(
        /archive of 2026-01 to 2026-02 after .* clock \(2026-01-20T.*wrong.*run again/,
      ),
    ])
    expect(logOf(await checkLedger(at))).toEqual(['2025-12'])
    const idle = await run(at, 'missing', '2026-01-20T05:17:00Z')
    expect(annotations(idle, 'warning')).toHaveLength(1)
    expect(idle.summary).toContain('the ledger has every month that is over and that Heroku has')
    const planned = await plan(at, 'acme', 'missing', '2026-01-20T05:17:00Z')
    expect(annotations(planned, 'warning')).toHaveLength(1)
    expect(annotations(await run(at, 'missing'), 'warning')).toEqual([])
    expect(logOf(await checkLedger(at))).toEqual(['2025-12', '2026-01', '2026-02'])
  })
})

test('an account in its first month has nothing that is missing', async () => {
  const first = await archiveOfEvents('2026-03', events('2026-03', 2), {
    created_at: '2026-03-02T00:02:24Z',
  })
  await onStage([first], async (at) => {
    const step = await run(at, 'missing')
    expect(step.exitCode).toBe(0)
    expect(step.outputs).toMatchObject({ status: 'unchanged', results: '[]' })
    expect(annotations(step, 'warning')).toEqual([])
    expect(resultsOf(await run(at, 'all'))).toMatchObject([
      { month: '2026-03', status: 'exported', final: false },
    ])
  })
})
