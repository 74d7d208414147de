import { describe, expect, test } from '@jest/globals'
import { formsOf, Redactor } from '../src/redact.ts'
import { escapeMarkdown } from '../src/report/markdown.ts'

const TOKEN = 'HRKU-1234/ab+c=='

function redactorOf(...secrets: string[]): Redactor {
  const redactor = new Redactor()
  for (const secret of secrets) for (const form of formsOf(secret)) redactor.add(form)
  return redactor
}

describe('a secret', () => {
  test.each([
    ['as it is', TOKEN],
    ['in a header', `Authorization: Bearer ${TOKEN}`],
    ['in a url', `https://x/?key=${encodeURIComponent(TOKEN)}`],
    ['in base64', Buffer.from(TOKEN).toString('base64')],
    ['in base64url', Buffer.from(TOKEN).toString('base64url')],
    [
      'in a url of lower-case codes',
      encodeURIComponent(TOKEN).toLowerCase().replace('hrku', 'HRKU'),
    ],
    ['in Markdown', escapeMarkdown(`it was ${TOKEN}.`)],
    ['in a workflow command', encodeURIComponent(TOKEN).replaceAll('%', '%25')],
  ])('is not shown %s', (_, text) => {
    const shown = redactorOf(TOKEN).redact(`before ${text} after`)
    expect(shown).toContain('before ')
    expect(shown).toContain(' after')
    expect(shown).toContain('***')
    for (const form of formsOf(TOKEN)) expect(shown).not.toContain(form)
  })

  test.each(['', 'a:', 'user:', 'x-access-token:', ':'])(
    'is not shown in base64 behind %j, whatever follows',
    (before) => {
      for (const after of ['', '\n', ':b', ' and more']) {
        for (const encoding of ['base64', 'base64url'] as const) {
          const text = Buffer.from(`${before}${TOKEN}${after}`).toString(encoding)
          const shown = redactorOf(TOKEN).redact(text)
          expect(shown).toContain('***')
          // What is left of it are bits of its first and last character.
          const [head, tail] = shown
            .split('***')
            .map((piece) => Buffer.from(piece, encoding).length)
          expect(head).toBeLessThanOrEqual(before.length + 1)
          expect(tail).toBeLessThanOrEqual(after.length + 1)
        }
      }
    },
  )

  test('is not shown in a form, where its spaces are plus signs', () => {
    const shown = redactorOf('correct horse: battery').redact('a=correct+horse%3A+battery&b=1')
    expect(shown).toBe('a=***&b=1')
  })

  test.each([6, 9, TOKEN.length - 1])(
    'is not shown where a text was cut after %i of it',
    (length) => {
      const redactor = redactorOf('another-secret', TOKEN)
      expect(redactor.redact(`It said ${TOKEN.slice(0, length)}…`)).toBe('It said ***…')
      expect(redactor.redact(`${TOKEN.slice(0, length)}… and ${TOKEN}…`)).toBe('***… and ***…')
    },
  )

  test('whose beginning stands somewhere else leaves the text as it is', () => {
    for (const text of ['HRKU-1', 'HRKU-1 and more…', 'HRKU-…', '…HRKU-1', 'Waiting…']) {
      expect(redactorOf(TOKEN).redact(text)).toBe(text)
    }
  })

  test('is not shown in JSON, where it is escaped', () => {
    const secret = 'a"quoted\\secret'
    const shown = redactorOf(secret).redact(JSON.stringify({ error: `was ${secret}` }))
    expect(JSON.parse(shown)).toEqual({ error: 'was ***' })
  })

  test('of many lines is not shown by any one of them, but its frame is', () => {
    const key = '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nabcdefghij\nklmnopqrst\n-----END-----\n'
    const redactor = redactorOf(key)
    expect(redactor.redact('x abcdefghij y')).toBe('x *** y')
    expect(redactor.redact('x klmnopqrst y')).toBe('x *** y')
    expect(redactor.redact('-----BEGIN PGP PRIVATE KEY BLOCK-----')).toContain('BEGIN')
  })

  test('that holds another is hidden whole', () => {
    expect(
      redactorOf('secret-one', 'the secret-one and more').redact('the secret-one and more'),
    ).toBe('***')
  })

  test('with half a character is hidden as well', () => {
    expect(redactorOf('half-\ud83d-secret').redact('a half-\ud83d-secret b')).toBe('a *** b')
  })

  test('that is very short hides nothing, for it stands in much else', () => {
    expect(formsOf('abc').every((form) => form.length >= 6)).toBe(true)
    expect(redactorOf('').redact('text')).toBe('text')
    expect(redactorOf('abc').redact('abcdef')).toBe('abcdef')
  })
})
