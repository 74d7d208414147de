import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { herokuError } from '../../sandbox/heroku.ts'
import type { Reply } from '../../sandbox/http.ts'
import { isAheadOf, isFinal } from '../../src/heroku/final.ts'
import { HerokuAnswerError } from '../../src/heroku/errors.ts'
import type { Month } from '../../src/system/month.ts'
import { secrets } from '../../src/text/redact.ts'
import { failureOf } from '../edges.ts'
import { ACCOUNT, description, MONTH, startFixture, TOKEN, type Fixture } from './fixture.ts'

let it: Fixture
beforeEach(async () => {
  it = await startFixture()
})
afterEach(() => it.close())

test('requests carry the token, the user agent and version 3 without a variant', async () => {
  await it.client.accounts()
  const account = await it.client.account('acme')
  await it.client.archives(account)
  await it.client.archive(account, MONTH)
  await it.client.eventIds(account, `${MONTH}-31`)
  expect(it.heroku.exchanges).toHaveLength(5)
  for (const { headers, method } of it.heroku.exchanges) {
    expect(headers.accept).toBe('application/vnd.heroku+json; version=3')
    expect(method).toBe('GET')
    expect(headers.authorization).toBe(`Bearer ${TOKEN}`)
    expect(headers['user-agent']).toBe('heroku-audit-trail-export')
  }
  // By its id, which survives a rename, and with the month padded.
  const { path } = it.heroku.exchanges[3]!
  expect(path).toBe(`/enterprise-accounts/${ACCOUNT.id}/archives/2026/05`)
})

describe('the account', () => {
  test('may have an odd name, which stays one segment of the path', async () => {
    it.heroku.accounts[0]!.name = 'acme é?#%2f'
    expect(await it.client.account('acme é?#%2f')).toMatchObject({ id: ACCOUNT.id })
  })

  test('that is not found: the message names the input', async () => {
    expect((await failureOf(it.client.account('acne'))).message).toMatch(
      /404 not_found, asked for the enterprise account 'acne'.* Check the input 'enterprise-account': /,
    )
  })

  test.each([
    [['view', 'billing'], 'view, billing'],
    [[], 'none'],
  ])('with the permissions %j is refused, naming who grants what is missing', async (...row) => {
    it.heroku.accounts[0]!.permissions = row[0]
    const error = await failureOf(it.client.account('acme'))
    expect(error).toMatchObject({ code: 'E_HEROKU_FORBIDDEN' })
    expect(error.message).toContain(`permission 'manage' on the enterprise account 'acme'`)
    expect(error.message).toMatch(new RegExp(`it has: ${row[1]}\\).*who has it grants it`))
  })

  test.each([
    [undefined, undefined],
    [[{ name: 'manage' }], ['manage']],
  ])('whose permissions are %j is accepted', async (permissions, read) => {
    it.heroku.intercept = () => ({ status: 200, body: { ...ACCOUNT, permissions } })
    expect(await it.client.account('acme')).toEqual({ ...ACCOUNT, permissions: read })
  })

  test('is refused when it is another than was asked for by id', async () => {
    it.heroku.intercept = () => ({ status: 200, body: { ...ACCOUNT, id: 'other' } })
    expect(await failureOf(it.client.account(ACCOUNT.id))).toBeInstanceOf(HerokuAnswerError)
  })
})

test('an account whose name holds a secret is refused without showing it', async () => {
  it.heroku.accounts[0]!.name = 'acme-of-a-passphrase'
  secrets.add('of-a-passphrase')
  const { message } = await failureOf(it.client.account('acme-of-a-passphrase'))
  expect(message).toMatch(/name or id contains one of the secrets.*another passphrase/)
  expect(message).not.toContain('of-a-pass')
})

test('the account’s id stays visible where an archive’s url has it', async () => {
  await it.client.account('acme')
  const url = `https://bucket.example/trails/${ACCOUNT.id}/2026-05-0123456789abcdef0123`
  it.heroku.intercept = () => ({ status: 200, body: description(it, { url }) })
  await it.client.archive(ACCOUNT, MONTH)
  expect(it.log.secrets).toContain('2026-05-0123456789abcdef0123')
  expect(it.log.secrets).not.toContain(ACCOUNT.id)
})

