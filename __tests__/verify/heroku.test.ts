import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startHeroku, type ArchiveRecord, type Heroku } from '../../sandbox/heroku.ts'
import { HerokuClient } from '../../src/heroku/client.ts'
import { createHttp } from '../../src/http/client.ts'
import { givenToAction } from '../../src/heroku/errors.ts'
import { herokuSource } from '../../src/verify/heroku.ts'
import { fakeClock, fakeLog } from '../edges.ts'
import { ACCOUNT, Clone, found, outcomeOf, verified } from './fixture.ts'

const TOKEN = 'HRKU-token-of-these-tests'
const JSON_TEXT = '{"entries":[]}'
const NOBODY = { onEnd: () => () => undefined, rememberScratch: () => undefined }
const FEBRUARY = new Date('2025-02-10T00:00:00Z')
const MARCH = new Date('2025-03-10T00:00:00Z')
const TENTH = new Date('2025-04-10T00:00:00Z')

let clone: Clone
let heroku: Heroku
let archives: ArchiveRecord[]
beforeEach(async () => {
  clone = await Clone.create()
  await clone.append({ month: '2025-01', json: JSON_TEXT })
  await clone.append({ month: '2025-02' })
  archives = clone.state.log.map(({ manifest: { month, source } }) =>
    archive(month, source.created_at, source),
  )
  const account = { ...ACCOUNT, permissions: ['view', 'manage'], archives }
  heroku = await startHeroku({ token: TOKEN, accounts: [account] })
})
afterEach(async () => {
  await heroku.close()
  await clone.remove()
})

/** An archive as Heroku's list has it; nobody downloads it. */
function archive(
  month: string,
  createdAt: string,
  { checksum, size } = { checksum: 'e'.repeat(64), size: 1 },
): ArchiveRecord {
  const [year, number] = month.split('-') as [string, string]
  const gz = Buffer.alloc(0)
  return { year: Number(year), month: number, created_at: createdAt, gz, checksum, size }
}

/** What comes of the check, so many days after a month's end as are given. */
async function asked(
  now: Date,
  graceDays = 5,
  accepted = new Set<string>(),
  scope: 'list' | 'all' = 'list',
) {
  const edge = { http: createHttp(), clock: fakeClock(), log: fakeLog() }
  const apiUrl = new URL(heroku.url)
  const given = givenToAction("the ledger's account")
  const client = new HerokuClient({ apiUrl, token: TOKEN, userAgent: 'test', given, ...edge })
  const source = herokuSource(client, scope, tmpdir(), NOBODY)
  const report = await verified(clone, { heroku: source, now, graceDays, accept: accepted })
  return { outcome: outcomeOf(report, 'heroku'), problems: found(report).heroku }
}

const provisional = () =>
  clone.append({
    month: '2025-03',
    createdAt: new Date('2025-03-20T00:00:00Z'),
    retrievedAt: new Date('2025-03-20T06:00:00Z'),
  })
const lacks = (text: string) => [`The ledger 'audit-trail/acme' ${text}`]

test('a ledger that has all that Heroku has', async () => {
  expect((await asked(MARCH)).outcome).toEqual({
    status: 'ok',
    note: '2 months at Heroku',
  })
})

/** Heroku's archive of the first month from now on: that JSON, compressed by others. */
function recompress(json: Buffer, level = 1): void {
  const gz = gzipSync(json, { level })
  const checksum = createHash('sha256').update(gz).digest('hex')
  Object.assign(archives[0]!, { gz, checksum, size: gz.length })
}

test('an archive of other bytes is compared: the events may be the same', async () => {
  recompress(Buffer.from(JSON_TEXT))
  expect((await asked(MARCH)).outcome).toEqual({
    status: 'ok',
    note: '2 months at Heroku; 2025-01 written anew, with the same events',
  })
})

test('so are those that Heroku gives in another order', async () => {
  await clone.remove()
  clone = await Clone.create()
  const event = (id: string, at: string) => `{"id":"${id}","created_at":"2025-01-0${at}T00:00:00Z"}`
  const [first, second] = [event('a', '1'), event('b', '2')]
  await clone.append({ month: '2025-01', json: `{"entries":[${second},${first}]}` })
  archives.pop()
  recompress(Buffer.from(`{"entries": [${first}, ${second}]}`))
  expect((await asked(FEBRUARY)).outcome).toEqual({
    status: 'ok',
    note: '1 month at Heroku; 2025-01 written anew, with the same events',
  })
  recompress(Buffer.from(`{"entries":[${first}]}`))
  expect((await asked(FEBRUARY)).problems).toHaveLength(1)
})

test('with all, a month that names the checksum of an archive must have its events', async () => {
  const event = (id: number) => `{"id":"${id}","created_at":"2025-01-0${id}T00:00:00Z"}`
  const real = Buffer.from(`{"entries":[${[2, 1, 3].map(event).join(',')}]}`)
  archives.pop()
  recompress(real)
  const { checksum, size } = archives[0]!
  const of = async (json: string) => {
    await clone.remove()
    clone = await Clone.create()
    const change = (source: object) => Object.assign(source, { checksum, size })
    await clone.append({ month: '2025-01', json, change })
    return asked(FEBRUARY, 5, new Set(), 'all')
  }
  expect((await of(real.toString())).outcome).toEqual({
    status: 'ok',
    note: '1 month at Heroku, 1 archive compared',
  })
  expect((await of(`{"entries":[${[1, 2].map(event).join(',')}]}`)).problems).toEqual(
    lacks("has 2025-01 with other events than are in Heroku's archive, whose checksum it names"),
  )
  expect((await asked(FEBRUARY)).outcome.status).toBe('ok')
})

