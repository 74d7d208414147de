import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { StepResult } from '../../sandbox/runner.ts'
import {
  annotations,
  archiveOfEvents,
  events,
  leftIn,
  onStage,
  stage,
  visible,
  type Stage,
} from '../e2e/fixture.ts'
import { reference, sha256 } from '../../sandbox/reference.ts'
import { pair } from '../seal/fixtures.ts'

const month = '2025-03'
const passphrase = 'a passphrase %0A ::with:: signs '
const texts = events(month, 400)

/** Control and formatting characters, line feeds excepted. */
const INVISIBLE = /[^\P{C}\n]/u

interface Named {
  actor?: { email?: string; id?: string }
  app?: { name?: string; id?: string }
  owner?: { email?: string }
  team?: { name?: string }
  request?: { ip_address?: string }
}

/** What events say of people, apps and places. */
function personal(): string[] {
  const found = texts.flatMap((text) => {
    const { actor, app, owner, team, request } = JSON.parse(text) as Named
    return [
      actor?.email,
      actor?.id,
      app?.name,
      app?.id,
      owner?.email,
      team?.name,
      request?.ip_address,
    ]
  })
  return [...new Set(found.filter((text) => text !== undefined))]
}

/** The lines of a secret, and the forms in which it travels. */
function formsOf(secret: string): string[] {
  return [secret, secret.trim(), encodeURIComponent(secret), ...secret.trim().split('\n')]
    .concat(Buffer.from(secret).toString('base64'))
    .filter((form) => form.length > 8 && !/^-----(?:BEGIN|END)/.test(form))
}

function expectNone(text: string, secrets: readonly string[]): void {
  expect(secrets.length).toBeGreaterThan(0)
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
}

