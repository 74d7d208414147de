import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { archiveOfEvents, events, onStage, stage, type Stage } from '../e2e/fixture.ts'
import { checkLedger, filesAtHead, FOLDER, ledgerFile, logOf } from '../e2e/ledger.ts'
import { reference } from '../../sandbox/reference.ts'
import { exportIn } from '../in-process.ts'
import { pair } from '../seal/fixtures.ts'

const NOW = '2025-06-10T06:00:00Z'
const month = '2025-03'
const [one, two, three, four, ...rest] = events(month, 30)
const fresh = events(month, 2, 99)
const changed = (text: string) => text.replace('"action":', '"note":"corrected","action":')

const before = [one!, two!, three!, four!, ...rest]
/** One is gone, two differ, and two are new. */
const after = [changed(two!), three!, changed(four!), ...rest, ...fresh]

describe('Heroku changed its archive of a month that the ledger has', () => {
  let at: Stage
  beforeAll(async () => {
    const other = await archiveOfEvents('2025-04', events('2025-04', 5))
    at = await stage([await archiveOfEvents(month, before), other])
    await exportIn(at, { month }, NOW)
  })
  afterAll(() => at.close())

  test('a run for another month adds a revision beside the first, and warns with what changed', async () => {
    at.account.archives[0] = await archiveOfEvents(month, after)
    const { results, warnings } = await exportIn(at, { month: '2025-04' }, NOW)
    expect(results).toMatchObject([
      { month, status: 'exported', path: `${FOLDER}/2025/2025-03.r2.json`, events: after.length },
      { month: '2025-04', status: 'exported' },
    ])
    expect(warnings).toEqual([
      expect.stringMatching(/2025-03.*revision 2: 2 events added, 1 removed, 2 changed/),
    ])
    const manifests = await checkLedger(at)
    expect(logOf(manifests)).toEqual(['2025-03', '2025-03.r2', '2025-04'])
    expect(manifests[1]!.changes).toEqual({ added: 2, removed: 1, changed: 2 })
    expect(await ledgerFile(at, '2025/2025-03.json')).toEqual(reference(before))
    expect(await ledgerFile(at, '2025/2025-03.r2.json')).toEqual(reference(after))
    expect((await ledgerFile(at, 'README.md')).toString()).toMatch(
      /\[2025-03, r2\]\(\S*\.r2\.\S*\) .*\n.*\[2025-03\]\(/,
    )
  })
})

test('of encrypted events the revision says that the changes are not known', async () => {
  const { public: key } = await pair({ date: new Date('2025-01-01T00:00:00Z') })
  await onStage([await archiveOfEvents(month, before)], async (at) => {
    const inputs = { month, 'pgp-public-keys': key }
    await exportIn(at, inputs, NOW)
    at.account.archives = [await archiveOfEvents(month, after)]
    const { warnings } = await exportIn(at, inputs, NOW)
    expect(warnings.join()).toMatch(/revision 2: .*not known.*encrypted/)
    expect((await checkLedger(at))[1]!.changes).toBeNull()
    expect(await filesAtHead(at)).toContain(`${FOLDER}/2025/2025-03.r2.json.gz.pgp`)
  })
})
