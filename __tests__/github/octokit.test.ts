import type { ServerResponse } from 'node:http'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { z } from 'zod'
import { serve, type Reply, type Service } from '../../sandbox/http.ts'
import { ask } from '../../src/github/ask.ts'
import { createOctokit } from '../../src/github/octokit.ts'
import { createHttp } from '../../src/http/client.ts'
import { failureOf, fakeClock, fakeLog, type FakeClock, type FakeLog } from '../edges.ts'

let service: Service
let log: FakeLog
let clock: FakeClock
/** What the next requests are answered, then 200. */
let answers: Reply[]
beforeEach(async () => {
  answers = []
  service = await serve(() => answers.shift() ?? { status: 200, body: { full_name: 'a/b' } })
  log = fakeLog()
  clock = fakeClock()
})
afterEach(() => service.close())

const client = (path = '') =>
  createOctokit('ghs_token', {
    ...{ apiUrl: service.url + path, log, clock, http: createHttp() },
  })
const at = () => ({ octokit: client(), owner: 'a', repo: 'b' })
const named = z.object({ full_name: z.string() })
const look = () => ask(at(), 'look', named, 'GET')
const write = () => ask(at(), 'write', z.unknown(), 'POST git/trees', { tree: [] })
const fail = (status: number, message: string, headers: Record<string, string> = {}): Reply => ({
  ...{ status, headers },
  body: { message },
})

test('says who asks, with which token, and prints nothing of what GitHub deprecates', async () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined)
  const headers = { deprecation: 'true', sunset: '::error::x', link: '<x>; rel="deprecation"' }
  answers = [{ status: 200, headers, body: { full_name: 'a/b' } }]
  await look()
  expect(service.exchanges[0]!.headers).toMatchObject({ authorization: 'token ghs_token' })
  expect(service.exchanges[0]!.headers['user-agent']).toContain('heroku-audit-trail-export')
  expect(warn).not.toHaveBeenCalled()
  warn.mockRestore()
})

test('ten writes go at once and further ones a second apart; reads and queries are not paced', async () => {
  const octokit = client()
  for (let round = 0; round < 12; round++) await octokit.request('POST /x')
  expect(clock.pauses).toEqual([1000, 1000])
  for (let round = 0; round < 12; round++) await octokit.request('GET /x')
  await octokit.graphql('{ viewer { login } }')
  expect(clock.pauses).toHaveLength(2)
})

test('GraphQL is beside the REST API: of GitHub Enterprise Server, not below its version', async () => {
  const asked = async (path: string) => {
    await client(path).graphql('{ x }')
    return service.exchanges.at(-1)!.path
  }
  expect([await asked(''), await asked('/api/v3')]).toEqual(['/graphql', '/api/graphql'])
})

test('an answer in another form is an error that names what it lacks', async () => {
  answers = [{ status: 200, body: { full_name: 7 } }]
  expect(await failureOf(look())).toMatchObject({
    ...{ code: 'E_GITHUB_NO_ANSWER', transient: true },
    message: expect.stringMatching(/asked to look: its answer has no 'full_name' as the API/),
  })
})

