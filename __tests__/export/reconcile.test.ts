import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { herokuError } from '../../sandbox/heroku.ts'
import type { Reply } from '../../sandbox/http.ts'
import type { Ordered } from '../../src/order/index.ts'
import { reconcileMonth } from '../../src/export/reconcile.ts'
import { ACCOUNT, MONTH, startFixture, type Fixture } from '../heroku/fixture.ts'

let it: Fixture
beforeEach(async () => {
  it = await startFixture()
})
afterEach(async () => {
  await it.close()
})

const WHOLE = '2026-06-01T00:02:24Z'
const HELD = ['2026-05-01T10:00:00Z', '2026-05-20T10:00:00Z', '2026-05-31T10:00:00Z'].map(
  (created_at, index) => JSON.stringify({ id: `event-${index}`, created_at }),
)

/** Reconciles an archive of three events, which the API has as well. */
async function reconciled(createdAt = WHOLE) {
  it.record.events = () => HELD
  const ordered = {
    read: async function* () {
      yield Buffer.from(`[\n${HELD.join(',\n')}\n]\n`)
      await Promise.resolve()
    },
  } as unknown as Ordered
  const { reconciliation, differences } = await reconcileMonth(
    MONTH,
    ACCOUNT,
    { createdAt, ordered },
    { heroku: it.client, log: it.log },
  )
  const days = Object.entries(reconciliation.days)
  const told = days.filter(([, { events_api: api }]) => api !== null).map(([day]) => day)
  return { told, reason: reconciliation.not_reconciled, differences, days: reconciliation.days }
}

/** Answers in the service's place for the days from one on. */
function answerFrom(first: string, reply: Reply): void {
  it.heroku.intercept = ({ url }) => (url.searchParams.get('day')! >= first ? reply : undefined)
}

describe('a day that is refused', () => {
  test.each<[string, Reply, string]>([
    ['403', herokuError(403, 'forbidden', 'No.'), 'the events API answered 403'],
    ['a malformed list', { status: 200, body: '{"a":1}' }, 'in a form that is not known'],
  ])('with %s is told by its reason; others are asked', async (_name, reply, problem) => {
    it.heroku.intercept = ({ url }) =>
      url.searchParams.get('day')! < '2026-05-04' ? reply : undefined
    const { told, reason } = await reconciled()
    expect(told).toHaveLength(28)
    expect(told[0]).toBe('2026-05-04')
    expect(reason).toContain(problem)
    expect(it.heroku.exchanges).toHaveLength(31)
    expect(it.log.lines[0]).toMatch(/^2026-05-01: not reconciled: /)
    expect(it.log.lines.at(-1)).toBe(`2026-05 is not reconciled in full: ${reason!}`)
  })
})

describe('a fault that outlasts all attempts', () => {
  test.each<[string, Reply, number, string]>([
    ['503', herokuError(503, 'x', 'No.'), 6, 'the events API answered 503'],
    ['pages of HTML', { status: 200, body: '<html>' }, 6, 'the events API gave no whole answer'],
    [
      '429 for an hour',
      { ...herokuError(429, 'rate_limit', 'No.'), headers: { 'retry-after': '3600' } },
      1,
      'the events API answered 429',
    ],
  ])(
    'such as %s is not waited for again on the days after',
    async (_name, reply, asked, problem) => {
      answerFrom('2026-05-21', reply)
      const { told, reason } = await reconciled()
      expect(told.at(-1)).toBe('2026-05-20')
      expect(told).toHaveLength(20)
      expect(reason).toBe(problem)
      expect(it.heroku.exchanges).toHaveLength(20 + asked)
      expect(it.clock.pauses).toHaveLength(asked - 1)
      expect(it.log.lines.join('\n')).toContain('2026-05-21 and later: not reconciled: ')
    },
  )

  test('while one that passes does not keep a day from being reconciled', async () => {
    let turn = 0
    const busy = { ...herokuError(429, 'rate_limit', 'No.'), headers: { 'retry-after': '9' } }
    it.heroku.intercept = () => (++turn % 10 === 0 ? busy : undefined)
    const { told, reason } = await reconciled()
    expect([told.length, reason]).toEqual([31, null])
    expect(it.clock.pauses).toEqual([9000, 9000, 9000])
  })
})

test.each([
  ['2026-05-21T00:02:24Z', 20],
  ['2026-05-21T01:59:59+02:00', 19],
  ['2026-05-01T00:02:24Z', 0],
  ['2026-06-01T01:59:59+02:00', 30],
])(
  'of an archive made at %s only the %i days before are compared: it has no others',
  async (createdAt, count) => {
    const { told, reason, differences } = await reconciled(createdAt)
    expect(told).toHaveLength(count)
    expect(it.heroku.exchanges).toHaveLength(count)
    expect(reason).toContain('the archive was made on 2026-05-')
    expect(differences).toEqual([])
  },
)

test('differences are a warning that counts them and names no id', async () => {
  it.record.events = () => HELD
  it.heroku.intercept = ({ url }) =>
    url.searchParams.get('day') === '2026-05-20'
      ? { status: 200, body: [{ id: 'elsewhere' }] }
      : undefined
  const { differences } = await reconciled()
  expect(differences).toEqual([
    { day: '2026-05-20', id: 'event-1', source: 'archive' },
    { day: '2026-05-20', id: 'elsewhere', source: 'events api' },
  ])
  expect(it.log.lines.at(-1)).toMatch(/^2 events of 2026-05 are in only one of .*Heroku support/)
  expect(it.log.lines.join()).not.toMatch(/event-1|elsewhere/)
})

test('a defect is not taken for a refusal', async () => {
  it.client.eventIds = () => Promise.reject(new TypeError('a defect'))
  await expect(reconciled()).rejects.toThrow('a defect')
})
