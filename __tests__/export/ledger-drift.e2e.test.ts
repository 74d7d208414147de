import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  annotations,
  archiveOfEvents,
  clockAt,
  events,
  onStage,
  resultsOf,
  stage,
  writes,
  type Stage,
} from '../e2e/fixture.ts'
import { checkLedger, filesAtHead, FOLDER, ledgerFile, logOf } from '../e2e/ledger.ts'
import { reference } from '../../sandbox/reference.ts'
import { pair } from '../seal/fixtures.ts'

const env = clockAt('2025-06-10T06:00:00Z')
const month = '2025-03'
const [one, two, three, four, ...rest] = events(month, 30)
const fresh = events(month, 2, 99)
const changed = (text: string) => text.replace('"action":', '"note":"corrected","action":')

const before = [one!, two!, three!, four!, ...rest]
/** One is gone, two differ, and two are new. */
const after = [changed(two!), three!, changed(four!), ...rest, ...fresh]
const changes = { added: 2, removed: 1, changed: 2 }

describe('Heroku changed its archive of a month that the ledger has', () => {
  let at: Stage
  beforeAll(async () => {
    at = await stage([
      await archiveOfEvents(month, before),
      await archiveOfEvents('2025-04', events('2025-04', 5)),
    ])
    await at.run({ month }, { env })
  })
  afterAll(() => at.close())

  test('a run for another month adds a revision, and warns with what changed', async () => {
    at.account.archives[0] = await archiveOfEvents(month, after)
    const step = await at.run({ month: '2025-04' }, { env })
    expect(step.exitCode).toBe(0)
    expect(resultsOf(step)).toMatchObject([
      { month, status: 'exported', path: `${FOLDER}/2025/2025-03.r2.json`, events: after.length },
      { month: '2025-04', status: 'exported' },
    ])
    expect(step.outputs).toMatchObject({ month: '2025-04', changed: 'true' })
    const [warning, ...others] = annotations(step, 'warning')
    expect(others).toEqual([])
    expect(warning).toMatch(/2025-03.*revision 2: 2 events added, 1 removed, 2 changed/)
    const manifests = await checkLedger(at)
    expect(logOf(manifests)).toEqual(['2025-03', '2025-03.r2', '2025-04'])
    expect(manifests.map((manifest) => manifest.changes)).toEqual([undefined, changes, undefined])
  })

  test('the first stays as it was, beside the second', async () => {
    expect(await ledgerFile(at, '2025/2025-03.json')).toEqual(reference(before))
    expect(await ledgerFile(at, '2025/2025-03.r2.json')).toEqual(reference(after))
    expect((await ledgerFile(at, 'README.md')).toString()).toMatch(
      /\[2025-03\]\(\S*\.r2\.\S*\) \| 2 \|.*\n.*\[2025-03\]\(\S*\) \| 1 \|/,
    )
  })

  test('once more, now asked for: a third revision, told apart from the second', async () => {
    at.account.archives[0] = await archiveOfEvents(month, [...after, events(month, 1, 7)[0]!])
    const step = await at.run({ month }, { env })
    expect(resultsOf(step)).toMatchObject([{ path: `${FOLDER}/2025/2025-03.r3.json` }])
    const manifests = await checkLedger(at)
    expect(logOf(manifests).at(-1)).toBe('2025-03.r3')
    expect(manifests.at(-1)!.changes).toEqual({ added: 1, removed: 0, changed: 0 })
  })

  test('and is cut short now: a failure, nothing is written', async () => {
    const sent = writes(at.world.github)
    const created_at = '2025-03-20T00:02:24Z'
    at.account.archives[0] = await archiveOfEvents(month, before.slice(0, 9), { created_at })
    for (const provisional of ['refuse', 'allow']) {
      const step = await at.run({ month: '2025-04', provisional }, { env })
      expect(step.exitCode).toBe(1)
      expect(annotations(step, 'error').join()).toMatch(/2025-03.*2025-03-20T00:02:24Z/)
      expect(resultsOf(step)).toMatchObject([
        { month, status: 'failed', commit_sha: null },
        { month: '2025-04', status: 'unchanged' },
      ])
    }
    expect(writes(at.world.github)).toEqual(sent)
  })
})

test('of encrypted events the revision says that the changes are not known', async () => {
  const keys = (await pair({ date: new Date('2025-01-01T00:00:00Z') })).public
  await onStage([await archiveOfEvents(month, before)], async (at) => {
    const inputs = { month, 'pgp-public-keys': keys }
    await at.run(inputs, { env })
    at.account.archives = [await archiveOfEvents(month, after)]
    const step = await at.run(inputs, { env })
    expect(step.exitCode).toBe(0)
    expect(annotations(step, 'warning').join()).toMatch(/revision 2: .*not known.*encrypted/)
    const manifests = await checkLedger(at)
    expect(logOf(manifests)).toEqual(['2025-03', '2025-03.r2'])
    expect(manifests[1]!.changes).toBeNull()
    expect(await filesAtHead(at)).toContain(`${FOLDER}/2025/2025-03.r2.json.gz.pgp`)
  })
})