describe('secrets and personal data', () => {
  let at: Stage
  let signer: string
  let archivePath: string
  let steps: Record<string, StepResult>

  beforeAll(async () => {
    const made = new Date(Date.now() - 86_400_000)
    const [recipient, signing] = await Promise.all([
      pair({ date: made }),
      pair({ date: made, passphrase }),
    ])
    signer = signing.private
    const archive = await archiveOfEvents(month, texts, { redirects: 1 })
    at = await stage([archive])
    archivePath = new URL(at.world.heroku.archiveUrl(archive)).pathname
    const seal = {
      'pgp-public-keys': recipient.public,
      'pgp-signing-key': signer,
      'pgp-signing-passphrase': passphrase,
      month,
      destination: 'artifact',
    }
    const debug = { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' }
    const second = { GITHUB_RUN_ATTEMPT: '2' }
    const [sealed, debugged, plaintext] = await Promise.all([
      at.run({ ...seal }),
      at.run({ ...seal, summary: 'counts' }, { env: { ...debug, ...second } }),
      at.run(
        {
          ...{ ...seal, 'pgp-public-keys': '' },
          ...{ encrypt: 'false', 'artifact-name': 'plain', summary: 'counts' },
        },
        { env: debug },
      ),
    ])
    steps = { sealed: sealed, debugged: debugged, plaintext: plaintext }
    // Failures quote what services say and what was asked: with the url's host gone, and refused.
    at.world.heroku.downloads.intercept = () => ({ status: 403, body: `denied ${archivePath}` })
    const third = { GITHUB_RUN_ATTEMPT: '3', ...debug }
    steps.failing = await at.run(seal, { env: third })
    at.world.heroku.downloads.intercept = undefined
    at.world.heroku.intercept = ({ path, headers }) =>
      path.includes('/archives/')
        ? {
            status: 200,
            body: {
              year: 2025,
              month: '03',
              url: at.world.heroku.archiveUrl(archive),
              checksum: headers.authorization,
            },
          }
        : undefined
    steps.malformed = await at.run(seal, { env: third })
  })
  afterAll(() => at.close())

  test('are the ones of runs that came to their end, in success and failure', async () => {
    const codes = Object.fromEntries(
      Object.entries(steps).map(([name, { exitCode }]) => [name, exitCode]),
    )
    expect(codes).toEqual({ sealed: 0, debugged: 0, plaintext: 0, failing: 1, malformed: 1 })
    for (const step of Object.values(steps)) expect(await leftIn(step)).toEqual([])
  })

  test('secrets are in no log, output or summary, but where they are masked', () => {
    const { herokuToken, githubToken, heroku, artifacts } = at.world
    const url = `${heroku.downloads.url}${archivePath}`
    const secrets = [
      herokuToken,
      githubToken,
      passphrase,
      signer,
      url,
      archivePath,
      artifacts.runtimeToken,
    ]
    const forms = secrets.flatMap(formsOf).concat(archivePath.split('/')[1]!)
    for (const step of Object.values(steps)) {
      expectNone(visible(step) + JSON.stringify(step.outputs) + step.summary, forms)
    }
  })

  test('the url is masked before the download is asked for', () => {
    const url = `${at.world.heroku.downloads.url}${archivePath}`
    for (const step of Object.values(steps)) {
      const masks = [...step.output.matchAll(/^::add-mask::(.*)$/gm)].map(([, text]) => text)
      expect(masks).toContain(url)
      expect(masks).toContain(archivePath)
      expect(masks).toContain(at.world.herokuToken)
    }
    expect(steps.sealed!.output).toContain(
      `::add-mask::${at.world.heroku.downloads.url}${archivePath.replace('/archive', '/1/archive')}`,
    )
  })

  test('personal data is in no log, output or summary that counts', () => {
    for (const step of Object.values(steps)) {
      expectNone(step.output + JSON.stringify(step.outputs) + step.summary, personal())
      expect(step.output + step.summary).not.toMatch(/@(?:\w+\.)?example|&#64;/)
    }
    expect(steps.sealed!.summary).toContain('| Events | 400 |')
  })
})

describe('texts of events that are meant for someone else', () => {
  const hostile = [
    '::set-output name=status::owned',
    '\n::error::owned',
    '##[error]owned',
    '%0A::add-path::/owned',
    '\u001b[31mowned\u001b[0m\u0007',
    '<script>alert("owned")</script>',
    '<img src=x onerror=alert(1)>',
    '[owned](https://owned.example)',
    '![owned](https://owned.example/x.png)',
    '| owned | 1 |\n|---|---|',
    '`owned` **owned** @owned #1',
    '"] : 1\n```\n# owned',
    '\u202eowned',
    '{{owned}} ${{ secrets.owned }} {account}',
    'x'.repeat(5000),
  ]
  const [clean] = events(month, 1)
  const nasty = hostile.flatMap((text, index) => {
    const base = JSON.parse(clean!) as object
    const event = { ...base, id: String(index), actor: { email: text }, app: { name: text } }
    return [
      JSON.stringify(event),
      JSON.stringify({ ...event, id: `${index}t`, type: text, action: text }),
    ]
  })

  test('are kept as they are, and change nothing in the log; a full summary shows them as text', async () => {
    await onStage([await archiveOfEvents(month, nasty)], async (at) => {
      const inputs = { month, summary: 'full', 'dry-run': 'true' }
      const step = await at.run(inputs, { env: { RUNNER_DEBUG: '1' } })
      expect(step.exitCode).toBe(0)
      expect(step.outputs).toMatchObject({
        status: 'unchanged',
        events: String(nasty.length),
        sha256: sha256(reference(nasty)),
      })
      expect(step.output).not.toMatch(/owned|script|xxxxx/)
      expect(step.output).not.toMatch(INVISIBLE)
      expect(annotations(step, 'error')).toEqual([])
      expect(annotations(step, 'warning')).toHaveLength(1)

      const { summary } = step
      // They are there, and nothing of them means anything.
      expect(summary.match(/owned/g)!.length).toBeGreaterThan(10)
      expect(summary).not.toMatch(
        /<(?:script|img)|\]\(https:\/\/owned|`owned|\*\*owned|@owned|^# owned/m,
      )
      expect(summary).not.toMatch(INVISIBLE)
      expect(summary).not.toMatch(/^::|^##\[/m)
      expect(summary).not.toContain('x'.repeat(300))
      expect(summary).not.toMatch(/^```/m)
      // A line of a table has its columns and no more.
      const rows = summary.split('\n').filter((line) => line.includes('owned'))
      for (const row of rows) expect(row).toMatch(/^\|[^|]*\|[^|]*\|$/)
    })
  })

  test('so are the texts of services: names, messages and request ids', async () => {
    await onStage([], async (at) => {
      at.world.heroku.intercept = () => ({
        status: 404,
        headers: { 'request-id': '::error::owned' },
        body: { id: '::warning::owned', message: 'x\n::error::owned\u001b[0m\n##[error]<script>' },
      })
      const step = await at.run({ month, 'enterprise-account': '::error::acme', summary: 'full' })
      expect(step.exitCode).toBe(1)
      expect(annotations(step, 'error')).toHaveLength(1)
      expect(step.output).not.toMatch(/^::(?:error|warning)[^:]*::owned/m)
      expect(step.output).not.toMatch(/##\[|%0A::/)
      expect(step.output).not.toMatch(INVISIBLE)
      expect(step.summary).not.toMatch(/<script/)
      expect(step.summary).not.toMatch(INVISIBLE)
    })
  })
})
