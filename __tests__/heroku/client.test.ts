import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { herokuError } from '../../sandbox/heroku.ts'
import type { Reply } from '../../sandbox/http.ts'
import { isFinal } from '../../src/heroku/final.ts'
import { HerokuAnswerError, PermissionError } from '../../src/heroku/errors.ts'
import type { Month } from '../../src/system/month.ts'
import { hideUrl } from '../../src/heroku/urls.ts'
import { plain } from '../../src/text/log.ts'
import { secrets } from '../../src/text/redact.ts'
import { failureOf, fakeLog } from '../edges.ts'
import { ACCOUNT, description, MONTH, startFixture, TOKEN, type Fixture } from './fixture.ts'

let it: Fixture
beforeEach(async () => {
  it = await startFixture()
})
afterEach(async () => {
  await it.close()
})

const capability = () => it.heroku.archiveUrl(it.record).split('/')[3]!

describe('requests', () => {
  test('carry the token, the user agent and version 3 without a variant', async () => {
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
      expect(headers['user-agent']).toBe('exporter/1')
    }
  })

  test('name the account by id, which survives a rename, and pad the month', async () => {
    await it.client.archive(await it.client.account('acme'), MONTH)
    expect(it.heroku.exchanges.map(({ path }) => path)).toEqual([
      '/enterprise-accounts/acme',
      `/enterprise-accounts/${ACCOUNT.id}/archives/2026/05`,
    ])
  })

  test('keep an odd name one segment of the path', async () => {
    it.heroku.accounts[0]!.name = 'acme é?#%2f'
    expect(await it.client.account('acme é?#%2f')).toMatchObject({ id: ACCOUNT.id })
    expect(it.heroku.exchanges[0]!.url.search).toBe('')
  })
})

describe('the account', () => {
  test('that is not found: the message names the input', async () => {
    const error = await failureOf(it.client.account('acne'))
    expect(error.message).toMatch(
      /404 not_found, asked for the enterprise account 'acne'.* Check the input 'enterprise-account': /,
    )
  })

  test.each([[['view', 'billing'], 'view, billing'] as const, [[], 'none'] as const])(
    'with the permissions %j is refused: the message says which is missing and who grants it',
    async (permissions, shown) => {
      it.heroku.accounts[0]!.permissions = [...permissions]
      const error = await failureOf(it.client.account('acme'))
      expect(error).toBeInstanceOf(PermissionError)
      expect(error.message).toContain("permission 'manage'")
      expect(error.message).toContain("'acme'")
      expect(error.message).toContain(`it has: ${shown}`)
      expect(error.message).toMatch(/someone who has it grants it.*Access tab/)
    },
  )

  test.each([
    ['not given', undefined, undefined],
    ['objects, as those of members are', [{ name: 'manage' }], ['manage']],
  ])('whose permissions are %s is accepted', async (_name, permissions, read) => {
    it.heroku.intercept = () => ({ status: 200, body: { ...ACCOUNT, permissions } })
    expect(await it.client.account('acme')).toEqual({ ...ACCOUNT, permissions: read })
  })
})

