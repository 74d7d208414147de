import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ArchiveRecord } from '../../sandbox/heroku.ts'
import { archiveOfEvents, events, onStage, stage, type Stage } from '../e2e/fixture.ts'
import { checkLedger, downloadsOf, filesAtHead, FOLDER, ledgerFile, logOf } from '../e2e/ledger.ts'
import { exportIn } from '../in-process.ts'

const month = '2025-06'
const texts = events(month, 12)

/** The archive of the running month as it is on a day of it. */
const until = (day: string): Promise<ArchiveRecord> =>
  archiveOfEvents(month, texts.slice(0, Number(day)), { created_at: `2025-06-${day}T00:02:24Z` })

describe('a month that is not final', () => {
  let at: Stage
  beforeAll(async () => {
    at = await stage([await archiveOfEvents('2025-05', events('2025-05', 5))])
  })
  afterAll(() => at.close())

  async function run(now: string, inputs: Record<string, string>, archive?: ArchiveRecord) {
    if (archive !== undefined) at.account.archives = [archive, at.account.archives.at(-1)!]
    return exportIn(at, inputs, now)
  }
  const current = { month: 'current' }
  const commits = async () => Number(await at.git.text(['rev-list', '--count', 'main']))

  test('goes to provisional/, unchained', async () => {
    await run('2025-06-04T06:00:00Z', { month: 'previous' })
    const { results } = await run('2025-06-04T06:00:00Z', current, await until('04'))
    expect(results).toMatchObject([
      {
        ...{ month, status: 'exported', final: false, events: 4 },
        path: `${FOLDER}/provisional/2025-06.json`,
        manifest_path: `${FOLDER}/provisional/2025-06.manifest.json`,
      },
    ])
    expect(logOf(await checkLedger(at))).toEqual(['2025-05'])
    const message = await at.git.text(['log', '-1', '--format=%B', 'main'])
    expect(message).not.toContain('Sequence:')
    expect((await ledgerFile(at, 'README.md')).toString()).toMatch(
      /## Not final yet\n[^]*\[2025-06\]/,
    )
  })

  test('is left as it is while Heroku’s archive is the same', async () => {
    const [before, downloads] = [await commits(), downloadsOf(at)]
    const { outputs } = await run('2025-06-04T18:00:00Z', current)
    expect(outputs).toMatchObject({ status: 'unchanged', changed: 'false' })
    expect([await commits(), downloadsOf(at)]).toEqual([before, downloads])
  })

  test('is not taken for a closed month: refused before a byte is fetched, unless allowed', async () => {
    const downloads = downloadsOf(at)
    for (const selector of ['previous', '2025-06', 'missing']) {
      const { message, results } = await run('2025-07-02T06:00:00Z', { month: selector })
      expect(message).toMatch(/at 2025-06-04T00:02:24Z, before .* was over.*'provisional' to allow/)
      expect(results).toMatchObject([{ month, status: 'failed' }])
    }
    expect(downloadsOf(at)).toBe(downloads)
    const allowed = await run('2025-07-02T06:00:00Z', { month: 'previous', provisional: 'allow' })
    expect(allowed.results).toMatchObject([{ status: 'unchanged', final: false }])
  })

  test('is replaced at will, whatever its files were called', async () => {
    const inputs = { ...current, compression: 'gzip', 'keep-original': 'true' }
    const { outputs } = await run('2025-06-07T06:00:00Z', inputs, await until('07'))
    expect(outputs).toMatchObject({ status: 'exported', events: '7' })
    expect((await filesAtHead(at)).filter((path) => path.includes('2025-06'))).toEqual([
      `${FOLDER}/provisional/2025-06.json.gz`,
      `${FOLDER}/provisional/2025-06.manifest.json`,
      `${FOLDER}/provisional/2025-06.original.json.gz`,
    ])
  })

  test('is removed by the commit that lands the final one, were it of the same bytes', async () => {
    const before = await commits()
    const archive = { ...(await until('07')), created_at: '2025-07-01T00:02:24Z' }
    const { results } = await run('2025-07-02T06:00:00Z', { month: 'missing' }, archive)
    expect(results).toMatchObject([{ month, status: 'exported', final: true, events: 7 }])
    expect(await commits()).toBe(before + 1)
    expect(logOf(await checkLedger(at))).toEqual(['2025-05', '2025-06'])
    expect((await filesAtHead(at)).filter((path) => path.includes('provisional'))).toEqual([])
    expect((await ledgerFile(at, 'README.md')).toString()).not.toContain('Not final yet')
  })
})

test('a month that is over by Heroku’s clock but not by ours is provisional, with a warning unless they differ little', async () => {
  const created_at = '2025-07-01T00:00:05Z'
  await onStage([await archiveOfEvents(month, texts, { created_at })], async (at) => {
    const early = await exportIn(at, { month: 'current' }, '2025-06-02T05:17:00Z')
    expect(early.warnings.join()).toMatch(
      /at 2025-07-01T00:00:05Z.*clock says 2025-06-02T05:1.*two clocks.*exported as provisional/,
    )
    expect(early.results).toMatchObject([{ status: 'exported', final: false }])
    // When the month is over here as well, the final one lands, were it of the same bytes.
    const { results, warnings } = await exportIn(at, { month: 'missing' }, '2025-07-01T00:00:02Z')
    expect(results).toMatchObject([{ status: 'exported', final: true }])
    expect(warnings).toEqual([])
  })
})
