import { describe, expect, test } from '@jest/globals'
import type { Reply } from '../../sandbox/http.ts'
import type { StepResult } from '../../sandbox/runner.ts'
import { archiveOfEvents, events, onStage, resultsOf, visible, type Stage } from '../e2e/fixture.ts'
import { pair } from '../seal/fixtures.ts'

const month = '2025-03'
const EMAIL = 'jane.doe@example.com'
const COMMANDS = `\n::set-output name=pwn::owned\n::error::owned\n\u001b[31m\u202e${EMAIL}`

/** What leaves the process, but for the lines that register masks; and the summary as it is shown. */
function left(step: StepResult): string {
  const page = step.summary.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
  return [visible(step), JSON.stringify(step.outputs), page].join('\n')
}

/** Nothing that a service said has become a command, a colour or an address of a person. */
function expectTame(step: StepResult): void {
  expect(left(step)).not.toContain(EMAIL)
  expect(visible(step)).not.toMatch(/^(?:::set-output|::error::owned)/m)
  for (const sign of ['\u001b', '\u202e']) expect(visible(step)).not.toContain(sign)
  expect(step.outputs).not.toHaveProperty('pwn')
}

const run = (
  action: (at: Stage) => Promise<void>,
  options?: Parameters<typeof onStage>[2],
): Promise<void> =>
  archiveOfEvents(month, events(month, 5)).then((archive) => onStage([archive], action, options))

describe('what a service says becomes no command, and shows no e-mail', () => {
  test('Heroku, in its errors and their request ids', async () => {
    await run(async (at) => {
      at.world.heroku.intercept = () => ({
        status: 403,
        headers: { 'request-id': EMAIL },
        body: { id: `forbidden${COMMANDS}`, message: `${EMAIL} may not${COMMANDS}` },
      })
      const step = await at.run({ month })
      expect(step.exitCode).toBe(1)
      expect(visible(step)).toContain('(e-mail) may not')
      expect(visible(step)).toContain('Request-Id not given')
      expectTame(step)
    })
  })

  test('GitHub, in its errors, and what its client prints of headers', async () => {
    await run(async (at) => {
      const headers = { deprecation: 'true', sunset: `::error::owned ${EMAIL}`, link: '<x>; rel=y' }
      at.world.github.intercept = () => ({
        status: 403,
        headers,
        body: { message: `user ${EMAIL} is blocked${COMMANDS}` },
      })
      expectTame(await at.run({ month }))
    })
  })

  test('the artifact service, in what its client prints, also when debugging', async () => {
    await run(async (at) => {
      let answers = 0
      at.world.artifacts.intercept = (): Reply | undefined => {
        answers++
        if (answers === 1) return { status: 503, body: { msg: `busy${COMMANDS}` } }
        return answers === 2 ? { status: 502, body: `<p>${COMMANDS}</p>` } : undefined
      }
      const event = { repository: { private: true } }
      const step = await at.run(
        { month, destination: 'artifact' },
        { event, env: { RUNNER_DEBUG: '1' } },
      )
      expect(answers).toBeGreaterThan(2)
      expect(step.exitCode).toBe(0)
      expect(step.output).toMatch(/^Attempt 1 of \d failed.*busy/m)
      expectTame(step)
    })
  })

  test.each(['missing', 'all', month])(
    'Heroku, in a month of its list that is none (%s)',
    async (selector) => {
      await run(async (at) => {
        at.world.heroku.intercept = async ({ path }, _response, proceed) => {
          const reply = await proceed()
          if (!path.endsWith('/archives')) return reply
          const list = reply.body as { month: string }[]
          return { ...reply, body: [{ ...list[0], month: `04${COMMANDS}` }, ...list] }
        }
        const step = await at.run({ month: selector })
        expectTame(step)
        for (const result of resultsOf(step)) expect(result.month).toMatch(/^\d{4}-\d{2}$/)
      })
    },
  )
})

