import { describe, expect, test } from '@jest/globals'
import { KINDS } from '../../sandbox/kinds.ts'
import { KNOWN_TYPES } from '../../src/order/event.ts'
import { ANOMALIES, anomaliesOf, type Anomaly, type Tally } from '../../src/order/index.ts'
import { ACCOUNT, bytesOf, ordered, SOUND, tallyOf } from './helpers.ts'

const NONE = Object.fromEntries(ANOMALIES.map((kind) => [kind, 0])) as Tally['anomalies']
const only = (...kinds: Anomaly[]): Tally['anomalies'] => ({
  ...NONE,
  ...Object.fromEntries(kinds.map((kind) => [kind, 1])),
})

describe('anomalies', () => {
  const sound = JSON.stringify(SOUND)
  const but = (changes: object) => JSON.stringify({ ...SOUND, ...changes })
  const created = (created_at: unknown) => but({ created_at })
  const account = (id: string) => sound.replace(ACCOUNT, id)

  test.each<[string, string, ...Anomaly[]]>([
    ['a sound event', sound],
    ['an event with new fields', but({ new: [1], actor: { sso: 1 }, data: { x: [] } })],
    ['no created_at', created(undefined), 'missing_created_at'],
    ['created_at null', created(null), 'missing_created_at'],
    ['created_at a number', created(1790812800), 'unreadable_created_at', 'unexpected_field'],
    ['created_at no date', created('2026-10-32T00:00:00Z'), 'unreadable_created_at'],
    ['created_at empty', created(''), 'unreadable_created_at'],
    ['just before the month', created('2026-09-30T23:59:59.999999999Z'), 'outside_month'],
    ['a date before the month, its instant within', created('2026-09-30T17:00:00-07:00')],
    ['the month’s last instant', created('2026-10-31T23:59:59.999999999Z')],
    ['its leap second', created('2026-10-31T23:59:60.5Z')],
    ['a leap second before the month', created('2026-09-30T23:59:60Z'), 'outside_month'],
    ['just after the month', created('2026-11-01T00:00:00Z'), 'outside_month'],
    ['a date within, its instant after', created('2026-10-31T23:00:00-01:00'), 'outside_month'],
    ['another account', account('other'), 'other_account'],
    ['the account, renamed', but({ enterprise_account: { id: ACCOUNT, name: 'was' } })],
    ['the account, escaped', account(`\\u0030${ACCOUNT.slice(1)}`)],
    ['an account that begins otherwise', account(`1${ACCOUNT.slice(1)}`), 'other_account'],
    ['an account that ends otherwise', account(`${ACCOUNT.slice(0, -1)}0`), 'other_account'],
    ['an account that begins alike', account(`${ACCOUNT}0`), 'other_account'],
    ['an account without id', but({ enterprise_account: { name: 'acme' } })],
    ['no account', but({ enterprise_account: undefined })],
    ['an unknown type', but({ type: 'dyno' }), 'unknown_type'],
    ['an unknown action', but({ action: 'explode' }), 'unknown_type'],
    ['no type', but({ type: undefined }), 'unknown_type'],
    ['no action', but({ action: undefined }), 'unknown_type'],
    ['a number', '12', 'not_an_object'],
    ['null', 'null', 'not_an_object'],
    ['a string', '"app.create"', 'not_an_object'],
    ['an array', `[${sound}]`, 'not_an_object'],
  ])('%s', async (_name, entry, ...kinds) => {
    const { tally } = await ordered(`[${entry}]`)
    expect(tally.anomalies).toEqual(only(...kinds))
    expect(tally.count).toBe(1)
  })

  test('invalid UTF-8 is counted once an entry', async () => {
    const bad = '{"data":{"a":"\xff\xff"}}'
    const text = bytesOf(`[${bad},${sound},${bad}]`)
    for (const chunk of [1, Infinity]) {
      const { tally } = await ordered(text, { chunk })
      expect(tally.anomalies.invalid_utf8).toBe(2)
    }
  })

  const A = '5f1c9f4e-0f6c-4f0a-9d3a-1c5d8a1b2c3d'
  test.each<[string, string[], number]>([
    ['three times', ['a', 'b', 'a', 'a'], 2],
    ['escaped', ['a', '\\u0061', 'é', '\\u00e9', 'a\\u0020'], 2],
    ['empty', ['', ''], 1],
    ['in capitals, which is another', ['a', 'A', A, A.toUpperCase()], 0],
    ['a uuid', [A, 'x', A, A], 2],
    [
      'a uuid but for one digit',
      Array.from(A, (_, at) => A.slice(0, at) + 'x' + A.slice(at + 1)),
      0,
    ],
    ['a uuid without its dashes in place', [A.replace('-', '0'), A], 0],
  ])('an id that repeats counts each time but the first: %s', async (_, ids, count) => {
    const text = `[${ids.map((id) => `{"id":"${id}"}`).join(',')},{"id":1},{"id":1},{"id":null}]`
    expect((await ordered(text)).tally.anomalies.repeated_id).toBe(count)
  })

  test('ids of other things within an event are not its own', async () => {
    const text = '[{"id":"a","data":{"id":"b"}},{"id":"b"}]'
    expect((await ordered(text)).tally.anomalies.repeated_id).toBe(0)
  })

  test('a repeated id is found however far away and however little the memory', async () => {
    const entries = Array.from({ length: 3000 }, (_, i) => ({ id: `id-${i % 2990}` }))
    for (const memory of [0, Infinity]) {
      expect((await tallyOf(entries, { memory, chunk: 1000 })).anomalies.repeated_id).toBe(10)
    }
  })

  test('every published field of an unexpected kind is counted, null never is', async () => {
    const inner = { actor: 'email', app: 'name', owner: 'email', enterprise_account: 'name' }
    const texts = ['id', 'created_at', 'type', 'action']
    const objects = Object.entries({ ...inner, team: 'name', request: 'ip_address' })
    const events = (wrong: unknown): unknown[] => [
      ...texts.map((name) => ({ [name]: wrong })),
      ...objects.map(([name]) => ({ [name]: wrong })),
      ...objects.map(([name, within]) => ({ [name]: { [within]: wrong } })),
      ...objects.slice(0, -1).map(([name]) => ({ [name]: { id: wrong } })),
      { data: wrong },
    ]
    for (const wrong of [0, true, []]) {
      const all = events(wrong)
      expect((await tallyOf(all)).anomalies.unexpected_field).toBe(all.length)
    }
    expect((await tallyOf(events(null))).anomalies.unexpected_field).toBe(0)
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
