import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { asSegment, fillTemplate } from '../../src/text/template.ts'

test.each([
  ['audit trail: {account} {month} ({events} events)', 'audit trail: acme 2026-10 (1,234 events)'],
  ['{unknown} {} { account } {account', '{unknown} {} { account } {account'],
])('the template %j becomes %j', (template, expected) => {
  const values = { account: 'acme', 'account-id': '0123', month: '2026-10', events: '1,234' }
  expect(fillTemplate(template, values)).toBe(expected)
})

test.each(['', '{month}', '$&', '$1', '$$'])('the value %j is filled in as it is', (account) => {
  const filled = fillTemplate('<{account}>{month}{events}', { account, month: 'M' })
  expect(filled).toBe(`<${account}>M{events}`)
})

test('a name becomes a safe segment of a path, a different one for each', () => {
  expect(['.', '.git', '../x', 'a\\b:*?', 'Café 1'].map(asSegment)).toEqual([
    ...['%2E', '%2Egit', '%2E.%2Fx', 'a%5Cb%3A%2A%3F', 'Caf%C3%A9%201'],
  ])
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const segment = asSegment(name)
      expect(segment).toMatch(/^([A-Za-z0-9_%-][A-Za-z0-9._%-]*)?$/)
      expect(decodeURIComponent(segment)).toBe(name)
    }),
  )
})

test('a long name is shortened, and stays distinct', () => {
  const segments = ['é'.repeat(99), `${'é'.repeat(98)}è`].map(asSegment)
  expect(new Set(segments).size).toBe(2)
  for (const segment of segments) expect(segment).toMatch(/^(?=.{190,200}$).*-[0-9a-f]{16}$/)
})
