import { expect, jest, test } from '@jest/globals'
import type { Account } from '../../sandbox/heroku.ts'
import { PLAN_BUNDLE } from '../../sandbox/world.ts'
import type { Inputs } from '../../src/options/inputs.ts'
import { planAction } from '../../src/plan/action.ts'
import type { MatrixEntry } from '../../src/plan/matrix.ts'
import {
  annotations,
  archiveOfEvents,
  clockAt,
  events,
  onStage,
  writes,
  type Stage,
} from '../e2e/fixture.ts'
import { runIn, type Ran } from '../in-process.ts'

// Exporters that race keep a second between their writes.
jest.setTimeout(120_000)

const NOW = '2026-05-03T05:17:00Z'
const env = clockAt(NOW)

const GLOBEX = { id: '01234567-89ab-4def-8123-456789abcde0', name: 'globex' }
const INITECH = { id: '01234567-89ab-4def-8123-456789abcde1', name: 'initech' }
const manage = ['view', 'manage']

const archivesOf = (...months: string[]) =>
  Promise.all(months.map((month) => archiveOfEvents(month, events(month, 3))))

/** Adds an account to the stage's Heroku. */
function addAccount(
  at: Stage,
  account: { id: string; name: string },
  rest: Partial<Account>,
): void {
  at.world.heroku.accounts.push({ permissions: manage, archives: [], ...account, ...rest })
}

const plan = (at: Stage, inputs: Inputs) =>
  runIn(at, planAction, { 'enterprise-accounts': 'acme', ...inputs }, NOW)

const entriesOf = ({ outputs }: Pick<Ran, 'outputs'>): MatrixEntry[] => {
  const { include } = JSON.parse(outputs.matrix!) as { include: MatrixEntry[] }
  expect(outputs.count).toBe(String(include.length))
  return include
}

/** The planned jobs as `account month`. */
const jobsOf = (step: Ran): string[] =>
  entriesOf(step).map(({ account, month }) => `${account} ${month}`)

/** Exports what was planned, all at once, as the jobs of a matrix do. */
async function exportAll(at: Stage, entries: readonly MatrixEntry[]): Promise<void> {
  const jobs = entries.map((entry) =>
    at.run({ 'enterprise-account': entry['account-id'], month: entry.month }, { env }),
  )
  for (const step of await Promise.all(jobs)) expect(annotations(step, 'error')).toEqual([])
}

/** Paths of an account's manifests in the ledger by their sequence. */
async function manifestsOf(at: Stage, account: string): Promise<string[]> {
  const folder = `audit-trail/${account}`
  const list = await at.git.text(['ls-tree', '-r', '--name-only', 'main', folder])
  const paths = list.split('\n').filter((path) => path.endsWith('.manifest.json'))
  const bySequence: string[] = []
  for (const path of paths) {
    const { sequence } = JSON.parse(await at.git.text(['show', `main:${path}`])) as {
      sequence: number
    }
    bySequence[sequence - 1] = path.slice(folder.length + 1)
  }
  return bySequence
}

test('what is planned and then exported side by side completes each ledger', async () => {
  await onStage(await archivesOf('2026-02', '2026-03', '2026-04'), async (at) => {
    addAccount(at, GLOBEX, { archives: await archivesOf('2026-03', '2026-04') })
    const both = { 'enterprise-accounts': `acme\n${GLOBEX.id}` }
    await exportAll(at, [{ account: 'acme', 'account-id': at.account.id, month: '2026-03' }])

    const before = at.world.github.exchanges.length
    const planned = await at.run(both, { main: PLAN_BUNDLE, env })
    expect(planned.exitCode).toBe(0)
    expect(entriesOf(planned)).toEqual([
      { account: 'acme', 'account-id': at.account.id, month: '2026-02' },
      { account: 'globex', 'account-id': GLOBEX.id, month: '2026-03' },
      { account: 'acme', 'account-id': at.account.id, month: '2026-04' },
      { account: 'globex', 'account-id': GLOBEX.id, month: '2026-04' },
    ])
    // A token that only reads will do.
    expect(writes({ exchanges: at.world.github.exchanges.slice(before) })).toEqual([])

    await exportAll(at, entriesOf(planned))
    const manifests = (...months: string[]) => months.map((m) => `2026/2026-${m}.manifest.json`)
    const acme = await manifestsOf(at, 'acme')
    expect(acme[0]).toBe('2026/2026-03.manifest.json')
    expect(acme.toSorted()).toEqual(manifests('02', '03', '04'))
    expect((await manifestsOf(at, 'globex')).toSorted()).toEqual(manifests('03', '04'))

    const again = await at.run(both, { main: PLAN_BUNDLE, env })
    expect(again).toMatchObject({
      exitCode: 0,
      outputs: { matrix: '{"include":[]}', count: '0' },
    })
  })
})