test('one of other events is a problem, which nobody accepts: the next change would be too', async () => {
  recompress(Buffer.from('{"entries":[{"id":"1"}]}'))
  const { outcome, problems } = await asked(MARCH, 5, new Set(['2025-01']))
  expect(problems).toEqual(
    lacks(
      'has 2025-01 with other events than Heroku has now: export again, which appends a revision',
    ),
  )
  expect(outcome.accepted).toBeUndefined()
})

describe('an archive that cannot be compared', () => {
  const unlooked = /2025-01 with other bytes .* could not be compared: /
  const isFailed = (reason: unknown) => ({ status: 'failed', reason })

  test.each<[string, () => void, RegExp]>([
    [
      'bytes that are not as declared',
      () => {
        recompress(Buffer.from('[]'))
        archives[0]!.checksum = 'f'.repeat(64)
      },
      /SHA-256/,
    ],
    [
      'a fault of its host',
      () => {
        recompress(Buffer.from('[]'))
        heroku.downloads.intercept = () => ({ status: 503 })
      },
      /its host answered 503/,
    ],
  ])('is no damage of the ledger: %s', async (_, harm, words) => {
    harm()
    const { outcome, problems } = await asked(MARCH, 5, new Set(['2025-01']))
    expect(problems).toBeUndefined()
    expect(outcome).toEqual(isFailed(expect.stringMatching(unlooked)))
    expect(outcome).toEqual(isFailed(expect.stringMatching(words)))
  })

  test('nor is an item of its list whose checksum cannot be read', async () => {
    archives[0]!.checksum = 'md5'
    const { outcome, problems } = await asked(MARCH, 5, new Set(['2025-01']))
    expect(problems).toBeUndefined()
    expect(outcome).toEqual(isFailed(expect.stringMatching(/checksum: 'md5'/)))
  })

  test('nor when it is larger than the limit', async () => {
    archives[0]!.size = 21e9
    const { outcome } = await asked(MARCH)
    expect(outcome).toEqual(isFailed(expect.stringMatching(unlooked)))
    expect(outcome).toEqual(isFailed(expect.stringMatching(/declared size \(21\.0 GB\)/)))
    expect(outcome).not.toEqual(isFailed(expect.stringMatching(/delivered/)))
    expect(heroku.downloads.exchanges).toEqual([])
  })

  test('nor when it is a bomb', async () => {
    recompress(Buffer.alloc(17 << 20, ' '), 9)
    const { outcome } = await asked(MARCH)
    expect(outcome).toEqual(isFailed(expect.stringMatching(/compression ratio .* limit of 300/)))
  })

  test('is told among the problems when there are others, and hides none that was accepted', async () => {
    archives[0]!.checksum = 'f'.repeat(64)
    expect((await asked(TENTH)).problems).toEqual([
      ...lacks('lacks 2025-03, which Heroku does not have either'),
      expect.stringMatching(unlooked),
    ])
    const { outcome } = await asked(TENTH, 5, new Set(['2025-03', '2025-01']))
    expect(outcome).toEqual({
      ...isFailed(expect.stringMatching(unlooked)),
      accepted: [{ file: '', problem: 'lacks 2025-03, which Heroku does not have either' }],
    })
  })
})

test('of a list without any archive nothing is known', async () => {
  archives.splice(0)
  for (const now of [MARCH, TENTH]) {
    const { outcome } = await asked(now)
    expect(outcome.status).toBe('failed')
    expect(outcome).toMatchObject({
      reason: expect.stringMatching(/^Heroku lists no archive at all .* manage permission/),
    })
  }
})

test('a month that Heroku has is lacking once its days of grace are over', async () => {
  archives.push(archive('2025-03', '2025-04-01T00:02:24Z'))
  expect((await asked(TENTH)).problems).toEqual(lacks('lacks 2025-03, which Heroku has'))
  expect((await asked(TENTH, 5, new Set(['2025-03']))).outcome.status).toBe('problem')
  expect((await asked(TENTH, 15)).outcome.status).toBe('ok')
})

test('so is one that Heroku does not have either', async () => {
  expect((await asked(TENTH)).problems).toEqual(
    lacks('lacks 2025-03, which Heroku does not have either'),
  )
  expect((await asked(TENTH, 5, new Set(['2025-03']))).outcome).toMatchObject({
    status: 'ok',
    accepted: [{ file: '', problem: 'lacks 2025-03, which Heroku does not have either' }],
  })
  expect((await asked(TENTH, 15)).outcome.status).toBe('ok')
})

test('a closed month whose archive is cut short at Heroku is not lacking', async () => {
  archives.push(archive('2025-03', '2025-03-20T00:02:24Z'))
  expect((await asked(TENTH)).outcome.status).toBe('ok')
})

test('nor one that is held as provisional, until Heroku has all of it', async () => {
  await provisional()
  expect((await asked(TENTH)).outcome.status).toBe('ok')
  archives.push(archive('2025-03', '2025-03-20T00:02:24Z'))
  expect((await asked(TENTH)).outcome.status).toBe('ok')
  archives[2]!.created_at = '2025-04-01T00:02:24Z'
  expect((await asked(TENTH)).problems).toEqual(
    lacks('has 2025-03 only as it was before it was over, and Heroku has all of it'),
  )
})
