import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { buildRecord, generateEvents } from '../../sandbox/archive.ts'
import { herokuError, startHeroku, type Account, type Heroku } from '../../sandbox/heroku.ts'

const id = '01234567-89ab-4def-8123-456789abcdef'
const ACCEPT = 'application/vnd.heroku+json; version=3'
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const options = { seed: 3, count: 300, account: { id, name: 'acme' } }
let heroku: Heroku
let acme: Account

beforeEach(async () => {
  const months = ['2025-12', '2026-02', '2026-01']
  const archives = await Promise.all(months.map((month) => buildRecord({ ...options, month })))
  acme = { id, name: 'acme', permissions: ['view', 'manage'], archives }
  heroku = await startHeroku({
    token: 'secret',
    accounts: [acme, { id: 'other', name: 'view only', permissions: ['view'], archives: [] }],
    now: () => new Date('2026-02-28T12:00:00Z'),
  })
})
afterEach(() => heroku.close())

interface Answer {
  status: number
  headers: Headers
  body: unknown
}

async function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const all = { authorization: 'Bearer secret', accept: ACCEPT, ...headers }
  const response = await fetch(`${heroku.url}${path}`, { headers: all })
  return { status: response.status, headers: response.headers, body: await response.json() }
}

const archivePath = '/enterprise-accounts/acme/archives'

describe('accounts', () => {
  test('are listed and found by id or name, with the permissions and no archives', async () => {
    const { body } = await get('/enterprise-accounts')
    expect(body).toMatchObject([{ id, name: 'acme' }, { name: 'view only' }])
    for (const identity of [id, 'acme']) {
      const found = await get(`/enterprise-accounts/${identity}`)
      expect(found.body).toMatchObject({ id, name: 'acme', permissions: ['view', 'manage'] })
      expect(found.body).not.toHaveProperty('archives')
    }
    expect((await get('/enterprise-accounts/view%20only')).status).toBe(200)
  })

  test('another name is not found', async () => {
    const { status, body } = await get('/enterprise-accounts/nobody')
    expect([status, body]).toMatchObject([404, { id: 'not_found' }])
  })
})

describe('archives', () => {
  test('are listed newest first, without their url', async () => {
    const { body } = await get(archivePath)
    const months = (body as { year: number; month: string }[]).map((a) => `${a.year}-${a.month}`)
    expect(months).toEqual(['2026-02', '2026-01', '2025-12'])
    const fields = ['checksum', 'created_at', 'month', 'size', 'year']
    for (const each of body as object[]) expect(Object.keys(each).toSorted()).toEqual(fields)
  })

  test('one is given with its url, by a month of two digits', async () => {
    const { body } = await get(`${archivePath}/2026/02`)
    const { gz, ...declared } = acme.archives[1]!
    expect(gz).toBeInstanceOf(Buffer)
    expect(body).toEqual({ ...declared, url: heroku.archiveUrl(acme.archives[1]!) })
    for (const path of ['2026/2', '2026/03', '2026', '2026/02/x'])
      expect((await get(`${archivePath}/${path}`)).status).toBe(404)
  })

  test('need the manage permission', async () => {
    for (const path of ['archives', 'archives/2026/02', 'events']) {
      const { status, body } = await get(`/enterprise-accounts/other/${path}`)
      expect([status, body]).toMatchObject([403, { id: 'forbidden' }])
    }
  })

  test('a change of the account is seen by the next request', async () => {
    acme.archives[1] = await buildRecord({ ...options, seed: 4, month: '2026-02' })
    const { body } = await get(`${archivePath}/2026/02`)
    expect(body).toMatchObject({ checksum: acme.archives[1].checksum })
    heroku.accounts = []
    expect((await get(archivePath)).status).toBe(404)
  })
})

describe('every response', () => {
  test('has a Request-Id and what is left of the rate limit, which its own path does not use', async () => {
    const first = await get('/enterprise-accounts')
    const second = await get('/enterprise-accounts/nobody')
    const limits = await get('/account/rate-limits')
    expect(first.headers.get('request-id')).toMatch(uuid)
    expect(second.headers.get('request-id')).toMatch(uuid)
    expect(first.headers.get('request-id')).not.toBe(second.headers.get('request-id'))
    const left = [first, second, limits].map((each) => each.headers.get('ratelimit-remaining'))
    expect(left).toEqual(['4499', '4498', '4498'])
    expect(limits.body).toEqual({ remaining: 4498 })
  })

  test('is 406 but to the plain version 3, whatever is asked', async () => {
    for (const accept of [`${ACCEPT}.audit-trail`, 'application/json', '*/*'])
      for (const path of ['/enterprise-accounts', archivePath, `${archivePath}/2026/02`]) {
        const { status, body } = await get(path, { accept })
        expect([status, body]).toMatchObject([406, { id: 'not_acceptable' }])
      }
  })

  test('is 401 without the token, whatever is asked', async () => {
    for (const authorization of ['', 'Bearer wrong', 'Basic secret'])
      for (const path of ['/enterprise-accounts', `${archivePath}/2026/02`, '/nothing']) {
        const { status, body, headers } = await get(path, { authorization })
        expect([status, body]).toMatchObject([401, { id: 'unauthorized' }])
        expect(headers.get('request-id')).toMatch(uuid)
      }
  })

  test('is 429 when the limit is used up, until it is not', async () => {
    heroku.remaining = 0
    const { status, body } = await get('/enterprise-accounts')
    expect([status, body]).toMatchObject([429, { id: 'rate_limit' }])
    expect((await get('/account/rate-limits')).body).toEqual({ remaining: 0 })
    heroku.remaining = 1
    expect((await get('/enterprise-accounts')).status).toBe(200)
  })

  test('is 404 for another path or method, and what an interceptor says', async () => {
    expect((await get('/apps')).status).toBe(404)
    const accept = 'application/vnd.heroku+json; version=3'
    const headers = { authorization: 'Bearer secret', accept }
    const post = await fetch(`${heroku.url}/enterprise-accounts`, { method: 'POST', headers })
    expect(post.status).toBe(404)
    heroku.intercept = () => herokuError(503, 'unavailable', 'Try again.')
    const { status, body, headers: answered } = await get('/enterprise-accounts')
    expect([status, body]).toEqual([503, { id: 'unavailable', message: 'Try again.' }])
    expect(answered.get('request-id')).toMatch(uuid)
    expect(heroku.exchanges.map((each) => each.status)).toEqual([404, 404, 503])
  })
})

