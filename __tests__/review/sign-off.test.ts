import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { exportAction } from '../../src/export/action.ts'
import { parse } from 'yaml'
import { sha256Of } from '../../src/ledger/state.ts'
import type { Inputs } from '../../src/options/inputs.ts'
import { SIGN_OFF_INPUT_NAMES } from '../../src/options/sign-off.ts'
import { signOffAction } from '../../src/review/sign-off-action.ts'
import type { Action } from '../../scripts/docs.ts'
import type { Review } from '../../sandbox/github/runs.ts'
import { makeKeyPair } from '../../sandbox/keys.ts'
import { archiveOfEvents, events, stage, type Stage } from '../e2e/fixture.ts'
import { checkLedger, FOLDER, ledgerFile } from '../e2e/ledger.ts'
import { runIn } from '../in-process.ts'
import { actionErrors, read } from '../project/parsers.ts'

const NOW = '2025-06-10T09:00:00Z'
const RUN = '4711'
/** Who starts the runs of `runIn`. */
const STARTER = 'octocat'

let at: Stage
beforeAll(async () => {
  const months = ['2025-02', '2025-03', '2025-04', '2025-05']
  at = await stage(await Promise.all(months.map((m) => archiveOfEvents(m, events(m, 5)))))
  const { error } = await runIn(at, exportAction, { month: 'all' }, NOW)
  expect(error).toBeUndefined()
})
afterAll(() => at.close())

const repository = () => at.world.github.repository('acme/compliance')

const review = (login: string | null, changes: Partial<Review> = {}): Review => ({
  ...{ login, state: 'approved', comment: 'Looked at it', environment: 'audit-review' },
  ...changes,
})

const signOffIn = async (stem: string) =>
  JSON.parse((await ledgerFile(at, `2025/${stem}.signoff.json`)).toString()) as object

/** Signs a month off after these answers of reviewers, by default in the run that exported it. */
async function signOff(
  month: string,
  reviews: Review[],
  inputs: Inputs = {},
  { createdAt = '2025-06-10T08:00:00Z', now = NOW, runId = RUN } = {},
) {
  repository().runs = { ...repository().runs, [runId]: { createdAt, reviews } }
  const approvals = { 'approvals-token': at.world.githubToken, environment: 'audit-review' }
  return runIn(at, signOffAction, { month, ...approvals, ...inputs }, now, { runId })
}

test('a sign-off names the month, its manifest and who approved, in an evidence commit', async () => {
  const answers = [
    review('mona'),
    review('hubot', { environment: 'production' }),
    review(STARTER, { state: 'rejected', comment: '' }),
  ]
  const { error, outputs } = await signOff('2025-03', answers, { environment: 'Audit-Review' })
  expect(error).toBeUndefined()
  const path = `${FOLDER}/2025/2025-03.signoff.json`
  expect(outputs).toEqual({ status: 'signed-off', 'commit-sha': await at.head(), path })
  const sha256 = sha256Of(await ledgerFile(at, '2025/2025-03.manifest.json'))
  expect(await signOffIn('2025-03')).toMatchObject({
    ...{ schema: 'heroku-audit-trail/signoff/1', account: { name: 'acme' } },
    ...{ month: '2025-03', revision: 1, review: null },
    manifest: { path: '2025/2025-03.manifest.json', sha256 },
    approvals: [
      { ...review('mona'), at: null },
      { ...review(STARTER), state: 'rejected', comment: '' },
    ],
    ...{ initiator: STARTER, approved_by_another: true },
    run: { url: `https://github.com/acme/compliance/actions/runs/${RUN}` },
  })
  const message = await at.git.text(['log', '-1', '--format=%B', 'main'])
  expect(message).toContain('audit trail: acme 2025-03 (signed off)\n\nAccount: acme\n')
  expect(message).toContain(`Evidence: signoff\nManifest-SHA-256: ${sha256}\n`)
  await checkLedger(at)
})

