import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { serve, type Reply, type Service } from '../../sandbox/http.ts'
import { createOctokit, type Octokit } from '../../src/deliver/octokit.ts'
import { failureOf, fakeLog, type FakeLog } from '../edges.ts'

let service: Service
let octokit: Octokit
let log: FakeLog
/** What the next requests are answered, then 200. */
let answers: Reply[]
beforeEach(async () => {
  answers = []
  service = await serve(() => answers.shift() ?? { status: 200, body: { full_name: 'a/b' } })
  log = fakeLog()
  const edge = { apiUrl: service.url, userAgent: 'exporter/1', log }
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

test.each([403, 429])('a secondary rate limit (%i) is waited for as it says', async (status) => {
  answers = [fail(status, 'You have exceeded a secondary rate limit.', { 'retry-after': '1' })]
  expect((await ask()).status).toBe(200)
  expect(log.lines).toEqual(["GitHub's secondary rate limit: next attempt in 1 s"])
})

test('a rate limit that ends too late is not waited for', async () => {
  const reset = String(Math.floor(Date.now() / 1000) + 3600)
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
  answers = [fail(403, 'API rate limit exceeded for installation ID 1.', headers)]
  expect(await failureOf(ask())).toMatchObject({ status: 403 })
  expect(log.lines).toHaveLength(1)
  expect(log.lines[0]).toMatch(/^GitHub's primary rate limit: giving up; it ends in 360\d s$/)
})

test('a secondary rate limit that ends too late is not waited for', async () => {
  answers = [fail(403, 'You have exceeded a secondary rate limit.', { 'retry-after': '901' })]
  expect(await failureOf(ask())).toMatchObject({ status: 403 })
  expect(service.exchanges).toHaveLength(1)
})
