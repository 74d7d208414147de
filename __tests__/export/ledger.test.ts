import { expect, test } from '@jest/globals'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { archiveOf, archiveOfEvents, events, onStage, writes, type Stage } from '../e2e/fixture.ts'
import {
  byHand,
  checkLedger,
  downloadsOf,
  filesAtHead,
  FOLDER,
  ledgerFile,
  logOf,
  madeAgain,
} from '../e2e/ledger.ts'
import { exportIn } from '../in-process.ts'
import { pair } from '../seal/fixtures.ts'

const NOW = '2025-06-10T06:00:00Z'
const march = `{"entries":[${events('2025-03', 20).join(',')}]}`
const archives = () =>
  Promise.all(['2025-03', '2025-04'].map((month) => archiveOfEvents(month, events(month, 5))))
const doneSoFar = (at: Stage) => [writes(at.world.github), downloadsOf(at)]

test('an empty month is a record of zero events, and one that was forgotten comes after it', async () => {
  const both = [await archiveOf('2025-03', march), await archiveOf('2025-04', '[]')]
  await onStage(both, async (at) => {
    expect((await exportIn(at, { month: '2025-04' }, NOW)).warnings).toEqual([])
    await exportIn(at, { month: '2025-03' }, NOW)
    const manifests = await checkLedger(at)
    expect(logOf(manifests)).toEqual(['2025-04', '2025-03'])
    expect(manifests).toMatchObject([
      {
        schema: 'heroku-audit-trail/manifest/2',
        account: { id: at.account.id, name: 'acme' },
        ...{ month: '2025-04', final: true, sequence: 1, previous: null },
        source: { checksum: at.account.archives[1]!.checksum, size: at.account.archives[1]!.size },
        events: { count: 0, first: null, last: null, by_type: {}, by_day: {} },
        encryption: null,
        run: { url: 'https://github.com/acme/compliance/actions/runs/4711', attempt: 1 },
      },
      { sequence: 2, previous: { path: '2025/2025-04.manifest.json' } },
    ])
    expect((await ledgerFile(at, '2025/2025-04.json')).toString()).toBe('[]\n')
    // Newest first, in the page for people.
    const page = (await ledgerFile(at, 'README.md')).toString()
    expect(page).toMatch(/\[2025-04\].*\| 0 \|[^]*\[2025-03\]/)
  })
})

test.each(['plaintext', 'encrypted'])(
  'a month that is held is not downloaded again, and one whose gzip alone differs is not committed: %s',
  async (kind) => {
    const { public: key } = await pair({ date: new Date('2025-01-01T00:00:00Z') })
    const inputs = { month: '2025-03', 'pgp-public-keys': kind === 'encrypted' ? key : '' }
    await onStage([await archiveOf('2025-03', march)], async (at) => {
      await exportIn(at, inputs, NOW)
      const [manifest] = await checkLedger(at)
      const [sent, downloads] = [writes(at.world.github), downloadsOf(at)]
      const again = await exportIn(at, inputs, NOW)
      expect(again.results).toMatchObject([
        {
          ...{ status: 'unchanged', events: 20, sha256: manifest!.json.sha256, commit_sha: null },
          path: `${FOLDER}/${manifest!.files[0]!.path}`,
          manifest_path: `${FOLDER}/2025/2025-03.manifest.json`,
        },
      ])
      expect(doneSoFar(at)).toEqual([sent, downloads])

      at.account.archives = [await madeAgain('2025-03', march)]
      const other = await exportIn(at, inputs, NOW)
      expect(other.outputs).toMatchObject({ status: 'unchanged', changed: 'false' })
      expect(other.grouped).toContain('The ledger has these events already: no commit')
      expect(doneSoFar(at)).toEqual([sent, downloads + 1])
    })
  },
)

test('a ledger that somebody edited stops the run before anything is fetched or written, until it is restored', async () => {
  await onStage(await archives(), async (at) => {
    await exportIn(at, { month: '2025-03' }, NOW)
    const good = await at.head()
    await byHand(at, (clone) => {
      const file = join(clone, FOLDER, '2025/2025-03.manifest.json')
      writeFileSync(file, readFileSync(file, 'utf8').replace('"count": 5', '"count": 4'))
    })
    const before = [...doneSoFar(at), await at.head()]
    const { message, outputs } = await exportIn(at, { month: '2025-04' }, NOW)
    expect(message).toMatch(
      /'2025\/2025-03\.manifest\.json'.*SHA256SUMS has.*git checkout COMMIT -- FILE.*another folder/s,
    )
    expect(outputs).toMatchObject({ status: 'failed', changed: 'false', 'commit-sha': '' })
    expect([...doneSoFar(at), await at.head()]).toEqual(before)
    // Whoever has nothing but git, sha256sum and jq sees it as well.
    await expect(checkLedger(at)).rejects.toThrow()

    await at.git.run(['update-ref', 'refs/heads/main', good!])
    expect((await exportIn(at, { month: '2025-04' }, NOW)).message).toBe('')
    expect(logOf(await checkLedger(at))).toEqual(['2025-03', '2025-04'])
  })
})

test.each([
  ['records/{account-id}', (at: Stage) => `records/${at.account.id}`, []],
  ['records', () => 'records', []],
  [
    'audit-trail/{account}',
    () => FOLDER,
    [expect.stringMatching(/'newco' now.*'audit-trail\/acme'/)],
  ],
])('a renamed account continues its ledger: %s', async (directory, folderOf, warned) => {
  await onStage(await archives(), async (at) => {
    await exportIn(at, { directory, month: '2025-03' }, NOW)
    at.account.name = 'newco'
    const inputs = { directory, month: '2025-04', 'enterprise-account': 'newco' }
    const { message, warnings } = await exportIn(at, inputs, NOW)
    expect([message, warnings]).toEqual(['', warned])
    const manifests = await checkLedger(at, { directory: folderOf(at) })
    expect(manifests.map(({ month, account }) => [month, account.name])).toEqual([
      ['2025-03', 'acme'],
      ['2025-04', 'newco'],
    ])
    expect((await filesAtHead(at)).filter((path) => path.includes('newco'))).toEqual([])
  })
})

test('another account’s ledger in the same folder is refused, before anything is fetched', async () => {
  const id = 'fedcba98-7654-4321-8fed-cba987654321'
  await onStage(await archives(), async (at) => {
    at.world.heroku.accounts.push({ ...at.account, id, name: 'beta' })
    await exportIn(at, { month: '2025-03', directory: 'records' }, NOW)
    const before = doneSoFar(at)
    const inputs = { month: '2025-04', directory: 'records', 'enterprise-account': 'beta' }
    const { message } = await exportIn(at, inputs, NOW)
    expect(message).toMatch(/2025\/2025-03\.manifest\.json.*another enterprise account, 'acme'/)
    expect(message).toMatch(/use \{account-id\} in its path, which stays/)
    expect(doneSoFar(at)).toEqual(before)
    // A folder for each is fine.
    const own = { month: '2025-03', 'enterprise-account': 'beta' }
    expect((await exportIn(at, own, NOW)).message).toBe('')
    expect(logOf(await checkLedger(at, { directory: 'audit-trail/beta' }))).toEqual(['2025-03'])
  })
})
