import { describe, expect, test } from '@jest/globals'
import { fakeRunner } from '../edges.ts'
import { expectProblem, problemsOf, read } from './fixture.ts'

describe('tokens', () => {
  test('must be there: the message says what an empty secret may come from', async () => {
    await expectProblem({ 'heroku-api-key': '' }, /heroku-api-key: is empty.*secrets.*forks/)
    await expectProblem({ token: '' }, /token: is empty.*contents: write/)
    expect(await problemsOf({ token: '', destination: 'artifact' })).toEqual([])
  })

  test.each(['two words', 'line\nbreak', 'zero\u200bwidth', 'ünlaut'])(
    'like %j are refused, and not shown',
    async (secret) => {
      for (const name of ['heroku-api-key', 'token']) {
        const problems = await problemsOf({ [name]: secret })
        expect(problems).toEqual([expect.stringMatching(`^${name}: .*copy it again`)])
        expect(problems[0]).not.toContain(secret)
      }
    },
  )
})

describe('enterprise-account', () => {
  test.each(['Acme Corp', 'acme.example', 'ÄÖ-1', '0c6ae7a5-5b4b-4d5e-9d0a-5a7a1d1a0001'])(
    '%j is a name or id',
    async (name) => {
      expect((await read({ 'enterprise-account': name })).enterpriseAccount).toBe(name)
    },
  )

  test.each(['a/b', 'a\\b', '..', 'a\nb', 'a\u202eb', 'a\u0000', 'x'.repeat(256)])(
    '%j is none',
    async (name) => {
      await expectProblem({ 'enterprise-account': name }, /^enterprise-account: .*not a name or id/)
    },
  )
})

describe('month', () => {
  test('missing compares with a ledger: artifacts are none', async () => {
    const inputs = { month: 'missing', destination: 'artifact' }
    await expectProblem(inputs, /month: 'missing'.*add commit/)
    expect(await problemsOf({ ...inputs, destination: 'commit artifact' })).toEqual([])
  })

  test('that is none is refused with the accepted forms, and shown on one line', async () => {
    await expectProblem(
      { month: '2026-13' },
      /previous, current, YYYY-MM .*YYYY-MM\.\.YYYY-MM .*missing, all/,
    )
    const [problem] = await problemsOf({ month: '2026\n::error::x\u001b[31m\u2028' })
    expect(problem).not.toMatch(/[\p{C}\u2028]|::/u)
  })
})

describe('destination', () => {
  test.each([
    ['artifact commit', ['commit', 'artifact']],
    ['commit\nartifact\n', ['commit', 'artifact']],
    ['commit , commit,', ['commit']],
  ])('%j', async (destination, expected) => {
    expect((await read({ destination })).destination).toEqual(new Set(expected))
  })

  test.each(['disk', 'commit;artifact', ', ,'])('%j is refused', async (destination) => {
    await expectProblem({ destination }, /^destination: .*Expected commit, artifact, folder, or/)
  })

  const server = 'https://github.acme.example'
  test.each([
    ['https://github.com', 'artifact', true, undefined],
    ['https://acme.ghe.com', 'artifact', true, undefined],
    [server, 'commit', false, undefined],
    [server, 'commit artifact', true, /Enterprise Server .*github\.acme\.example.*use commit/],
    ['https://github.com', 'artifact', false, /ACTIONS_RUNTIME_TOKEN.*use commit/],
  ])('at %s %s, with an artifact service: %p', async (serverUrl, destination, has, problem) => {
    const runner = fakeRunner({ serverUrl, hasArtifactService: has })
    const problems = await problemsOf({ destination }, runner)
    expect(problems).toEqual(problem === undefined ? [] : [expect.stringMatching(problem)])
  })

  test('artifact needs no artifact service in a dry run', async () => {
    const runner = fakeRunner({ hasArtifactService: false })
    expect(await problemsOf({ destination: 'artifact', 'dry-run': 'TRUE' }, runner)).toEqual([])
  })
})

test.each(['0', '401', '-1', '1.5', '7 days'])('retention-days: %s is refused', async (days) => {
  await expectProblem({ 'retention-days': days }, /^retention-days: .*1 to 400/)
})

test.each([
  ['http://github.acme.example/api/v3', false],
  ['github.acme.example', false],
  ['https://github.acme.example/api/v3', true],
  ['http://127.0.0.1:3000', true],
])('a token is sent to GitHub at %s: %j', async (apiUrl, isSent) => {
  const problems = await problemsOf({}, fakeRunner({ apiUrl }))
  const refused = expect.stringMatching(/^GITHUB_API_URL: .*is not https.*TLS set up/)
  expect(problems).toEqual(isSent ? [] : [refused])
})

describe('heroku-api-url', () => {
  test.each(['https://proxy.example/heroku', 'http://localhost:5000', 'http://[::1]:5000'])(
    '%s is usable',
    async (url) => {
      expect((await read({ 'heroku-api-url': url })).herokuApiUrl.href).toBe(new URL(url).href)
    },
  )

  test.each([
    'http://127.0.0.1.example.com',
    'file:///etc/passwd',
    'api.heroku.com',
    'https://api.heroku.com/#x',
    'https://user:hunter2@api.heroku.com',
    'https://api.heroku.com:port/?token=hunter2',
  ])('%s is refused, and no secret shown', async (url) => {
    await expectProblem({ 'heroku-api-url': url }, /cannot be used\. Expected https.*loopback/)
    expect((await problemsOf({ 'heroku-api-url': url })).join()).not.toContain('hunter2')
  })
})