describe('the archive', () => {
  test('comes with its Request-Id, its url masked', async () => {
    const { archive, requestId } = await it.client.archive(ACCOUNT, MONTH)
    expect(archive).toEqual({ ...description(it), year: 2026 })
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/)
    expect(it.log.secrets).toContain(archive.url)
    expect(it.log.secrets).toContain(new URL(archive.url).pathname)
  })

  test.each([5, '5', '05'])('may write its month as %j', async (month) => {
    it.heroku.intercept = () => ({ status: 200, body: description(it, { month, extra: [1] }) })
    const { archive } = await it.client.archive(ACCOUNT, MONTH)
    expect(archive.month).toBe('05')
  })

  test.each([
    [{ month: '06' }, '2026-06'],
    [{ year: 2025 }, '2025-05'],
  ])('of another month is refused: %j', async (changes, got) => {
    it.heroku.intercept = () => ({ status: 200, body: description(it, changes) })
    const error = await failureOf(it.client.archive(ACCOUNT, MONTH))
    expect(error).toBeInstanceOf(HerokuAnswerError)
    expect(error.message).toContain(got)
    expect(error.message).toContain(MONTH)
  })

  describe('that Heroku does not have', () => {
    /** Has Heroku list these months of the account; gives the message for another. */
    async function lacking(month: string, ...listed: string[]): Promise<string> {
      it.heroku.accounts[0]!.archives = listed.map((each) => {
        const [year, number] = each.split('-') as [string, string]
        return { ...it.record, year: Number(year), month: number }
      })
      return (await failureOf(it.client.archive(ACCOUNT, month as Month))).message
    }

    test.each([
      ['2026-11', ['2026-10', '2026-08', '2026-09'], '2026-08 to 2026-10', 'Run again tomorrow, '],
      ['2026-07', ['2026-08', '2026-10'], '2026-08, 2026-10', 'Ask Heroku support whether'],
      ['2026-09', [], 'no archive at all', 'Run again tomorrow, '],
    ])('is reported with the months there are: %s of %j', async (month, listed, has, wayOut) => {
      expect(await lacking(month, ...listed)).toMatch(
        new RegExp(
          `^Heroku has ${has} of acme, not ${month}\\. ${wayOut}.*Request-Id [0-9a-f-]{36}`,
        ),
      )
    })

    test.each<[string, Reply]>([
      ['cannot be read', { status: 503, body: {} }],
      ['has an item of no month', { status: 200, body: [{ year: 2026 }] }],
      ['has it', { status: 200, body: [{ year: 2026, month: '05' }] }],
    ])('is reported as 404 when the list %s', async (_name, list) => {
      it.heroku.intercept = ({ path }) =>
        path.endsWith('/archives') ? list : herokuError(404, 'not_found', 'No.')
      const { message } = await failureOf(it.client.archive(ACCOUNT, MONTH))
      expect(message).toMatch(
        /^Heroku answered 404 not_found, asked for the archive of 2026-05: No/,
      )
      expect(message).not.toContain('enterprise-account')
    })
  })

  test.each<[string, unknown]>([
    ['year', undefined],
    ['year', 2016],
    ['month', null],
    ['created_at', 'yesterday'],
    ['checksum', 7],
    ['size', -1],
    ['url', 'no url'],
  ])('with %s %j is refused, naming the field and the Request-Id', async (field, value) => {
    it.heroku.intercept = () => ({
      status: 200,
      headers: { 'request-id': 'request-7' },
      body: description(it, { [field]: value }),
    })
    const error = await failureOf(it.client.archive(ACCOUNT, MONTH))
    expect(error).toBeInstanceOf(HerokuAnswerError)
    expect(error.message).toContain(`${field}:`)
    expect(error.message).toContain('Request-Id request-7')
    expect(error.message).not.toContain(capability())
    expect(it.heroku.exchanges).toHaveLength(1)
  })

  test('that is refused has its url masked too', async () => {
    it.heroku.intercept = () => ({ status: 200, body: description(it, { size: 'large' }) })
    await failureOf(it.client.archive(ACCOUNT, MONTH))
    expect(it.log.secrets).toContain(it.heroku.archiveUrl(it.record))
  })

  test('has the parts of its url masked: path and query, as they are and decoded', async () => {
    const url = 'https://bucket.example/some%2Fpath/x?X-Amz-Signature=a%2Bb1234'
    it.heroku.intercept = () => ({ status: 200, body: description(it, { url }) })
    await it.client.archive(ACCOUNT, MONTH)
    for (const form of [
      url,
      '/some%2Fpath/x',
      '/some/path/x',
      'X-Amz-Signature=a%2Bb1234',
      'X-Amz-Signature=a+b1234',
    ]) {
      expect(it.log.secrets).toContain(form)
    }
  })
})

describe('parts of an archive’s url that may be ordinary words', () => {
  const signed = (i: number) =>
    `https://bucket.example/trail/${i}/x?X-Amz-Credential=AKIA0123456789%2F202605${i}%2Fzz-east-1%2Fs3%2Faws4_request` +
    `&X-Amz-Signature=${createHash('sha256').update(`${i}`).digest('hex')}&response-content-type=application%2Fx-gzip`

  test('are hidden, unless they are in a known name', () => {
    const log = fakeLog()
    hideUrl(signed(1), log, ['acme/audit-zz-east-1'])
    expect(plain('in zz-east-1 by aws4_request')).toBe('in zz-east-1 by ***')
  })

  test('are hidden for each of 120 months', () => {
    for (let i = 0; i < 120; i++) {
      hideUrl(signed(i), fakeLog(), [])
      expect(plain(`it said ${new URL(signed(i)).pathname.slice(1)}.`)).not.toContain(`trail/${i}`)
    }
    const signature = new URL(signed(77)).searchParams.get('X-Amz-Credential')!
    expect(plain(`it said ${signature}, ${signed(3)}`)).toMatch(
      /^it said \*\*\*, https:\/\/bucket\.example\/[?*&=A-Za-z-]*$/,
    )
  })
})

test('an account whose name holds a secret is refused without showing it', async () => {
  it.heroku.accounts[0]!.name = 'acme-of-a-passphrase'
  secrets.add('of-a-passphrase')
  const error = await failureOf(it.client.account('acme-of-a-passphrase'))
  expect(error.message).toMatch(/name or id contains one of the secrets.*another passphrase/)
  expect(error.message).not.toContain('of-a-pass')
})

test('the list of archives is read without urls', async () => {
  const { year, month, checksum, size, created_at } = it.record
  expect(await it.client.archives(ACCOUNT)).toEqual([{ year, month, checksum, size, created_at }])
})

test.each([null, 'text', 7, [], [description]])(
  'an answer of another shape is refused: %p',
  async (body) => {
    it.heroku.intercept = () => ({ status: 200, body: JSON.stringify(body) })
    expect(await failureOf(it.client.account('acme'))).toBeInstanceOf(HerokuAnswerError)
  },
)

test.each([
  ['2026-06-01T00:00:00Z', true],
  ['2026-06-01T02:00:00+02:00', true],
  ['2026-06-01T01:59:59.999+02:00', false],
  ['2026-05-31T23:59:59Z', false],
])('an archive of May made at %s is final: %p', (createdAt, final) => {
  expect(isFinal(createdAt, '2026-05' as Month)).toBe(final)
  expect(isFinal(createdAt, '2026-05' as Month, new Date('2026-06-01T00:00:00Z'))).toBe(final)
  expect(isFinal(createdAt, '2026-05' as Month, new Date('2026-05-31T23:59:59.999Z'))).toBe(false)
})
