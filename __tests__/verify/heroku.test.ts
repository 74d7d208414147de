import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startHeroku, type ArchiveRecord, type Heroku } from '../../sandbox/heroku.ts'
import { HerokuClient } from '../../src/heroku/client.ts'
import { givenToAction } from '../../src/heroku/errors.ts'
import { createHttp } from '../../src/http/client.ts'
import { fakeClock, fakeLog } from '../edges.ts'
import { edit } from './damage.ts'
import { ACCOUNT, APRIL, Clone, M1, outcomeOf, verified } from './fixture.ts'

const TOKEN = 'HRKU-token-of-these-tests'
const JSON_TEXT = '{"entries":[]}'
const FEBRUARY = new Date('2025-02-10T00:00:00Z')
const MARCH = new Date('2025-03-10T00:00:00Z')

let clone: Clone
let heroku: Heroku
let archives: ArchiveRecord[]
beforeEach(async () => {
  clone = await Clone.create()
  await clone.append({ month: '2025-01', json: JSON_TEXT })
  await clone.append({ month: '2025-02' })
  archives = (await clone.state()).log.map(({ manifest: { month, source } }) =>
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

interface Asked {
  graceDays?: number
  accept?: string[]
  scope?: 'list' | 'all'
}

/** What comes of the check. */
async function asked(now: Date, { graceDays = 5, accept = [], scope = 'list' }: Asked = {}) {
  const edge = { http: createHttp(), clock: fakeClock(), log: fakeLog() }
  const given = givenToAction("the ledger's account")
  const api = { apiUrl: new URL(heroku.url), token: TOKEN, given }
  const source = { client: new HerokuClient({ ...api, ...edge }), scope }
  const options = { heroku: source, now, graceDays, accept: new Set(accept) }
  return outcomeOf(await verified(clone, options), 'heroku')
}

const finding = (problem: string) => ({ file: '', problem })
const problem = (text: string) => ({ status: 'problem', findings: [finding(text)] })
const ok = (note: string) => ({ status: 'ok', note })
const failed = (reason: RegExp) => ({ status: 'failed', reason: expect.stringMatching(reason) })

/** Heroku's archive of the first month from now on: that JSON, compressed by others. */
function recompress(json: Buffer | string, level = 1): void {
  const gz = gzipSync(json, { level })
  const checksum = createHash('sha256').update(gz).digest('hex')
  Object.assign(archives[0]!, { gz, checksum, size: gz.length })
}

const event = (day: number) => `{"id":"${day}","created_at":"2025-01-0${day}T00:00:00Z"}`
const events = (...days: number[]) => `{"entries":[${days.map(event).join(',')}]}`

/** A ledger of one month with these events, and Heroku's list of that month. */
async function oneMonth(json: string): Promise<void> {
  await clone.remove()
  clone = await Clone.create()
  await clone.append({ month: '2025-01', json })
  archives.splice(1)
}

test('a ledger that has all that Heroku has', async () => {
  expect(await asked(MARCH)).toEqual(ok('2 months at Heroku'))
})

test('an archive of other bytes, or in another order, is compared: the events may be the same', async () => {
  await oneMonth(events(2, 1))
  recompress(`{"entries": [${event(1)}, ${event(2)}]}`)
  const again = '1 month at Heroku; 2025-01 written anew, with the same events'
  expect(await asked(FEBRUARY)).toEqual(ok(again))
})

test('with all, a month that names the checksum of an archive must have its events', async () => {
  recompress(events(2, 1, 3))
  const { checksum, size } = archives[0]!
  const monthOfThatArchive = async (json: string) => {
    await oneMonth(json)
    await edit(clone, M1, ({ source }) => Object.assign(source, { checksum, size }))
    clone.commit('Forged')
  }
  await monthOfThatArchive(events(2, 1, 3))
  expect(await asked(FEBRUARY, { scope: 'all' })).toEqual(
    ok('1 month at Heroku, 1 archive compared'),
  )
  await monthOfThatArchive(events(1, 2))
  expect(await asked(FEBRUARY, { scope: 'all' })).toEqual(
    problem("has 2025-01 with other events than are in Heroku's archive, whose checksum it names"),
  )
  expect((await asked(FEBRUARY)).status).toBe('ok')
})

test('one of other events is a problem, which nobody accepts: the next change would be too', async () => {
  recompress('{"entries":[{"id":"1"}]}')
  expect(await asked(MARCH, { accept: ['2025-01'] })).toEqual(
    problem(
      'has 2025-01 with other events than Heroku has now: export again, which appends a revision',
    ),
  )
})

describe('an archive that cannot be compared is no damage of the ledger:', () => {
  test.each<[string, () => void, RegExp]>([
    [
      'bytes not as declared',
      () => {
        recompress('[]')
        archives[0]!.checksum = 'f'.repeat(64)
      },
      /other bytes .*SHA-256/,
    ],
    [
      'a fault of its host',
      () => {
        recompress('[]')
        heroku.downloads.intercept = () => ({ status: 503 })
      },
      /could not be compared: .*its host answered 503/,
    ],
    [
      'a bomb',
      () => recompress(Buffer.alloc(17 << 20, ' '), 9),
      /compression ratio .* limit of 300/,
    ],
  ])('%s', async (_, harm, reason) => {
    harm()
    expect(await asked(MARCH, { accept: ['2025-01'] })).toEqual(failed(reason))
  })

  test('it is told among the problems when there are others, and hides none that was accepted', async () => {
    archives[0]!.checksum = 'f'.repeat(64)
    const unlooked = /2025-01 with other bytes .* could not be compared: /
    const lacks = finding('lacks 2025-03, which Heroku does not have either')
    expect(await asked(APRIL)).toEqual({
      status: 'problem',
      findings: [lacks, { file: '', problem: expect.stringMatching(unlooked) }],
    })
    const accepted = { ...failed(unlooked), accepted: [lacks] }
    expect(await asked(APRIL, { accept: ['2025-03', '2025-01'] })).toEqual(accepted)
  })
})

test('of a list without any archive nothing is known', async () => {
  archives.splice(0)
  expect(await asked(MARCH)).toEqual(failed(/^Heroku lists no archive at all .* manage permission/))
})

test('a month that Heroku has is lacking once its days of grace are over, and never accepted', async () => {
  archives.push(archive('2025-03', '2025-04-01T00:02:24Z'))
  const lacks = problem('lacks 2025-03, which Heroku has')
  expect(await asked(APRIL)).toEqual(lacks)
  expect(await asked(APRIL, { accept: ['2025-03'] })).toEqual(lacks)
  expect((await asked(APRIL, { graceDays: 15 })).status).toBe('ok')
})

test('so is one that Heroku does not have either, until it is accepted', async () => {
  const lacks = 'lacks 2025-03, which Heroku does not have either'
  expect(await asked(APRIL)).toEqual(problem(lacks))
  expect(await asked(APRIL, { accept: ['2025-03'] })).toMatchObject({
    status: 'ok',
    accepted: [finding(lacks)],
  })
})

test('a month that is cut short at Heroku is not lacking, nor one held as provisional', async () => {
  archives.push(archive('2025-03', '2025-03-20T00:02:24Z'))
  expect((await asked(APRIL)).status).toBe('ok')
  const [createdAt, retrievedAt] = [
    new Date('2025-03-20T00:00:00Z'),
    new Date('2025-03-20T06:00:00Z'),
  ]
  await clone.append({ month: '2025-03', createdAt, retrievedAt })
  expect((await asked(APRIL)).status).toBe('ok')
  archives[2]!.created_at = '2025-04-01T00:02:24Z'
  expect(await asked(APRIL)).toEqual(
    problem('has 2025-03 only as it was before it was over, and Heroku has all of it'),
  )
})
