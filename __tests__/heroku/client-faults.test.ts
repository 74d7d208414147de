import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { herokuError } from '../../sandbox/heroku.ts'
import type { Interceptor, Reply } from '../../sandbox/http.ts'
import { HerokuConnectionError, HerokuError } from '../../src/heroku/errors.ts'
import { failureOf, fakeClock } from '../edges.ts'
import { ACCOUNT, MONTH, startFixture, TOKEN, type Fixture } from './fixture.ts'

let it: Fixture
beforeEach(async () => {
  it = await startFixture()
})
afterEach(async () => {
  await it.close()
})

/** Answers so often in the service's place. */
function times(count: number, interceptor: Interceptor): Interceptor {
  let left = count
  return (...args) => (left-- > 0 ? interceptor(...args) : undefined)
}

const reply = (status: number, headers: Record<string, string> = {}): Reply => ({
  ...herokuError(status, 'some_id', 'Some message.'),
  headers: { 'request-id': 'request-7', ...headers },
})

describe('error ids', () => {
  // The ids of Heroku's Platform API reference, each with what a person can do about it.
  test.each<[number, string, RegExp]>([
    [400, 'bad_request', /report it/],
    [401, 'unauthorized', /expired or revoked.*authorizations:create.*heroku-api-key/],
    [402, 'delinquent', /Billing/],
    [403, 'forbidden', /manage permission.*Access tab.*expired token.*authorizations:create/],
    [403, 'suspended', /support/],
    [403, 'two_factor', /multi-factor/],
    [404, 'not_found', /run again later.*support/i],
    [406, 'not_acceptable', /report it/],
    [409, 'conflict', /run again/],
    [410, 'gone', /no longer has it/],
    [416, 'requested_range_not_satisfiable', /report it/],
    [422, 'invalid_params', /report it/],
    [422, 'verification_needed', /Verify the account/],
    [429, 'rate_limit', /request limit.*run again later/],
    [500, 'internal_server_error', /status\.heroku\.com/],
    [503, 'maintenance', /status\.heroku\.com/],
    [403, 'an_id_of_tomorrow', /manage permission/],
  ])('%i %s says what to do, with the Request-Id', async (status, id, wayOut) => {
    it.heroku.intercept = () => ({
      ...herokuError(status, id, 'Some message.'),
      headers: { 'request-id': 'request-7' },
    })
    const error = await failureOf(it.client.archive(ACCOUNT, MONTH))
    expect(error).toBeInstanceOf(HerokuError)
    expect(error).toMatchObject({ status })
    expect(error.message).toContain(`${status} ${id}`)
    expect(error.message).toContain('the archive of 2026-05')
    expect(error.message).toContain('Some message.')
    expect(error.message).toMatch(wayOut)
    expect(error.message).toContain('(Request-Id request-7)')
    expect(error.message).not.toContain(TOKEN)
  })

  test('follow from the status where the body is no JSON, and the body is not shown', async () => {
    const headers = { 'content-type': 'text/html', 'request-id': 'request-7' }
    it.heroku.intercept = () => ({ status: 404, headers, body: '<h1>Gone fishing</h1>' })
    const error = await failureOf(it.client.archive(ACCOUNT, MONTH))
    expect(error.message).toContain('404 Not Found')
    expect(error.message).not.toContain('fishing')
  })

  test('come with words that may stand in `error`', async () => {
    const error = "Please specify a version along with Heroku's API MIME type."
    it.heroku.intercept = () => ({ status: 400, body: { id: 'missing_version', error } })
    expect((await failureOf(it.client.account('acme'))).message).toMatch(
      /^Heroku answered 400 missing_version, .*: Please specify a version .* MIME type\. This is/,
    )
  })

  test('and messages cannot write workflow commands or lines of their own', async () => {
    it.heroku.intercept = () => herokuError(404, 'not_found', 'a\n::error::b\u001b[31m\u202ec')
    const { message } = await failureOf(it.client.account('acme'))
    expect(message).not.toMatch(/\p{C}|::/u)
  })
})

test.each([400, 401, 402, 403, 404, 406, 409, 410, 416, 422, 301])(
  '%i is not asked again',
  async (status) => {
    it.heroku.intercept = times(1, () => reply(status))
    expect(await failureOf(it.client.account('acme'))).toBeInstanceOf(HerokuError)
    expect(it.heroku.exchanges).toHaveLength(1)
    expect(it.clock.pauses).toEqual([])
  },
)

