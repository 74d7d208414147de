import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { buildRecord, generateEvents } from '../../sandbox/archive.ts'
import { pageOf } from '../../sandbox/heroku-events.ts'
import { startHeroku, type Account, type Heroku } from '../../sandbox/heroku.ts'

const id = '01234567-89ab-4def-8123-456789abcdef'
const ACCEPT = 'application/vnd.heroku+json; version=3'
const options = { seed: 3, count: 300, account: { id, name: 'acme' } }
const archives = '/enterprise-accounts/acme/archives'
let heroku: Heroku
let acme: Account

beforeEach(async () => {
  const months = ['2025-12', '2026-02', '2026-01']
  const records = await Promise.all(months.map((month) => buildRecord({ ...options, month })))
  acme = { id, name: 'acme', permissions: ['view', 'manage'], archives: records }
  heroku = await startHeroku({
    token: 'secret',
    accounts: [acme, { id: 'other', name: 'view only', permissions: ['view'], archives: [] }],
    now: () => new Date('2026-02-28T12:00:00Z'),
  })
})
afterEach(() => heroku.close())

async function get(path: string, headers: Record<string, string> = {}) {
  const all = { authorization: 'Bearer secret', accept: ACCEPT, ...headers }
  const response = await fetch(`${heroku.url}${path}`, { headers: all })
  const body: unknown = await response.json()
  return { status: response.status, headers: response.headers, body }
}

test('an account has its archives, newest first, each with the url of its own request alone', async () => {
  expect((await get('/enterprise-accounts/view%20only')).body).toMatchObject({ id: 'other' })
  const { body, headers } = await get(archives)
  const months = (body as { year: number; month: string }[]).map((a) => `${a.year}-${a.month}`)
  expect(months).toEqual(['2026-02', '2026-01', '2025-12'])
  expect(JSON.stringify(body)).not.toContain('url')
  expect(headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/)
  expect(headers.get('ratelimit-remaining')).toBe('4498')
  const { year, month, created_at, checksum, size } = acme.archives[1]!
  const url = heroku.archiveUrl(acme.archives[1]!)
  const declared = { year, month, created_at, checksum, size }
  expect((await get(`${archives}/2026/02`)).body).toEqual({ ...declared, url })
})

test.each([
  ['no token', archives, { authorization: '' }, 401, 'unauthorized'],
  ['another version', archives, { accept: `${ACCEPT}.audit-trail` }, 406, 'not_acceptable'],
  ['an unknown account', '/enterprise-accounts/nobody', {}, 404, 'not_found'],
  ['a month that has no archive', `${archives}/2026/03`, {}, 404, 'not_found'],
  ['a month of one digit', `${archives}/2026/2`, {}, 404, 'not_found'],
  ['no manage permission', '/enterprise-accounts/other/archives', {}, 403, 'forbidden'],
  ['a wrong day', '/enterprise-accounts/acme/events?day=yesterday', {}, 400, 'bad_request'],
  [
    'a wrong range',
    '/enterprise-accounts/acme/events',
    { range: 'bytes=0-1' },
    416,
    'requested_range_not_satisfiable',
  ],
])('it refuses %s', async (_, path, headers, status, error) => {
  expect(await get(path, headers)).toMatchObject({ status, body: { id: error } })
})

test('it refuses everything once the rate limit is used up', async () => {
  heroku.remaining = 0
  expect(await get(archives)).toMatchObject({ status: 429, body: { id: 'rate_limit' } })
})

describe('a download', () => {
  test('is for anyone who has its path, after its redirects', async () => {
    const { gz, ...declared } = acme.archives[0]!
    const record = { ...declared, gz: () => Readable.from([gz as Buffer]), redirects: 2 }
    const response = await fetch(heroku.archiveUrl(record))
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(response.headers.get('content-length')).toBe(String(record.size))
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(record.checksum)
    expect(heroku.downloads.exchanges.map(({ status }) => status)).toEqual([302, 302, 200])
  })

  test('refuses credentials and any other path', async () => {
    const url = heroku.archiveUrl(acme.archives[0]!)
    expect((await fetch(url, { headers: { authorization: 'Bearer secret' } })).status).toBe(400)
    expect((await fetch(`${url}?x=1`)).status).toBe(403)
  })
})

describe('the events of a day', () => {
  test('are all of its instants in UTC, in order, in pages', async () => {
    heroku.events.page = 4
    const path = '/enterprise-accounts/acme/events?day=2026-02-27'
    const first = await get(path)
    expect(first.status).toBe(206)
    const rest = await get(path, { range: first.headers.get('next-range')!.replace('=4', '=999') })
    expect([rest.status, rest.headers.get('next-range')]).toEqual([200, null])
    const found = [first.body, rest.body].flat() as { id: string; created_at: string }[]
    const texts = [...generateEvents({ ...options, month: '2026-02' })]
    const all = texts.map((text) => JSON.parse(text) as { id: string; created_at: string })
    const ofDay = all.filter(({ created_at: at }) =>
      new Date(at).toISOString().startsWith('2026-02-27'),
    )
    const ids = (some: { id: string }[]) => some.map((event) => event.id).toSorted()
    expect(ids(found)).toEqual(ids(ofDay))
    const times = found.map(({ created_at: at }) => Date.parse(at))
    expect(times).toEqual(times.toSorted((a, b) => a - b))
  })

  test.each<[string | undefined, string | undefined, string | undefined]>([
    ['id ..', 'ab', 'id ]b..; max=2'],
    ['id ]d..; max=2', 'e', undefined],
    ['id ]z..', undefined, undefined],
  ])('of the range %p are %p, and the next range is %p', (range, ids, next) => {
    const texts = ['a', 'b', 'c', 'd', 'e'].map((each) => JSON.stringify({ id: each }))
    const page = pageOf(texts, range, 2)
    const found = page?.texts.map((text) => (JSON.parse(text) as { id: string }).id).join('')
    expect([found, page?.nextRange]).toEqual([ids, next])
  })
})
