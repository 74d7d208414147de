import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { generateEvents } from '../../sandbox/archive.ts'
import type { Interceptor, Reply } from '../../sandbox/http.ts'
import { HerokuAnswerError, HerokuConnectionError, HerokuError } from '../../src/heroku/errors.ts'
import { failureOf, fakeClock } from '../edges.ts'
import { ACCOUNT, MONTH, startFixture, type Fixture } from './fixture.ts'

const DAY = '2026-05-29'
const texts = [...generateEvents({ seed: 1, month: MONTH, count: 2000, account: ACCOUNT })]
const ofDay = texts
  .map((text) => JSON.parse(text) as { id: string; created_at: string })
  .filter(({ created_at }) => new Date(created_at).toISOString().startsWith(DAY))
const ids = ofDay.map(({ id }) => id).toSorted()

let it: Fixture
beforeEach(async () => {
  it = await startFixture()
  it.record.events = () => texts
})
afterEach(async () => {
  await it.close()
})

const idsOf = () => it.client.eventIds(ACCOUNT, DAY)
const ranges = () => it.heroku.exchanges.map(({ headers }) => headers.range)

/** A page of two events, and the range of the next. */
function part(number: number, nextRange?: string): Reply {
  const next = nextRange === undefined ? undefined : { 'next-range': nextRange }
  const body = [{ id: `${number}a` }, { id: `${number}b` }]
  return { status: 206, headers: { 'request-id': 'request-7', ...next }, body }
}

/** Answers by the number of the request, from 1; undefined lets it through. */
function byTurn(answer: (turn: number) => Reply | undefined): Interceptor {
  let turn = 0
  return () => answer(++turn)
}

describe('the events of a day', () => {
  test('are requested by day', async () => {
    it.heroku.events.page = 1000
    expect((await idsOf()).toSorted()).toEqual(ids)
    const [request, ...more] = it.heroku.exchanges
    expect(more).toEqual([])
    expect(request!.path).toBe(`/enterprise-accounts/${ACCOUNT.id}/events`)
    expect(Object.fromEntries(request!.url.searchParams)).toEqual({ day: DAY, order: 'asc' })
    expect(request!.headers).not.toHaveProperty('range')
  })

  test('may hold urls, which are not masked', async () => {
    const body = [{ id: 'a', data: { url: 'https://app.example/login', deep: { url: 'x' } } }]
    it.heroku.intercept = () => ({ status: 200, body })
    expect(await idsOf()).toEqual(['a'])
    expect(it.log.secrets).toEqual([])
    it.heroku.intercept = () => ({
      status: 422,
      body: { message: 'No.', url: 'https://x.example/y' },
    })
    await failureOf(idsOf())
    expect(it.log.secrets).toContain('https://x.example/y')
  })

  test.each([7, ids.length - 1])('come in pages of %i, none twice', async (page) => {
    it.heroku.events.page = page
    expect((await idsOf()).toSorted()).toEqual(ids)
    expect(it.heroku.exchanges).toHaveLength(Math.ceil(ids.length / page))
    const { searchParams } = it.heroku.exchanges.at(-1)!.url
    expect(Object.fromEntries(searchParams)).toEqual({ day: DAY, order: 'asc' })
  })

  test('may be none', async () => {
    it.heroku.events.since = '2026-06-01'
    expect(await idsOf()).toEqual([])
  })

  test('may have ids that repeat, are no text, or are missing', async () => {
    const body = '[{"id":"a"},{"id":"a"},{"id":7},{"id":null},{"type":"app","id":"b"},{}]'
    it.heroku.intercept = () => ({ status: 200, body })
    expect(await idsOf()).toEqual(['a', 'a', undefined, undefined, 'b', undefined])
  })
})

