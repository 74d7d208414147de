import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { buildRecord } from '../../sandbox/archive.ts'
import { startHeroku, type Account, type Heroku } from '../../sandbox/heroku.ts'

// What the client asks of it is tested with the client, in __tests__/heroku.
const id = '01234567-89ab-4def-8123-456789abcdef'
const ACCEPT = 'application/vnd.heroku+json; version=3'
const archives = '/enterprise-accounts/acme/archives'
let heroku: Heroku
let acme: Account

beforeEach(async () => {
  const options = { seed: 3, count: 300, month: '2026-02', account: { id, name: 'acme' } }
  acme = { id, name: 'acme', permissions: ['manage'], archives: [await buildRecord(options)] }
  const other = { id: 'other', name: 'view only', permissions: ['view'], archives: [] }
  heroku = await startHeroku({ token: 'secret', accounts: [acme, other] })
})
afterEach(() => heroku.close())

test.each([
  ['no token', archives, { authorization: '' }, 401, 'unauthorized'],
  ['another version', archives, { accept: `${ACCEPT}.audit-trail` }, 406, 'not_acceptable'],
  ['an unknown account', '/enterprise-accounts/nobody', {}, 404, 'not_found'],
  ['a month of one digit', `${archives}/2026/2`, {}, 404, 'not_found'],
  ['no manage permission', '/enterprise-accounts/other/archives', {}, 403, 'forbidden'],
])('it refuses %s', async (_, path, headers, status, error) => {
  const all = { authorization: 'Bearer secret', accept: ACCEPT, ...headers }
  const response = await fetch(`${heroku.url}${path}`, { headers: all })
  expect(response.status).toBe(status)
  expect(await response.json()).toMatchObject({ id: error })
})

test('a download is for anyone who has its path, after its redirects, but not for a token', async () => {
  const { gz, ...declared } = acme.archives[0]!
  const record = { ...declared, gz: () => Readable.from([gz as Buffer]), redirects: 2 }
  const url = heroku.archiveUrl(record)
  const bytes = Buffer.from(await (await fetch(url)).arrayBuffer())
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(record.checksum)
  expect(heroku.downloads.exchanges.map(({ status }) => status)).toEqual([302, 302, 200])
  expect((await fetch(url, { headers: { authorization: 'Bearer secret' } })).status).toBe(400)
})
