import { Readable } from 'node:stream'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { generateEvents } from '../../sandbox/events.ts'
import type { Interceptor, Reply } from '../../sandbox/http.ts'
import { HerokuAnswerError, HerokuError } from '../../src/heroku/errors.ts'
import { ActionError } from '../../src/system/errors.ts'
import { failureOf, fakeClock } from '../edges.ts'
import { ACCOUNT, MONTH, startFixture, type Fixture } from './fixture.ts'

const DAY = '2026-05-29'
const texts = [...generateEvents({ seed: 1, month: MONTH, count: 2000, account: ACCOUNT })]
const ids = texts
  .map((text) => JSON.parse(text) as { id: string; created_at: string })
  .filter(({ created_at }) => new Date(created_at).toISOString().startsWith(DAY))
  .map(({ id }) => id)
  .toSorted()

let it: Fixture
beforeEach(async () => {
  it = await startFixture()
  it.record.events = () => texts
})
afterEach(() => it.close())

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

test.each([7, ids.length - 1, 1000])(
  'the events of a day come in pages of %i, none twice, also after a 429',
  async (page) => {
    it.heroku.events.page = page
    const busy = { status: 429, headers: { 'retry-after': '17' }, body: { id: 'rate_limit' } }
    it.heroku.intercept = byTurn((turn) => (turn === 2 ? busy : undefined))
    expect((await idsOf()).toSorted()).toEqual(ids)
    const pages = Math.ceil(ids.length / page)
    expect(it.heroku.exchanges).toHaveLength(pages === 1 ? 1 : pages + 1)
    expect(it.clock.pauses).toEqual(pages === 1 ? [] : [17_000])
    for (const { url } of it.heroku.exchanges) {
      expect(Object.fromEntries(url.searchParams)).toEqual({ day: DAY, order: 'asc' })
    }
  },
)

test('urls in events are not masked, that of an error is; ids may be odd or missing', async () => {
  const body = [{ id: 'a', data: { url: 'https://app.example/login' } }, { id: 'a' }, { id: 7 }, {}]
  it.heroku.intercept = () => ({ status: 200, body })
  expect(await idsOf()).toEqual(['a', 'a', undefined, undefined])
  expect(it.log.secrets).toEqual([])
  it.heroku.intercept = () => ({ status: 422, body: { url: 'https://x.example/y' } })
  await failureOf(idsOf())
  expect(it.log.secrets).toContain('https://x.example/y')
})

test('a list goes on at each Next-Range as it is, to a 200 or a 206 without one', async () => {
  const odd = ['created_at ]2026-05-29T00:00:00Z..; max=2,order=asc', '4']
  for (const last of [{ status: 200, body: [{ id: '3a' }, { id: '3b' }] }, part(3)]) {
    it.heroku.intercept = byTurn((turn) => (turn > 2 ? last : part(turn, odd[turn - 1])))
    expect(await idsOf()).toEqual(['1a', '1b', '2a', '2b', '3a', '3b'])
    expect(ranges().slice(-3)).toEqual([undefined, ...odd])
  }
})

test.each<[string, (turn: number) => string, number]>([
  ['the same', () => 'id ]a..', 2],
  ['those before in turn', (turn) => `${turn % 3}`, 4],
  ['always another', (turn) => `${turn}`, 1000],
])('a list that always names a next part, %s, is given up', async (_, nextRange, requests) => {
  await it.close()
  let turn = 0
  it = await startFixture(fakeClock(), () => {
    turn++
    const header = (name: string) => (name === 'next-range' ? nextRange(turn) : undefined)
    const body = Readable.from([Buffer.from('[{}]')])
    return Promise.resolve({ status: 206, headers: {}, header, body })
  })
  expect((await failureOf(idsOf())).message).toContain('no end')
  expect(turn).toBe(requests)
})

test('a list whose first part names no next is refused', async () => {
  it.heroku.intercept = () => part(1)
  const { message } = await failureOf(idsOf())
  expect(message).toMatch(/the events of 2026-05-29.*a part \(206\).*Request-Id request-7/)
})

test.each<[string, Reply, new (...args: never[]) => Error]>([
  ['416', { status: 416, body: { id: 'requested_range_not_satisfiable' } }, HerokuError],
  ['an object', { status: 206, body: { id: 'gone' } }, HerokuAnswerError],
  ['no objects', { status: 200, body: '["SECRET", 7]' }, HerokuAnswerError],
  ['no JSON', { status: 206, body: '[{"id":"SECRET"},' }, ActionError],
])('a list with %s in its midst is refused, and nothing of it is shown', async (...row) => {
  it.heroku.intercept = byTurn((turn) => (turn === 1 ? part(1, 'x') : row[1]))
  const error = await failureOf(idsOf())
  expect(error).toBeInstanceOf(row[2])
  expect(error.message).toContain(`the events of ${DAY}`)
  expect([error.message, ...it.log.lines].join()).not.toContain('SECRET')
})
