import { describe, expect, test } from '@jest/globals'
import { formsOf, Redactor } from '../src/redact.ts'

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
    ['as a basic password', Buffer.from(`x-access-token:${TOKEN}`).toString('base64')],
  ])('is not shown %s', (_, text) => {
    const shown = redactorOf(TOKEN).redact(`before ${text} after`)
    expect(shown).toContain('before ')
    expect(shown).toContain(' after')
    expect(shown).toContain('***')
    for (const form of formsOf(TOKEN)) expect(shown).not.toContain(form)
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

  test('that is very short hides nothing, for it stands in much else', () => {
    expect(formsOf('abc').every((form) => form.length >= 6)).toBe(true)
    expect(redactorOf('').redact('text')).toBe('text')
    expect(redactorOf('abc').redact('abcdef')).toBe('abcdef')
  })
})
