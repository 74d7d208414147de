import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatBytes, plain } from '../../src/text/log.ts'

describe('plain', () => {
  test.each([
    ['Not found.', 'Not found.'],
    ['Café 😀 | <b>', 'Café 😀 | <b>'],
    ['a\r\nb\tc\0d', 'a b c d'],
    ['a\u2028b\u2029c\u0085d\u001b[31me', 'a b c d [31me'],
    ['a\u202eb\u200bc\ufeffd', 'a b c d'],
    ['::error::boom', ': :error: :boom'],
    ['x\n::add-mask::y', 'x : :add-mask: :y'],
    [':::', ': : :'],
    [':\u200b:error::', ': :error: :'],
    ['#\u200b#[group]', '# #[group]'],
    ['\ud83dx', ' x'],
    ['', ''],
  ])('of %j is %j', (text, expected) => {
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
  })

  test('is cut after 499 characters, and never within one', () => {
    expect(plain('x'.repeat(500))).toBe('x'.repeat(500))
    expect(plain('x'.repeat(501))).toBe(`${'x'.repeat(499)}…`)
    expect(plain('😀'.repeat(400))).toBe(`${'😀'.repeat(249)}…`)
    expect(plain('::'.repeat(250))).toHaveLength(500)
  })
})

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [12_345_678, '12.3 MB'],
  [999_950, '1.0 MB'],
  [999_999_999, '1.0 GB'],
  [1.5e12, '1.5 TB'],
  [5e15, '5000.0 TB'],
])('formatBytes of %d is %s', (bytes, expected) => {
  expect(formatBytes(bytes)).toBe(expected)
})
