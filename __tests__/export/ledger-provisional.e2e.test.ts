import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ArchiveRecord } from '../../sandbox/heroku.ts'
import { archiveOfEvents, clockAt, events, resultsOf, stage, type Stage } from '../e2e/fixture.ts'
import { checkLedger, downloadsOf, filesAtHead, FOLDER, ledgerFile, logOf } from '../e2e/ledger.ts'

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
    return at.run(inputs, { env: clockAt(now) })
  }
  const current = { month: 'current' }
  const commits = async () => Number(await at.git.text(['rev-list', '--count', 'main']))

  test('goes to provisional/, unchained', async () => {
    expect((await run('2025-06-04T06:00:00Z', { month: 'previous' })).exitCode).toBe(0)
    const step = await run('2025-06-04T06:00:00Z', current, await until('04'))
    expect(step.exitCode).toBe(0)
    expect(resultsOf(step)).toMatchObject([
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
    const step = await run('2025-06-04T18:00:00Z', current)
    expect(step.outputs).toMatchObject({ status: 'unchanged', changed: 'false' })
    expect([await commits(), downloadsOf(at)]).toEqual([before, downloads])
  })

  test('is not taken for a closed month: refused as ever while Heroku has no final archive', async () => {
    for (const selector of ['previous', '2025-06', 'missing']) {
      const step = await run('2025-07-02T06:00:00Z', { month: selector })
      expect(step.exitCode).toBe(1)
      expect(resultsOf(step)).toMatchObject([
        { month, status: 'failed', error: expect.any(String) },
      ])
      expect(step.outputs.results).toContain('before the month was over')
    }
    const allowed = await run('2025-07-02T06:00:00Z', { month: 'previous', provisional: 'allow' })
    expect(resultsOf(allowed)).toMatchObject([{ status: 'unchanged', final: false }])
  })

  test('is replaced at will, whatever its files were called', async () => {
    const inputs = { ...current, compression: 'gzip', 'keep-original': 'true' }
    const step = await run('2025-06-07T06:00:00Z', inputs, await until('07'))
    expect(step.outputs).toMatchObject({ status: 'exported', events: '7' })
    expect((await filesAtHead(at)).filter((path) => path.includes('2025-06'))).toEqual([
      `${FOLDER}/provisional/2025-06.json.gz`,
      `${FOLDER}/provisional/2025-06.manifest.json`,
      `${FOLDER}/provisional/2025-06.original.json.gz`,
    ])
    expect(logOf(await checkLedger(at))).toEqual(['2025-05'])
  })

  test('is refused once it is closed, unless that is allowed', async () => {
    const now = '2025-07-01T00:00:30Z'
    const [before, archive] = [await commits(), await until('10')]
    const refused = await run(now, { month: 'previous' }, archive)
    expect(refused.exitCode).toBe(1)
    expect(await commits()).toBe(before)
    const allowed = await run(now, { month: 'missing', provisional: 'allow' })
    expect(allowed.exitCode).toBe(0)
    expect(resultsOf(allowed)).toMatchObject([{ month, final: false, events: 10 }])
    expect(logOf(await checkLedger(at))).toEqual(['2025-05'])
  })

  test('is removed by the commit that lands the final one, were it of the same bytes', async () => {
    const before = await commits()
    const archive = { ...(await until('10')), created_at: '2025-07-01T00:02:24Z' }
    const step = await run('2025-07-02T06:00:00Z', { month: 'missing' }, archive)
    expect(resultsOf(step)).toMatchObject([{ month, status: 'exported', final: true, events: 10 }])
    expect(await commits()).toBe(before + 1)
    expect(logOf(await checkLedger(at))).toEqual(['2025-05', '2025-06'])
    expect(await filesAtHead(at)).toEqual([
      // Of the repository's first commit.
      'README.md',
      `${FOLDER}/2025/2025-05.json`,
      `${FOLDER}/2025/2025-05.manifest.json`,
      `${FOLDER}/2025/2025-06.json`,
      `${FOLDER}/2025/2025-06.manifest.json`,
      `${FOLDER}/README.md`,
      `${FOLDER}/SHA256SUMS`,
    ])
    expect((await ledgerFile(at, 'README.md')).toString()).not.toContain('Not final yet')
  })
})
