import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { z } from 'zod'
import { serve, type Reply, type Service } from '../../sandbox/http.ts'
import { asking, GitHubError } from '../../src/github/errors.ts'
import { LimitBudget, limitEnd } from '../../src/github/rate-limits.ts'
import { GitObjects } from '../../src/github/objects.ts'
import { createOctokit, type Octokit } from '../../src/github/octokit.ts'
import { createHttp, type Http } from '../../src/http/client.ts'
import { failureOf, fakeClock, fakeLog, type FakeClock, type FakeLog } from '../edges.ts'

let service: Service
let octokit: Octokit
let log: FakeLog
let clock: FakeClock
/** What the next requests are answered, then 200. */
let answers: Reply[]
beforeEach(async () => {
  answers = []
  service = await serve(() => answers.shift() ?? { status: 200, body: { full_name: 'a/b' } })
  log = fakeLog()
  clock = fakeClock()
  const edge = { apiUrl: service.url, userAgent: 'exporter/1', log, clock, http: createHttp() }
  octokit = createOctokit('ghs_token', edge)
})
afterEach(async () => {
  await service.close()
})

const ask = () => octokit.rest.repos.get({ owner: 'a', repo: 'b' })
const fail = (status: number, message: string, headers: Record<string, string> = {}): Reply => ({
  ...{ status, headers },
  body: { message },
})

test('says who asks, with which token', async () => {
  await ask()
  const { headers } = service.exchanges[0]!
  expect(headers['user-agent']).toContain('exporter/1')
  expect(headers.authorization).toBe('token ghs_token')
})

test('ten writes go at once and further ones a second apart; reads and queries are not paced', async () => {
  for (let write = 0; write < 12; write++) await octokit.request('POST /x')
  expect(clock.pauses).toEqual([1000, 1000])
  for (let read = 0; read < 12; read++) await ask()
  await octokit.graphql('{ viewer { login } }')
  expect(clock.pauses).toHaveLength(2)
})

test('GraphQL is beside the REST API: of GitHub Enterprise Server, not below its version', async () => {
  const edge = { userAgent: 'exporter/1', log, clock, http: createHttp() }
  const asked = async (path: string) => {
    await createOctokit('ghs_token', { apiUrl: `${service.url}${path}`, ...edge }).graphql('{ x }')
    return service.exchanges.at(-1)!.path
  }
  expect([await asked(''), await asked('/api/v3')]).toEqual(['/graphql', '/api/graphql'])
})

test.each([400, 401, 403, 404, 409, 410, 422, 451])(
  '%i is an answer, not a fault',
  async (status) => {
    answers = [fail(status, 'No.')]
    expect(await failureOf(ask())).toMatchObject({ status })
    expect(service.exchanges).toHaveLength(1)
  },
)

test.each([500, 502, 503])('%i is asked again', async (status) => {
  answers = [fail(status, 'Oops.')]
  expect((await ask()).status).toBe(200)
  expect(service.exchanges).toHaveLength(2)
})

test('a connection that breaks is asked again', async () => {
  let first = true
  service.intercept = (_, response) => {
    if (!first) return undefined
    first = false
    response.destroy()
    return 'handled'
  }
  expect((await ask()).status).toBe(200)
})

test('an answer that breaks off is asked for again', async () => {
  let first = true
  service.intercept = (_, response) => {
    if (!first) return undefined
    first = false
    const headers = { 'content-type': 'application/json', 'content-length': '40' }
    response.writeHead(200, headers).write('{"full_name":', () => response.destroy())
    return 'handled'
  }
  expect((await ask()).data.full_name).toBe('a/b')
})

test.each(['{"full_name":', '<html>Welcome</html>'])(
  '%s is no answer: asked again',
  async (body) => {
    answers = [{ status: 200, headers: { 'content-type': 'application/json' }, body }]
    expect((await ask()).data.full_name).toBe('a/b')
    expect(service.exchanges).toHaveLength(2)
  },
)

