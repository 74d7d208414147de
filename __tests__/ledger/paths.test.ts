import { describe, expect, test } from '@jest/globals'
import { ledgerDirectory, manifestPath, stemOf } from '../../src/ledger/paths.ts'
import { month } from './fixture.ts'

const october = month('2026-10')

describe('the folder of the ledger', () => {
  const account = { id: '0c6ae7a5-5b4b', name: 'acme' }
  test.each([
    ['audit-trail/{account}', 'audit-trail/acme'],
    ['{account-id}', '0c6ae7a5-5b4b'],
    ['a/{account}/{account-id}', 'a/acme/0c6ae7a5-5b4b'],
    ['', ''],
  ])('%j is %j', (template, folder) => {
    expect(ledgerDirectory(template, account)).toBe(folder)
  })

  test.each([
    '..',
    '.',
    '.git',
    'a/b',
    '../../x',
    'a\\b',
    'Ä b',
    '{account-id}',
    'con:x',
    '\u0000',
  ])('of an account called %j is one folder, inside, told apart from any other', (name) => {
    const folder = ledgerDirectory('audit-trail/{account}', { id: '1', name })
    const [first, segment, ...more] = folder.split('/')
    expect([first, more]).toEqual(['audit-trail', []])
    expect(segment).toMatch(/^[A-Za-z0-9_%-][A-Za-z0-9._%-]*$/)
    expect(decodeURIComponent(segment!)).toBe(name)
  })
})

test.each([
  [true, 1, '2026/2026-10'],
  [true, 2, '2026/2026-10.r2'],
  [true, 11, '2026/2026-10.r11'],
  [false, 1, 'provisional/2026-10'],
])('a month, final %p, revision %p, begins with %s', (final, revision, stem) => {
  expect(stemOf(october, final, revision)).toBe(stem)
  expect(manifestPath(october, final, revision)).toBe(`${stem}.manifest.json`)
})
