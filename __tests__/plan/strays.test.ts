import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Account, ArchiveRecord } from '../../sandbox/heroku.ts'
import type { Inputs } from '../../src/options/inputs.ts'
import { planAction } from '../../src/plan/action.ts'
import { exportAction } from '../../src/export/action.ts'
import { archiveOfEvents, commitTree, events, stage, type Stage } from '../e2e/fixture.ts'
import { runIn } from '../in-process.ts'

const NOW = '2026-05-03T05:17:00Z'
const GLOBEX = { id: '01234567-89ab-4def-8123-456789abcde0', name: 'globex' }
const INITECH = { id: '01234567-89ab-4def-8123-456789abcde1', name: 'initech' }

let at: Stage
let archives: ArchiveRecord[]
// Acme and globex have ledgers; initech is seen, not managed, and has none.
beforeAll(async () => {
  archives = [await archiveOfEvents('2026-04', events('2026-04', 3))]
  at = await stage(archives)
  lists(managed())
  for (const account of ['acme', 'globex']) {
    const { error } = await runIn(at, exportAction, { 'enterprise-account': account }, NOW)
    expect(error).toBeUndefined()
  }
})
afterAll(() => at.close())
beforeEach(() => {
  at.account.archives = archives
  lists(managed())
})

/** What Heroku lists besides acme and initech. */
function lists(...others: Account[]): void {
  const initech = { ...INITECH, permissions: ['view'], archives }
  at.world.heroku.accounts = [at.account, ...others, initech]
}

const managed = () => ({ ...GLOBEX, permissions: ['manage'], archives })
const loseManage = () => lists({ ...GLOBEX, permissions: ['view'], archives })
const leaveHeroku = () => lists()

const planAll = (inputs: Inputs = {}) =>
  runIn(at, planAction, { 'enterprise-accounts': '*', ...inputs }, NOW)

test('an account that is left out and has no ledger is a warning, and a row in the summary', async () => {
  const step = await planAll()
  expect(step.error).toBeUndefined()
  expect(step.warnings).toEqual([
    expect.stringMatching(/^initech: It is left out: .*'manage'.*Grant it/),
  ])
  expect(step.summary).toMatch(/\| acme \| {2}\| nothing is due \|/)
  expect(step.summary).toMatch(/\| initech \| {2}\| ⚠️ It is left out/)
})

describe('an account with a ledger fails the plan of *, and the others are planned', () => {
  test.each([
    ['when it lost manage', loseManage, /lacks the permission 'manage' on it now\. Grant it/],
    [
      'when Heroku does not list it',
      leaveHeroku,
      /does not list it .* any more\. Let that user in/,
    ],
  ])('%s', async (_name, lose, reason) => {
    const march = await archiveOfEvents('2026-03', events('2026-03', 3))
    at.account.archives = [...archives, march]
    lose()
    for (const month of ['missing', '2026-03']) {
      const step = await planAll({ month })
      const { message } = step.error!
      expect(message).toMatch(
        /^globex: It has a ledger in the repository, in 'audit-trail\/globex'/,
      )
      expect(message).toMatch(reason)
      expect(message).toMatch(/name it in 'ended-accounts'\.$/)
      expect(step.outputs.matrix).toMatch(/^{"include":\[{"account":"acme"[^{]*}\]}$/)
      expect(step.summary).toMatch(/\| acme \| 2026-03 \|/)
      expect(step.summary).toMatch(/\| globex \| {2}\| ❌ It has a ledger/)
    }
  })
})

test.each([
  ['that Heroku does not list', leaveHeroku],
  ['that is not managed', loseManage],
  ['that is managed still', () => lists({ ...managed(), archives: [] })],
])('an account %s and whose contract ended is neither due nor missing', async (_name, end) => {
  end()
  for (const ended of ['globex', GLOBEX.id]) {
    const step = await planAll({ 'ended-accounts': ended })
    expect(step.error).toBeUndefined()
    expect(step.outputs.count).toBe('0')
    expect(step.warnings.filter((each) => each.includes('globex'))).toEqual([])
    expect(step.summary).toMatch(/\| (globex|01234567-.*e0) \| {2}\| ended/)
    expect(step.summary.match(/ended: nothing/g)).toHaveLength(1)
  }
})

test('accounts that are named are the only ones that matter', async () => {
  leaveHeroku()
  const step = await planAll({ 'enterprise-accounts': 'acme' })
  expect(step.error).toBeUndefined()
  expect(step.warnings).toEqual([])
})

// The last: it damages the ledger.
test('an account with a ledger of which Heroku lists nothing any more fails the plan; the others are planned', async () => {
  at.account.archives = []
  lists({ ...managed(), archives: [...archives, await archiveOfEvents('2026-03', [])] })
  const { error, outputs } = await planAll({
    ...{ 'enterprise-accounts': 'acme globex', month: 'missing' },
  })
  expect(error?.message).toMatch(/^acme: Heroku lists no archive at all .*'acme'/)
  expect(outputs.matrix).toMatch(/"account":"globex".*"month":"2026-03"/)
})

test('a ledger that cannot be read fails the plan of *, when no planned account has that folder', async () => {
  leaveHeroku()
  const path = 'audit-trail/globex/2026/2026-04.manifest.json'
  const env = { GIT_INDEX_FILE: `${at.folder}/index` }
  const blob = await at.git.text(['hash-object', '-w', '--stdin'], { input: 'not JSON\n' })
  await at.git.run(['read-tree', 'main'], { env })
  await at.git.run(['update-index', '--cacheinfo', `100644,${blob},${path}`], { env })
  const tree = await at.git.text(['write-tree'], { env })
  await commitTree(at.git, tree, [await at.git.text(['rev-parse', 'main'])])
  const { error } = await planAll()
  expect(error!.message).toMatch(/The ledger in 'audit-trail\/globex' cannot be read/)
})