test.each([301, 302, 307, 308])(
  '%i is told as a redirect, which is not followed',
  async (status) => {
    it.heroku.intercept = () => ({ status, headers: { location: 'https://elsewhere.example/x' } })
    const { message } = await failureOf(it.client.account('acme'))
    expect(message).toMatch(
      new RegExp(`answered ${status} .*redirects are not followed.*Check .*heroku-api-url`),
    )
    expect(message).not.toContain('elsewhere')
  },
)

describe('faults that pass are outlived', () => {
  const reset: Interceptor = (_, response) => {
    response.destroy()
    return 'handled'
  }
  const breakOff: Interceptor = (_, response) => {
    response.writeHead(200, { 'content-length': '100' })
    response.write('{"id":"')
    setImmediate(() => response.destroy())
    return 'handled'
  }
  const page: Interceptor = () => ({ status: 200, body: '<html>Please log in</html>' })

  test.each<[string, Interceptor]>([
    ['408', () => reply(408)],
    ['429', () => reply(429)],
    ['500', () => reply(500)],
    ['502 without JSON', () => ({ status: 502, body: '<html>Bad gateway</html>' })],
    ['503', () => reply(503)],
    ['504', () => reply(504)],
    ['a connection reset', reset],
    ['an answer that breaks off', breakOff],
    ['a page in place of JSON', page],
  ])('%s', async (_name, interceptor) => {
    it.heroku.intercept = times(3, interceptor)
    expect(await it.client.account('acme')).toMatchObject(ACCOUNT)
    expect(it.clock.pauses).toEqual([500, 1000, 2000])
    expect(it.log.lines).toHaveLength(3)
    expect(it.log.lines.join()).not.toContain('log in')
  })

  test.each<[string, Interceptor, RegExp]>([
    ['resets', reset, /Check the runner's network/],
    ['pages', page, /not JSON/],
    ['endless answers', () => ({ status: 200, body: Buffer.alloc(65 << 20, ' ') }), /more than/],
  ])('but not for ever: %s', async (_name, interceptor, problem) => {
    it.heroku.intercept = interceptor
    const error = await failureOf(it.client.account('acme'))
    expect(error).toBeInstanceOf(HerokuConnectionError)
    expect(error.message).toMatch(problem)
    expect(error.message).not.toContain('log in')
    expect(it.clock.pauses).toEqual([500, 1000, 2000, 4000, 8000])
  })
})

test('pauses are longer with luck: at most twice as long, never beyond half a minute', async () => {
  await it.close()
  it = await startFixture(fakeClock(undefined, 1 - Number.EPSILON))
  it.heroku.intercept = () => reply(503)
  expect(await failureOf(it.client.account('acme'))).toMatchObject({ status: 503 })
  expect(it.clock.pauses).toEqual([1000, 2000, 4000, 8000, 16_000])
})

describe('Retry-After', () => {
  test.each(['7', 'Mon, 02 Nov 2026 05:17:07 GMT'])('%s is kept to', async (value) => {
    it.heroku.intercept = times(1, () => reply(429, { 'retry-after': value }))
    await it.client.account('acme')
    expect(it.clock.pauses).toEqual([7000])
  })

  test('is kept to after a 503 as well', async () => {
    it.heroku.intercept = times(1, () => reply(503, { 'retry-after': '9' }))
    await it.client.account('acme')
    expect(it.clock.pauses).toEqual([9000])
  })

  test.each(['0', 'Mon, 02 Nov 2026 05:00:00 GMT', 'soon'])(
    '%s does not shorten the pause',
    async (value) => {
      it.heroku.intercept = times(1, () => reply(429, { 'retry-after': value }))
      await it.client.account('acme')
      expect(it.clock.pauses).toEqual([500])
    },
  )

  test('beyond what a job should wait fails at once', async () => {
    it.heroku.intercept = () => reply(429, { 'retry-after': '3600' })
    expect(await failureOf(it.client.account('acme'))).toMatchObject({ status: 429 })
    expect(it.heroku.exchanges).toHaveLength(1)
    expect(it.clock.pauses).toEqual([])
  })

  test('counts together: what goes beyond is not waited for', async () => {
    it.heroku.intercept = () => reply(429, { 'retry-after': '200' })
    expect(await failureOf(it.client.account('acme'))).toMatchObject({ status: 429 })
    expect(it.clock.pauses).toEqual([200_000])
  })
})
