import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  eventsPath,
  ledgerDirectory,
  monthFolder,
  originalPath,
  partsOf,
  PART_SIZE,
} from '../../src/ledger/paths.ts'
import type { Month } from '../../src/month.ts'

const month = '2026-10' as Month

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
  [true, false, false, '2026/2026-10.json'],
  [true, true, false, '2026/2026-10.json.gz'],
  [true, true, true, '2026/2026-10.json.gz.pgp'],
  [true, false, true, '2026/2026-10.json.pgp'],
  [false, false, false, 'provisional/2026-10.json'],
  [false, true, true, 'provisional/2026-10.json.gz.pgp'],
])('events, final %p, gzip %p, encrypted %p: %s', (final, gzip, encrypted, path) => {
  expect(eventsPath(month, final, { gzip, encrypted })).toBe(path)
})

test.each([
  [true, false, '2026/2026-10.original.json.gz'],
  [true, true, '2026/2026-10.original.json.gz.pgp'],
  [false, true, 'provisional/2026-10.original.json.gz.pgp'],
])("Heroku's bytes, final %p, encrypted %p: %s", (final, encrypted, path) => {
  expect(originalPath(month, final, encrypted)).toBe(path)
  expect(monthFolder(month, final)).toBe(path.split('/')[0])
})

describe('parts', () => {
  test('are of 35 MB, and there are none up to that', () => {
    expect(PART_SIZE).toBe(35_000_000)
    expect(partsOf('x', 0)).toEqual([{ path: 'x', start: 0, end: 0 }])
    expect(partsOf('x', 35_000_000)).toEqual([{ path: 'x', start: 0, end: 35_000_000 }])
    expect(partsOf('a/x.json', 35_000_001)).toEqual([
      { path: 'a/x.json.part01', start: 0, end: 35_000_000 },
      { path: 'a/x.json.part02', start: 35_000_000, end: 35_000_001 },
    ])
  })

  test('of any file are the whole file, none empty or too large, in the order of their names', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000_000 }), (size) => {
        const parts = partsOf('x', size)
        const names = parts.map(({ path }) => path)
        expect(names.toSorted()).toEqual(names)
        expect(new Set(names).size).toBe(names.length)
        let at = 0
        for (const { start, end } of parts) {
          expect(start).toBe(at)
          expect(end - start).toBeLessThanOrEqual(PART_SIZE)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBe(size)
      }),
      { numRuns: 30 },
    )
  })
})
