import { expect, test } from '@jest/globals'
import { isWorkingTime, localClock } from '../../src/review/hours.ts'
import { event, found, reviewOf } from './events.ts'

test.each([
  ['UTC', '2026-10-05T07:59:59Z', false],
  ['UTC', '2026-10-05T08:00:00Z', true],
  ['UTC', '2026-10-03T12:00:00Z', false],
  // Summer time ends on 25 October at 01:00 UTC.
  ['Europe/Berlin', '2026-10-23T06:00:00Z', true],
  ['Europe/Berlin', '2026-10-26T07:00:00Z', true],
  // Quarters of an hour, and Monday there while Sunday in UTC.
  ['Asia/Kathmandu', '2026-10-05T02:15:00Z', true],
  ['Pacific/Auckland', '2026-10-04T20:00:00Z', true],
])('working hours in %s at %s: %p', (zone, time, expected) => {
  expect(isWorkingTime(localClock(zone)(Date.parse(time) / 1000))).toBe(expected)
})

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
  expect(count).toBe(3)
  expect(findings.map(({ actor, what }) => `${actor!}: ${what}`)).toEqual([
    'ada@example.com: events: app.update',
    'bo@example.com: events: app.update (2 events)',
  ])
  const busy = review.charts.by_hour.filter((each) => each.events > 0)
  expect(busy.map(({ weekday, hour }) => `${weekday} ${hour}`)).toEqual([
    '1 7',
    '1 9',
    '1 21',
    '1 22',
  ])
})
