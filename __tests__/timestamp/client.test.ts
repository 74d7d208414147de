import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import type { Interceptor, Request } from '../../sandbox/http.ts'
import {
  replyOf,
  startTimestampAuthority,
  type TimestampAuthority,
} from '../../sandbox/timestamp.ts'
import { createHttp } from '../../src/http/client.ts'
import { requestTimestamp, TimestampError, timestampRequest } from '../../src/timestamp/client.ts'
import { errorOf } from '../seal/fixtures.ts'
import { certify, forge, replaced, tstInfoIn } from './fixture.ts'

const DOCUMENT = Buffer.from('{"sequence": 7}\n')
const DIGEST = createHash('sha256').update(DOCUMENT).digest()
const OTHER = createHash('sha256').update('another').digest()

let folder: string
let keys: string
let authority: TimestampAuthority
let other: TimestampAuthority
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'authority-'))
  keys = join(folder, 'one')
  authority = await startTimestampAuthority(keys)
  other = await startTimestampAuthority(join(folder, 'other'))
  const purpose = 'extendedKeyUsage=critical,timeStamping'
  await certify(keys, [
    { name: 'web', extensions: ['extendedKeyUsage=critical,serverAuth'] },
    { name: 'lax', extensions: ['extendedKeyUsage=timeStamping'] },
    { name: 'both', extensions: [`${purpose},serverAuth`] },
  ])
})
afterEach(() => {
  authority.intercept = undefined
  authority.exchanges.length = 0
  other.exchanges.length = 0
})
afterAll(async () => {
  await Promise.all([authority.close(), other.close()])
  await rm(folder, { recursive: true })
})

const ask = (authorities = [authority], now = () => new Date()) =>
  requestTimestamp(
    DOCUMENT,
    authorities.map(({ url }) => new URL(url)),
    { http: createHttp(), now },
  )

/** Has the authority answer with other bytes. */
function answering(body: (request: Request) => Promise<Uint8Array> | Uint8Array): Interceptor {
  return async (request) => ({ status: 200, body: await body(request) })
}

/** The authority's TSTInfo, changed and signed anew. */
async function reworded(
  { body }: Request,
  change: (info: Buffer) => Buffer = (info) => info,
  signer = 'tsa',
) {
  return forge(keys, change(await tstInfoIn(await replyOf(keys, body))), signer)
}

const nonceOf = ({ body }: Request) => body.subarray(58, 66)

test('a time-stamp tells the time and its authority, which gets a digest and a nonce only', async () => {
  const before = Date.now()
  const { time, authority: name } = await ask()
  expect(name).toBe('Sandbox Time-stamps')
  expect(+time).toBeGreaterThanOrEqual(before - 1000)
  const [request] = authority.exchanges
  expect(request!.body).toEqual(timestampRequest(DIGEST, nonceOf(request!)))
  expect(request!.body).toHaveLength(69)
  expect(Object.keys(request!.headers).sort()).toEqual([
    ...['accept', 'connection', 'content-length', 'content-type', 'host', 'user-agent'],
  ])
})

test('the first authority with a valid time-stamp is used', async () => {
  other.intercept = () => ({ status: 503 })
  await ask([other, authority, other])
  other.intercept = undefined
  expect([other.exchanges.length, authority.exchanges.length]).toEqual([1, 1])
})

const refused: [name: string, intercept: Interceptor, message: RegExp, transient?: true][] = [
  [
    'another nonce',
    answering((request) => {
      const nonce = nonceOf(request)
      return reworded(request, (info) => replaced(info, nonce, Buffer.alloc(8, 0x41)))
    }),
    /has another nonce than the request/,
  ],
  [
    'another digest',
    answering((request) => replyOf(keys, timestampRequest(OTHER, nonceOf(request)))),
    /is not of this document/,
  ],
  [
    'no certificate',
    answering(({ body }) => {
      const without = Buffer.from(body.subarray(0, -3))
      without[1] = without.length - 2
      return replyOf(keys, without)
    }),
    /lacks the certificate of its authority/,
  ],
  ...['web', 'lax', 'both', 'root'].map((signer): (typeof refused)[number] => [
    `a certificate that is not for time-stamps alone (${signer})`,
    answering((request) => reworded(request, undefined, signer)),
    /is signed with a certificate that is not for time-stamps/,
  ]),
  [
    'a bad signature',
    answering(async ({ body }) => {
      const response = await replyOf(keys, body)
      response[response.length - 1]! ^= 1
      return response
    }),
    /has a bad signature/,
  ],
  [
    'a rejection',
    answering(({ body }) =>
      replyOf(keys, replaced(body, Buffer.from('020101', 'hex'), Buffer.from('020102', 'hex'))),
    ),
    /is a refusal \(rejection\): /,
  ],
  ['a page', () => ({ status: 200, body: '<html></html>' }), /is no RFC 3161 time-stamp/],
  [
    'bytes behind its end',
    answering(async ({ body }) => Buffer.concat([await replyOf(keys, body), Buffer.from('x')])),
    /is no RFC 3161 time-stamp/,
  ],
  [
    'a huge answer',
    () => ({ status: 200, body: Buffer.alloc(1 << 20) }),
    /no answer: more than/,
    true,
  ],
  ['a redirect', () => ({ status: 302, headers: { location: `${other.url}/` } }), /answered 302/],
  ['a fault', () => ({ status: 503 }), /answered 503/, true],
]
// A row of three would have jest give a callback as the fourth.
const rows = refused.map(([name, ...row]) => [name, row] as const)
test.each(rows)('refused: %s', async (_, [intercept, message, transient = false]) => {
  authority.intercept = intercept
  const error = await errorOf(ask())
  if (!(error instanceof TimestampError)) throw error
  expect(error.message).toMatch(message)
  expect(error.message).toContain(`No time-stamp: ${new URL(authority.url).host} `)
  expect(error.transient).toBe(transient)
  expect(other.exchanges).toEqual([])
})

test("refused: a time far from this machine's clock", async () => {
  const now = () => new Date(Date.now() + 7_200_000)
  const error = await errorOf(ask([authority], now))
  expect(error.message).toMatch(/gave a time-stamp of .*Z, while this machine's clock is at .*Z/)
})