test('a month is signed off once, also by two runs at a time; a revision of it once more', async () => {
  const twice = async () => {
    const all = await Promise.all([
      signOff('2025-04', [review('mona')]),
      signOff('2025-04', [review('hubot')], {}, { createdAt: NOW, runId: '4713' }),
    ])
    return all.map(({ error, outputs }) => [error, outputs.status]).sort()
  }
  const once = [
    [undefined, 'signed-off'],
    [undefined, 'unchanged'],
  ]
  expect(await twice()).toEqual(once)
  const head = await at.head()
  const { outputs } = await signOff('2025-04', [review('hubot')])
  expect(outputs).toMatchObject({ status: 'unchanged', 'commit-sha': '' })
  expect(await at.head()).toBe(head)

  at.account.archives[2] = await archiveOfEvents('2025-04', events('2025-04', 6))
  await runIn(at, exportAction, { month: '2025-04' }, NOW)
  expect(await twice()).toEqual(once)
  expect(await signOffIn('2025-04.r2')).toMatchObject({ month: '2025-04', revision: 2 })
})

test('`previous` is the month before the run began, however late it was approved', async () => {
  const late = { now: '2025-07-01T00:10:00Z' }
  const { outputs } = await signOff('previous', [review('mona')], {}, late)
  expect(outputs.path).toBe(`${FOLDER}/2025/2025-05.signoff.json`)
})

test('where GitHub shows the approvals and not the run, they count all the same', async () => {
  at.world.github.intercept = ({ path }, _response, proceed) =>
    path.endsWith(`/actions/runs/${RUN}`) ? { status: 404, body: {} } : proceed()
  const { error, outputs } = await signOff('2025-03', [review('mona')])
  at.world.github.intercept = undefined
  expect([error, outputs.status]).toEqual([undefined, 'unchanged'])
})

test('a record that another run made after this one began is not signed off', async () => {
  at.account.archives.push(await archiveOfEvents('2025-06', events('2025-06', 5)))
  const july = '2025-07-02T06:00:00Z'
  await runIn(at, exportAction, { month: '2025-06' }, july)
  const head = await at.head()
  const before = { createdAt: '2025-07-01T05:00:00Z', now: july, runId: '4712' }
  const { error } = await signOff('2025-06', [review('mona')], {}, before)
  expect(error?.message).toMatch(/by another run and after this one began .*Start a new run/)
  expect(await at.head()).toBe(head)
  const after = { ...before, createdAt: '2025-07-02T07:00:00Z' }
  expect((await signOff('2025-06', [review('mona')], {}, after)).error).toBeUndefined()
})

test('who started the run and approved it alone is no other', async () => {
  const key = await makeKeyPair('Reviewer', new Date('2025-01-01'))
  await signOff('2025-02', [review(STARTER.toUpperCase())], { 'pgp-signing-key': key.privateKey })
  expect(await signOffIn('2025-02')).toMatchObject({ approved_by_another: false })
  expect((await ledgerFile(at, '2025/2025-02.signoff.json.asc')).toString()).toContain('SIGNATURE')
})

const rejected = review('mona', { state: 'rejected' })

test.each<[string, Review[], Inputs, RegExp]>([
  ['nobody approved', [], {}, /Nobody approved this run in the environment 'audit-review'/],
  ['it is not known who approved', [review(null)], {}, /has no '0\.user'|has '0\.user'/],
  ['all rejected', [rejected], {}, /Nobody approved/],
  [
    'the ledger lacks the month',
    [review('mona')],
    { month: '2025-01' },
    /no final record of 2025-01/,
  ],
  ['the account has no ledger', [review('mona')], { 'enterprise-account': 'beta' }, /found 0/],
  ['no month is named', [review('mona')], { month: 'current' }, /is not one month that is over/],
])('nothing is written when %s', async (_, reviews, inputs, message) => {
  const head = await at.head()
  const { error, outputs } = await signOff('2025-03', reviews, inputs)
  expect(error?.message).toMatch(message)
  expect([await at.head(), outputs]).toEqual([head, {}])
})

test('a token that may not read approvals is told which permission it lacks', async () => {
  delete repository().runs
  const inputs = { month: '2025-03', environment: 'audit-review' }
  const given = { ...inputs, 'approvals-token': at.world.githubToken }
  const { error } = await runIn(at, signOffAction, given, NOW)
  expect(error?.message).toMatch(/403.*integration\. The token needs actions: read: add it/)
})

test('review/action.yml declares the inputs that are read, and is valid for GitHub', () => {
  const text = read('review/action.yml')
  expect(actionErrors(text)).toEqual([])
  const { inputs } = parse(text) as Action
  expect(Object.keys(inputs).toSorted()).toEqual([...SIGN_OFF_INPUT_NAMES].toSorted())
})
