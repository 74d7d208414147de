import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { startTimestampAuthority, type TimestampAuthority } from '../../sandbox/timestamp.ts'
import type { Inputs } from '../../src/options/inputs.ts'
import { readOptions } from '../../src/options/export.ts'
import { readPlanOptions } from '../../src/options/plan.ts'
import { readSignOffOptions } from '../../src/options/sign-off.ts'
import { readVerifyOptions } from '../../src/options/verify.ts'
import { ACCOUNT, archiveOfEvents, events, onStage, program, type Stage } from '../e2e/fixture.ts'
import { fakeRunner } from '../edges.ts'
import { exportIn } from '../in-process.ts'
import { pair } from '../seal/fixtures.ts'
import { OWN, read, steps, workflowsIn, type Step, type WorkflowDocument } from './parsers.ts'

const NOW = '2025-11-03T05:17:00Z'
const examples = workflowsIn('docs/examples')

/** What the expressions of the examples give; of others nothing. */
const values = new Map<string, string>()
/** In place of the fingerprints that an example has. */
let pins: string
let folder: string
let authority: TimestampAuthority

beforeAll(async () => {
  const made = { date: new Date('2025-10-01T00:00:00Z') }
  const readers = [await pair(made), await pair(made)]
  const passphrase = 'of the signer'
  const signer = await pair({ ...made, passphrase })
  values.set('secrets.HEROKU_API_KEY', 'HRKU-1')
  values.set('secrets.PGP_PUBLIC_KEYS', readers.map((each) => each.public).join('\n'))
  values.set('secrets.PGP_SIGNING_KEY', signer.private)
  values.set('secrets.PGP_SIGNING_PASSPHRASE', passphrase)
  for (const token of ['steps.app.outputs.token', 'github.token']) values.set(token, 'ghs_1')
  values.set('matrix.account-id', ACCOUNT.id).set('matrix.month', '2025-10')
  pins = readers.map(({ fingerprint }) => fingerprint).join(' ')
  folder = mkdtempSync(join(tmpdir(), 'examples-'))
  authority = await startTimestampAuthority(folder)
})
afterAll(async () => {
  await authority.close()
  rmSync(folder, { recursive: true })
})

/** What an expression gives: the first of its terms that is not empty. */
function valueOf(expression: string): string {
  const terms = expression.split(' || ')
  const given = terms.map((term) => /^'(.*)'$/.exec(term)?.[1] ?? values.get(term) ?? '')
  return given.find(Boolean) ?? ''
}

/** The inputs of a step, as its action gets them. */
function inputsOf(step: Step): Inputs {
  const given = Object.entries(step.with ?? {}).map(([name, text]) => [
    name,
    String(text).replaceAll(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => valueOf(expression)),
  ])
  const inputs = Object.fromEntries(given) as Inputs
  if ('pgp-fingerprints' in inputs) inputs['pgp-fingerprints'] = pins
  if ('timestamp-authority' in inputs) inputs['timestamp-authority'] = authority.url
  return inputs
}

const READERS: Record<string, (inputs: Inputs) => unknown> = {
  '': (inputs) => readOptions(inputs, fakeRunner(), new Date(NOW)),
  plan: (inputs) => readPlanOptions(inputs, fakeRunner(), new Date(NOW)),
  review: (inputs) => readSignOffOptions(inputs, fakeRunner(), new Date(NOW)),
  verify: readVerifyOptions,
}

test.each(examples)('the actions take the inputs that $name gives them', async ({ content }) => {
  const tokens = { token: 'ghs_1', 'issue-token': 'ghs_1', 'approvals-token': 'ghs_1' }
  for (const step of steps(content)) {
    const action = OWN.exec(step.uses ?? '')?.[1]
    if (action !== undefined) await READERS[action]!({ ...tokens, ...inputsOf(step) })
  }
})

