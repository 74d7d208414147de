import { expect, test } from '@jest/globals'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { archiveOf, archivesOf, events, onStage, writes, type Stage } from '../e2e/fixture.ts'
import {
  byHand,
  checkLedger,
  downloadsOf,
  FOLDER,
  ledgerFile,
  logOf,
  madeAgain,
} from '../e2e/ledger.ts'
import { exportIn } from '../in-process.ts'
import { pair } from '../seal/fixtures.ts'

const NOW = '2025-06-10T06:00:00Z'
const march = `{"entries":[${events('2025-03', 20).join(',')}]}`
const archives = () => archivesOf(['2025-03', '2025-04'], 5)
const doneSoFar = (at: Stage) => [writes(at.world.github), downloadsOf(at)]

test('an empty month is a record of zero events, and one that was forgotten comes after it', async () => {
  const both = [await archiveOf('2025-03', march), await archiveOf('2025-04', '[]')]
  await onStage(both, async (at) => {
    expect((await exportIn(at, { month: '2025-04' }, NOW)).warnings).toEqual([])
    await exportIn(at, { month: '2025-03' }, NOW)
    const manifests = await checkLedger(at)
    expect(logOf(manifests)).toEqual(['2025-04', '2025-03'])
    expect(manifests[0]).toMatchObject({
      events: { count: 0, first: null, last: null, by_type: {}, by_day: {} },
    })
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
      const [sent, downloads] = [writes(at.world.github), downloadsOf(at)]
      const again = await exportIn(at, inputs, NOW)
      expect(again.results).toMatchObject([
        {
          ...{ status: 'unchanged', events: 20, commit_sha: null },
          manifest_path: `${FOLDER}/2025/2025-03.manifest.json`,
        },
      ])
      expect(doneSoFar(at)).toEqual([sent, downloads])

      at.account.archives = [await madeAgain('2025-03', march)]
      const other = await exportIn(at, inputs, NOW)
      expect(other.outputs).toMatchObject({ status: 'unchanged', changed: 'false' })
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
    expect(message).toMatch(/'2025\/2025-03\.manifest\.json'.*SHA256SUMS has.*git checkout COMMIT/s)
    expect(outputs).toMatchObject({ status: 'failed', changed: 'false', 'commit-sha': '' })
    expect([...doneSoFar(at), await at.head()]).toEqual(before)
    // Whoever has nothing but git, sha256sum and jq sees it as well.
    await expect(checkLedger(at)).rejects.toThrow()

    await at.git.run(['update-ref', 'refs/heads/main', good!])
    expect((await exportIn(at, { month: '2025-04' }, NOW)).message).toBe('')
    expect(logOf(await checkLedger(at))).toEqual(['2025-03', '2025-04'])
  })
})
