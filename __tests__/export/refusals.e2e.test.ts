import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  allExchanges,
  annotations,
  archiveOfEvents,
  events,
  failure,
  onStage,
  stage,
  type Stage,
  writes,
} from '../e2e/fixture.ts'
import { pair } from '../seal/fixtures.ts'

const month = '2025-03'
const DAY = 86_400_000
const ago = (days: number): Date => new Date(Date.now() - days * DAY)

describe('inputs that cannot be used, before any request', () => {
  let at: Stage
  beforeAll(async () => {
    at = await stage([await archiveOfEvents(month, events(month, 5))])
  })
  afterAll(async () => {
    const exchanges = allExchanges(at.world)
    await at.close()
    expect(exchanges).toEqual([])
  })

  async function refused(inputs: Record<string, string>, env = {}): Promise<string> {
    const message = await failure(await at.run({ month, ...inputs }, { env }))
    expect(allExchanges(at.world)).toEqual([])
    return message
  }

  test('all of them are told together, each with its value', async () => {
    const wrong = {
      'heroku-api-key': '',
      'enterprise-account': '../etc',
      month: '2025-13',
      destination: 'commit, s3',
      repository: 'compliance',
      branch: 'a..b',
      directory: '../outside',
      encrypt: 'yes',
      compression: 'zstd',
      'keep-original': 'maybe',
      provisional: 'ignore',
      strict: '1',
      'allow-public': 'on',
      'artifact-name': 'a:b',
      'retention-days': '0',
      summary: 'all',
      'dry-run': 'no',
      'heroku-api-url': 'http://api.heroku.com',
      'pgp-fingerprints': 'ABCD',
      'pgp-public-keys': 'no key at all',
    }
    const message = await refused(wrong)
    for (const name of Object.keys(wrong)) {
      // The month's own messages begin with the value.
      if (name !== 'month') expect(message).toMatch(new RegExp(`^- ${name}: `, 'm'))
    }
    for (const value of [
      '2025-13',
      's3',
      'compliance',
      'a..b',
      'zstd',
      'maybe',
      'http://api.heroku.com',
    ])
      expect(message).toContain(`'${value}'`)
    for (const form of ['previous', 'current', 'YYYY-MM', 'YYYY-MM..YYYY-MM'])
      expect(message).toContain(form)
  })

  test('encryption that was meant, and has no key: never plaintext', async () => {
    const message = await refused({ encrypt: 'true', 'pgp-public-keys': '' })
    expect(message).toMatch(/pgp-public-keys: is empty.*encrypt is 'true'/)
    const fingerprint = 'A'.repeat(40)
    expect(await refused({ 'pgp-fingerprints': fingerprint })).toMatch(/pgp-public-keys: is empty/)
  })

  test('keys: expired, private, truncated, twice, another fingerprint, all at once', async () => {
    const [expired, good] = await Promise.all([
      pair({ date: ago(20), keyExpirationTime: (10 * DAY) / 1000 }),
      pair({ date: ago(20) }),
    ])
    const other = 'B'.repeat(40)
    const keys = [expired.public, good.public, good.public, good.private].join('\n')
    const message = await refused({ 'pgp-public-keys': keys, 'pgp-fingerprints': other })
    expect(message).toContain(`key ${expired.fingerprint} expired on`)
    expect(message).toContain(`key ${good.fingerprint} is given more than once`)
    expect(message).toMatch(/is a private key/)
    expect(message).toContain(other)
    expect(message).not.toContain('somebody@example.com')

    const half = good.public.slice(0, good.public.length / 2)
    expect(await refused({ 'pgp-public-keys': half })).toMatch(/pgp-public-keys: /)
  })

  test('an artifact on GitHub Enterprise Server, or outside a job', async () => {
    const ghes = { GITHUB_SERVER_URL: 'https://github.acme.example' }
    const inputs = { destination: 'artifact' }
    expect(await refused(inputs, ghes)).toMatch(/GitHub Enterprise Server.*use commit/)
    expect(await refused(inputs, { ACTIONS_RUNTIME_TOKEN: '' })).toMatch(/ACTIONS_RUNTIME_TOKEN/)
    expect(await refused({ ...inputs, month: '2025-01..2025-02', 'artifact-name': 'one' })).toMatch(
      /artifact-name: 'one'.*\{month\}/,
    )
  })
})

