import { expect, test } from '@jest/globals'
import { herokuError } from '../../sandbox/heroku.ts'
import { archivesOf, onStage, writes, type Stage } from '../e2e/fixture.ts'
import { checkLedger, downloadsOf, ledgerFile, logOf } from '../e2e/ledger.ts'
import { exportIn, type Exported } from '../in-process.ts'

const NOW = '2025-05-03T06:00:00Z'
const archives = (...months: string[]) => archivesOf(months, 10)
const missing = (at: Stage) => exportIn(at, { month: 'missing' }, NOW)
const statuses = ({ results }: Exported) => results.map(({ month, status }) => [month, status])

test('what is lacking, oldest first, a commit each; after a failed run the rest; then nothing', async () => {
  // As Heroku lists them: newest first.
  await onStage(await archives('2025-04', '2025-03', '2025-02'), async (at) => {
    at.world.heroku.intercept = ({ path }) =>
      path.endsWith('/archives/2025/03') ? herokuError(422, 'invalid_params', 'No.') : undefined
    const failed = await missing(at)
    expect(failed.message).toMatch(/^2025-03: /)
    expect(statuses(failed)).toEqual([
      ['2025-02', 'exported'],
      ['2025-03', 'failed'],
      ['2025-04', 'exported'],
    ])
    expect((await ledgerFile(at, 'README.md')).toString()).toMatch(/^\| 2025-03 .*missing/m)

    at.world.heroku.intercept = undefined
    const healed = await missing(at)
    expect([healed.message, healed.warnings]).toEqual(['', []])
    expect(statuses(healed)).toEqual([['2025-03', 'exported']])
    expect(logOf(await checkLedger(at))).toEqual(['2025-02', '2025-04', '2025-03'])
    expect((await ledgerFile(at, 'README.md')).toString()).not.toContain('missing')

    const before = [writes(at.world.github), downloadsOf(at)]
    const { outputs } = await missing(at)
    expect(outputs).toMatchObject({ results: '[]', changed: 'false', month: '' })
    expect([writes(at.world.github), downloadsOf(at)]).toEqual(before)
  })
})

test('months that neither side has are a warning and a gap that shows, also of a run for another month', async () => {
  await onStage(await archives('2024-12', '2025-02', '2025-03'), async (at) => {
    const { message, warnings, summary } = await missing(at)
    expect(message).toBe('')
    expect(warnings).toEqual([expect.stringMatching(/2025-01, 2025-04.*ask Heroku support/)])
    expect(summary).toMatch(/nor at Heroku: 2025-01, 2025-04/)
    const page = (await ledgerFile(at, 'README.md')).toString()
    expect(page).toMatch(/\[2025-02\].*\n\| 2025-01 \|.*\*\*missing\*\*.*\n.*\[2024-12\]/)
    const other = await exportIn(at, { month: '2025-03' }, NOW)
    expect(other.warnings.join()).toMatch(/2025-01/)
  })
})

test('an empty list fails the run, whatever the ledger holds, and says what to check', async () => {
  await onStage(await archives('2025-04'), async (at) => {
    await missing(at)
    at.account.archives = []
    for (const month of ['missing', 'all']) {
      const { message, outputs, summary } = await exportIn(at, { month }, NOW)
      expect(message).toMatch(/no archive at all.*'acme'.*'enterprise-account'.*permission/)
      expect(outputs).toMatchObject({ status: 'failed', changed: 'false', results: '[]' })
      expect(summary).not.toContain('Nothing was due')
    }
  })
})

test('an item of the list that cannot be read does not keep other months; without its month it does', async () => {
  await onStage(await archives('2025-02', '2025-03'), async (at) => {
    const distort = (change: object) => {
      at.world.heroku.intercept = async ({ path }, _response, proceed) => {
        if (!path.endsWith('/archives')) return undefined
        const reply = await proceed()
        const items = reply.body as { month: string }[]
        const body = items.map((item) => (item.month === '03' ? { ...item, ...change } : item))
        return { ...reply, body }
      }
    }
    distort({ checksum: null })
    const { warnings } = await exportIn(at, { month: '2025-02' }, NOW)
    expect(warnings).toEqual([
      expect.stringMatching(/^2025-03 in Heroku's list .*checksum: .*report it.*Request-Id/),
    ])
    // What Heroku says of the month itself counts.
    expect(statuses(await missing(at))).toEqual([['2025-03', 'exported']])
    // And one that is held is neither changed nor lost for it.
    expect(statuses(await missing(at))).toEqual([])

    distort({ month: '13' })
    expect((await missing(at)).message).toMatch(/the list of archives, .*month: .*report it/)
  })
})

test('a month that a clock that is behind leaves out is told', async () => {
  await onStage(await archives('2025-04'), async (at) => {
    const { warnings, results } = await exportIn(at, { month: 'missing' }, '2025-04-30T12:00:00Z')
    expect(results).toEqual([])
    expect(warnings.join()).toMatch(
      /2025-04 after the month was over, .* One of the two clocks is wrong/,
    )
  })
})
