import { describe, expect, test } from '@jest/globals'
import { KINDS } from '../../sandbox/kinds.ts'
import { KNOWN_TYPES } from '../../src/order/event.ts'
import { ANOMALIES, anomaliesOf, type Anomaly } from '../../src/order/index.ts'
import { secrets } from '../../src/text/redact.ts'
import { ACCOUNT, bytesOf, ordered, SOUND, tallyOf } from './helpers.ts'

describe('anomalies', () => {
  const sound = JSON.stringify(SOUND)
  const but = (changes: object) => JSON.stringify({ ...SOUND, ...changes })
  const created = (created_at: unknown) => but({ created_at })
  const account = (id: string) => sound.replace(ACCOUNT, id)

  // What they are is held against a reference in order.property.test.ts.
  test.each<[string, string, ...Anomaly[]]>([
    ['a sound event', sound],
    ['an event with new fields', but({ new: [1], actor: { sso: 1 }, data: { x: [] } })],
    ['no created_at', created(undefined), 'missing_created_at'],
    ['created_at a number', created(1790812800), 'unreadable_created_at', 'unexpected_field'],
    ['just before the month', created('2026-09-30T23:59:59.999999999Z'), 'outside_month'],
    ['a date before the month, its instant within', created('2026-09-30T17:00:00-07:00')],
    ['its leap second', created('2026-10-31T23:59:60.5Z')],
    ['the account, escaped', account(`\\u0030${ACCOUNT.slice(1)}`)],
    ['an account that begins alike', account(`${ACCOUNT}0`), 'other_account'],
    ['an unknown action', but({ action: 'explode' }), 'unknown_type'],
    ['an array', `[${sound}]`, 'not_an_object'],
  ])('%s', async (_name, entry, ...kinds) => {
    const { tally } = await ordered(`[${entry}]`)
    const expected = ANOMALIES.map((kind) => [kind, kinds.includes(kind) ? 1 : 0])
    expect(tally.anomalies).toEqual(Object.fromEntries(expected))
    expect(tally.count).toBe(1)
  })

  test('invalid UTF-8 is counted once an entry', async () => {
    const bad = '{"data":{"a":"\xff\xff"}}'
    const { tally } = await ordered(bytesOf(`[${bad},${sound},${bad}]`))
    expect(tally.anomalies.invalid_utf8).toBe(2)
  })

  const A = '5f1c9f4e-0f6c-4f0a-9d3a-1c5d8a1b2c3d'
  test.each<[string, string[], number]>([
    ['three times', ['a', 'b', 'a', 'a'], 2],
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

  test('are listed in words, if there are any', async () => {
    expect(anomaliesOf(await tallyOf([SOUND, 1, {}, 2]))).toBe(
      '1 missing_created_at, 1 unknown_type, 2 not_an_object',
    )
    expect(anomaliesOf(await tallyOf([SOUND]))).toBe('')
  })
})

describe('counts', () => {
  test('first and last go by instant, and are shown as written', async () => {
    const texts = [
      '2026-10-02T00:00:00Z',
      '2026-10-01T23:30:00.000-01:00',
      '2026-10-01T12:00:00.5Z',
      '2026-10-01T12:00:00.4999999999Z',
      '2026-10-01T14:00:00.4999999999+02:00',
      '2026-10-01T23:30:00-01:00',
      'soon',
    ]
    const { first, last } = await tallyOf(texts.map((created_at) => ({ created_at })))
    expect(first).toBe('2026-10-01T12:00:00.4999999999Z')
    expect(last).toBe('2026-10-01T23:30:00-01:00')
    expect(await tallyOf([{ created_at: 'soon' }, {}])).toMatchObject({ first: null, last: null })
  })

  test('by type are sorted by name, and show only what looks like a name', async () => {
    const { byType, anomalies } = await tallyOf([
      ...[SOUND, { type: 'space', action: 'create' }, { type: 'addon', action: 'attach' }, SOUND],
      ...[
        ...['dog', 'dot', 'dog'].map((action) => ({ type: 'new_kind2', action })),
        { type: 'new_kind3', action: 'dot' },
        { type: 'Ada <ada@example.com>', action: 'create' },
      ],
      ...[{ type: 'a.b', action: 'c' }, { type: 'x'.repeat(65), action: 'c' }, {}, 12],
    ])
    expect(Object.entries(byType)).toEqual([
      ['(other)', 4],
      ['addon.attach', 1],
      ['app.create', 2],
      ['new_kind2.dog', 2],
      ['new_kind2.dot', 1],
      ['new_kind3.dot', 1],
      ['space.create', 1],
    ])
    expect(anomalies.unknown_type).toBe(8)
  })

  test('by type show no secret', async () => {
    secrets.add('a_secret_kind')
    const { byType } = await tallyOf([{ type: 'a_secret_kind', action: 'create' }])
    expect(byType).toEqual({ '(other)': 1 })
  })

  test('by day go by instant in UTC, sorted, without events that have none', async () => {
    const { byDay } = await tallyOf(
      [
        ...['2026-10-02T00:30:00+01:00', '2026-10-03T00:00:00Z', '2026-10-01T23:59:60Z', 'never'],
        '0000-01-01T00:00:00+00:01',
      ].map((created_at) => ({ created_at })),
    )
    expect(Object.entries(byDay)).toEqual([
      ['-000001-12-31', 1],
      ['2026-10-01', 2],
      ['2026-10-03', 1],
    ])
  })

  test('of people and apps are made only on request, the most frequent first', async () => {
    const entries = [
      { actor: { email: 'bo@example.com' }, app: { name: 'b' } },
      { actor: { email: 'ada@example.com' }, app: { name: 'a' } },
      { actor: { email: 'cy@example.com' }, app: {} },
      { actor: { email: 'cy@example.com' }, app: { name: '__proto__' } },
      { actor: {} },
      12,
    ]
    const { actors, apps } = await tallyOf(entries, { review: true })
    expect(Object.entries(actors)).toEqual([
      ['cy@example.com', 2],
      ['(none)', 1],
      ['ada@example.com', 1],
      ['bo@example.com', 1],
    ])
    expect(Object.entries(apps)).toEqual([
      ['(none)', 2],
      ['__proto__', 1],
      ['a', 1],
      ['b', 1],
    ])
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
