import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { StepResult } from '../../sandbox/runner.ts'
import { leaksIn, personalIn } from '../../sandbox/soak/leaks.ts'
import {
  archiveOfEvents,
  events,
  left,
  leftIn,
  onStage,
  stage,
  type Stage,
} from '../e2e/fixture.ts'
import { pair } from '../seal/fixtures.ts'

const month = '2025-03'
const texts = events(month, 100)
const passphrase = 'a passphrase %0A ::with:: signs '
const DEBUG = { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' }

const on = async (action: (at: Stage) => Promise<void>) =>
  onStage([await archiveOfEvents(month, texts)], action)

describe('of runs that succeed, fail and meet malformed answers, with step debugging,', () => {
  let at: Stage
  let signer: string
  let url: string
  let steps: StepResult[]

  beforeAll(async () => {
    const date = new Date(Date.now() - 86_400_000)
    const [recipient, signing] = [await pair({ date }), await pair({ date, passphrase })]
    signer = signing.private
    const archive = await archiveOfEvents(month, texts, { redirects: 1 })
    at = await stage([archive])
    url = at.world.heroku.archiveUrl(archive)
    const seal = {
      ...{ month, destination: 'artifact', summary: 'counts' },
      'pgp-public-keys': recipient.public,
      'pgp-signing-key': signer,
      'pgp-signing-passphrase': passphrase,
    }
    const plain = { ...seal, 'pgp-public-keys': '', encrypt: 'false', 'artifact-name': 'plain' }
    steps = await Promise.all([at.run(seal), at.run(plain, { env: DEBUG })])
    // Failures quote what services say and what was asked.
    at.world.heroku.downloads.intercept = () => ({ status: 403, body: `denied ${url}` })
    const env = { ...DEBUG, GITHUB_RUN_ATTEMPT: '2' }
    steps.push(await at.run(seal, { env }))
    at.world.heroku.downloads.intercept = undefined
    at.world.heroku.intercept = ({ path, headers }) =>
      path.includes('/archives/')
        ? { status: 200, body: { year: 2025, month: '03', url, checksum: headers.authorization } }
        : undefined
    steps.push(await at.run(seal, { env }))
  })
  afterAll(() => at.close())

  test('secrets and personal data are in no log, output or summary; nothing is left', async () => {
    expect(steps.map(({ exitCode }) => exitCode)).toEqual([0, 0, 1, 1])
    const { herokuToken, githubToken, artifacts } = at.world
    const { runtimeToken } = artifacts
    const { pathname } = new URL(url)
    const line = signer.split('\n')[5]!
    const secrets = { herokuToken, githubToken, runtimeToken, passphrase, line, pathname }
    for (const step of steps) {
      expect(leaksIn(step, { secrets, personal: personalIn(texts) })).toEqual([])
      // A summary that counts shows nothing of anyone either.
      expect(personalIn(texts).filter((text) => step.summary.includes(text))).toEqual([])
      expect(step.summary).not.toMatch(/@(?:\w+\.)?example|&#64;/)
      expect(await leftIn(step)).toEqual([])
    }
    expect(steps[0]!.summary).toContain('| Events | 100 |')
  })
})

test('a part of a secret, in odd forms, is shown no more than the whole', async () => {
  await on(async (at) => {
    const token = 'canary"tok\'<en>&x::##[$^*+?()[]{}|\\-0123456789'
    const parts = [token.slice(0, -3), token.slice(3), encodeURIComponent(token)]
    at.world.heroku.intercept = () => ({
      status: 401,
      headers: { 'request-id': `r-${token}` },
      body: { id: 'unauthorized', message: `Bad: ${parts.join(' and ')} all` },
    })
    const step = await at.run({ month, 'heroku-api-key': token }, { env: DEBUG })
    expect(left(step)).toContain('Bad: *** and *** and *** all')
    expect(left(step)).not.toMatch(/canary|0123456789/)
  })
})

test('a token is in no manifest: not as a request id, nor as the type of an event', async () => {
  const token = 'hrku_canary_0123456789'
  const odd = texts.map((text) => text.replace(/"type":"[^"]+"/, `"type":"${token}"`))
  await onStage([await archiveOfEvents(month, odd)], async (at) => {
    at.world.heroku.intercept = async ({ headers }, _response, proceed) => {
      headers.authorization = `Bearer ${at.world.herokuToken}`
      return { ...(await proceed()), headers: { 'request-id': token } }
    }
    const step = await at.run({ month, 'heroku-api-key': token })
    const manifest = await at.git.text(['show', `main:${step.outputs['manifest-path']}`])
    expect(JSON.parse(manifest)).toMatchObject({
      source: { request_id: null },
      events: { by_type: { '(other)': 100 } },
    })
    expect(left(step)).not.toContain(token)
  })
})

test('a passphrase that is a common word changes no output', async () => {
  await on(async (at) => {
    const { private: key } = await pair({ passphrase: 'export' })
    const signing = { 'pgp-signing-key': key, 'pgp-signing-passphrase': 'export' }
    const step = await at.run({ month, ...signing })
    expect(step.outputs).toMatchObject({ status: 'exported', changed: 'true' })
  })
})
