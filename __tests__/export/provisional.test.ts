import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { ArchiveRecord } from '../../sandbox/heroku.ts'
import { archiveOfEvents, events, stage, type Stage } from '../e2e/fixture.ts'
import { checkLedger, downloadsOf, filesAtHead, FOLDER, ledgerFile, logOf } from '../e2e/ledger.ts'
import { exportIn } from '../in-process.ts'

// Each test goes on where the one before it ended.
const month = '2025-06'
const texts = events(month, 12)
const current = { month: 'current' }
let at: Stage
beforeAll(async () => {
  at = await stage([await archiveOfEvents('2025-05', events('2025-05', 5))])
})
afterAll(() => at.close())

/** The archive of the running month as it is on a day of it. */
const until = (day: string, created_at = `2025-06-${day}T00:02:24Z`): Promise<ArchiveRecord> =>
  archiveOfEvents(month, texts.slice(0, Number(day)), { created_at })

async function run(now: string, inputs: Record<string, string>, archive?: ArchiveRecord) {
  if (archive !== undefined) at.account.archives = [archive, at.account.archives.at(-1)!]
  return exportIn(at, inputs, now)
}

test('a month that is not final goes to provisional/, unchained', async () => {
  await run('2025-06-04T06:00:00Z', { month: 'previous' })
  const { results } = await run('2025-06-04T06:00:00Z', current, await until('04'))
  expect(results).toMatchObject([
    { status: 'exported', final: false, path: `${FOLDER}/provisional/2025-06.json` },
  ])
  expect(logOf(await checkLedger(at))).toEqual(['2025-05'])
  expect(await at.git.text(['log', '-1', '--format=%B', 'main'])).not.toContain('Sequence:')
  const page = (await ledgerFile(at, 'README.md')).toString()
  expect(page).toMatch(/## Not final yet\n[^]*\[2025-06\]/)
})

test('it is left as it is while Heroku’s archive is the same', async () => {
  const [head, downloads] = [await at.head(), downloadsOf(at)]
  const { outputs } = await run('2025-06-04T18:00:00Z', current)
  expect(outputs).toMatchObject({ status: 'unchanged', changed: 'false' })
  expect([await at.head(), downloadsOf(at)]).toEqual([head, downloads])
})

test('it is not taken for a closed month: refused before a byte is fetched, unless allowed', async () => {
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

test('it is replaced at will, whatever its files were called; also by what only Heroku’s clock calls final', async () => {
  const inputs = { ...current, compression: 'gzip', 'keep-original': 'true' }
  const early = await until('07', '2025-07-01T00:00:05Z')
  const { results } = await run('2025-06-07T06:00:00Z', inputs, early)
  expect(results).toMatchObject([{ status: 'exported', events: 7, final: false }])
  expect((await filesAtHead(at)).filter((path) => path.includes('2025-06'))).toEqual([
    `${FOLDER}/provisional/2025-06.json.gz`,
    `${FOLDER}/provisional/2025-06.manifest.json`,
    `${FOLDER}/provisional/2025-06.original.json.gz`,
  ])
})

test('it is removed by the commit that lands the final one, were it of the same bytes', async () => {
  const before = await at.head()
  const { results } = await run('2025-07-02T06:00:00Z', { month: 'missing' })
  expect(results).toMatchObject([{ month, status: 'exported', final: true, events: 7 }])
  expect(await at.git.text(['rev-parse', 'main~1'])).toBe(before)
  expect(logOf(await checkLedger(at))).toEqual(['2025-05', '2025-06'])
  expect((await filesAtHead(at)).filter((path) => path.includes('provisional'))).toEqual([])
})
