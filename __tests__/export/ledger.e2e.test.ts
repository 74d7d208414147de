import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { StepResult } from '../../sandbox/runner.ts'
import {
  annotations,
  archiveOf,
  clockAt,
  events,
  resultsOf,
  stage,
  writes,
  type Stage,
} from '../e2e/fixture.ts'
import { checkLedger, downloadsOf, FOLDER, ledgerFile, logOf, madeAgain } from '../e2e/ledger.ts'
import { pair } from '../seal/fixtures.ts'

const env = clockAt('2025-06-10T06:00:00Z')
const march = `{"entries":[${events('2025-03', 20).join(',')}]}`

describe('a ledger of plaintext', () => {
  let at: Stage
  beforeAll(async () => {
    at = await stage([await archiveOf('2025-03', march), await archiveOf('2025-04', '[]')])
  })
  afterAll(() => at.close())

  const run = (month: string) => at.run({ month }, { env })

  test('an empty month is exported like any other: an explicit record of zero events', async () => {
    const step = await run('2025-04')
    expect(step.exitCode).toBe(0)
    expect(annotations(step, 'warning')).toEqual([])
    const [manifest] = await checkLedger(at)
    expect(manifest).toMatchObject({
      schema: 'heroku-audit-trail/manifest/2',
      account: { id: at.account.id, name: 'acme' },
      month: '2025-04',
      final: true,
      sequence: 1,
      previous: null,
      source: { checksum: at.account.archives[1]!.checksum, size: at.account.archives[1]!.size },
      events: { count: 0, first: null, last: null, by_type: {}, by_day: {} },
      encryption: null,
      run: { url: 'https://github.com/acme/compliance/actions/runs/4711', attempt: 1 },
    })
    expect((await ledgerFile(at, '2025/2025-04.json')).toString()).toBe('[]\n')
    expect((await ledgerFile(at, 'README.md')).toString()).toMatch(/\[2025-04\].*\| 1 \| 0 \|/)
  })

  test('a month that was forgotten is appended, with the next sequence', async () => {
    expect((await run('2025-03')).exitCode).toBe(0)
    const manifests = await checkLedger(at)
    expect(logOf(manifests)).toEqual(['2025-04', '2025-03'])
    expect(manifests[1]!.previous!.path).toBe('2025/2025-04.manifest.json')
    const trailers = await at.git.text(['log', '-1', '--format=%(trailers:key=Sequence)', 'main'])
    expect(trailers.trim()).toBe('Sequence: 2')
    // Newest first, in the page for people.
    const page = (await ledgerFile(at, 'README.md')).toString()
    expect(page.indexOf('[2025-04]')).toBeLessThan(page.indexOf('[2025-03]'))
  })

  test('again, with the checksum of Heroku’s list: nothing is downloaded or written', async () => {
    const [before, downloads] = [writes(at.world.github), downloadsOf(at)]
    const asked = at.world.heroku.exchanges.length
    const step = await run('2025-03')
    expect(step.exitCode).toBe(0)
    expect(resultsOf(step)).toMatchObject([
      {
        month: '2025-03',
        status: 'unchanged',
        events: 20,
        path: `${FOLDER}/2025/2025-03.json`,
        manifest_path: `${FOLDER}/2025/2025-03.manifest.json`,
      },
    ])
    expect(at.world.heroku.exchanges.slice(asked).map(({ path }) => path)).toEqual([
      '/enterprise-accounts/acme',
      `/enterprise-accounts/${at.account.id}/archives`,
    ])
    expect([writes(at.world.github), downloadsOf(at)]).toEqual([before, downloads])
  })

  test.each(['2025-03', '2025-04'])(
    'when only Heroku’s gzip differs: downloaded, no commit, a note; asked for %s',
    async (month) => {
      at.account.archives[0] = await madeAgain('2025-03', march)
      const [before, downloads] = [writes(at.world.github), downloadsOf(at)]
      const step = await run(month)
      expect(step.exitCode).toBe(0)
      expect(step.outputs).toMatchObject({ month, status: 'unchanged', changed: 'false' })
      expect(step.output).toMatch(/has these events already: no commit/)
      expect(annotations(step, 'warning')).toEqual([])
      expect(writes(at.world.github)).toEqual(before)
      expect(downloadsOf(at)).toBe(downloads + 1)
    },
  )
})

describe('a ledger of encrypted files', () => {
  let at: Stage
  let keys: string
  beforeAll(async () => {
    at = await stage([await archiveOf('2025-03', march)])
    keys = (await pair({ date: new Date('2025-01-01T00:00:00Z') })).public
  })
  afterAll(() => at.close())

  const run = (): Promise<StepResult> =>
    at.run({ month: '2025-03', 'pgp-public-keys': keys }, { env })

  test('has one commit of a month, however often it is exported', async () => {
    expect((await run()).outputs.status).toBe('exported')
    const [manifest, ...others] = await checkLedger(at)
    expect(others).toEqual([])
    expect(manifest!.encryption).toEqual({
      recipients: [expect.any(String)],
      subkeys: [expect.any(String)],
    })
    expect(manifest!.files.map(({ path }) => path)).toEqual(['2025/2025-03.json.gz.pgp'])

    const [before, downloads] = [writes(at.world.github), downloadsOf(at)]
    const again = await run()
    expect(again.outputs).toMatchObject({ status: 'unchanged', sha256: manifest!.json.sha256 })
    expect(downloadsOf(at)).toBe(downloads)

    at.account.archives = [await madeAgain('2025-03', march)]
    const other = await run()
    expect(other.outputs).toMatchObject({ status: 'unchanged', sha256: manifest!.json.sha256 })
    expect(downloadsOf(at)).toBe(downloads + 1)
    expect(writes(at.world.github)).toEqual(before)
  })
})