test('a rate limit that ends too late is not waited for', async () => {
  const reset = String(Math.floor(Date.now() / 1000) + 3600)
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
  answers = [fail(403, 'API rate limit exceeded for installation ID 1.', headers)]
  expect(await failureOf(ask())).toMatchObject({ status: 403 })
  expect(log.lines).toHaveLength(1)
  expect(log.lines[0]).toMatch(/^GitHub's rate limit: giving up; it ends in 360\d s$/)
})

const tooMany: [string, Reply][] = [
  ['429 without words', { status: 429, headers: { 'retry-after': '7' }, body: '<html></html>' }],
  ['429 in other words', fail(429, 'Too many requests.', { 'retry-after': '7' })],
  ['403 with Retry-After', fail(403, 'Slow down.', { 'retry-after': '7' })],
]

describe('too many requests, in words that say no rate limit,', () => {
  test.each(tooMany)('are waited for as it says: %s', async (_, answer) => {
    answers = [answer, answer]
    expect((await ask()).status).toBe(200)
    expect(clock.pauses).toEqual([7000, 7000])
    expect(log.lines[0]).toBe("GitHub's rate limit: next attempt in 7 s")
  })

  test('until a date, or for a minute where nothing is said', async () => {
    const date = clock.now().toUTCString()
    const until = new Date(clock.now().getTime() + 90_000).toUTCString()
    answers = [fail(429, 'No.', { 'retry-after': until, date }), fail(429, 'No.')]
    expect((await ask()).status).toBe(200)
    expect(clock.pauses).toEqual([90_000, 60_000])
  })

  test.each(tooMany)(
    'are given up, with the time at which to come again: %s',
    async (_, answer) => {
      answers = Array.from({ length: 5 }, () => answer)
      const error = await failureOf(asking('look', z.unknown(), ask))
      expect(error).toBeInstanceOf(GitHubError)
      expect(error).toMatchObject({ transient: true, code: 'E_GITHUB_RATE_LIMIT' })
      expect(error.message).toMatch(
        /asked to look.* Run again after \d{4}-\d\d-\d\d \d\d:\d\d UTC, when the rate limit ends\./,
      )
      expect(clock.pauses).toHaveLength(4)
    },
  )

  test('are no reason to wait when the answer is that access is denied', async () => {
    answers = [fail(403, 'Resource not accessible by integration')]
    const error = await failureOf(asking('look', z.unknown(), ask))
    expect(error.message).toMatch(/write access/)
    expect(clock.pauses).toEqual([])
  })
})

test('all rate limits of a run together have a quarter of an hour', async () => {
  const limit = fail(429, 'No.', { 'retry-after': '400' })
  answers = [limit, { status: 200, body: {} }, limit, { status: 200, body: {} }, limit]
  await ask()
  await ask()
  expect(await failureOf(ask())).toMatchObject({ status: 429 })
  expect(clock.pauses).toEqual([400_000, 400_000])
  expect(log.lines.at(-1)).toBe("GitHub's rate limit: giving up; it ends in 400 s")
  // Those that pass side by side cost once: a short one is still waited for.
  answers = [fail(403, 'A secondary rate limit.', { 'retry-after': '1' })]
  expect((await ask()).status).toBe(200)
})

test('waits side by side are counted once', () => {
  const budget = new LimitBudget(clock)
  for (let i = 0; i < 6; i++) expect(budget.take(800_000, 0)).toBe(true)
  expect(budget.take(900_000, 0)).toBe(true)
  expect(budget.take(901_000, 0)).toBe(false)
  expect(budget.take(900_000, 4)).toBe(false)
})

test.each([
  [{ 'retry-after': '59' }, '2026-11-02 05:18 UTC'],
  [{ 'retry-after': '61' }, '2026-11-02 05:19 UTC'],
  [{ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1793600000' }, '2026-11-02 06:14 UTC'],
  [{ 'x-ratelimit-remaining': '9', 'x-ratelimit-reset': '1793600000' }, undefined],
  [{ 'retry-after': '99999999999999999999' }, undefined],
  [{ 'retry-after': 'soon' }, undefined],
  [{}, undefined],
])('a limit of the headers %j ends at %s', (headers, end) => {
  const date = clock.now().toUTCString()
  expect(limitEnd({ ...headers, date })).toBe(end)
})

describe('a redirect', () => {
  let elsewhere: Service
  beforeEach(async () => {
    elsewhere = await serve(() => ({ status: 200, body: { full_name: 'x/y' } }))
  })
  afterEach(async () => {
    await elsewhere.close()
  })
  const to = (status: number, location: string): Reply => ({ status, headers: { location } })
  const writing = () => octokit.rest.git.createTree({ owner: 'a', repo: 'b', tree: [] })

  test.each([301, 302, 307, 308])('of a read is followed within the API: %i', async (status) => {
    answers = [to(status, '/repositories/1'), to(status, `${service.url}/repositories/2`)]
    expect((await ask()).data.full_name).toBe('a/b')
    expect(service.exchanges.map(({ path }) => path)).toEqual([
      '/repos/a/b',
      '/repositories/1',
      '/repositories/2',
    ])
  })

  test('that has no end is not followed for ever', async () => {
    answers = Array.from({ length: 99 }, () => to(302, '/again'))
    const error = await failureOf(asking('look', z.unknown(), ask))
    expect(error.message).toMatch(/^GitHub answered 302, asked to look.*It redirects elsewhere/)
    expect(service.exchanges).toHaveLength(6)
  })

  test.each([301, 302, 303, 307, 308])('to another host is told as that: %i', async (status) => {
    for (const request of [ask, writing]) {
      answers = [to(status, `${elsewhere.url}/secret/path`)]
      const error = await failureOf(asking('look', z.unknown(), request))
      expect(error).toMatchObject({ status, transient: false })
      expect(error.message).toContain(`: it is at ${new URL(elsewhere.url).host}. It redirects`)
      expect(error.message).not.toMatch(/secret|write access/)
    }
    expect(elsewhere.exchanges).toEqual([])
    expect(service.exchanges).toHaveLength(2)
  })

  test.each([301, 307])('of a write is not followed, even within the API: %i', async (status) => {
    answers = [to(status, '/repositories/1')]
    const error = await failureOf(asking('write', z.unknown(), writing))
    expect(error.message).toMatch(/asked to write.*redirects elsewhere, which is not followed/)
    expect(service.exchanges).toHaveLength(1)
  })
})

test('what GitHub says of endpoints to come to an end is not printed', async () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined)
  const headers = { deprecation: 'true', sunset: '::error::x', link: '<x>; rel="deprecation"' }
  answers = [{ status: 200, headers, body: { full_name: 'a/b' } }]
  await ask()
  expect(warn).not.toHaveBeenCalled()
  warn.mockRestore()
})

describe('an attempt may take', () => {
  /** Milliseconds that each request was given. */
  let given: number[]
  const objects = () => {
    given = []
    const http: Http = (_url, _headers, within) => {
      given.push(within)
      return Promise.reject(new Error('never answered'))
    }
    const edge = { apiUrl: service.url, userAgent: 'exporter/1', log, clock, http }
    const client = createOctokit('ghs_token', edge)
    return new GitObjects(client, { owner: 'a', repo: 'b' }, clock)
  }

  test('three minutes for a file, which may be large, and one for anything else', async () => {
    const sha = '0'.repeat(40)
    expect(await failureOf(objects().store(Buffer.from('x')))).toBeInstanceOf(GitHubError)
    expect(given).toEqual(Array(4).fill(180_000))
    expect(await failureOf(objects().read(sha))).toBeInstanceOf(GitHubError)
    expect(given[0]).toBe(180_000)
    expect(await failureOf(objects().list(sha))).toBeInstanceOf(GitHubError)
    expect(given[0]).toBe(60_000)
  })
})
