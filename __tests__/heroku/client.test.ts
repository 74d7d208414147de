import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { isAheadOf, isFinal } from '../../src/heroku/final.ts'
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

const AUDIT_TRAIL = 'application/vnd.heroku+json; version=3.audit-trail'
const capability = () => it.heroku.archiveUrl(it.record).split('/')[3]!

describe('requests', () => {
  test('say who asks, with which token, for which version', async () => {
    const account = await it.client.account('acme')
    await it.client.archives(account)
    await it.client.archive(account, MONTH)
    const [first, ...archives] = it.heroku.exchanges
    expect(first!.headers.accept).toBe('application/vnd.heroku+json; version=3')
    expect(archives.map(({ headers }) => headers.accept)).toEqual([AUDIT_TRAIL, AUDIT_TRAIL])
    for (const { headers, method } of it.heroku.exchanges) {
      expect(method).toBe('GET')
      expect(headers.authorization).toBe(`Bearer ${TOKEN}`)
      expect(headers['user-agent']).toBe('exporter/1')
    }
  })

  test('name the account by its id, which a rename does not change, and pad the month', async () => {
    await it.client.archive(await it.client.account('acme'), MONTH)
    expect(it.heroku.exchanges.map(({ path }) => path)).toEqual([
      '/enterprise-accounts/acme',
      `/enterprise-accounts/${ACCOUNT.id}/archives/2026/05`,
    ])
  })

  test('keep a name with odd characters one segment of the path', async () => {
    it.heroku.accounts[0]!.name = 'acme é?#%2f'
    expect(await it.client.account('acme é?#%2f')).toMatchObject({ id: ACCOUNT.id })
    expect(it.heroku.exchanges[0]!.url.search).toBe('')
  })
})

describe('the account', () => {
  test.each([[['view', 'billing'], 'view, billing'] as const, [[], 'none'] as const])(
    'with the permissions %j is refused, with the one that lacks and where to grant it',
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

  test('whose permissions are not told is not refused for it', async () => {
    it.heroku.intercept = () => ({ status: 200, body: { ...ACCOUNT, permissions: undefined } })
    expect(await it.client.account('acme')).toEqual(ACCOUNT)
  })

  test('may have permissions as objects with a name, as members have', async () => {
    const permissions = [{ name: 'manage', description: 'All' }]
    it.heroku.intercept = () => ({ status: 200, body: { ...ACCOUNT, permissions } })
    expect(await it.client.account('acme')).toEqual({ ...ACCOUNT, permissions: ['manage'] })
  })
})

describe('the archive', () => {
  test('comes with the id of the answer, its url masked', async () => {
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

  test.each<[string, unknown]>([
    ['year', undefined],
    ['year', 2016],
    ['month', undefined],
    ['month', null],
    ['created_at', undefined],
    ['created_at', 'yesterday'],
    ['checksum', undefined],
    ['checksum', 7],
    ['size', undefined],
    ['size', -1],
    ['size', '12'],
    ['url', undefined],
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

  test('that is otherwise not as described has its url masked all the same', async () => {
    it.heroku.intercept = () => ({ status: 200, body: description(it, { size: 'large' }) })
    await failureOf(it.client.archive(ACCOUNT, MONTH))
    expect(it.log.secrets).toContain(it.heroku.archiveUrl(it.record))
  })

  test('has the telling parts of its url masked: path, query, decoded', async () => {
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

describe('the parts of an archive’s url that may be ordinary words', () => {
  const signed = (i: number) =>
    `https://bucket.example/trail/${i}/x?X-Amz-Credential=AKIA0123456789%2F202605${i}%2Fzz-east-1%2Fs3%2Faws4_request` +
    `&X-Amz-Signature=${createHash('sha256').update(`${i}`).digest('hex')}&response-content-type=application%2Fx-gzip`

  test('are hidden, but not in a name that is shown', () => {
    const log = fakeLog()
    hideUrl(signed(1), log, ['acme/audit-zz-east-1'])
    expect(plain('in zz-east-1 by aws4_request')).toBe('in zz-east-1 by ***')
  })

  test('are hidden of the months of ten years', () => {
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

test('a name of an account that holds a secret is told as that', async () => {
  it.heroku.accounts[0]!.name = 'acme-of-a-passphrase'
  secrets.add('of-a-passphrase')
  const error = await failureOf(it.client.account('acme-of-a-passphrase'))
  expect(error.message).toMatch(/name or id is, or holds, one of the secrets.*another passphrase/)
  expect(error.message).not.toContain('of-a-pass')
})

test('the list of archives is read as it comes, without urls', async () => {
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

test.each([
  ['2026-06-01T00:02:24Z', '2026-06-01T00:00:10Z', false],
  ['2026-06-01T00:00:05Z', '2026-05-31T23:55:05Z', false],
  ['2026-06-01T00:00:05Z', '2026-05-31T23:55:04Z', true],
  ['2026-06-01T00:00:05Z', '2026-05-02T05:17:00Z', true],
  ['2026-05-31T23:59:59Z', '2026-05-02T05:17:00Z', false],
  ['2027-06-01T00:00:00Z', '2026-06-01T00:00:00Z', false],
])('an archive of May made at %s, when it is %s here, is ahead: %p', (createdAt, now, ahead) => {
  expect(isAheadOf(createdAt, '2026-05' as Month, new Date(now))).toBe(ahead)
})
