import { describe, expect, test } from '@jest/globals'
import { daysOf, reconcile, type EventId, type Reconciliation } from '../../src/ledger/reconcile.ts'
import { month } from './fixture.ts'
import { compare, counts, DAYS, event, MAY } from './reconcile-fixture.ts'

describe('the days', () => {
  test.each([
    ['2026-05', 31, '2026-05-01', '2026-05-31'],
    ['2028-02', 29, '2028-02-01', '2028-02-29'],
    ['2026-12', 31, '2026-12-01', '2026-12-31'],
  ])('of %s are %i', (name, count, first, last) => {
    const days = daysOf(month(name))
    expect([days.length, days[0], days.at(-1)]).toEqual([count, first, last])
  })
})

describe('an event', () => {
  // The day that `by_day` of the manifest counts it in.
  test.each([
    ['2026-05-01T00:00:00Z', '2026-05-01'],
    ['2026-05-31T23:59:59.999999999Z', '2026-05-31'],
    ['2026-05-01T01:59:59+02:00', undefined],
    ['2026-05-01T02:00:00+02:00', '2026-05-01'],
    ['2026-05-31T19:00:00-05:00', undefined],
    ['2026-05-15T23:59:60Z', '2026-05-15'],
    ['2026-05-15', undefined],
    ['', undefined],
  ])('of %p is of the day %p', async (createdAt, day) => {
    const { days } = await compare([event(createdAt, 'a')], {})
    const found = Object.entries(days).flatMap(([day, { archive }]) => (archive > 0 ? [day] : []))
    expect(found).toEqual(day === undefined ? [] : [day])
  })

  test('that is odd, or of another month, does not displace the others', async () => {
    const events = [
      event('May 20, 2026', 'unreadable'),
      '{"id":"missing"}',
      '{"id":"number","created_at":7}',
      'null',
      '[1,2]',
      '"2026-05-03T00:00:00Z"',
      event('2026-04-30T23:59:59Z', 'before'),
      event('2026-05-03T10:00:00Z', 'a'),
      '{"created_at":"x","id":"x","created_at":"2026-05-03T11:00:00Z","id":"b"}',
      event('2026-06-01T00:00:00Z', 'after'),
      event('9999-12-31T23:59:59-23:59', 'far'),
    ]
    const { days, reason } = await compare(events, { '2026-05-03': ['b', 'a'] })
    expect(days['2026-05-03']).toEqual(counts(2, 2, 0))
    const rest = DAYS.filter((day) => day !== '2026-05-03')
    for (const day of rest) expect(days[day]).toEqual(counts(0, 0, 0))
    expect(reason).toBeNull()
  })
})