type Breaking = (response: ServerResponse) => void
test.each<[string, Reply | Breaking]>([
  ['500', fail(500, 'Oops.')],
  ['503', { status: 503, body: '<html>Unicorn!</html>' }],
  [
    'half an answer',
    (response) => {
      response.writeHead(200, { 'content-length': '40' }).write('{"full_name":', () => {
        response.destroy()
      })
    },
  ],
  ['a page', { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>Hi</html>' }],
  ['no answer', (response) => response.destroy()],
])('%s is asked again; for ever, it is an error that says where to look', async (_, fault) => {
  let left = 1
  service.intercept = (_request, response) => {
    if (left-- <= 0) return undefined
    if (typeof fault !== 'function') return fault
    fault(response)
    return 'handled'
  }
  expect(await look()).toEqual({ full_name: 'a/b' })
  left = Infinity
  const error = await failureOf(look())
  expect(error).toMatchObject({ transient: true })
  expect(error.message).toMatch(/githubstatus\.com/)
  expect(error.message).not.toMatch(/html|Unicorn/)
})

describe('too many requests', () => {
  const limits: [string, Reply][] = [
    ['429 without words', { status: 429, headers: { 'retry-after': '7' }, body: '<html></html>' }],
    ['403 with Retry-After', fail(403, 'Slow down.', { 'retry-after': '7' })],
  ]
  test.each(limits)('are waited for as it says: %s', async (_, answer) => {
    answers = [answer, answer]
    await look()
    expect(clock.pauses).toEqual([7000, 7000])
    expect(log.lines[0]).toBe("GitHub's rate limit: next attempt in 7 s")
  })

  test('until a date, or for a minute where nothing is said', async () => {
    const date = clock.now().toUTCString()
    const until = new Date(clock.now().getTime() + 90_000).toUTCString()
    answers = [fail(429, 'No.', { 'retry-after': until, date }), fail(429, 'No.')]
    await look()
    expect(clock.pauses).toEqual([90_000, 60_000])
  })

  test.each([
    ['that do not end', { 'retry-after': '7' }, 4],
    [
      'that end too late',
      {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
      },
      1,
    ],
  ])('%s are given up, with when to come again', async (_, headers, attempts) => {
    answers = Array.from({ length: 9 }, () => fail(403, 'A rate limit.', headers))
    const error = await failureOf(look())
    expect(error).toMatchObject({ transient: true, code: 'E_GITHUB_RATE_LIMIT' })
    expect(error.message).toMatch(/ Run again after \d{4}-\d\d-\d\d \d\d:\d\d UTC, when the rate/)
    expect(service.exchanges).toHaveLength(attempts)
  })
})

test('all rate limits of a run together have a quarter of an hour', async () => {
  const octokit = client()
  const limit = fail(429, 'No.', { 'retry-after': '400' })
  answers = [limit, { status: 200, body: {} }, limit, { status: 200, body: {} }, limit]
  await octokit.request('GET /x')
  await octokit.request('GET /x')
  expect(await failureOf(octokit.request('GET /x'))).toMatchObject({ status: 429 })
  expect(clock.pauses).toEqual([400_000, 400_000])
})

describe('a redirect', () => {
  const to = (status: number, location: string): Reply => ({ status, headers: { location } })

  test.each([301, 307])('of a read is followed within the API: %i', async (status) => {
    answers = [to(status, '/repositories/1'), to(status, `${service.url}/repositories/2`)]
    expect(await look()).toEqual({ full_name: 'a/b' })
    expect(service.exchanges.at(-1)!.path).toBe('/repositories/2')
  })

  test('that has no end is not followed for ever', async () => {
    answers = Array.from({ length: 99 }, () => to(302, '/again'))
    expect((await failureOf(look())).message).toMatch(/^GitHub answered 302, .*It redirects/)
    expect(service.exchanges).toHaveLength(6)
  })

  test('to another host, or of a write, is not followed but told', async () => {
    const elsewhere = await serve(() => ({ status: 200, body: { full_name: 'x/y' } }))
    for (const [request, location] of [
      [look, `${elsewhere.url}/secret/path`],
      [write, `${elsewhere.url}/secret/path`],
      [write, '/repositories/1'],
    ] as const) {
      answers = [to(307, location)]
      const error = await failureOf(request())
      expect(error).toMatchObject({ code: 'E_GITHUB_REDIRECT', transient: false })
      expect(error.message).not.toMatch(/secret|write access/)
      if (request === look) expect(error.message).toContain(new URL(elsewhere.url).host)
    }
    expect(elsewhere.exchanges).toEqual([])
    expect(service.exchanges).toHaveLength(3)
    await elsewhere.close()
  })
})
