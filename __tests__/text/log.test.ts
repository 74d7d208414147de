import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatBytes, plain, requestIdOf, said } from '../../src/text/log.ts'
import { secrets } from '../../src/text/redact.ts'

test.each([
  ['Café 😀 | <b>', 'Café 😀 | <b>'],
  ['a\r\nb\u2028c\u001b[31md\u202ee\u200bf', 'a b c [31md e f'],
  ['x\n:\u200b:add-mask::y', 'x : :add-mask: :y'],
  ['#\u200b#[group]', '# #[group]'],
  ['\ud83dx', ' x'],
])('text from elsewhere, %j, is shown as %j', (text, expected) => {
  expect(plain(text)).toBe(expected)
})

test('is one line of at most 500 characters without workflow commands, whatever the text', () => {
  const pieces = fc.constantFrom(
    ...[':', '::', '#', '##[', '[', '\n', '\u2028', '\u200b', ' ', '😀', '\ud83d'],
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 400 }).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(text, (one) => {
      const line = plain(one)
      expect(line).not.toMatch(/::|##\[|[\p{C}\p{Zl}\p{Zp}]/u)
      expect(line.length).toBeLessThanOrEqual(500)
    }),
    { numRuns: 1000 },
  )
  expect(plain('x'.repeat(501))).toBe(`${'x'.repeat(499)}…`)
  expect(plain('😀'.repeat(400))).toBe(`${'😀'.repeat(249)}…`)
})

test.each([
  ['see https://host.example/p?a="b\'<c>&d and more', 'see (address) and more'],
  ['at {"a":"https:\\/\\/host\\/cap"}', 'at {"a":"(address)'],
  ['at bucket.host.example:444/cap/x.gz now', 'at (address) now'],
  ['jane.doe+x@mail.example.com may not', '(e-mail) may not'],
])('a service that says %j is quoted as %j', (text, expected) => {
  expect(said(text)).toBe(expected)
})

test('a request id that is odd, or holds a secret, is not shown', () => {
  secrets.add('HRKU-0a1b2c3d')
  const id = '5f1c9f4e-0f6c-4f0a-9d3a-1c5d8a1b2c3d'
  expect(requestIdOf(id)).toBe(id)
  for (const odd of ['x-HRKU-0a1b2c3d', 'a b', 'al@example.com', '', undefined, 'x'.repeat(129)]) {
    expect(requestIdOf(odd)).toBeUndefined()
  }
})

test('sizes are for people', () => {
  const sizes = [999, 1000, 12_345_678, 999_950, 5e15].map(formatBytes)
  expect(sizes).toEqual(['999 B', '1.0 kB', '12.3 MB', '1.0 MB', '5000.0 TB'])
})