describe('differences', () => {
  const day = '2026-05-10'
  const ofDay = (...ids: unknown[]) => ids.map((id) => event(`${day}T10:00:00Z`, id))

  test.each<[string, unknown[], EventId[], Reconciliation['days'][string], string[]]>([
    ['none', ['a', 'b'], ['b', 'a'], counts(2, 2, 0), []],
    ['one only in the archive', ['a', 'b'], ['a'], counts(2, 1, 1), ['b archive']],
    ['one only in the API', ['a'], ['a', 'b'], counts(1, 2, 1), ['b events api']],
    ['one each', ['a'], ['b'], counts(1, 1, 2), ['a archive', 'b events api']],
    ['an id of two events in both', ['a', 'a'], ['a', 'a'], counts(2, 2, 0), []],
    ['an id of two, and of one', ['a', 'a'], ['a'], counts(2, 1, 1), ['a archive']],
    ['of those without ids', [{}], [undefined, undefined], counts(1, 2, 1), ['(none) events api']],
    [
      'ids that JavaScript has',
      ['__proto__'],
      ['constructor'],
      counts(1, 1, 2),
      ['__proto__ archive', 'constructor events api'],
    ],
  ])('%s', async (_name, archive, api, expected, ids) => {
    const { days, differences, reason } = await compare(ofDay(...archive), { [day]: api })
    expect(days[day]).toEqual(expected)
    expect(differences.map(({ id, source }) => `${id} ${source}`)).toEqual(ids)
    expect(differences.every((one) => one.day === day)).toBe(true)
    expect(reason).toBeNull()
  })

  test('beyond a hundred are all counted, and the first hundred shown', async () => {
    const some = (prefix: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${prefix}${index}`)
    const api = { [day]: some('api', 80), '2026-05-11': some('late', 150) }
    const { days, differences } = await compare(ofDay(...some('held', 70)), api)
    expect(days[day]).toEqual(counts(70, 80, 150))
    expect(days['2026-05-11']).toEqual(counts(0, 150, 150))
    expect(differences.map(({ id }) => id)).toEqual([...some('held', 70), ...some('api', 30)])
  })
})

describe('what the API does not tell', () => {
  const gone = { refused: 'the events API answered 410' }
  const busy = { refused: 'the events API answered 429' }
  const [first, second, third] = DAYS as [string, string, string]
  const held = [first, second, third].map((day) => event(`${day}T10:00:00Z`, day))

  test('is null, with each reason once; the archive is counted all the same', async () => {
    const api = { [first]: gone, [second]: gone, [third]: [third], '2026-05-20': busy }
    const { days, reason, differences } = await compare(held, api)
    expect(days[first]).toEqual(counts(1, null, null))
    expect(days[third]).toEqual(counts(1, 1, 0))
    expect(days['2026-05-20']).toEqual(counts(0, null, null))
    expect(days['2026-05-21']).toEqual(counts(0, 0, 0))
    expect(reason).toBe(`${gone.refused}; ${busy.refused}`)
    expect(differences).toEqual([])
  })

  test.each([
    ['events', held],
    ['none', []],
  ])(
    'by an API that is silent, of an archive with %s: no day looks reconciled',
    async (_name, events) => {
      const { days, reason, differences } = await compare(events, {})
      for (const day of Object.values(days)) expect(day).toEqual(counts(day.archive, null, null))
      expect(days[first]!.archive).toBe(events.length / 3)
      expect(reason).toContain('no event of the month')
      expect(differences).toEqual([])
    },
  )

  test('by a silent API that refuses some days has both reasons', async () => {
    const { days, reason } = await compare(held, { [second]: gone })
    expect(Object.values(days).every(({ events_api: api }) => api === null)).toBe(true)
    expect(reason).toMatch(
      /answered 410.*no event of the month|no event of the month.*answered 410/,
    )
  })

  test('before it reaches back: no difference, and quiet days are not proven either', async () => {
    const later = event('2026-05-09T10:00:00Z', 'later')
    const { days, reason, differences } = await compare([...held, later], {
      '2026-05-09': ['later'],
    })
    for (const day of [first, second, third]) expect(days[day]).toEqual(counts(1, null, null))
    expect(days['2026-05-08']).toEqual(counts(0, null, null))
    expect(days['2026-05-09']).toEqual(counts(1, 1, 0))
    expect(days['2026-05-10']).toEqual(counts(0, 0, 0))
    expect(reason).toContain('no event before 2026-05-09')
    expect(differences).toEqual([])
  })

  test('is nothing where it answered earlier: then an empty day is a finding', async () => {
    const { days, reason, differences } = await compare(held, {
      [first]: [first],
      [third]: [third],
    })
    expect(days[second]).toEqual(counts(1, 0, 1))
    expect(reason).toBeNull()
    expect(differences).toEqual([{ day: second, id: second, source: 'archive' }])
  })
})

test('what the second source throws is thrown, and the document is closed', async () => {
  let isClosed = false
  const lines = async function* () {
    try {
      yield Buffer.from(event('2026-05-10T00:00:00Z', 'a'))
      await Promise.resolve()
    } finally {
      isClosed = true
    }
  }
  const defect = new Error('a defect')
  await expect(reconcile(MAY, lines(), () => Promise.reject(defect))).rejects.toBe(defect)
  expect(isClosed).toBe(true)
})
