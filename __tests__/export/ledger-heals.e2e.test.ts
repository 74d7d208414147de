import { expect, test } from '@jest/globals'
import { randomInt } from 'node:crypto'
import { herokuError } from '../../sandbox/heroku.ts'
import {
  annotations,
  archiveOfEvents,
  clockAt,
  events,
  onStage,
  resultsOf,
  writes,
  type Stage,
} from '../e2e/fixture.ts'
import { checkLedger, downloadsOf, ledgerFile, logOf } from '../e2e/ledger.ts'

const env = clockAt('2025-05-03T06:00:00Z')
const archives = (...months: string[]) =>
  Promise.all(months.map((month) => archiveOfEvents(month, events(month, 10))))
const missing = (at: Stage) => at.run({ month: 'missing' }, { env })
const statuses = (step: Parameters<typeof resultsOf>[0]) =>
  resultsOf(step).map(({ month, status }) => [month, status])

test('missing: what is lacking, oldest first, a commit each; after a failed run the rest', async () => {
  // As Heroku lists them: newest first.
  await onStage(await archives('2025-04', '2025-03', '2025-02'), async (at) => {
    at.world.heroku.intercept = ({ path }) =>
      path.endsWith('/archives/2025/03') ? herokuError(422, 'invalid_params', 'No.') : undefined
    const failed = await missing(at)
    expect(failed.exitCode).toBe(1)
    expect(annotations(failed, 'error').join()).toMatch(/^2025-03: /)
    expect(statuses(failed)).toEqual([
      ['2025-02', 'exported'],
      ['2025-03', 'failed'],
      ['2025-04', 'exported'],
    ])
    expect(logOf(await checkLedger(at))).toEqual(['2025-02', '2025-04'])
    expect((await ledgerFile(at, 'README.md')).toString()).toMatch(/^\| 2025-03 .*missing/m)

    at.world.heroku.intercept = undefined
    const healed = await missing(at)
    expect(healed.exitCode).toBe(0)
    expect(annotations(healed, 'warning')).toEqual([])
    expect(statuses(healed)).toEqual([['2025-03', 'exported']])
    expect(logOf(await checkLedger(at))).toEqual(['2025-02', '2025-04', '2025-03'])
    expect((await ledgerFile(at, 'README.md')).toString()).not.toContain('missing')

    const [before, downloads] = [writes(at.world.github), downloadsOf(at)]
    const nothing = await missing(at)
    expect(nothing.exitCode).toBe(0)
    expect(nothing.outputs).toMatchObject({ results: '[]', changed: 'false', month: '' })
    expect([writes(at.world.github), downloadsOf(at)]).toEqual([before, downloads])
  })
}, 120_000)

test('missing: after a run that was killed at any moment', async () => {
  await onStage(await archives('2025-04', '2025-03'), async (at) => {
    const { github } = at.world
    const moments = [randomInt(1, 25), randomInt(1, 25)]
    for (const moment of moments) {
      const kill = new AbortController()
      let left = moment
      github.intercept = () => {
        if (--left === 0) kill.abort()
        return undefined
      }
      const killed = await at.run(
        { month: 'missing' },
        { env, kill: { signal: kill.signal, name: 'SIGKILL' } },
      )
      expect({ moments, exitCode: killed.exitCode }).toMatchObject({
        exitCode: left > 0 ? 0 : null,
      })
    }
    github.intercept = undefined
    const healed = await missing(at)
    expect({ moments, exitCode: healed.exitCode }).toEqual({ moments, exitCode: 0 })
    expect({ moments, log: logOf(await checkLedger(at)) }).toEqual({
      moments,
      log: ['2025-03', '2025-04'],
    })
  })
}, 180_000)

test('a month that Heroku lost is a loud warning, and a gap that shows', async () => {
  await onStage(await archives('2025-04', '2025-02'), async (at) => {
    const step = await missing(at)
    expect(step.exitCode).toBe(0)
    const [warning, ...others] = annotations(step, 'warning')
    expect(others).toEqual([])
    expect(warning).toMatch(/lacks 2025-03.*Heroku does not have it.*Heroku support/)
    expect(step.summary).toMatch(/nor at Heroku: 2025-03/)
    expect(logOf(await checkLedger(at))).toEqual(['2025-02', '2025-04'])
    const page = (await ledgerFile(at, 'README.md')).toString()
    expect(page).toMatch(/\[2025-04\].*\n\| 2025-03 \|.*\*\*missing\*\*.*\n.*\[2025-02\]/)

    // Of a hole in the log every run tells, whatever it was asked for.
    const other = await at.run({ month: '2025-04' }, { env })
    expect(other.exitCode).toBe(0)
    expect(annotations(other, 'warning').join()).toMatch(/2025-03/)
  })
}, 120_000)

test('all: every month that Heroku has, the running one too', async () => {
  const running = await archiveOfEvents('2025-05', events('2025-05', 4), {
    created_at: '2025-05-03T00:02:24Z',
  })
  await onStage([running, ...(await archives('2025-04'))], async (at) => {
    const all = () => at.run({ month: 'all' }, { env })
    const step = await all()
    expect(step.exitCode).toBe(0)
    expect(statuses(step)).toEqual([
      ['2025-04', 'exported'],
      ['2025-05', 'exported'],
    ])
    expect(logOf(await checkLedger(at))).toEqual(['2025-04'])
    const downloads = downloadsOf(at)
    const again = await all()
    expect(statuses(again)).toEqual([
      ['2025-04', 'unchanged'],
      ['2025-05', 'unchanged'],
    ])
    expect(downloadsOf(at)).toBe(downloads)
  })
}, 120_000)
