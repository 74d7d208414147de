import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Account, ArchiveRecord } from '../../sandbox/heroku.ts'
import type { Inputs } from '../../src/options/inputs.ts'
import { planAction } from '../../src/plan/action.ts'
import { matrixOf, type MatrixEntry } from '../../src/plan/plan.ts'
import { monthsBetween, type Month } from '../../src/system/month.ts'
import { archiveOfEvents, archivesOf, events, stage, type Stage } from '../e2e/fixture.ts'
import { byHand } from '../e2e/ledger.ts'
import { exportIn, runIn } from '../in-process.ts'

const NOW = '2026-05-03T05:17:00Z'

let at: Stage
let april: ArchiveRecord[]
let globex: Account
let initech: Account
// Acme and globex are managed; initech is only seen.
beforeEach(async () => {
  april = await archivesOf(['2026-04'], 3)
  at = await stage([...april])
  const account = (id: string, name: string, permission: string): Account => {
    return { id: `01234567-89ab-4def-8123-${id}`, name, permissions: [permission], archives: april }
  }
  globex = account('456789abcde0', 'globex', 'manage')
  initech = account('456789abcde1', 'initech', 'view')
  at.world.heroku.accounts.push(globex, initech)
})
afterEach(() => at.close())

/** What is planned: the jobs as `account month`. */
async function plan(inputs: Inputs) {
  const ran = await runIn(at, planAction, { 'enterprise-accounts': 'acme', ...inputs }, NOW)
  const { include } = JSON.parse(ran.outputs.matrix ?? '{"include":[]}') as {
    include: MatrixEntry[]
  }
  const jobs = include.map(({ account, month }) => `${account} ${month}`)
  return { ...ran, jobs, message: ran.error?.message ?? '' }
}
const planAll = (inputs: Inputs = {}) => plan({ 'enterprise-accounts': '*', ...inputs })
const exportOf = async (account: string, month = 'missing') => {
  const { message } = await exportIn(at, { 'enterprise-account': account, month }, NOW)
  expect(message).toBe('')
}

describe('of an account', () => {
  test('months that are not `missing` need no repository', async () => {
    at.account.archives = await archivesOf(['2026-01', '2026-04', '2026-05'], 3)
    for (const [month, expected] of [
      ['previous', ['acme 2026-04']],
      ['2025-12..2026-01', ['acme 2025-12', 'acme 2026-01']],
      ['all', ['acme 2026-01', 'acme 2026-04', 'acme 2026-05']],
    ] as const) {
      const { message, jobs } = await plan({ month, token: '' })
      expect([message, jobs]).toEqual(['', expected])
    }
    expect(at.world.github.exchanges).toEqual([])
  })

  test('what is missing is due; a month that Heroku changed, where no other is', async () => {
    await exportOf('acme')
    expect((await plan({})).jobs).toEqual([])
    at.account.archives = [await archiveOfEvents('2026-04', events('2026-04', 4))]
    expect((await plan({})).jobs).toEqual(['acme 2026-04'])
    at.account.archives.push(...(await archivesOf(['2026-02'], 3)))
    const { jobs, warnings } = await plan({})
    expect(jobs).toEqual(['acme 2026-02'])
    expect(warnings).toEqual([expect.stringMatching(/^acme: The ledger lacks, .* 2026-03\./)])
  })

  test('that is named by name and id there is one job a month', async () => {
    const names = `${globex.id} acme globex ${at.account.id}`
    const { jobs } = await plan({ 'enterprise-accounts': names })
    expect(jobs).toEqual(['globex 2026-04', 'acme 2026-04'])
  })

  test('that is unknown, not managed or unreadable the plan fails, and the others are planned', async () => {
    await exportOf('globex')
    globex.archives = []
    const { jobs, message } = await plan({ 'enterprise-accounts': 'nobody initech globex acme' })
    expect(jobs).toEqual(['acme 2026-04'])
    expect(message).toMatch(/^globex: Heroku lists no archive at all .*'enterprise-accounts'/m)
    expect(message).toMatch(/'nobody'.* Check the input 'enterprise-accounts'/)
    expect(message).toMatch(/permission 'manage'.*'initech'/)
  })

  test('that is new, and has no month yet, there is a warning', async () => {
    globex.archives = []
    const { message, warnings, jobs } = await plan({ 'enterprise-accounts': 'globex acme' })
    expect([message, jobs]).toEqual(['', ['acme 2026-04']])
    expect(warnings).toEqual([expect.stringMatching(/^globex: Heroku lists no archive at all/)])
  })
})