describe('downloads', () => {
  const bytesOf = async (response: Response): Promise<Buffer> =>
    Buffer.from(await response.arrayBuffer())

  test('give the bytes to anyone who has the path, on another port', async () => {
    const record = acme.archives[0]!
    const url = heroku.archiveUrl(record)
    expect(heroku.archiveUrl(record)).toBe(url)
    expect(new URL(url).origin).toBe(heroku.downloads.url)
    expect(heroku.downloads.url).not.toBe(heroku.url)
    expect(url.slice(heroku.downloads.url.length)).toMatch(/^\/[0-9a-f]{48}\/archive\.json\.gz$/)
    const response = await fetch(url)
    expect(response.headers.get('content-length')).toBe(String(record.size))
    const hash = createHash('sha256').update(await bytesOf(response))
    expect(hash.digest('hex')).toBe(record.checksum)
    expect(heroku.downloads.exchanges).toHaveLength(1)
    expect(heroku.exchanges).toHaveLength(0)
  })

  test('refuse credentials and any other path', async () => {
    const url = heroku.archiveUrl(acme.archives[0]!)
    const headers = { authorization: 'Bearer secret' }
    expect((await fetch(url, { headers })).status).toBe(400)
    for (const other of [`${url}?x=1`, `${heroku.downloads.url}/${'0'.repeat(48)}/archive.json.gz`])
      expect((await fetch(other)).status).toBe(403)
  })

  test('redirect as often as asked, then serve a stream with its declared length', async () => {
    const { gz, ...declared } = acme.archives[0]!
    const record = { ...declared, gz: () => Readable.from([gz as Buffer]), redirects: 2 }
    const response = await fetch(heroku.archiveUrl(record))
    expect(response.headers.get('content-length')).toBe(String(record.size))
    expect(await bytesOf(response)).toEqual(gz)
    expect(heroku.downloads.exchanges.map(({ status }) => status)).toEqual([302, 302, 200])
  })

  test('can be intercepted, and close with the API', async () => {
    heroku.downloads.intercept = () => ({ status: 503 })
    const url = heroku.archiveUrl(acme.archives[0]!)
    expect((await fetch(url)).status).toBe(503)
    await heroku.close()
    await expect(fetch(url)).rejects.toThrow()
    await expect(fetch(heroku.url)).rejects.toThrow()
    heroku = await startHeroku({ token: 'x', accounts: [] })
  })
})

describe('events of a day', () => {
  interface Event {
    id: string
    created_at: string
    type: string
    action: string
    actor: { id: string; email: string }
  }
  const events = async (query: string): Promise<Event[]> =>
    (await get(`/enterprise-accounts/acme/events${query}`)).body as Event[]
  const all = [...generateEvents({ ...options, month: '2026-02' })].map(
    (text) => JSON.parse(text) as Event,
  )
  const ids = (some: Event[]): string[] => some.map((event) => event.id)

  test('are those of the UTC day, in order', async () => {
    const found = await events('?day=2026-02-28&order=asc')
    const [start, end] = [Date.parse('2026-02-28T00:00:00Z'), Date.parse('2026-03-01T00:00:00Z')]
    const expected = all.filter(({ created_at }) => {
      const time = Date.parse(created_at)
      return time >= start && time < end
    })
    expect(ids(found).toSorted()).toEqual(ids(expected).toSorted())
    expect(found.at(-1)!.created_at).toContain('59.999999999')
    const times = found.map(({ created_at }) => Date.parse(created_at))
    expect(times).toEqual(times.toSorted((a, b) => a - b))
    expect(ids(await events('?day=2026-02-28&order=desc'))).toEqual(ids(found).toReversed())
    expect(ids(await events(''))).toEqual(ids(found))
  })

  test('are filtered by type, action and actor', async () => {
    const [day] = await events('?day=2026-02-27')
    const { type, action, actor } = day!
    const of = (query: string): Promise<Event[]> => events(`?day=2026-02-27&${query}`)
    for (const event of await of(`type=${type}&action=${action}`))
      expect(event).toMatchObject({ type, action })
    const byEmail = ids(await of(`actor=${actor.email}`))
    expect(byEmail).toContain(day!.id)
    expect(ids(await of(`actor=${actor.id}`))).toContain(day!.id)
    expect(byEmail.length).toBeLessThan((await events('?day=2026-02-27')).length)
  })

  test('come from `events` when the archive is a stream; a wrong day is refused', async () => {
    const text = [...generateEvents({ ...options, month: '2026-02' })][0]!
    acme.archives = [{ ...acme.archives[1]!, gz: () => Readable.from([]), events: () => [text] }]
    expect(await events('?day=2026-02-28')).toEqual([JSON.parse(text)])
    expect((await get('/enterprise-accounts/acme/events?day=yesterday')).status).toBe(400)
  })
})
