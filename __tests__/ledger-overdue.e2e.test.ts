import { describe, expect, test } from '@jest/globals'
import { PLAN_BUNDLE } from '../sandbox/world.ts'
import {
  annotations,
  archiveOfEvents,
  clockAt,
  events,
  failure,
  onStage,
  resultsOf,
  type Stage,
} from './e2e/fixture.ts'
import { checkLedger, logOf } from './e2e/ledger.ts'

const archives = (...months: string[]) =>
  Promise.all(months.map((month) => archiveOfEvents(month, events(month, 5))))
const NOW = '2026-03-02T05:17:00Z'

/** Exports, or plans with the other bundle, at a time. */
const run = (at: Stage, month: string, now = NOW) => at.run({ month }, { env: clockAt(now) })
const plan = (at: Stage, accounts: string, month: string) =>
  at.run({ 'enterprise-accounts': accounts, month }, { env: clockAt(NOW), main: PLAN_BUNDLE })

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

  test('a plan fails for that account, and plans the others', async () => {
    await onStage(await archives('2026-02'), async (at) => {
      const id = '01234567-89ab-4def-8123-456789abcde0'
      const globex = { id, name: 'globex', permissions: ['view', 'manage'], archives: [] }
      at.world.heroku.accounts.push(globex)
      const step = await plan(at, 'acme globex', 'missing')
      expect(await failure(step)).toMatch(/no archive at all .*'globex'/)
      expect(step.outputs.matrix).toMatch(/"account":"acme".*"month":"2026-02"/)
      expect(step.outputs.count).toBe('1')
    })
  })
})

describe('the month that closed last is nowhere', () => {
  test('a run fails when the others are delivered, and says so of that month', async () => {
    await onStage(await archives('2025-11', '2026-01', '2026-03'), async (at) => {
      const step = await run(at, 'missing')
      expect(await failure(step)).toMatch(
        /^2026-02: Not delivered: .*no archive of 2026-02 .*'acme'.*again in a day.*Heroku support/,
      )
      expect(resultsOf(step)).toMatchObject([
        { month: '2025-11', status: 'exported', error: null },
        { month: '2026-01', status: 'exported', error: null },
        { month: '2026-02', status: 'failed', commit_sha: null, path: null },
      ])
      expect(step.outputs).toMatchObject({ month: '2026-02', status: 'failed', changed: 'true' })
      expect(logOf(await checkLedger(at))).toEqual(['2025-11', '2026-01'])
      // Older ones that are lost are told, and fail nothing.
      expect(annotations(step, 'warning')).toEqual([expect.stringMatching(/lacks 2025-12, and/)])
      expect(step.summary).toMatch(/nowhere.*\*\* 2025-12\./)
      expect(step.summary).toMatch(/2026-02 \|[^|]*failed/)

      // Nothing else is due, and it stays so until somebody looks.
      const again = await run(at, 'missing', '2026-03-31T05:17:00Z')
      expect(await failure(again)).toMatch(/^2026-02: /)
      expect(again.outputs).toMatchObject({ month: '2026-02', status: 'failed', changed: 'false' })
    })
  })

  test('on the first day of the next month that is a warning', async () => {
    await onStage(await archives('2026-01'), async (at) => {
      const step = await run(at, 'missing', '2026-03-01T20:00:00Z')
      expect(step.exitCode).toBe(0)
      expect(annotations(step, 'warning')).toEqual([expect.stringMatching(/lacks 2026-02/)])
      expect(step.summary).toMatch(/nowhere.*2026-02/)
      expect(resultsOf(step)).toMatchObject([{ month: '2026-01', status: 'exported' }])
    })
  })

  test('a plan fails, and plans the others', async () => {
    await onStage(await archives('2026-01'), async (at) => {
      for (const month of ['missing', 'all']) {
        const step = await plan(at, 'acme', month)
        expect(await failure(step)).toMatch(/^Not delivered: .* 2026-02 .*'acme'/)
        expect(step.outputs.matrix).toMatch(/"month":"2026-01"/)
      }
    })
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