describe('plaintext into a repository that is not private', () => {
  test('is refused before Heroku is asked; allow-public permits it', async () => {
    const archive = await archiveOfEvents(month, events(month, 30))
    const repository = { visibility: 'public' } as const
    await onStage(
      [archive],
      async (at) => {
        const step = await at.run({ month })
        expect(await failure(step)).toMatch(/acme\/compliance.*not private.*allow-public/s)
        expect([...at.world.heroku.exchanges, ...writes(at.world.github)]).toEqual([])
        expect(step.outputs).toMatchObject({ status: 'failed', changed: 'false' })

        const allowed = await at.run({ month, 'allow-public': 'true', 'dry-run': 'true' })
        expect(allowed.exitCode).toBe(0)
        // Whoever may see the repository may see the summary.
        expect(allowed.summary).not.toMatch(/@example|&#64;/)

        const { public: key } = await pair({ date: ago(2) })
        const sealed = await at.run({ month, 'pgp-public-keys': key, 'dry-run': 'true' })
        expect(sealed.exitCode).toBe(0)
      },
      { repository },
    )
  })

  test('also as an artifact of a public workflow', async () => {
    await onStage([await archiveOfEvents(month, events(month, 30))], async (at) => {
      const event = { repository: { private: false } }
      const step = await at.run({ month, destination: 'artifact' }, { event })
      expect(await failure(step)).toMatch(/not private/)
      expect(allExchanges(at.world)).toEqual([])
    })
  })

  test.each([
    ['public', 1],
    ['private', 0],
  ] as const)(
    'also where the event does not say so: GitHub is asked (%s)',
    async (visibility, code) => {
      await onStage(
        [await archiveOfEvents(month, events(month, 30))],
        async (at) => {
          const inputs = { month, destination: 'artifact' }
          const step = await at.run(inputs, { event: { schedule: '17 5 2 * *' } })
          expect(step.exitCode).toBe(code)
          if (code === 1) expect(await failure(step)).toMatch(/where artifacts go, is not private/)
          expect(at.world.artifacts.exchanges.length > 0).toBe(code === 0)
        },
        { repository: { visibility } },
      )
    },
  )

  test('a re-run does not trust its event, which is that of the first attempt', async () => {
    const env = { GITHUB_RUN_ATTEMPT: '2' }
    const inputs = { month, destination: 'artifact' }
    const was = (isPrivate: boolean) => ({ event: { repository: { private: isPrivate } }, env })
    const archives = [await archiveOfEvents(month, events(month, 30))]
    const made = { repository: { visibility: 'public' } } as const
    const told = await onStage(archives, (at) => at.run(inputs, was(true)).then(failure), made)
    expect(told).toMatch(/where artifacts go, is not private/)
    await onStage(archives, async (at) => {
      expect((await at.run(inputs, was(false))).exitCode).toBe(0)
    })
  })

  test('what GitHub says now of the repository counts, not what the event says', async () => {
    await onStage(
      [await archiveOfEvents(month, events(month, 30))],
      async (at) => {
        const event = { repository: { private: true } }
        const step = await at.run({ month, destination: 'commit, artifact' }, { event })
        expect(await failure(step)).toMatch(/not private/)
        expect(at.world.heroku.exchanges).toEqual([])
      },
      { repository: { visibility: 'public' } },
    )
  })

  test('an artifact of which nobody can tell who reads it, for want of a token: a warning', async () => {
    await onStage([await archiveOfEvents(month, events(month, 30))], async (at) => {
      const step = await at.run({ month, destination: 'artifact', token: '' }, { event: {} })
      expect(step.exitCode).toBe(0)
      expect(annotations(step, 'warning')).toEqual([
        expect.stringMatching(/^Whether everyone can read the artifact is not known/),
      ])
      expect(step.outputs['artifact-id']).not.toBe('')
    })
  })

  test('an artifact of a repository that the token does not reach, which is not public then', async () => {
    await onStage([await archiveOfEvents(month, events(month, 30))], async (at) => {
      const env = { GITHUB_REPOSITORY: 'acme/hidden' }
      const step = await at.run({ month, destination: 'artifact' }, { event: {}, env })
      expect(step.exitCode).toBe(0)
    })
  })
})

describe('Heroku and GitHub refuse', () => {
  test('a token without manage: the message names it and where to grant it', async () => {
    const archive = await archiveOfEvents(month, events(month, 5))
    await onStage(
      [archive],
      async (at) => {
        const message = await failure(await at.run({ month }))
        expect(message).toMatch(/'manage'.*'acme'.*view, billing.*Dashboard/s)
        expect(at.world.heroku.exchanges).toHaveLength(1)
        expect(writes(at.world.github)).toEqual([])
      },
      { permissions: ['view', 'billing'] },
    )
  })
})