describe('a token that a service repeats', () => {
  test.each([
    'HRKU::abcd::1234-canary',
    'HRKU##[abcd]canary-1',
    'canary"tok\'<en>&x',
    "canary!tok*en'(x)~y",
    'http://canary"token-part2',
    'tok.en$^*+?()[]{}|\\canary',
  ])('%s is shown in no form', async (token) => {
    await run(async (at) => {
      const strict = encodeURIComponent(token).replace(
        /[!'()*~]/g,
        (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
      )
      const forms = [
        token,
        encodeURIComponent(token),
        strict,
        Buffer.from(`:${token}`).toString('base64').slice(2),
        JSON.stringify(token).slice(1, -1),
        Buffer.from(token).toString('hex'),
      ]
      at.world.heroku.intercept = () => ({
        status: 401,
        headers: { 'request-id': `r-${token}` },
        body: { id: 'unauthorized', message: `Bad: ${forms.join(' and ')}` },
      })
      const step = await at.run({ month, 'heroku-api-key': token }, { env: { RUNNER_DEBUG: '1' } })
      expect(step.exitCode).toBe(1)
      for (const form of forms) expect(left(step)).not.toContain(form)
      expect(left(step)).not.toContain('canary')
    })
  })

  test('is not shown where it is cut, whatever stands before it', async () => {
    await run(async (at) => {
      const token = at.world.herokuToken
      for (const before of ['m'.repeat(470), `${'\r\n'.repeat(30)}${'m'.repeat(430)}`]) {
        at.world.heroku.intercept = () => ({
          status: 401,
          body: { id: 'unauthorized', message: `${before}${token} and more` },
        })
        expect(left(await at.run({ month }))).not.toContain(token.slice(0, 12))
      }
    })
  })

  test('of the job itself is not shown by the artifact client', async () => {
    const faults = {
      rules: [
        { service: 'artifacts', fault: { kind: 'status', status: 403, echo: true } } as const,
      ],
    }
    await run(
      async (at) => {
        const event = { repository: { private: true } }
        const env = { RUNNER_DEBUG: '1' }
        const step = await at.run({ month, destination: 'artifact' }, { event, env })
        expect(step.exitCode).toBe(1)
        expect(left(step)).not.toContain(at.world.artifacts.runtimeToken)
      },
      { faults },
    )
  })

  test('is in no manifest and no commit: not as a request id, a name or a type of events', async () => {
    await run(async (at) => {
      const token = at.world.herokuToken
      at.world.heroku.intercept = async (_request, _response, proceed) => ({
        ...(await proceed()),
        headers: { 'request-id': token },
      })
      const step = await at.run({ month })
      expect(step.exitCode).toBe(0)
      const manifest = await at.git.text(['show', `main:${step.outputs['manifest-path']}`])
      expect(JSON.parse(manifest)).toMatchObject({ source: { request_id: null } })

      at.world.heroku.intercept = async ({ path }, _response, proceed) => {
        const reply = await proceed()
        const isAccount = /enterprise-accounts\/[^/]+$/.test(path)
        return isAccount
          ? { ...reply, body: { ...(reply.body as object), name: `x ${token}` } }
          : reply
      }
      const named = await at.run({ month })
      expect(named.exitCode).toBe(1)
      expect(left(named)).not.toContain(token)
    })
  })

  test('as the type of an event is counted with the others', async () => {
    const token = 'hrku_canary_0123456789'
    const odd = events(month, 5).map((text) => text.replace(/"type":"[^"]+"/, `"type":"${token}"`))
    await onStage([await archiveOfEvents(month, odd)], async (at) => {
      at.world.heroku.intercept = ({ headers }) => {
        headers.authorization = `Bearer ${at.world.herokuToken}`
        return undefined
      }
      const step = await at.run({ month, 'heroku-api-key': token })
      expect(step.exitCode).toBe(0)
      const manifest = await at.git.text(['show', `main:${step.outputs['manifest-path']}`])
      expect(JSON.parse(manifest)).toMatchObject({ events: { by_type: { '(other)': 5 } } })
      expect(left(step)).not.toContain(token)
    })
  })
})

test('the parts of an archive’s url are not shown when Heroku repeats them', async () => {
  await run(async (at) => {
    const url =
      'https://jane:capword99@bucket.example/cap0123456789abcdef/2025/x.gz?who=canaryvalue&Signature=sigcanary1#fragcanary'
    at.world.heroku.intercept = async ({ path }, _response, proceed) => {
      const reply = await proceed()
      const isOne = /\/archives\/\d{4}\/\d{2}$/.test(path)
      return isOne ? { ...reply, body: { ...(reply.body as object), url, size: 'many' } } : reply
    }
    const failed = await at.run({ month })
    expect(failed.exitCode).toBe(1)

    const parts = ['cap0123456789abcdef', 'canaryvalue', 'sigcanary1', 'fragcanary', 'capword99']
    at.world.heroku.intercept = async ({ path }, _response, proceed) => {
      const reply = await proceed()
      if (!/\/archives\/\d{4}\/\d{2}$/.test(path)) return reply
      return {
        status: 422,
        body: {
          id: 'invalid_params',
          url,
          message: `no ${parts.join(' ')} bucket.example/${parts[0]}/x`,
        },
      }
    }
    const step = await at.run({ month })
    expect(step.exitCode).toBe(1)
    for (const part of parts) expect(left(step)).not.toContain(part)
  })
})

test('a passphrase that is a common word changes no output', async () => {
  await run(async (at) => {
    const { private: key } = await pair({ passphrase: 'export' })
    const signing = { 'pgp-signing-key': key, 'pgp-signing-passphrase': 'export' }
    const step = await at.run({ month, ...signing })
    expect(step.outputs).toMatchObject({ status: 'exported', changed: 'true' })
    expect(resultsOf(step)).toMatchObject([{ status: 'exported', error: null }])
  })
})