test('months that are not `missing` need no repository', async () => {
  await onStage(await archivesOf('2026-01', '2026-04', '2026-05'), async (at) => {
    for (const [month, jobs] of [
      ['previous', ['acme 2026-04']],
      ['current', ['acme 2026-05']],
      ['2025-12..2026-01', ['acme 2025-12', 'acme 2026-01']],
      ['all', ['acme 2026-01', 'acme 2026-04', 'acme 2026-05']],
    ] as const) {
      const step = await plan(at, { month, token: '' })
      expect([step.error, jobsOf(step)]).toEqual([undefined, jobs])
    }
    expect(at.world.github.exchanges).toEqual([])
    expect(jobsOf(await plan(at, { month: '' }))).toEqual(['acme 2026-01', 'acme 2026-04'])
  })
})

test('* is every account that the token manages', async () => {
  await onStage(await archivesOf('2026-04'), async (at) => {
    addAccount(at, GLOBEX, { permissions: ['view'], archives: await archivesOf('2026-04') })
    addAccount(at, INITECH, { archives: await archivesOf('2026-03', '2026-04') })
    const step = await plan(at, { 'enterprise-accounts': '*' })
    expect(step.error).toBeUndefined()
    expect(jobsOf(step)).toEqual(['initech 2026-03', 'acme 2026-04', 'initech 2026-04'])
    expect(step.warnings).toEqual([expect.stringMatching(/^globex: It is left out/)])

    for (const account of at.world.heroku.accounts) account.permissions = ['view']
    const none = await plan(at, { 'enterprise-accounts': '*' })
    expect(none.error!.message).toMatch(/no enterprise account.*'acme', 'globex', 'initech'/)
  })
})

test('a month that Heroku changed has a job where no other of its account has', async () => {
  await onStage(await archivesOf('2026-04'), async (at) => {
    await exportAll(at, entriesOf(await plan(at, {})))
    at.account.archives = [await archiveOfEvents('2026-04', events('2026-04', 4))]
    const changed = await plan(at, {})
    expect(jobsOf(changed)).toEqual(['acme 2026-04'])
    expect(changed.grouped.join()).toContain('Heroku changed its archive of 2026-04')

    const [more] = await archivesOf('2026-03')
    at.account.archives.push(more!)
    expect(jobsOf(await plan(at, {}))).toEqual(['acme 2026-03'])
    at.account.archives.pop()

    await exportAll(at, entriesOf(changed))
    expect(await manifestsOf(at, 'acme')).toEqual([
      '2026/2026-04.manifest.json',
      '2026/2026-04.r2.manifest.json',
    ])
    expect(jobsOf(await plan(at, {}))).toEqual([])
  })
})

test('a month that Heroku has no more is warned of, by account', async () => {
  await onStage(await archivesOf('2026-01', '2026-03', '2026-04'), async (at) => {
    const warning = async (month: string) => (await plan(at, { month })).warnings
    expect(await warning('missing')).toEqual([
      expect.stringMatching(/^acme: The ledger lacks 2026-02, and Heroku does not have it\./),
    ])
    expect(await warning('all')).toEqual([
      expect.stringMatching(/^acme: Heroku does not have 2026-02, though it has earlier months\./),
    ])
  })
})

test('an account that is unknown, or not managed, fails the plan, and the others are planned', async () => {
  await onStage(await archivesOf('2026-04'), async (at) => {
    addAccount(at, GLOBEX, { permissions: ['view'] })
    const step = await plan(at, { 'enterprise-accounts': 'nobody globex acme' })
    expect(step.error!.message).toMatch(/'nobody'.*\n.*permission 'manage'.*'globex'/)
    expect(jobsOf(step)).toEqual(['acme 2026-04'])
  })
})

test('a wrong token is said once for all accounts of *, and nothing is put out', async () => {
  await onStage([], async (at) => {
    const step = await plan(at, { 'enterprise-accounts': '*', 'heroku-api-key': 'HRKU-wrong' })
    expect(step.error!.message).toMatch(/^Heroku answered 401 unauthorized/)
    expect(step.outputs).toEqual({})
    expect(step.error!.message + step.loose.join()).not.toContain('HRKU-wrong')
  })
})
