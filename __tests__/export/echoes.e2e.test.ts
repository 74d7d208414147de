import { describe, expect, test } from '@jest/globals'
import type { FaultScript } from '../../sandbox/faults/script.ts'
import type { StepResult } from '../../sandbox/runner.ts'
import { archiveOfEvents, events, onStage, visible } from '../e2e/fixture.ts'
import { pair } from '../seal/fixtures.ts'

type Rule = NonNullable<FaultScript['rules']>[number]

const month = '2025-03'

/**
 * Everything of a step that leaves the process, but for the lines that register masks; and its
 * summary as a page shows it.
 */
const left = (step: StepResult) =>
  [visible(step), JSON.stringify(step.outputs), step.summary, shownOf(step.summary)].join('\n')

const shownOf = (markdown: string) =>
  markdown.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))

function formsOf(secret: string): string[] {
  return [
    secret,
    encodeURIComponent(secret),
    Buffer.from(secret).toString('base64'),
    Buffer.from(`x-access-token:${secret}`).toString('base64'),
  ]
}

const echoing = (service: Rule['service'], status: number, request?: string): Rule => ({
  service,
  ...(request === undefined ? {} : { request }),
  fault: { kind: 'status', status, echo: true },
})

describe('a service that echoes what it was sent, and what it knows, in its error', () => {
  test.each<[string, Rule]>([
    ['Heroku, asked for the account', echoing('heroku', 401)],
    ['Heroku, asked for the archive', echoing('heroku', 422, '/archives/')],
    ['the host of the download', echoing('downloads', 403)],
    ['GitHub, asked for the repository', echoing('github', 403)],
    ['GitHub, asked to write', echoing('github', 422, '^POST')],
    ['the artifact service', echoing('artifacts', 403)],
    ['the storage of artifacts', echoing('blobs', 403)],
  ])('%s', async (_, rule) => {
    const archive = await archiveOfEvents(month, events(month, 20))
    const { public: key } = await pair()
    await onStage(
      [archive],
      async (at) => {
        const { world } = at
        const url = new URL(world.heroku.archiveUrl(archive))
        const step = await at.run(
          { month, 'pgp-public-keys': key, destination: 'commit, artifact', strict: 'false' },
          { env: { RUNNER_DEBUG: '1' } },
        )
        expect(step.exitCode).toBe(1)
        expect(world.faults.struck.length).toBeGreaterThan(0)
        const secrets = [world.herokuToken, world.githubToken, url.href, url.pathname]
        const shown = secrets.flatMap(formsOf).filter((form) => left(step).includes(form))
        expect(shown).toEqual([])
      },
      { faults: { rules: [rule] } },
    )
  })

  test.each(['heroku', 'github'] as const)(
    'nor a part of a token that it cut: %s',
    async (name) => {
      await onStage([await archiveOfEvents(month, events(month, 20))], async (at) => {
        const { world } = at
        const token = name === 'heroku' ? world.herokuToken : world.githubToken
        const parts = [token.slice(0, -3), token.slice(2, -2), token.slice(3)]
        world[name].intercept = () => ({
          status: 422,
          body: { id: 'invalid_params', message: `Bad headers: ${parts.join(' and ')} all` },
        })
        const step = await at.run({ month, encrypt: 'false' })
        expect(step.exitCode).toBe(1)
        expect(left(step)).toContain('Bad headers: *** and *** and *** all')
        expect(left(step)).not.toContain(token.slice(4, 20))
      })
    },
  )

  test('nor a secret in bytes that a library prints', async () => {
    await onStage([await archiveOfEvents(month, events(month, 20))], async (at) => {
      const print = `setInterval(() => process.stdout.write(
        Buffer.from('bytes of ' + process.env['INPUT_HEROKU-API-KEY'] + '\\n')), 20).unref()`
      const preload = `--import=data:text/javascript,${encodeURIComponent(print)}`
      const step = await at.run({ month, encrypt: 'false' }, { env: { NODE_OPTIONS: preload } })
      expect(step.exitCode).toBe(0)
      // What was printed before the inputs were read nobody could know for a secret.
      const known = step.output.slice(step.output.indexOf('::group::'))
      expect(known).toContain('bytes of ***')
      expect(known).not.toContain(at.world.herokuToken)
    })
  })

  test('nor an address that this process was never told, in what a library prints for debugging', async () => {
    const archive = await archiveOfEvents(month, events(month, 20))
    const other = await archiveOfEvents('2025-02', events('2025-02', 20))
    const status = { kind: 'status', status: 500, body: 'html', echo: true } as const
    await onStage(
      [archive, other],
      async (at) => {
        const { public: key } = await pair()
        const inputs = { month, 'pgp-public-keys': key, destination: 'artifact' }
        const step = await at.run(inputs, { env: { RUNNER_DEBUG: '1' } })
        expect(step.exitCode).toBe(0)
        expect(step.output).toContain('::debug::Raw Body: ')
        const url = new URL(at.world.heroku.archiveUrl(other))
        expect([url.href, url.pathname].filter((each) => left(step).includes(each))).toEqual([])
      },
      {
        faults: { rules: [{ service: 'artifacts', request: 'Finalize', times: 1, fault: status }] },
      },
    )
  })

  const redirect = (service: Rule['service'], to: 'host' | 'port'): Rule => ({
    service,
    fault: { kind: 'redirect', status: 307, to },
  })
  const once = (rule: Rule): Rule => ({ ...rule, times: 1 })

  test.each<[string, Rule[]]>([
    ['Heroku and its downloads', [once(redirect('heroku', 'host')), redirect('downloads', 'host')]],
    ['GitHub', [once(redirect('github', 'host'))]],
    ['GitHub, asked to write', [{ ...redirect('github', 'port'), request: '^(POST|PATCH|PUT)' }]],
    ['the artifact service', [redirect('artifacts', 'host')]],
    ['the artifact service, to another port', [redirect('artifacts', 'port')]],
    ['the storage of artifacts', [redirect('blobs', 'host')]],
  ])('and shows Authorization to no other host: %s', async (_, rules) => {
    const archive = await archiveOfEvents(month, events(month, 20))
    await onStage(
      [archive],
      async (at) => {
        const { faults } = at.world
        const step = await at.run({ month, encrypt: 'false', destination: 'commit, artifact' })
        expect(faults.struck.length).toBeGreaterThan(0)
        for (const { method, headers, body } of faults.elsewhere.exchanges) {
          expect(headers).not.toHaveProperty('authorization')
          // Nor what is written; the storage's own address lets anyone write who has it.
          if (rules[0]!.service !== 'blobs') expect([method, body.length]).toEqual(['GET', 0])
        }
        if (rules[0]!.service === 'artifacts') {
          expect(step.output).toMatch(/::error::.*redirects elsewhere \(307\)/)
        }
      },
      { faults: { rules } },
    )
  })
})

test('a part of the archive’s url that is also the repository’s name does not blot out its links', async () => {
  const archive = await archiveOfEvents(month, events(month, 20))
  await onStage([archive], async (at) => {
    at.world.heroku.intercept = async ({ path }, _response, proceed) => {
      if (!path.endsWith('/archives/2025/03')) return undefined
      const reply = await proceed()
      const body = reply.body as { url: string }
      return {
        ...reply,
        body: { ...body, url: `${body.url}?bucket=compliance&also=the-other-part` },
      }
    }
    // As a store does that takes what it does not know.
    at.world.heroku.downloads.intercept = ({ url }) => {
      url.search = ''
      return undefined
    }
    const step = await at.run({ month, encrypt: 'false', summary: 'full' })
    expect(visible(step)).not.toMatch(/^::error/m)
    expect(step.outputs['commit-url']).toMatch(/\/acme\/compliance\/commit\/[0-9a-f]{40}$/)
    expect(left(step)).not.toContain('the-other-part')
  })
})
