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

/** Values are `hunter...` in any case; what the names are is the second. */
const configs: [shape: string, data: unknown, names: string[]][] = [
  [
    'names listed',
    { config_vars: ['A1', 'lower_case'], values: ['hunter2'] },
    ['A1', 'lower_case'],
  ],
  [
    'an object of values',
    { config_vars: { A1: 'hunter2', lower_case: 'hunter2' } },
    ['A1', 'lower_case'],
  ],
  ['under another name', { configVars: { A1: 'hunter2' } }, ['A1']],
  ['at the top', { A1: 'hunter2', B1: null, lower_case: 'hunter2' }, ['A1', 'B1']],
  ['a name and a value', { key: 'A1', value: 'HUNTER2', old_value: 'HUNTER1' }, ['A1']],
  ['items', { changes: [{ name: 'A1', old: 'hunter1', new: 'HUNTER2' }] }, ['A1']],
  [
    'pairs',
    {
      vars: [
        ['A1', 'hunter2'],
        ['B1', 'HUNTER2'],
      ],
    },
    ['A1', 'B1'],
  ],
  ['old and new of each', { changes: { A1: ['HUNTER1', 'HUNTER2'] } }, ['A1']],
  ['groups', { config: { set: { A1: 'hunter2' }, removed: ['B1'] } }, ['A1', 'B1']],
  ['before and after', { before: { A1: 'HUNTER1' }, after: { A1: 'HUNTER2' } }, ['A1']],
  ['assignments', { config_vars: ['A1=hunter2', 'B1 = hunter2=x'] }, ['A1', 'B1']],
  ['a text', { config_vars: 'A1=hunter2 HUNTER' }, ['A1']],
  ['JSON in a text', { config_vars: '{"A1":"hunter2"}' }, []],
  ['a value alone', { config_vars: 'hunter2' }, []],
  ['prose', { description: 'Set A1 to hunter2', text: 'hunter2' }, []],
  [
    'variables that look like the frame',
    { config_vars: { name: 'hunter2', KEY: 'HUNTER2' } },
    ['name', 'KEY'],
  ],
  [
    'at the top, as the frame',
    { KEY: 'HUNTER2', ENV: 'HUNTER2', name: 'hunter two' },
    ['KEY', 'ENV'],
  ],
  ['deep below', { release: { meta: { env: { a1: { b: 'hunter2' } } } } }, ['a1']],
  ['a value itself', 'hunter2', []],
  ['a key, and a name that is the value', { vars: [{ key: 'A1', name: 'hunter2' }] }, ['A1']],
  ['values in a list', ['hunter2', { HUNTER_NAME: 'hunter2' }], ['HUNTER_NAME']],
]

test.each(configs)('config variables as %s: names, and no value', (_, data, names) => {
  for (const [type, action] of [
    ['config_change', 'set'],
    ['heroku_config_change', 'update'],
    ['new_config', 'x'],
    ['app', 'set_config'],
    ['EnvVar', 'create'],
    ['secret', 'update'],
  ] as const) {
    const review = reviewOf([event(type, action, data, { created_at: '2026-10-04T03:00:00Z' })])
    const said = JSON.stringify(
      review.sections.map(({ findings }) => findings.map(({ what }) => what)),
    )
    for (const name of names) if (type === 'config_change') expect(said).toContain(name)
    expectWithout(review, /hunter(?!_name)/i)
  }
})

