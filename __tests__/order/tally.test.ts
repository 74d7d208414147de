import { describe, expect, test } from '@jest/globals'
import { KINDS } from '../../sandbox/kinds.ts'
import { KNOWN_TYPES } from '../../src/order/event.ts'
import { anomaliesOf } from '../../src/order/index.ts'
import { secrets } from '../../src/text/redact.ts'
import { ordered, SOUND, tallyOf } from './helpers.ts'

// What anomalies and counts are is held against a reference in order.property.test.ts.

const A = '5f1c9f4e-0f6c-4f0a-9d3a-1c5d8a1b2c3d'
test.each<[string, string[], number]>([
  ['escaped', ['a', '\\u0061', 'é', '\\u00e9', 'a\\u0020'], 2],
  ['in capitals, which is another', ['a', 'A', A, A.toUpperCase()], 0],
  ['a uuid', [A, 'x', A, A], 2],
  ['no uuid by a digit', Array.from(A, (_, at) => A.slice(0, at) + 'x' + A.slice(at + 1)), 0],
])('an id that repeats counts each time but the first: %s', async (_, ids, count) => {
  const text = `[${ids.map((id) => `{"id":"${id}"}`).join(',')},{"id":1},{"id":1},{"id":null}]`
  expect((await ordered(text)).tally.anomalies.repeated_id).toBe(count)
})

test('the known types are the 42 that Heroku lists', async () => {
  const generated = KINDS.flatMap(({ type, actions }) =>
    actions.map((action) => ({ type, action })),
  )
  const { anomalies, byType } = await tallyOf(generated)
  expect(anomalies.unknown_type).toBe(0)
  expect(Object.keys(byType).sort()).toEqual([...KNOWN_TYPES].sort())
  expect(KNOWN_TYPES.size).toBe(42)
})

test('anomalies are listed in words, if there are any', async () => {
  expect(anomaliesOf(await tallyOf([SOUND, 1, {}, 2]))).toBe(
    '1 missing_created_at, 1 unknown_type, 2 not_an_object',
  )
  expect(anomaliesOf(await tallyOf([SOUND]))).toBe('')
})

describe('counts', () => {
  test('by type are sorted by name, and show what looks like a name and is no secret', async () => {
    secrets.add('a_secret_kind')
    const types = ['new_kind2', 'Ada <ada@example.com>', 'new_kind', 'a.b', 'x'.repeat(65)]
    const events = [...types, 'a_secret_kind'].map((type) => ({ type, action: 'do' }))
    const { byType } = await tallyOf([SOUND, ...events, SOUND])
    expect(Object.entries(byType)).toEqual([
      ['(other)', 4],
      ['app.create', 2],
      ['new_kind.do', 1],
      ['new_kind2.do', 1],
    ])
  })

  test('of people and apps are made only on request, the most frequent first', async () => {
    const entries = ['bo', 'ada', 'cy', 'cy'].map((name) => ({
      actor: { email: name },
      app: { name },
    }))
    const sorted = [
      ['cy', 2],
      ['ada', 1],
      ['bo', 1],
    ]
    const { actors, apps } = await tallyOf(entries, { review: true })
    expect([actors, apps].map(Object.entries)).toEqual([sorted, sorted])
    expect(await tallyOf(entries)).toMatchObject({ actors: {}, apps: {} })
  })

  test('are capped at some 10,000 names, but for known types, and lose no event', async () => {
    const event = (i: number) => ({
      ...{ type: `type_${i}`, action: 'do' },
      ...{ actor: { email: `${i}@example.com` }, app: { name: `app-${i}` } },
    })
    const entries = Array.from({ length: 12_000 }, (_, i) => event(i))
    const known = { ...event(2), type: 'app', action: 'create' }
    const tally = await tallyOf([...entries, event(1), known], { review: true })
    expect(tally.anomalies.unknown_type).toBe(12_001)
    expect(tally.byType['app.create']).toBe(1)
    for (const counts of [tally.byType, tally.actors, tally.apps]) {
      expect(Object.keys(counts).length).toBeLessThanOrEqual(10_002)
      expect(counts['(other)']).toBeGreaterThanOrEqual(1999)
      expect(Object.values(counts).reduce((sum, n) => sum + n)).toBe(12_002)
    }
  })
})