describe('a list in parts', () => {
  test('is continued by each Next-Range as it is, and ends with a 200', async () => {
    const odd = ['created_at ]2026-05-29T00:00:00Z..; max=2,order=asc', '  bytes=0-1 ', '4']
    const last = { status: 200, body: [{ id: '4a' }] }
    it.heroku.intercept = byTurn((turn) => (turn > 3 ? last : part(turn, odd[turn - 1])))
    expect(await idsOf()).toEqual(['1a', '1b', '2a', '2b', '3a', '3b', '4a'])
    expect(ranges()).toEqual([undefined, ...odd.map((range) => range.trim())])
  })

  test('may end with a 206 without Next-Range', async () => {
    it.heroku.intercept = byTurn((turn) => part(turn, turn === 1 ? 'x' : undefined))
    expect(await idsOf()).toEqual(['1a', '1b', '2a', '2b'])
  })

  test('whose first part names no next is refused', async () => {
    it.heroku.intercept = () => part(1)
    const error = await failureOf(idsOf())
    expect(error).toBeInstanceOf(HerokuAnswerError)
    expect(error.message).toMatch(/the events of 2026-05-29.*a part \(206\).*Request-Id request-7/)
  })

  test('may be of accounts or archives', async () => {
    const { year, month, created_at, checksum, size } = it.record
    const archive = { year, month, created_at, checksum, size }
    const inParts = (items: object[]) =>
      byTurn((turn) => {
        const headers: Record<string, string> =
          turn < items.length ? { 'next-range': `${turn}` } : {}
        return { status: 206, headers, body: [items[turn - 1]!] }
      })
    const archives = ['03', '04', '05'].map((month) => ({ ...archive, month }))
    it.heroku.intercept = inParts(archives)
    expect(await it.client.archives(ACCOUNT)).toEqual(archives)
    const accounts = [ACCOUNT, { id: 'other', name: 'other' }]
    it.heroku.intercept = inParts(accounts)
    expect(await it.client.accounts()).toEqual(accounts)
  })

  test.each<[string, (turn: number) => string, number]>([
    ['the same', () => 'id ]a..', 2],
    ['those before in turn', (turn) => `${turn % 3}`, 4],
    ['always another', (turn) => `${turn}`, 1000],
  ])('that always names a next part, %s, is given up', async (_name, nextRange, requests) => {
    await it.close()
    let turn = 0
    it = await startFixture(fakeClock(), () => {
      turn++
      const header = (name: string) => (name === 'next-range' ? nextRange(turn) : undefined)
      return Promise.resolve({
        status: 206,
        headers: {},
        header,
        body: Readable.from([Buffer.from('[{}]')]),
      })
    })
    const error = await failureOf(idsOf())
    expect(error).toBeInstanceOf(HerokuAnswerError)
    expect(error.message).toContain('no end')
    expect(turn).toBe(requests)
  })

  test('is continued after a 429 with the same part', async () => {
    it.heroku.events.page = 20
    const busy: Reply = {
      status: 429,
      headers: { 'retry-after': '17' },
      body: { id: 'rate_limit' },
    }
    it.heroku.intercept = byTurn((turn) => (turn === 3 ? busy : undefined))
    expect((await idsOf()).toSorted()).toEqual(ids)
    expect(it.clock.pauses).toEqual([17_000])
    const asked = ranges()
    expect(asked[3]).toBe(asked[2])
    expect(new Set(asked).size).toBe(asked.length - 1)
  })

  test.each<[string, Reply, new (...args: never[]) => Error]>([
    ['416', { status: 416, body: { id: 'requested_range_not_satisfiable' } }, HerokuError],
    ['an object', { status: 206, body: { id: 'gone' } }, HerokuAnswerError],
    ['no objects', { status: 200, body: '["SECRET", 7]' }, HerokuAnswerError],
    ['no JSON', { status: 206, body: '[{"id":"SECRET"},' }, HerokuConnectionError],
  ])('with %s in its midst is refused, and nothing of it is shown', async (_name, reply, kind) => {
    it.heroku.intercept = byTurn((turn) => (turn === 1 ? part(1, 'x') : reply))
    const error = await failureOf(idsOf())
    expect(error).toBeInstanceOf(kind)
    expect(error.message).toContain(`the events of ${DAY}`)
    expect([error.message, ...it.log.lines].join()).not.toContain('SECRET')
  })
})
