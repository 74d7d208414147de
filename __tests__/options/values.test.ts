import { describe, expect, test } from '@jest/globals'
import { fakeRunner } from '../edges.ts'
import { expectProblem, problemsOf, read } from './fixture.ts'

describe('heroku-api-key and token', () => {
  test('must be there: the message says what an empty secret may come from', async () => {
    await expectProblem({ 'heroku-api-key': '' }, /heroku-api-key: is empty.*secrets.*forks/)
    await expectProblem({ token: '' }, /token: is empty.*contents: write/)
  })

  test('the token is not needed for artifacts', async () => {
    expect(await problemsOf({ token: '', destination: 'artifact' })).toEqual([])
  })

  test.each(['two words', 'line\nbreak', 'zero\u200bwidth', 'ünlaut'])(
    'are refused when no token is like %j, and not shown',
    async (secret) => {
      for (const name of ['heroku-api-key', 'token']) {
        const problems = await problemsOf({ [name]: secret })
        expect(problems).toHaveLength(1)
        expect(problems[0]).toMatch(new RegExp(`^${name}: .*copy it again`))
        expect(problems[0]).not.toContain(secret)
      }
    },
  )
})

describe('enterprise-account', () => {
  test.each(['acme', 'Acme Corp', 'acme.example', 'ÄÖ-1', '0c6ae7a5-5b4b-4d5e-9d0a-5a7a1d1a0001'])(
    '%j is a name or id',
    async (name) => {
      expect((await read({ 'enterprise-account': name })).enterpriseAccount).toBe(name)
    },
  )

  test.each(['a/b', 'a\\b', '..', '.', 'a\nb', 'a\u202eb', 'a\u0000', 'x'.repeat(256)])(
    '%j is none',
    async (name) => {
      await expectProblem({ 'enterprise-account': name }, /^enterprise-account: .*not a name or id/)
    },
  )
})

describe('month', () => {
  test.each([
    ['CURRENT', { kind: 'months', months: ['2026-10'] }],
    ['2025-12 .. 2026-01', { kind: 'months', months: ['2025-12', '2026-01'] }],
    [' ALL\n', { kind: 'all' }],
  ])('%j is read', async (month, selection) => {
    expect((await read({ month })).selection).toEqual(selection)
  })

  test('missing compares with the repository: not for artifacts alone', async () => {
    await expectProblem(
      { month: 'missing', destination: 'artifact' },
      /month: 'missing'.*add commit/,
    )
    expect(await problemsOf({ month: 'missing', destination: 'commit artifact' })).toEqual([])
    expect(await problemsOf({ month: 'all', destination: 'artifact' })).toEqual([])
  })

  test('that is none is refused, with the accepted forms', async () => {
    const forms = /previous, current, YYYY-MM .*YYYY-MM\.\.YYYY-MM .*missing, all/
    await expectProblem({ month: '2026-13' }, forms)
  })

  test('is never shown with line breaks or commands in it', async () => {
    const [problem] = await problemsOf({ month: '2026\n::error::x\u001b[31m\u2028' })
    expect(problem).not.toMatch(/[\p{C}\u2028]|::/u)
  })
})

describe('destination', () => {
  test.each([
    ['artifact', ['artifact']],
    ['commit,artifact', ['commit', 'artifact']],
    ['artifact commit', ['commit', 'artifact']],
    ['commit\nartifact\n', ['commit', 'artifact']],
    ['commit , commit,', ['commit']],
    ['folder', ['folder']],
  ])('%j', async (destination, expected) => {
    expect((await read({ destination })).destination).toEqual(new Set(expected))
  })

  test.each(['disk', 'commit;artifact', 'none', ',', ', ,'])(
    '%j is refused',
    async (destination) => {
      await expectProblem(
        { destination },
        /^destination: .*Expected commit, artifact, folder, or several of them/,
      )
    },
  )

  test('artifact on GitHub Enterprise Server is refused, with the way out', async () => {
    for (const destination of ['artifact', 'commit artifact']) {
      const runner = fakeRunner({ serverUrl: 'https://github.acme.example' })
      await expectProblem(
        { destination },
        /Enterprise Server .*github\.acme\.example.*use commit/,
        runner,
      )
    }
  })

  test.each(['https://github.com', 'https://acme.ghe.com'])(
    'artifact at %s is not',
    async (url) => {
      expect(await problemsOf({ destination: 'artifact' }, fakeRunner({ serverUrl: url }))).toEqual(
        [],
      )
    },
  )

  test('commit on GitHub Enterprise Server is not', async () => {
    const runner = fakeRunner({
      serverUrl: 'https://github.acme.example',
      hasArtifactService: false,
    })
    expect(await problemsOf({}, runner)).toEqual([])
  })

  test('artifact outside a job is refused, but for a dry run', async () => {
    const runner = fakeRunner({ hasArtifactService: false })
    await expectProblem({ destination: 'artifact' }, /ACTIONS_RUNTIME_TOKEN.*use commit/, runner)
    expect(await problemsOf({ destination: 'artifact', 'dry-run': 'TRUE' }, runner)).toEqual([])
  })
})

test.each(['0', '401', '-1', '1.5', '7 days', '1e2', '9999'])(
  'retention-days: %s is refused',
  async (days) => {
    await expectProblem({ 'retention-days': days }, /^retention-days: .*1 to 400/)
  },
)

test.each([
  ['http://github.acme.example/api/v3', false],
  ['github.acme.example', false],
  ['https://github.acme.example/api/v3', true],
  ['http://127.0.0.1:3000', true],
])('a token is sent to GitHub at %s: %j', async (apiUrl, isSent) => {
  const problems = await problemsOf({}, fakeRunner({ apiUrl }))
  expect(problems).toEqual(
    isSent ? [] : [expect.stringMatching(/^GITHUB_API_URL: .*is not https.*TLS set up/)],
  )
})

describe('heroku-api-url', () => {
  test.each([
    'https://api.heroku.com',
    'https://api.heroku.com/',
    'https://proxy.example/heroku',
    'http://localhost:5000',
    'http://[::1]:5000',
  ])('%s is usable', async (url) => {
    expect((await read({ 'heroku-api-url': url })).herokuApiUrl.href).toBe(new URL(url).href)
  })

  test.each([
    ['http://api.heroku.com', /is not https/],
    ['http://127.0.0.1.example.com', /is not https/],
    ['ftp://api.heroku.com', /is not https/],
    ['file:///etc/passwd', /is not https/],
    ['api.heroku.com', /is not a URL/],
    ['https://', /is not a URL/],
    ['https://api.heroku.com?x=1', /query or fragment/],
    ['https://api.heroku.com/#x', /query or fragment/],
  ])('%s is refused', async (url, problem) => {
    await expectProblem({ 'heroku-api-url': url }, problem)
  })

  test.each([
    'https://user:hunter2@api.heroku.com',
    'https://hunter2@api.heroku.com',
    'https://user:hunter2@api.heroku.com:port',
    'https://api.heroku.com/?token=hunter2',
    'https://api.heroku.com:port/?token=hunter2',
  ])('%s is refused, and nothing of it shown', async (url) => {
    const problems = await problemsOf({ 'heroku-api-url': url })
    expect(problems).toHaveLength(1)
    expect(problems[0]).not.toContain('hunter2')
  })
})