test.each(examples.filter(({ content }) => content.includes('export-reusable.yml')))(
  '$name gives the reusable workflow only what it takes',
  ({ content }) => {
    const { on } = parse(read('.github/workflows/export-reusable.yml')) as {
      on: { workflow_call: { inputs: object; secrets: object } }
    }
    const keys = (object: object) => Object.keys(object)
    for (const job of Object.values((parse(content) as WorkflowDocument).jobs)) {
      const { with: inputs = {}, secrets = {} } = job as { with?: object; secrets?: object }
      expect(keys(on.workflow_call.inputs)).toEqual(expect.arrayContaining(keys(inputs)))
      expect(keys(on.workflow_call.secrets)).toEqual(expect.arrayContaining(keys(secrets)))
    }
  },
)

/** Runs an example's exports one after the other, as its job does. */
async function run(name: string, at: Stage): Promise<void> {
  const { content } = examples.find((each) => basename(each.name, '.yml') === name)!
  values.set('secrets.HEROKU_API_KEY', at.world.herokuToken)
  for (const term of ['steps.app.outputs.token', 'github.token'])
    values.set(term, at.world.githubToken)
  // The client of the artifact service reads them itself.
  process.env.ACTIONS_RUNTIME_TOKEN = at.world.artifacts.runtimeToken
  process.env.ACTIONS_RESULTS_URL = at.world.artifacts.url
  try {
    for (const step of steps(content)) {
      if (OWN.exec(step.uses ?? '')?.[1] !== '') continue
      const inputs = inputsOf(step)
      // openssl, which makes the time-stamps, has no other clock.
      const now = 'timestamp' in inputs ? new Date().toISOString() : NOW
      const { error } = await exportIn(at, inputs, now)
      expect(error).toBeUndefined()
    }
  } finally {
    delete process.env.ACTIONS_RUNTIME_TOKEN
    delete process.env.ACTIONS_RESULTS_URL
  }
}

const PAGE = ['README.md', 'SHA256SUMS']
const both = (...endings: string[]) =>
  ['2025-09', '2025-10'].flatMap((month) => endings.map((ending) => `2025/${month}.${ending}`))
const plain = [...PAGE, ...both('json', 'manifest.json')]
const sealed = ['json.gz.pgp', 'manifest.json', 'original.json.gz.pgp']
const evidence = ['manifest.json', 'manifest.json.asc', 'manifest.json.tsr']

test.each([
  ['single-account', plain],
  ['encrypted', [...PAGE, ...both('json.gz.pgp', 'manifest.json')]],
  ['object-storage', plain],
  ['many-accounts-own-jobs', [...PAGE, '2025/2025-10.json', '2025/2025-10.manifest.json']],
  ['signed-and-stamped', [...PAGE, ...both('json', ...evidence)]],
  [
    'before-the-contract-ends',
    [...PAGE, ...both(...sealed), ...sealed.map((ending) => `provisional/2025-11.${ending}`)],
  ],
  ['artifact-only', undefined],
])('%s.yml delivers to the sandbox what it promises', async (name, expected) => {
  const months = ['2025-09', '2025-10']
  if (name === 'before-the-contract-ends') months.push('2025-11')
  const archives = months.map((month) => {
    const made = month === '2025-11' ? { created_at: '2025-11-03T00:02:19Z' } : {}
    return archiveOfEvents(month, events(month, 5), made)
  })
  await onStage(await Promise.all(archives), async (at) => {
    await run(name, at)
    if (expected === undefined) {
      expect(at.world.artifacts.artifacts).toHaveLength(1)
      return
    }
    const ledger = 'main:audit-trail/acme'
    const paths = await at.git.text(['ls-tree', '-r', '--name-only', ledger])
    expect(paths.trim().split('\n')).toEqual(expected.toSorted())
    if (name !== 'object-storage') return
    const sums = program('git', ['-C', at.world.repository, 'show', `${ledger}/SHA256SUMS`])
    expect(readFileSync(join(at.folder, 'audit-trail/acme/SHA256SUMS'))).toEqual(sums)
  })
})
