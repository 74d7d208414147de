import { expect, test } from '@jest/globals'
import { isWithin, LocalClock, parseWorkingHours } from '../../src/review/hours.ts'
import { event, found, reviewOf } from './events.ts'

test.each([
  ['UTC', '2026-10-05T07:59:59Z', false],
  ['UTC', '2026-10-05T08:00:00Z', true],
  ['UTC', '2026-10-05T18:00:00Z', false],
  ['UTC', '2026-10-03T12:00:00Z', false],
  // Summer time ends on 25 October at 01:00 UTC.
  ['Europe/Berlin', '2026-10-23T06:00:00Z', true],
  ['Europe/Berlin', '2026-10-26T06:59:00Z', false],
  ['Europe/Berlin', '2026-10-26T07:00:00Z', true],
  // ... and began on 29 March.
  ['Europe/Berlin', '2026-03-27T06:30:00Z', false],
  ['Europe/Berlin', '2026-03-30T06:30:00Z', true],
  ['America/New_York', '2026-11-02T13:00:00Z', true],
  ['America/New_York', '2026-10-30T12:30:00Z', true],
  // Quarters of an hour, and Monday there while Sunday in UTC.
  ['Asia/Kathmandu', '2026-10-05T02:14:00Z', false],
  ['Asia/Kathmandu', '2026-10-05T02:15:00Z', true],
  ['Pacific/Auckland', '2026-10-04T20:00:00Z', true],
])('working hours in %s at %s: %p', (zone, time, expected) => {
  const local = new LocalClock(zone).at(Date.parse(time) / 1000)
  expect(isWithin(parseWorkingHours('8:00-18:00')!, local)).toBe(expected)
})

test('the local time is that of Intl at every hour of a year', () => {
  const zone = 'America/St_Johns'
  const clock = new LocalClock(zone)
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
  })
  const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
  const start = Date.UTC(2026, 0, 1) / 1000
  for (let hour = 0; hour < 365 * 24; hour += 7) {
    const seconds = start + hour * 3600 + 1800
    const { weekday, minute } = clock.at(seconds)
    const time = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0'))
    expect(`${days[weekday - 1]!} ${time.join(':')}`).toBe(
      format.format(seconds * 1000).replace(',', ''),
    )
  }
})

test.each([
  ['Sun-Thu 09:00-17:30', '2026-10-04T09:00:00Z', true],
  ['Sun-Thu 09:00-17:30', '2026-10-09T09:00:00Z', false],
  ['Sat 00:00-24:00', '2026-10-03T23:59:59Z', true],
  // A night shift belongs to the day on which it begins.
  ['Mon-Fri 22:00-06:00', '2026-10-03T05:00:00Z', true],
  ['Mon-Fri 22:00-06:00', '2026-10-05T05:00:00Z', false],
])('%s holds %s: %p', (hours, time, expected) => {
  const local = new LocalClock('UTC').at(Date.parse(time) / 1000)
  expect(isWithin(parseWorkingHours(hours)!, local)).toBe(expected)
})

test.each([
  '',
  '8-18',
  '08:00',
  '08:00-08:00',
  '25:00-26:00',
  '08:60-18:00',
  'Mon-Fro 08:00-18:00',
])('working hours of %j are none', (text) => {
  expect(parseWorkingHours(text)).toBeUndefined()
})

test('activity outside working hours is told by person, in the time zone', () => {
  const at = (created_at: string, more = {}) => event('app', 'update', {}, { created_at, ...more })
  const events = [
    at('2026-10-05T07:30:00+02:00'),
    at('2026-10-05T09:30:00+02:00'),
    at('2026-10-05T19:30:00Z', { actor: { email: 'bo@example.com' } }),
    at('2026-10-05T20:30:00Z', { actor: { email: 'bo@example.com' } }),
    at('someday'),
  ]
  const review = reviewOf(events, { timeZone: 'Europe/Berlin' })
  const section = found(review, 'outside-hours')
  expect(section.findings.map(({ actor, what }) => [actor, what])).toEqual([
    ['ada@example.com', 'app.update: 1'],
    ['bo@example.com', 'app.update: 2 (2 events)'],
  ])
  expect(section.count).toBe(3)
  expect(review.charts.by_hour.filter((each) => each.events > 0)).toEqual([
    { weekday: 1, hour: 7, events: 1 },
    { weekday: 1, hour: 9, events: 1 },
    { weekday: 1, hour: 21, events: 1 },
    { weekday: 1, hour: 22, events: 1 },
  ])
})
