import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  asSegment,
  fillTemplate,
  strayBraces,
  unknownPlaceholders,
} from '../../src/text/template.ts'

describe('fillTemplate', () => {
  const values = { account: 'acme', 'account-id': '0123', month: '2026-10', events: '1,234' }

  test.each([
    [
      'audit trail: {account} {month} ({events} events)',
      'audit trail: acme 2026-10 (1,234 events)',
    ],
    ['{account}{account-id}{account}', 'acme0123acme'],
    ['{unknown} {} { account } {account', '{unknown} {} { account } {account'],
    ['{{account}}', '{acme}'],
    [
      '{toString}{constructor}{__proto__}{hasOwnProperty}',
      '{toString}{constructor}{__proto__}{hasOwnProperty}',
    ],
  ])('of %j is %j', (template, expected) => {
    expect(fillTemplate(template, values)).toBe(expected)
  })

  test('leaves a placeholder that has no value, and fills in an empty one', () => {
    expect(fillTemplate('{account} {month}', { account: '' })).toBe(' {month}')
  })

  test('fills in a value as it is, with its braces and dollar signs', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('{month}', '$&', '$1', '$$', '{account}')),
        (account) => {
          expect(fillTemplate('<{account}>{month}', { account, month: 'M' })).toBe(`<${account}>M`)
        },
      ),
    )
  })
})

test('unknownPlaceholders names those that are not allowed, with their braces', () => {
  const template = '{account}/{month}/{acount}/{}/{ account}/{account-id}'
  expect(unknownPlaceholders(template, ['account', 'month'])).toEqual([
    '{acount}',
    '{}',
    '{ account}',
    '{account-id}',
  ])
  expect(unknownPlaceholders('plain } text {', [])).toEqual([])
})

test.each([
  ['{account}-{month}', false],
  ['', false],
  ['{account', true],
  ['account}', true],
  ['{{account}}', true],
])('strayBraces of %j is %j', (template, expected) => {
  expect(strayBraces(template)).toBe(expected)
})

describe('asSegment', () => {
  test('shortens long names, and keeps them distinct', () => {
    const [one, other] = ['é'.repeat(99), `${'é'.repeat(98)}è`].map(asSegment) as [string, string]
    expect(one).not.toBe(other)
    for (const segment of [one, other]) {
      expect(segment).toMatch(/^(?:%C3%A9)+(?:%C3)?-[0-9a-f]{16}$/)
      expect(segment.length).toBeLessThanOrEqual(200)
      expect(segment.length).toBeGreaterThan(190)
    }
    expect(asSegment('x'.repeat(200))).toBe('x'.repeat(200))
  })

  test.each([
    ['acme', 'acme'],
    ['.', '%2E'],
    ['..', '%2E%2E'],
    ['.git', '%2Egit'],
    ['a/b', 'a%2Fb'],
    ['../../x', '%2E.%2F..%2Fx'],
    ['a\\b:c*?"<>|', 'a%5Cb%3Ac%2A%3F%22%3C%3E%7C'],
    ['Café 1', 'Caf%C3%A9%201'],
    ['a\nb\0', 'a%0Ab%00'],
    ['', ''],
  ])('of %j is %j', (name, segment) => {
    expect(asSegment(name)).toBe(segment)
  })

  test('makes a safe segment of any name, a different one for each', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const segment = asSegment(name)
        expect(segment).toMatch(/^([A-Za-z0-9_%-][A-Za-z0-9._%-]*)?$/)
        expect(decodeURIComponent(segment)).toBe(name)
      }),
    )
  })
})
