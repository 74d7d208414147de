import { expect, test } from '@jest/globals'
import { reviewCounts, reviewMarkdown } from '../../src/review/markdown.ts'
import { pseudonyms } from '../../src/review/pseudonyms.ts'
import type { Review } from '../../src/review/review.ts'
import { event, reviewOf, whats } from './events.ts'

/** Every plain output there is. */
const outputs = (review: Review) => ({
  json: JSON.stringify(review),
  markdown: decoded(reviewMarkdown(review)),
  counts: decoded(reviewCounts(review)),
})

/** Markdown as it is read. */
const decoded = (markdown: string) =>
  markdown.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))

function expectWithout(review: Review, secret: RegExp | string) {
  for (const text of Object.values(outputs(review))) expect(text).not.toMatch(secret)
}

const hunter = ['hunter1', 'HUNTER2']
/** Data of events about config, in which values are `hunter...` in any case; and the names in it. */
const configs: [data: unknown, ...names: string[]][] = [
  [{ config_vars: ['A1', 'lower_case'], values: hunter }, 'A1', 'lower_case'],
  [{ configVars: { A1: 'hunter2', lower_case: 'hunter2' } }, 'A1', 'lower_case'],
  [{ A1: 'hunter2', B1: null, lower_case: 'hunter2' }, 'A1', 'B1'],
  [{ key: 'A1', value: 'HUNTER2', old_value: 'HUNTER1' }, 'A1'],
  [{ changes: [{ name: 'A1', old: 'hunter1', new: 'HUNTER2' }] }, 'A1'],
  [{ vars: [['A1', ...hunter]] }, 'A1'],
  [{ changes: { A1: hunter } }, 'A1'],
  [{ config_var: { name: 'A1', new_value: 'hunter2' } }, 'A1'],
  [{ config: { set: { A1: 'hunter2' }, removed: ['B1'] } }, 'A1', 'B1'],
  [{ before: { A1: 'HUNTER1' }, after: { A1: 'HUNTER2' } }, 'A1'],
  [{ config_vars: ['A1=hunter2', 'B1 = hunter2=x'] }, 'A1', 'B1'],
  [{ config_vars: 'A1=hunter2 HUNTER' }, 'A1'],
  [{ config_vars: '{"A1":"hunter2"}' }],
  [{ config_vars: 'hunter2' }],
  [{ description: 'Set A1 to hunter2', text: 'hunter2' }],
  [{ config_vars: { name: 'hunter2', KEY: 'HUNTER2' } }, 'name', 'KEY'],
  [{ KEY: 'HUNTER2', ENV: 'HUNTER2', name: 'hunter two' }, 'KEY', 'ENV'],
  [{ release: { meta: { env: { a1: { b: 'hunter2' } } } } }, 'a1'],
  ['hunter2'],
  [{ vars: [{ key: 'A1', name: 'hunter2' }] }, 'A1'],
  [['hunter2', { HUNTER_NAME: 'hunter2' }], 'HUNTER_NAME'],
]

test.each(configs.map(([data, ...names]) => [JSON.stringify(data), data, names] as const))(
  'of config variables as %s the names are shown, and no value',
  (_, data, names) => {
    const kinds = ['config_change.set', 'heroku_config_change.update', 'app.set_config', 'EnvVar.x']
    for (const kind of [...kinds, 'secret.update']) {
      const [type, action] = kind.split('.') as [string, string]
      const review = reviewOf([event(type, action, data, { created_at: '2026-10-04T03:00:00Z' })])
      const said = JSON.stringify(review.sections.map(({ findings }) => findings))
      if (type === 'config_change') for (const name of names) expect(said).toContain(name)
      expectWithout(review, /hunter(?!_name)/i)
    }
  },
)

