import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { code, escapeMarkdown, table } from '../../src/text/markdown.ts'
import { HOSTILE } from '../report/fixture.ts'

/** What a browser shows of character references. */
const shown = (text: string) =>
  text.replace(/&#(\d+);/g, (_, digits: string) => String.fromCharCode(Number(digits)))

/** Letters, digits, blanks and characters that mean nothing to Markdown, HTML, mermaid or GitHub. */
const INERT = /^(?:[\p{L}\p{N}\p{M} ,;?%…\p{S}\p{P}]|&#\d+;)*$/u
const MEANINGFUL =
  /[<>`|@*~[\]()\\"'!$^={}\n\r\p{C}\u2028\u2029]|(?<![a-z\d])_|_(?![a-z\d])|https?:\/\/|www\.|:\w+:(?!\d)/iu

describe('text from elsewhere', () => {
  test.each(HOSTILE)('%j means nothing to Markdown, HTML and GitHub', (text) => {
    const escaped = escapeMarkdown(text)
    expect(escaped).toMatch(INERT)
    expect(escaped).not.toMatch(MEANINGFUL)
    // Every & and # belongs to a character reference.
    expect(escaped.replace(/&#\d+;/g, '')).not.toMatch(/[&#]/)
  })

  test('is shown as it is, without invisible characters', () => {
    expect(shown(escapeMarkdown('J. Doe <j@x.io> & "Co" | 50% `x`'))).toBe(
      'J. Doe <j@x.io> & "Co" | 50% `x`',
    )
    expect(shown(escapeMarkdown('one\r\n\u001b[0mtwo'))).toBe('one [0mtwo')
  })

  test('of any kind is inert, and cut after 200 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const escaped = escapeMarkdown(text)
        expect(escaped).not.toMatch(MEANINGFUL)
        expect(shown(escaped).length).toBeLessThanOrEqual(201)
      }),
    )
    expect(shown(escapeMarkdown('x'.repeat(201)))).toBe(`${'x'.repeat(200)}…`)
    expect(shown(escapeMarkdown('x'.repeat(200)))).toBe('x'.repeat(200))
  })
})

test('names, times and paths are read as they are', () => {
  const text = 'config_change.set of app-1 at 2026-10-10T02:17:00Z: see 2026/2026-10.json:12 twice.'
  expect(escapeMarkdown(text)).toBe(text)
})

test('a text cannot end its code span or table row', () => {
  expect(code('a`b|c\nd')).toBe('`a b c d`')
})

test('a table has a line for each row', () => {
  const lines = table(
    ['A', 'B'],
    [
      ['1', '2'],
      ['3', '4'],
    ],
  )
  expect(lines).toBe('| A | B |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |')
})
