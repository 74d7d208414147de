import { Readable } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import { daysOf, reconcile, type DayAnswer, type EventId } from '../../src/ledger/reconcile.ts'
import { month } from './fixture.ts'

const MAY = month('2026-05')
const DAYS = daysOf(MAY)
const [FIRST, SECOND, THIRD] = DAYS as [string, string, string]

const event = (createdAt: string, id?: unknown) =>
  JSON.stringify({ id, type: 'app', created_at: createdAt, data: { id: 'inner' } })
const ofDay = (day: string, ...ids: unknown[]) => ids.map((id) => event(`${day}T10:00:00Z`, id))

/** Compares events, which must be in order, with a second source that has `[]` where it has none. */
async function compare(
  events: readonly string[],
  api: Record<string, readonly EventId[] | { refused: string }>,
) {
  const lines = Readable.from(events.map((event) => Buffer.from(event)))
  const { reconciliation, differences } = await reconcile(MAY, lines, (day) => {
    const found = api[day] ?? []
    return Promise.resolve<DayAnswer>('refused' in found ? found : { ids: found })
  })
  const { days, not_reconciled: reason } = reconciliation
  return { days, reason, differences }
}

const counts = (archive: number, api: number | null, onlyInOne: number | null) => ({
  archive,
  events_api: api,
  only_in_one: onlyInOne,
})

test.each([
  ['2028-02', 29, '2028-02-29'],
  ['2026-12', 31, '2026-12-31'],
])('the days of %s are %i', (name, count, last) => {
  const days = daysOf(month(name))
  expect([days.length, days[0], days.at(-1)]).toEqual([count, `${name}-01`, last])
})

test('an event that is odd, or of another month, does not displace the others', async () => {
  const events = [
    event('May 20, 2026', 'unreadable'),
    '{"id":"number","created_at":7}',
    'null',
    '"2026-05-03T00:00:00Z"',
    event('2026-05-01T01:59:59+02:00', 'before'),
    event('2026-05-03T23:59:60Z', 'a'),
    '{"created_at":"x","id":"x","created_at":"2026-05-03T11:00:00Z","id":"b"}',
    event('2026-06-01T00:00:00Z', 'after'),
  ]
  const { days, reason } = await compare(events, { '2026-05-03': ['b', 'a'] })
  const nothing = Object.fromEntries(DAYS.map((day) => [day, counts(0, 0, 0)]))
  expect(days).toEqual({ ...nothing, '2026-05-03': counts(2, 2, 0) })
  expect(reason).toBeNull()
})

test.each<[string, unknown[], EventId[], ReturnType<typeof counts>, string[]]>([
  ['one each', ['a'], ['b'], counts(1, 1, 2), ['a archive', 'b events api']],
  ['an id of two, and of one', ['a', 'a'], ['a'], counts(2, 1, 1), ['a archive']],
  ['of those without ids', [{}], [undefined, undefined], counts(1, 2, 1), ['(none) events api']],
])('differences are told by id: %s', async (_name, archive, api, expected, ids) => {
  const { days, differences } = await compare(ofDay(SECOND, ...archive), { [SECOND]: api })
  expect(days[SECOND]).toEqual(expected)
  expect(differences.map(({ id, source }) => `${id} ${source}`)).toEqual(ids)
})

test('differences beyond a hundred are all counted, and the first hundred shown', async () => {
  const some = (prefix: string) => Array.from({ length: 80 }, (_, index) => `${prefix}${index}`)
  const api = { [FIRST]: some('api'), [SECOND]: some('late') }
  const { days, differences } = await compare(ofDay(FIRST, ...some('held')), api)
  expect([days[FIRST], days[SECOND]]).toEqual([counts(80, 80, 160), counts(0, 80, 80)])
  const shown = [...some('held'), ...some('api')].slice(0, 100)
  expect(differences.map(({ id }) => id)).toEqual(shown)
})

describe('what the API does not tell', () => {
  const gone = { refused: 'the events API answered 410' }
  const busy = { refused: 'the events API answered 429' }
  const held = [FIRST, SECOND, THIRD].flatMap((day) => ofDay(day, day))

  test('is null, with each reason once; the archive is counted all the same', async () => {
    const api = { [FIRST]: gone, [SECOND]: gone, [THIRD]: [THIRD], '2026-05-20': busy }
    const { days, reason, differences } = await compare(held, api)
    expect([days[FIRST], days[THIRD]]).toEqual([counts(1, null, null), counts(1, 1, 0)])
    expect(days['2026-05-20']).toEqual(counts(0, null, null))
    expect(reason).toBe(`${gone.refused}; ${busy.refused}`)
    expect(differences).toEqual([])
  })

  test.each([
    ['events', held],
    ['none', []],
  ])('by silence, of an archive with %s: no day looks reconciled', async (_name, events) => {
    const { days, reason, differences } = await compare(events, {})
    for (const day of Object.values(days)) expect(day).toEqual(counts(day.archive, null, null))
    expect(reason).toContain('no event of the month')
    expect(differences).toEqual([])
  })

  test('before it reaches back: no difference, and quiet days are not proven either', async () => {
    const { days, reason, differences } = await compare(held, { [THIRD]: [THIRD] })
    expect([days[SECOND], days[THIRD]]).toEqual([counts(1, null, null), counts(1, 1, 0)])
    expect(reason).toContain(`no event before ${THIRD}`)
    expect(differences).toEqual([])
  })

  test('is nothing where it answered earlier: then an empty day is a finding', async () => {
    const { reason, differences } = await compare(held, { [FIRST]: [FIRST], [THIRD]: [THIRD] })
    expect(reason).toBeNull()
    expect(differences).toEqual([{ day: SECOND, id: SECOND, source: 'archive' }])
  })
})
