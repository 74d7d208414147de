import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { herokuError } from '../../sandbox/heroku.ts'
import type { Interceptor, Reply } from '../../sandbox/http.ts'
import { HerokuError } from '../../src/heroku/errors.ts'
import { failureOf } from '../edges.ts'
import { ACCOUNT, MONTH, startFixture, TOKEN, type Fixture } from './fixture.ts'

let it: Fixture
beforeEach(async () => {
  it = await startFixture()
})
afterEach(() => it.close())

/** Answers so often in the service's place. */
function times(count: number, interceptor: Interceptor): Interceptor {
  let left = count
  return (...args) => (left-- > 0 ? interceptor(...args) : undefined)
}

const reply = (status: number, headers: Record<string, string> = {}, id = 'some_id'): Reply => ({
  ...herokuError(status, id, 'Some message.'),
  headers: { 'request-id': 'request-7', ...headers },
})

describe('a refusal', () => {
  // The ids of Heroku's Platform API reference.
  test.each<[number, string, string, RegExp]>([
    [401, 'unauthorized', 'TOKEN', /expired or revoked.*authorizations:create.*heroku-api-key/],
    [402, 'delinquent', 'BILLING', /Billing/],
    [403, 'forbidden', 'FORBIDDEN', /manage permission.*Access tab.*expired token.*create/],
    [403, 'suspended', 'SUSPENDED', /support/],
    [403, 'two_factor', 'TWO_FACTOR', /multi-factor/],
    [403, 'constructor', 'FORBIDDEN', /manage permission/],
    [404, 'not_found', 'NOT_FOUND', /run again later.*support/i],
    [409, 'conflict', 'FAULT', /run again/],
    [410, 'gone', 'NOT_FOUND', /no longer has it/],
    [422, 'invalid_params', 'UNEXPECTED', /report it/],
    [422, 'verification_needed', 'BILLING', /Verify the account/],
  ])('%i %s is not retried, is E_HEROKU_%s, and its way out is given', async (...row) => {
    const [status, id, code, wayOut] = row
    it.heroku.intercept = () => reply(status, {}, id)
    const question = status === 404 ? it.client.archive(ACCOUNT, MONTH) : it.client.account('acme')
    const error = await failureOf(question)
    expect(error).toBeInstanceOf(HerokuError)
    expect(error).toMatchObject({ code: `E_HEROKU_${code}` })
    expect(error.message).toMatch(new RegExp(`${status} ${id}, asked for the .*: Some message\\. `))
    expect(error.message).toMatch(wayOut)
    expect(error.message).toContain('(Request-Id request-7)')
    expect(error.message).not.toContain(TOKEN)
    expect(it.clock.pauses).toEqual([])
  })

  test('is a redirect, too, which is not followed', async () => {
    it.heroku.intercept = () => ({
      status: 302,
      headers: { location: 'https://elsewhere.example/x' },
    })
    const { message } = await failureOf(it.client.account('acme'))
    expect(message).toMatch(/answered 302 .*Redirects are not followed.*Check .*heroku-api-url/)
    expect(message).not.toContain('elsewhere')
    expect(it.heroku.exchanges).toHaveLength(1)
  })

  test('may have its message in `error`', async () => {
    const error = "Please specify a version along with Heroku's API MIME type."
    it.heroku.intercept = () => ({ status: 400, body: { id: 'missing_version', error } })
    expect((await failureOf(it.client.account('acme'))).message).toMatch(
      /^Heroku answered 400 missing_version, .*: Please specify a version .* MIME type\. /,
    )
  })
})

describe('a transient fault', () => {
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

  test.each<[string, Interceptor, RegExp]>([
    ['408', () => reply(408), /run again later/i],
    ['429', () => reply(429), /request limit.*run again later/],
    ['503', () => reply(503), /status\.heroku\.com/],
    ['502 without JSON', () => ({ status: 502, body: '<html>log in</html>' }), /502 Bad Gateway/],
    ['a connection reset', reset, /^No whole answer from Heroku.*Check the network/],
    ['an answer that breaks off', breakOff, /^No whole answer from Heroku/],
    ['a page in place of JSON', page, /not JSON/],
    ['an endless answer', () => ({ status: 200, body: Buffer.alloc(65 << 20, ' ') }), /more than/],
  ])('is retried five times: %s', async (_name, interceptor, problem) => {
    it.heroku.intercept = times(6, interceptor)
    const error = await failureOf(it.client.account('acme'))
    expect(error).toMatchObject({ transient: true })
    expect(error.message).toMatch(problem)
    expect([error.message, ...it.log.lines].join()).not.toContain('log in')
    expect(it.clock.pauses).toEqual([500, 1000, 2000, 4000, 8000])
    expect(await it.client.account('acme')).toMatchObject(ACCOUNT)
  })
})

describe('Retry-After', () => {
  test.each([
    [429, '7', 7000],
    [503, 'Mon, 02 Nov 2026 05:17:09 GMT', 9000],
    [429, 'soon', 500],
  ])('of a %i, %s, makes a pause of %i ms', async (status, value, pause) => {
    it.heroku.intercept = times(1, () => reply(status, { 'retry-after': value }))
    await it.client.account('acme')
    expect(it.clock.pauses).toEqual([pause])
  })

  test('is not waited for beyond five minutes altogether', async () => {
    it.heroku.intercept = () => reply(429, { 'retry-after': '200' })
    expect(await failureOf(it.client.account('acme'))).toMatchObject({ status: 429 })
    expect(it.clock.pauses).toEqual([200_000])
  })
})
