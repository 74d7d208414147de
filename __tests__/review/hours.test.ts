import { expect, test } from '@jest/globals'
import { isWithin, localClock, parseWorkingHours } from '../../src/review/hours.ts'
import { event, found, reviewOf } from './events.ts'

test.each([
  ['8:00-18:00', 'UTC', '2026-10-05T07:59:59Z', false],
  ['8:00-18:00', 'UTC', '2026-10-05T08:00:00Z', true],
  ['8:00-18:00', 'UTC', '2026-10-05T18:00:00Z', false],
  ['8:00-18:00', 'UTC', '2026-10-03T12:00:00Z', false],
  // Summer time ends on 25 October at 01:00 UTC.
  ['8:00-18:00', 'Europe/Berlin', '2026-10-23T06:00:00Z', true],
  ['8:00-18:00', 'Europe/Berlin', '2026-10-26T06:59:00Z', false],
  ['8:00-18:00', 'Europe/Berlin', '2026-10-26T07:00:00Z', true],
  // Quarters of an hour, and Monday there while Sunday in UTC.
  ['8:00-18:00', 'Asia/Kathmandu', '2026-10-05T02:14:00Z', false],
  ['8:00-18:00', 'Asia/Kathmandu', '2026-10-05T02:15:00Z', true],
  ['8:00-18:00', 'Pacific/Auckland', '2026-10-04T20:00:00Z', true],
  ['Sun-Thu 09:00-17:30', 'UTC', '2026-10-04T09:00:00Z', true],
  ['Sun-Thu 09:00-17:30', 'UTC', '2026-10-09T09:00:00Z', false],
  ['Sat 00:00-24:00', 'UTC', '2026-10-03T23:59:59Z', true],
])('%s in %s holds %s: %p', (hours, zone, time, expected) => {
  const local = localClock(zone)(Date.parse(time) / 1000)
  expect(isWithin(parseWorkingHours(hours)!, local)).toBe(expected)
})

test.each(['', '8-18', '18:00-08:00', '08:00-25:00', '08:60-18:00', 'Mon-Fro 08:00-18:00'])(
  'working hours of %j are none',
  (text) => {
    expect(parseWorkingHours(text)).toBeUndefined()
  },
)

test('activity outside working hours is told by person, in the time zone', () => {
  const at = (created_at: string, more = {}) => event('app', 'update', {}, { created_at, ...more })
  const bo = { actor: { email: 'bo@example.com' } }
  const events = [
    at('2026-10-05T07:30:00+02:00'),
    at('2026-10-05T09:30:00+02:00'),
    at('2026-10-05T19:30:00Z', bo),
    at('2026-10-05T20:30:00Z', bo),
    at('someday'),
  ]
  const review = reviewOf(events, { timeZone: 'Europe/Berlin' })
  const { count, findings } = found(review, 'outside-hours')
  expect([count, findings.map(({ actor, what }) => [actor, what])]).toEqual([
    3,
    [
      ['ada@example.com', 'events: app.update'],
      ['bo@example.com', 'events: app.update (2 events)'],
    ],
  ])
  const busy = review.charts.by_hour.filter((each) => each.events > 0)
  expect(busy.map(({ weekday, hour }) => [weekday, hour])).toEqual([
    ...[
      [1, 7],
      [1, 9],
      [1, 21],
      [1, 22],
    ],
  ])
})