describe('of all accounts', () => {
  test('those that the token manages are planned; another is a warning and a row in the summary', async () => {
    const { message, jobs, warnings, summary } = await planAll()
    expect([message, jobs]).toEqual(['', ['acme 2026-04', 'globex 2026-04']])
    expect(warnings).toEqual([expect.stringMatching(/^initech: It is left out: .*'manage'.*Grant/)])
    expect(summary).toMatch(/\| acme \| 2026-04 \| {2}\|/)
    expect(summary).toMatch(/\| initech \| {2}\| ⚠️ It is left out/)
  })

  test('a token that manages none, or is wrong, is said once, and nothing is put out', async () => {
    const wrong = await planAll({ 'heroku-api-key': 'HRKU-wrong' })
    expect(wrong.message).toMatch(/^Heroku answered 401 unauthorized/)
    for (const account of at.world.heroku.accounts) account.permissions = ['view']
    const none = await planAll()
    expect(none.message).toMatch(/no enterprise account.*'acme', 'globex', 'initech'/)
    expect([wrong.outputs, none.outputs]).toEqual([{}, {}])
  })

  const losesManage = () => (globex.permissions = ['view'])
  const leavesHeroku = () => (at.world.heroku.accounts = [at.account, initech])
  test.each([
    ['lost manage', losesManage, /lacks the permission 'manage' on it now\. Grant it/],
    ['is not listed', leavesHeroku, /does not list it .* any more\. Let that user in/],
  ])('one with a ledger that %s fails the plan, unless it ended', async (_, lose, reason) => {
    await exportOf('globex')
    lose()
    const { message, jobs, summary } = await planAll()
    expect(message).toMatch(/^globex: It has a ledger in the repository, in 'audit-trail\/globex'/)
    expect(message).toMatch(reason)
    expect(jobs).toEqual(['acme 2026-04'])
    expect(summary).toMatch(/\| globex \| {2}\| ❌ It has a ledger/)
    for (const ended of ['globex', globex.id]) {
      const told = await planAll({ 'ended-accounts': ended })
      expect([told.message, told.warnings.join()]).toEqual([
        '',
        expect.not.stringMatching('globex'),
      ])
    }
  })

  test('one whose contract ended is never due, and Heroku not asked about it', async () => {
    expect((await planAll({ 'ended-accounts': 'globex' })).jobs).toEqual(['acme 2026-04'])
    const inputs = { 'enterprise-accounts': 'gone acme', 'ended-accounts': 'gone' }
    expect((await plan(inputs)).message).toBe('')
  })

  test('a ledger that cannot be read fails the plan, when no planned account has that folder', async () => {
    await exportOf('globex')
    leavesHeroku()
    await byHand(at, (clone) => {
      writeFileSync(join(clone, 'audit-trail/globex/2026/2026-04.manifest.json'), 'not JSON\n')
    })
    const { message } = await planAll()
    expect(message).toMatch(/The ledger in 'audit-trail\/globex' cannot be read/)
  })
})

test('of more jobs than a matrix may have, each account has one, which selects for itself', () => {
  const months = monthsBetween('2017-01' as Month, '2027-08' as Month)
  const due = ['a', 'b'].map((name) => ({ account: { id: name, name }, months }))
  expect(matrixOf(due, 'all')).toHaveLength(256)
  const more = [...due, { account: { id: 'c', name: 'c' }, months: months.slice(0, 1) }]
  const jobs = ['a', 'b', 'c'].map((name) => [name, 'all'])
  expect(matrixOf(more, 'all').map((job) => [job.account, job.month])).toEqual(jobs)
})