describe('the archive', () => {
  test('comes with its Request-Id', async () => {
    const { archive, requestId } = await it.client.archive(ACCOUNT, MONTH)
    const { checksum, size, created_at: createdAt } = it.record
    const url = it.heroku.archiveUrl(it.record)
    expect(archive).toEqual({ month: MONTH, checksum, size, createdAt, url })
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('may write its month as a number, without a zero before it', async () => {
    it.heroku.intercept = () => ({ status: 200, body: description(it, { month: 5, extra: [1] }) })
    expect((await it.client.archive(ACCOUNT, MONTH)).archive.month).toBe(MONTH)
  })

  test.each<[string, Record<string, unknown>]>([
    ['2026-06', { month: '06' }],
    ['year:', { year: 2016 }],
    ['created_at:', { created_at: 'yesterday' }],
    ['checksum:', { checksum: 7 }],
    ['size:', { size: -1 }],
    ['url:', { url: 'no url' }],
  ])('is refused, with the Request-Id, for %s', async (named, changes) => {
    const headers = { 'request-id': 'request-7' }
    it.heroku.intercept = () => ({ status: 200, headers, body: description(it, changes) })
    const error = await failureOf(it.client.archive(ACCOUNT, MONTH))
    expect(error).toBeInstanceOf(HerokuAnswerError)
    expect(error.message).toContain(named)
    expect(error.message).toContain('Request-Id request-7')
    expect(error.message).not.toContain(it.heroku.archiveUrl(it.record).split('/')[3])
    expect(it.heroku.exchanges).toHaveLength(1)
  })

  test.each([
    ['2026-11', ['2026-10', '2026-08', '2026-09'], '2026-08 to 2026-10'],
    ['2026-09', [], 'no archive at all'],
  ])('that is not there is reported with those that are: %s of %j', async (...row) => {
    const [month, listed, has] = row
    it.heroku.accounts[0]!.archives = listed.map((each) => {
      const [year, number] = each.split('-') as [string, string]
      return { ...it.record, year: Number(year), month: number }
    })
    expect((await failureOf(it.client.archive(ACCOUNT, month as Month))).message).toMatch(
      new RegExp(`^Heroku has ${has} of acme, not ${month}\\. Run again.*Request-Id [0-9a-f-]{36}`),
    )
  })

  test.each<[string, Reply]>([
    ['cannot be read', { status: 503, body: {} }],
    ['has an item of no month', { status: 200, body: [{ year: 2026 }] }],
    ['has it', { status: 200, body: [{ year: 2026, month: '05' }] }],
  ])('that is not there is a plain 404 when the list %s', async (_name, list) => {
    it.heroku.intercept = ({ path }) =>
      path.endsWith('/archives') ? list : herokuError(404, 'not_found', 'No.')
    expect((await failureOf(it.client.archive(ACCOUNT, MONTH))).message).toMatch(
      /^Heroku answered 404 not_found, asked for the archive of 2026-05: No/,
    )
  })
})

describe('the archive’s url is masked: whole, path, query and what grants access, decoded too', () => {
  const url = 'https://bucket.example/some%2Fpath/x?X-Amz-Signature=a%2Bb1234&region=us-east-1'
  const forms = [
    ...[url, '/some%2Fpath/x', '/some/path/x', 'some%2Fpath/x', 'a+b1234'],
    ...['X-Amz-Signature=a%2Bb1234&region=us-east-1'],
  ]
  test.each([{}, { size: 'large' }])('of an archive with %j', async (changes) => {
    it.heroku.intercept = () => ({ status: 200, body: description(it, { url, ...changes }) })
    await it.client.archive(ACCOUNT, MONTH).catch(() => undefined)
    for (const form of forms) expect(it.log.secrets).toContain(form)
    expect(it.log.secrets).not.toContain('us-east-1')
  })
})

test('the list of archives sets apart what cannot be read, such as a month before 2017', async () => {
  const body = [description(it, { year: 2016 }), description(it), {}]
  it.heroku.intercept = () => ({ status: 200, body })
  const { archives, unreadable } = await it.client.listing(ACCOUNT)
  expect(archives.map(({ month }) => month)).toEqual([MONTH])
  expect(unreadable.map(({ month }) => month)).toEqual(['2016-05', undefined])
  await expect(it.client.archives(ACCOUNT)).rejects.toThrow(HerokuAnswerError)
})

test.each([
  ['2026-06-01T00:00:00Z', true],
  ['2026-06-01T02:00:00+02:00', true],
  ['2026-06-01T01:59:59.999+02:00', false],
  ['2026-05-31T23:59:59Z', false],
])('an archive of May made at %s is final: %p', (createdAt, final) => {
  expect(isFinal(createdAt, MONTH)).toBe(final)
  expect(isFinal(createdAt, MONTH, new Date('2026-06-01T00:00:00Z'))).toBe(final)
  expect(isFinal(createdAt, MONTH, new Date('2026-05-31T23:59:59.999Z'))).toBe(false)
})

test.each([
  ['2026-06-01T00:00:05Z', '2026-05-31T23:55:05Z', false],
  ['2026-06-01T00:00:05Z', '2026-05-31T23:55:04Z', true],
  ['2026-05-31T23:59:59Z', '2026-05-02T05:17:00Z', false],
  ['2027-06-01T00:00:00Z', '2026-06-01T00:00:00Z', false],
])('an archive of May made at %s, when it is %s here, is ahead: %p', (createdAt, now, ahead) => {
  expect(isAheadOf(createdAt, MONTH, new Date(now))).toBe(ahead)
})