test.each([
  { token: 'tango' },
  { list: [{ credentials: { user: 'tango' } }] },
  { url: 'postgres://u:tango@db.example.com/x' },
  { description: 'Set DATABASE_URL=tango' },
  { note: 'HRKU-0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0' },
  { note: 'sees Zx9kQ2mLr8TnV4bW7yPd today' },
  { app: { env: { LOG: 'tango', lower: 'tango' } } },
  { SMTP_PASSWORD: 'tango' },
  { changes: [{ field: 'LOG', from: 'tango', to: 'tango' }] },
  { key: 'LOG', new_value: 'tango' },
  { 'HRKU-0f1e2d3c-4b5a': true },
  { note: `${'x '.repeat(140)} password: tango` },
])('what looks secret in an event is not shown: %j', (data) => {
  const review = reviewOf([event('addon', 'destroy', data), event('novel', 'thing', data)])
  expect(whats(review, 'destroyed')[0]).toMatch(/hidden|LOG, lower|SMTP_PASSWORD/)
  expectWithout(review, /tango|HRKU|Zx9kQ2mL/)
})

test('counts only: no text of an event', () => {
  const review = reviewOf([
    event('Zulu', 'Zulu', { user: 'Zulu' }, { actor: 'Zulu', app: 'Zulu', team: 'Zulu' }),
  ])
  const counts = reviewCounts(review)
  expect(counts).toContain('| **Types and actions that Heroku does not document** | **1** |')
  expect(counts).toContain('| 2026-10-05 | 1 |')
  expect(counts).not.toMatch(/zulu|acme/i)
})

const key = 'a key of this test alone'
const people = /ada|lovelace|bo@|192.0.2|2001:|db8|%40|a-1/i
const named = { id: 'x', email: 'Ada.Lovelace@Example.com', name: 'Ada Lovelace' }
const novel = (data: object, more = {}) => event('novel', 'thing', data, more)
const personal: unknown[] = [
  event('app', 'destroy', {}, { actor: named }),
  event('app', 'destroy', {}, { actor: { id: 'Lovelace' } }),
  event('app', 'destroy', {}, { actor: '(ada@example.com)' }),
  event('app', 'destroy', {}, { created_at: 'ada@example.com' }),
  event('team_membership', 'create', { user: named, permission: 'admin' }),
  event('team_membership', 'create', { permissions: { 'ada@example.com': 'view' } }),
  event('trusted_ip', 'update', {
    rules: [{ source: '192.0.2.0/24' }, { source: '2001:db8::/48' }],
  }),
  novel({ invitee: { ...named, login: 'ada' }, members: ['bo@x', 'ada'] }),
  novel({ grants: { 'ada@example.com': { 'bo@example.com': 'admin' } } }),
  novel({ note: 'by <ada@example.com>, mailto:bo@localhost; ada%40example.com.' }),
  novel({ note: ['"ada l"@x.io', 'ada＠x.io', 'ada%2540x.io', 'ada (at) x.io', 'ada&#64;x.io'] }),
  novel({ host: 'ec2-192-0-2-7.example' }),
  novel({ invited_by: 'ada', actor_login: 'ada', target: [{ displayName: 'Ada' }] }),
  novel({ userIdentity: { userName: 'Ada', principalId: 'a-1', alternateId: 'ada' } }),
  novel({ note: 'from 192.0.2.7:443 or ip:2001:DB8::1, [2001:db8::2]:80.' }),
  novel({ note: `${'x'.repeat(95)} ada@example.com` }),
  event(
    'novel ada@example.com',
    'ada@example.com',
    {},
    {
      ...{ app: 'ada@example.com', team: 'bo@example.com', id: 'ada@example.com' },
    },
  ),
]

test.each(personal)('pseudonyms stand for people and addresses in %j', (one) => {
  const names = pseudonyms(key)
  expectWithout(reviewOf([one, event('app', 'destroy')], { names, before: [] }), people)
})

test('pseudonyms are the same for a person or address in any form, under one key', () => {
  const names = pseudonyms(key)
  const [actor] = reviewOf(
    [event('novel', 'x', { user: { email: 'ADA@example.com' }, note: 'ada@example.com' })],
    { names },
  ).sections.flatMap(({ findings }) => findings)
  expect(actor!.what).toBe(`user.email: ${actor!.actor!}; note: ${actor!.actor!}`)
  expect(actor!.actor).toMatch(/^person-[0-9a-f]{12}$/)
  expect(names.address('2001:db8:0:0::1')).toBe(names.address('2001:DB8::1'))
  expect(names.text('allow 192.0.2.0/24')).toBe(`allow ${names.address('192.0.2.0')}/24`)
  expect(pseudonyms('another key altogether').person('ada')).not.toBe(names.person('ada'))
})