const NEVER = [
  ['a token', { token: 'tango' }, 'tango'],
  ['a credential deep in a list', { list: [{ credentials: { user: 'tango' } }] }, 'tango'],
  ['a password in a URL', { url: 'postgres://u:tango@db.example.com/x' }, 'tango'],
  ['an assignment', { description: 'Set DATABASE_URL=tango' }, 'tango'],
  ['a Heroku token', { note: 'HRKU-0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0' }, 'HRKU'],
  ['a random text', { note: 'sees Zx9kQ2mLr8TnV4bW7yPd today' }, 'Zx9kQ2mL'],
  ['variables of another type', { app: { env: { LOG: 'tango', lower: 'tango' } } }, 'tango'],
  ['a variable by itself', { SMTP_PASSWORD: 'tango' }, 'tango'],
  ['a change of a variable', { changes: [{ field: 'LOG', from: 'tango', to: 'tango' }] }, 'tango'],
  ['the value of a variable that is named beside it', { key: 'LOG', new_value: 'tango' }, 'tango'],
  ['a key that is a secret', { 'HRKU-0f1e2d3c-4b5a': true }, 'HRKU'],
  ['a secret beyond what is shown', { note: `${'x '.repeat(140)} password: tango` }, 'tango'],
] as const

test.each(NEVER)('%s in an event is not shown', (_, data, secret) => {
  const review = reviewOf([event('addon', 'destroy', data), event('novel', 'thing', data)])
  expect(whats(review, 'destroyed')[0]).toMatch(/hidden|LOG, lower|SMTP_PASSWORD/)
  expectWithout(review, secret)
})

test('settings that only sound secret are shown', () => {
  const data = { two_factor_authentication: false, authorized: true, author: 'ada' }
  expect(whats(reviewOf([event('addon', 'destroy', data)]), 'destroyed')).toEqual([
    'two_factor_authentication: false; authorized: true; author: ada',
  ])
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
const personal: [where: string, event: unknown][] = [
  ['the actor', event('app', 'destroy', {}, { actor: named })],
  ['an actor without an e-mail', event('app', 'destroy', {}, { actor: { id: 'Lovelace' } })],
  ['an actor in brackets', event('app', 'destroy', {}, { actor: '(ada@example.com)' })],
  ['a leaf', event('team_membership', 'create', { user: named, permission: 'admin' })],
  [
    'leaves of no rule',
    event('novel', 'thing', { invitee: { ...named, login: 'ada' }, members: ['bo@x', 'ada'] }),
  ],
  [
    'the name of a leaf under one that a rule knows',
    event('team_membership', 'create', { permissions: { 'ada@example.com': 'view' } }),
  ],
  [
    'the name of a leaf',
    event('novel', 'thing', { grants: { 'ada@example.com': { 'bo@example.com': 'admin' } } }),
  ],
  [
    'a text',
    event('novel', 'thing', {
      note: 'by <ada@example.com>, mailto:bo@localhost; ada%40example.com.',
    }),
  ],
  ...(['"ada l"@x.io', 'ada＠x.io', 'ada%2540x.io', 'ada (at) x.io', 'ada&#64;x.io'] as const).map(
    (email): [string, unknown] => [`${email} in a text`, event('novel', 'thing', { note: email })],
  ),
  ['an address in the name of a host', event('novel', 'thing', { host: 'ec2-192-0-2-7.example' })],
  [
    'people under longer names',
    event('novel', 'thing', {
      invited_by: 'ada',
      actor_login: 'ada',
      target: [{ alternateId: 'ada', displayName: 'Ada' }],
      userIdentity: { userName: 'Ada', principalId: 'a-1' },
    }),
  ],
  [
    'addresses in a text',
    event('novel', 'thing', { note: 'from 192.0.2.7:443 or ip:2001:DB8::1, [2001:db8::2]:80.' }),
  ],
  [
    'ranges',
    event('trusted_ip', 'update', {
      rules: [{ source: '192.0.2.0/24' }, { source: '2001:db8::/48' }],
    }),
  ],
  [
    'fields',
    event(
      'novel ada@example.com',
      'ada@example.com',
      {},
      { app: 'ada@example.com', team: 'bo@example.com', id: 'ada@example.com' },
    ),
  ],
  ['a time that is none', event('app', 'destroy', {}, { created_at: 'ada@example.com' })],
  ['an e-mail that is cut', event('novel', 'thing', { note: `${'x'.repeat(95)} ada@example.com` })],
]

test.each(personal)('pseudonyms: %s', (_, one) => {
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
