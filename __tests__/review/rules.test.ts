import { expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { KINDS } from '../../sandbox/kinds.ts'
import { RULES, rulesWith } from '../../src/review/rules.ts'
import { pseudonyms } from '../../src/review/pseudonyms.ts'
import { reviewMarkdown } from '../../src/review/markdown.ts'
import { event, found, reviewOf, rulesThatFound, whats } from './events.ts'

const night = { created_at: '2026-10-05T23:00:00Z' }
const BO = 'bo@example.com'
const member = { user: { email: BO }, permissions: ['view', 'deploy'] }
const THEM = `who: ${BO}; permission: view, deploy`

/** Events as they might be, which rules they matter to, and what the first of those says. */
const cases: [kind: string, data: unknown, rules: string, what: string, more?: object][] = [
  ['team_membership.create', member, 'access-gained', THEM],
  [
    'team_membership.update',
    { eMail: BO, role: { old: 'x', new: 'admin' } },
    'access-privileged access-changed',
    `who: ${BO}; permission: old x, new admin`,
  ],
  ['collaborator.create', { user: 'e@x.org' }, 'access-outside access-gained', 'who: e@x.org'],
  ['collaborator.create', { user: 'b@e.example.com' }, 'access-gained', 'who: b@e.example.com'],
  ['team_membership.create', { ...member, mfa: false }, 'access-without-2fa access-gained', THEM],
  ['collaborator.destroy', member, 'access-lost', THEM],
  ['app_transfer.create', { recipient: BO }, 'app-transfers', `to: ${BO}`],
  [
    'trusted_ip.update',
    { ip_ranges: ['0.0.0.0/0'] },
    'network-opened network-changed',
    'range: 0.0.0.0/0',
  ],
  ['addon.destroy', { addon: { name: 'sql-1' } }, 'destroyed', 'name: sql-1'],
  ['config_change.set', { config_vars: ['A', 'B'] }, 'config-set', 'variables: A, B'],
  ['config_change.remove', { key: 'OLD' }, 'config-removed', 'variables: OLD'],
  ['pipeline.create', { name: 'p' }, 'unknown-types', 'name: p'],
  ['code_release.create', { release: { version: 7 } }, '', ''],
  ['code_release.create', {}, 'outside-hours', 'events: code_release.create', night],
  [
    'config_change.set',
    { config_vars: ['A'] },
    'sensitive-outside-hours config-set outside-hours',
    'variables: A',
    night,
  ],
]

test.each(cases)('%s with %j: %s', (...[kind, data, rules, what, more]) => {
  const [type, action] = kind.split('.') as [string, string]
  const review = reviewOf([event(type, action, data, more)])
  const [first] = rulesThatFound(review)
  expect(rulesThatFound(review).join(' ')).toBe(rules)
  if (first !== undefined) expect(whats(review, first)).toEqual([what])
})

const deep = (open: string, close: string): unknown =>
  JSON.parse(`${open.repeat(1000)}1${close.repeat(1000)}`)
const odd: unknown[] = [
  ...[null, 7, 'text', true, [], [1, [2]]],
  ...[null, 7, 1.5e300, '', [], [null], [[]], { user: null }, { user: [] }]
    .concat([deep('[', ']') as never, deep('{"a":', '}') as never])
    .map((data) => event('team_membership', 'create', data)),
  ...['x', '_', '=', 'a4', '1-', 'a:', 'passw', 'token '].map((part) =>
    event('addon', 'destroy', part.repeat(500_000 / part.length)),
  ),
  event('addon', 'destroy', Array(100_000).fill({ a: 1 })),
  { type: 7, action: null, actor: 'x', app: [], team: 1, created_at: {}, id: [] },
  event('constructor', '__proto__', JSON.parse('{"__proto__":{"toString":"x"}}')),
]

test.each(odd.map((one) => [JSON.stringify(one).slice(0, 300), one]))(
  '%s is counted and fails nothing',
  (_, one) => {
    const names = pseudonyms('a key of this test')
    const review = reviewOf([one, event('app', 'destroy')], { names })
    expect(review.events).toBe(2)
    expect(found(review, 'destroyed').count).toBeGreaterThan(0)
  },
)

test('where an event stands in the record is told, and who did what, where and when', () => {
  const review = reviewOf([
    event('code_release', 'create'),
    event('app', 'destroy', { name: 'old' }),
  ])
  expect(found(review, 'destroyed')).toMatchObject({
    ...{ title: 'Destroyed', count: 1, left: 0 },
    controls: expect.arrayContaining(['PCI DSS 10.2.1.7']) as never,
    findings: [
      {
        ...{ id: '5f4a1f6e-0f43-4f8b-9a57-0c7a4a3f1b11', created_at: '2026-10-05T12:00:00Z' },
        ...{ type: 'app', action: 'destroy', actor: 'ada@example.com', app: 'billing' },
        ...{ team: 'payments', ip_address: '192.0.2.1', what: 'name: old' },
        ...{ path: '2026/2026-10.json', line: 3 },
      },
    ],
  })
})

test('config variables are shown by app and person', () => {
  const set = (name: string, app: string) =>
    event('config_change', 'set', { config_vars: [name] }, { app: { name: app } })
  const review = reviewOf([set('A', 'web'), set('B', 'api'), set('C', 'web')])
  expect(found(review, 'config-set').findings.map(({ app, what }) => [app, what])).toEqual([
    ['web', 'variables: A, C (2 events)'],
    ['api', 'variables: B'],
  ])
})

test('of many findings those kept are bounded, the others counted', () => {
  const review = reviewOf(Array.from({ length: 1000 }, () => event('app', 'destroy')))
  const { count, left, findings } = found(review, 'destroyed')
  expect([count, left + findings.length]).toEqual([1000, 1000])
  expect(findings.length).toBeLessThan(300)
})

test('a day with far more events than the other working days stands out', () => {
  const eventsOn = (date: number) => (date === 14 ? 90 : date === 15 ? 55 : 20)
  const events = Array.from({ length: 31 }, (_, index) => {
    const day = String(index + 1).padStart(2, '0')
    const one = event('code_release', 'create', {}, { created_at: `2026-10-${day}T12:00:00Z` })
    return Array<unknown>(eventsOn(index + 1)).fill(one)
  })
  const review = reviewOf(events.flat())
  expect(whats(review, 'unusual-days')).toEqual([
    '2026-10-14: 90 events, 20 on the median working day',
  ])
  expect(review.charts.by_day[13]).toEqual({ day: '2026-10-14', events: 90 })
})

test('in Markdown hostile text means nothing, and the whole is within what GitHub shows', () => {
  const text = '<img src=x>|`@org`[a](b)\n# '.repeat(20)
  const hostile = (n: number) =>
    event(
      'team_membership',
      `create`,
      { user: text, role: `admin ${text}`, mfa: 'off' },
      {
        ...{ actor: { email: `${n} ${text}` }, app: { name: text }, team: { name: text } },
        ...{ request: { ip_address: `${n} ${text}` }, created_at: '2026-10-04T12:00:00Z' },
      },
    )
  const rules = [1, 2, 3, 4, 5].flatMap(() => RULES)
  const events = Array.from({ length: 60 }, (_, n) => hostile(n))
  const markdown = reviewMarkdown(reviewOf(events, { rules, before: [] }))
  expect(markdown).not.toMatch(/<|@|\[a\]|^# /m)
  expect(Buffer.byteLength(markdown)).toBeLessThan(1024 * 1024)
  expect(markdown).toMatch(/What follows is left out/)
})

const own = { id: 'own', title: 'Ours', why: 'Ours.', controls: [], events: ['pipeline'] }
const OURS = RULES.map(({ id }) => id)

test.each<[string, object, string[]]>([
  ['comes first', { rules: [own] }, ['own', ...OURS]],
  ['takes the place of one with its id', { rules: [{ ...own, id: 'destroyed' }] }, OURS],
])("a company's file of rules %s", (_, file, ids) => {
  expect(rulesWith(JSON.stringify(file), 'own.json').map(({ id }) => id)).toEqual(ids)
})

test.each([
  ['{', /'own\.json' is not JSON/],
  ['{"rules":[{"id":"A"}]}', /expected lower-case letters.*rules\[0\]\.id.*rules\[0\]\.title/s],
  [
    JSON.stringify({ rules: [{ ...own, show: { who: ['@persons'] } }] }),
    /has no names '@persons'; there are @person, @permission, @range/,
  ],
])('rules that cannot be used, %s, are refused with what is wrong', (text, message) => {
  expect(() => rulesWith(text, 'own.json')).toThrow(message)
})

test('every type and action that Heroku documents is known', () => {
  const known = KINDS.flatMap(({ type, actions }) => actions.map((action) => event(type, action)))
  expect(known).toHaveLength(42)
  expect(found(reviewOf(known), 'unknown-types').count).toBe(0)
})

test("docs/review.md's own rules work", async () => {
  const text = await readFile(new URL('../../docs/review.md', import.meta.url), 'utf8')
  const rules = rulesWith(/```json\n(.*?)```/s.exec(text)![1]!, 'own.json')
  const data = { addon: { name: 'sql-1', plan: { name: 'heroku-postgresql:premium-2' } } }
  const review = reviewOf([event('addon', 'destroy', data), event('addon', 'destroy')], { rules })
  expect(whats(review, 'production-databases')).toEqual([
    'database: sql-1; plan: heroku-postgresql:premium-2',
  ])
})
