import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { startHeroku, type ArchiveRecord, type Heroku } from '../../sandbox/heroku.ts'
import { HerokuClient } from '../../src/heroku/client.ts'
import { createHttpGet } from '../../src/heroku/http.ts'
import { herokuSource } from '../../src/verify/heroku.ts'
import { fakeClock, fakeLog } from '../edges.ts'
import { ACCOUNT, Clone, found, verdictOf, verified } from './fixture.ts'

const TOKEN = 'HRKU-token-of-these-tests'
const JSON_TEXT = '{"entries":[]}'
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
async function asked(now: Date, graceDays = 5, accepted = new Set<string>()) {
  const edge = { get: createHttpGet({}), clock: fakeClock(), log: fakeLog() }
  const apiUrl = new URL(heroku.url)
  const client = new HerokuClient({ apiUrl, token: TOKEN, userAgent: 'test', ...edge })
  const source = herokuSource(client, { ...edge, temp: tmpdir() })
  const report = await verified(clone, { heroku: source, now, graceDays, accepted })
  return { verdict: verdictOf(report, 'heroku'), problems: found(report).heroku }
}

const provisional = () =>
  clone.append({
    month: '2025-03',
    createdAt: new Date('2025-03-20T00:00:00Z'),
    retrievedAt: new Date('2025-03-20T06:00:00Z'),
  })
const lacks = (text: string) => [`The ledger 'audit-trail/acme' ${text}`]

test('a ledger that has all that Heroku has', async () => {
  expect((await asked(new Date('2025-03-10T00:00:00Z'))).verdict).toEqual({
    status: 'ok',
    note: '2 months at Heroku',
  })
})

/** Heroku's archive of the first month from now on: that JSON, compressed by others. */
function recompress(json: Buffer): void {
  const gz = gzipSync(json, { level: 1 })
  const checksum = createHash('sha256').update(gz).digest('hex')
  Object.assign(archives[0]!, { gz, checksum, size: gz.length })
}

test('an archive of other bytes is looked into: the events may be the same', async () => {
  recompress(Buffer.from(JSON_TEXT))
  expect((await asked(new Date('2025-03-10T00:00:00Z'))).verdict).toEqual({
    status: 'ok',
    note: '2 months at Heroku; 2025-01 compressed anew, with the same JSON',
  })
})

test('one of other events is a problem, and so is one that cannot be looked into', async () => {
  recompress(Buffer.from('{"entries":[{"id":"1"}]}'))
  expect((await asked(new Date('2025-03-10T00:00:00Z'))).problems).toEqual(
    lacks('has 2025-01 with other events than Heroku has now'),
  )
  archives[0]!.checksum = 'f'.repeat(64)
  expect((await asked(new Date('2025-03-10T00:00:00Z'))).problems).toEqual([
    expect.stringMatching(/2025-01 with other bytes .* could not be looked into: .*SHA-256/),
  ])
})

test('a month that Heroku has is lacking once its days of grace are over', async () => {
  archives.push(archive('2025-03', '2025-04-01T00:02:24Z'))
  expect((await asked(TENTH)).problems).toEqual(lacks('lacks 2025-03, which Heroku has'))
  expect((await asked(TENTH, 5, new Set(['2025-03']))).verdict.status).toBe('problem')
  expect((await asked(TENTH, 15)).verdict.status).toBe('ok')
})

test('so is one that Heroku does not have either', async () => {
  expect((await asked(TENTH)).problems).toEqual(
    lacks('lacks 2025-03, which Heroku does not have either'),
  )
  expect((await asked(TENTH, 5, new Set(['2025-03']))).verdict).toMatchObject({
    status: 'ok',
    accepted: [{ file: '', problem: 'lacks 2025-03, which Heroku does not have either' }],
  })
  expect((await asked(TENTH, 15)).verdict.status).toBe('ok')
})

test('a closed month whose archive is cut short at Heroku is not lacking', async () => {
  archives.push(archive('2025-03', '2025-03-20T00:02:24Z'))
  expect((await asked(TENTH)).verdict.status).toBe('ok')
})

test('nor one that is held as provisional, until Heroku has all of it', async () => {
  await provisional()
  expect((await asked(TENTH)).verdict.status).toBe('ok')
  archives.push(archive('2025-03', '2025-03-20T00:02:24Z'))
  expect((await asked(TENTH)).verdict.status).toBe('ok')
  archives[2]!.created_at = '2025-04-01T00:02:24Z'
  expect((await asked(TENTH)).problems).toEqual(
    lacks('has 2025-03 only as it was before it was over, and Heroku has all of it'),
  )
})
