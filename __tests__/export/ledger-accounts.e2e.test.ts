import { expect, test } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  annotations,
  archiveOfEvents,
  begin,
  clockAt,
  events,
  failure,
  onStage,
  writes,
  type Stage,
} from '../e2e/fixture.ts'
import { byHand, checkLedger, downloadsOf, filesAtHead, logOf } from '../e2e/ledger.ts'

const env = clockAt('2025-06-10T06:00:00Z')
const archives = () =>
  Promise.all(['2025-03', '2025-04'].map((month) => archiveOfEvents(month, events(month, 5))))

/** Exports a month before the account is called `newco`, and one after. */
async function exportAcrossRename(at: Stage, directory?: string) {
  const inputs = directory === undefined ? {} : { directory }
  expect((await at.run({ ...inputs, month: '2025-03' }, { env })).exitCode).toBe(0)
  at.account.name = 'newco'
  const step = await at.run({ ...inputs, month: '2025-04', 'enterprise-account': 'newco' }, { env })
  expect(annotations(step, 'error')).toEqual([])
  return step
}

test.each([
  ['records/{account-id}', (at: Stage) => `records/${at.account.id}`],
  ['records', () => 'records'],
])('a renamed account continues its ledger: %s', async (directory, folderOf) => {
  await onStage(await archives(), async (at) => {
    const step = await exportAcrossRename(at, directory)
    expect(annotations(step, 'warning')).toEqual([])
    const manifests = await checkLedger(at, { directory: folderOf(at) })
    expect(logOf(manifests)).toEqual(['2025-03', '2025-04'])
    expect(manifests.map(({ account }) => account)).toEqual([
      { id: at.account.id, name: 'acme' },
      { id: at.account.id, name: 'newco' },
    ])
  })
})

test('also where the folder has its former name, with a warning that says so', async () => {
  await onStage(await archives(), async (at) => {
    const step = await exportAcrossRename(at)
    expect(annotations(step, 'warning').join()).toMatch(/'newco' now.*'audit-trail\/acme'/)
    expect(logOf(await checkLedger(at))).toEqual(['2025-03', '2025-04'])
    expect((await filesAtHead(at)).filter((path) => path.includes('newco'))).toEqual([])
  })
})

test('another account’s ledger in the same folder is refused, before anything is fetched', async () => {
  const other = {
    id: 'fedcba98-7654-4321-8fed-cba987654321',
    name: 'beta',
    permissions: ['manage'],
  }
  await onStage(await archives(), async (at) => {
    at.world.heroku.accounts.push({ ...other, archives: await archives() })
    const directory = 'records'
    expect((await at.run({ month: '2025-03', directory }, { env })).exitCode).toBe(0)
    const [sent, downloads] = [writes(at.world.github), downloadsOf(at)]
    const inputs = { month: '2025-04', directory, 'enterprise-account': 'beta' }
    const message = await failure(await at.run(inputs, { env }))
    expect(message).toMatch(/2025\/2025-03\.manifest\.json.*another enterprise account, 'acme'/)
    expect(message).toMatch(/use \{account-id\} in its path, which stays /)
    expect([writes(at.world.github), downloadsOf(at)]).toEqual([sent, downloads])
    // A folder for each is fine.
    const own = { month: '2025-03', 'enterprise-account': 'beta' }
    expect((await at.run(own, { env })).exitCode).toBe(0)
    expect(logOf(await checkLedger(at, { directory: 'audit-trail/beta' }))).toEqual(['2025-03'])
  })
})

test('a page of somebody else’s is not written over', async () => {
  await onStage(await archives(), async (at) => {
    await begin(at.git)
    const head = await byHand(at, (clone) => writeFileSync(join(clone, 'README.md'), '# Our app'))
    const message = await failure(await at.run({ month: '2025-03', directory: '.' }, { env }))
    expect(message).toMatch(/'README\.md' is there without a ledger.*choose a folder/)
    expect([await at.head(), downloadsOf(at)]).toEqual([head, 0])
  })
})
