import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { exportAction } from '../../src/export/action.ts'
import type { SignOff } from '../../src/ledger/sign-off.ts'
import { sha256Of } from '../../src/ledger/state.ts'
import type { Environment } from '../../src/options/environment.ts'
import type { Inputs } from '../../src/options/inputs.ts'
import { exportedReviews } from '../../src/review/months.ts'
import { signOffAction } from '../../src/review/sign-off-action.ts'
import type { Review } from '../../sandbox/github/runs.ts'
import { makeKeyPair, type KeyPair } from '../../sandbox/keys.ts'
import { archiveOfEvents, events, stage, type Stage } from '../e2e/fixture.ts'
import { checkLedger, FOLDER, ledgerFile } from '../e2e/ledger.ts'
import { runIn, type Ran } from '../in-process.ts'
import { steps, workflows } from '../project/parsers.ts'

/** The two workflows that docs/sign-off.md shows. */
const [whole, alone] = ['review-and-sign-off', 'sign-off-on-a-branch'].map((name) =>
  workflows().find((workflow) => workflow.name === `docs/examples/${name}.yml`),
)

const ACTIONS: Record<string, (environment: Environment) => Promise<void>> = {
  // As src/index.ts starts it.
  'OWNER/heroku-audit-trail@v1': (environment) =>
    exportAction(environment, () => Promise.resolve(exportedReviews())),
  'OWNER/heroku-audit-trail/review@v1': signOffAction,
}
const RUN = '4711'
const STARTED = '2025-06-02T05:17:00Z'

let at: Stage
let key: KeyPair
beforeAll(async () => {
  key = await makeKeyPair('Reviewers', new Date('2025-01-01'))
})
beforeEach(async () => {
  at = await stage(
    await Promise.all(['2025-04', '2025-05'].map((m) => archiveOfEvents(m, events(m, 5)))),
  )
  // The client of the artifact service reads them itself.
  process.env.ACTIONS_RUNTIME_TOKEN = at.world.artifacts.runtimeToken
  process.env.ACTIONS_RESULTS_URL = at.world.artifacts.url
})
afterEach(() => at.close())
afterAll(() => {
  delete process.env.ACTIONS_RUNTIME_TOKEN
  delete process.env.ACTIONS_RESULTS_URL
})

/** Runs the steps of this project's actions in their order, each a day after the other. */
async function run(content: string, reviews: Review[], month = ''): Promise<Ran[]> {
  at.world.github.repository('acme/compliance').runs = { [RUN]: { createdAt: STARTED, reviews } }
  const all: Ran[] = []
  const valueOf = (expression: string): string => {
    const values: Record<string, string | undefined> = {
      "inputs.month || 'missing'": month || 'missing',
      'inputs.month': month,
      'needs.export.outputs.month': all[0]?.outputs.month,
      'secrets.HEROKU_API_KEY': at.world.herokuToken,
      'secrets.SIGN_OFF_KEY': key.privateKey,
      'steps.app.outputs.token': at.world.githubToken,
    }
    expect(values).toHaveProperty([expression])
    return values[expression]!
  }
  for (const step of steps(content)) {
    const action = ACTIONS[step.uses!]
    if (action === undefined) continue
    const inputs = Object.entries(step.with!).map(([name, value]): [string, string] => [
      name,
      String(value).replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => valueOf(expression)),
    ])
    const defaults: Inputs = { 'approvals-token': at.world.githubToken }
    const now = new Date(Date.parse(STARTED) + all.length * 86_400_000).toISOString()
    all.push(await runIn(at, action, { ...defaults, ...Object.fromEntries(inputs) }, now))
  }
  return all
}

const approved: Review[] = [
  { login: 'mona', state: 'approved', comment: '', environment: 'audit-review' },
]
const pathsOf = async (range: string) =>
  (await at.git.text(['diff', '--name-only', range])).trim().split('\n')

test('the example of docs/sign-off.md exports, and signs off once somebody approved', async () => {
  const [exported, signedOff] = await run(whole!.content, approved)
  expect(exported!.error).toBeUndefined()
  expect(at.world.artifacts.artifacts).toHaveLength(2)
  expect(signedOff!.error).toBeUndefined()
  const path = `${FOLDER}/2025/2025-05.signoff.json`
  expect(signedOff!.outputs).toMatchObject({ status: 'signed-off', path })
  const { review, approvals } = JSON.parse(
    (await ledgerFile(at, '2025/2025-05.signoff.json')).toString(),
  ) as SignOff
  const page = await ledgerFile(at, '2025/2025-05.review.html')
  expect(review).toEqual({ path: '2025/2025-05.review.html', sha256: sha256Of(page) })
  expect(approvals).toMatchObject([{ login: 'mona', state: 'approved', comment: '' }])
  expect(await pathsOf('main~1..main')).toEqual(expect.arrayContaining([path, `${path}.asc`]))
  await checkLedger(at)
})

test('on a branch: a pull request adds nothing but the sign-off, and the next month goes on top', async () => {
  await runIn(at, exportAction, { month: '2025-04' }, '2025-06-01T00:00:00Z')
  const [signedOff] = await run(alone!.content, approved, '2025-04')
  expect(signedOff!.error).toBeUndefined()
  const branch = 'sign-off-2025-04'
  const others = [`${FOLDER}/README.md`, `${FOLDER}/SHA256SUMS`]
  const added = (await pathsOf(`main..${branch}`)).filter((path) => !others.includes(path))
  expect(added).toEqual([`${FOLDER}/2025/2025-04.signoff.json`])
  const sha = await at.git.text(['rev-parse', branch])
  await at.git.run(['update-ref', 'refs/heads/main', sha.trim()])
  expect((await run(whole!.content, approved))[1]!.outputs.status).toBe('signed-off')
  await checkLedger(at)
})
