import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { escapeMarkdown } from '../../src/text/markdown.ts'
import { HOSTILE } from '../report/fixture.ts'

/** What a browser shows of character references. */
const shown = (text: string) =>
  text.replace(/&#(\d+);/g, (_, digits: string) => String.fromCharCode(Number(digits)))

/** What means something to Markdown, HTML, mermaid or GitHub. */
const MEANINGFUL =
  /[<>`|@*~[\]()\\"'!$^={}\n\r\p{C}\u2028\u2029]|(?<![a-z\d])_|_(?![a-z\d])|https?:\/\/|www\.|:\w+:(?!\d)|&(?!#\d+;)|(?<!&)#/iu

test.each(HOSTILE)('%j means nothing to Markdown, HTML and GitHub', (text) => {
  expect(escapeMarkdown(text)).not.toMatch(MEANINGFUL)
})

test('text of any kind is inert, shown as it is, and cut after 200 characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const escaped = escapeMarkdown(text)
      expect(escaped).not.toMatch(MEANINGFUL)
      expect(shown(escaped).length).toBeLessThanOrEqual(201)
    }),
  )
  expect(shown(escapeMarkdown('J. Doe <j@x.io> &\r\n\u001b[0m "Co" | 50% `x`'))).toBe(
    'J. Doe <j@x.io> & [0m "Co" | 50% `x`',
  )
})

test('names, times and paths are read as they are', () => {
  const text = 'config_change.set of app-1 at 2026-10-10T02:17:00Z: see 2026/2026-10.json:12 twice.'
  expect(escapeMarkdown(text)).toBe(text)
})
