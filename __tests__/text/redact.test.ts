import { describe, expect, test } from '@jest/globals'
import { plain, quoted, said } from '../../src/text/log.ts'
import { formsOf, Redactor, secrets } from '../../src/text/redact.ts'
import { escapeLines, escapeMarkdown } from '../../src/text/markdown.ts'

const TOKEN = 'HRKU-1234/ab+c=='

function redactorOf(...all: string[]): Redactor {
  const redactor = new Redactor()
  for (const secret of all) redactor.addForms(secret)
  return redactor
}

describe('a secret', () => {
  test.each([
    ['as it is', TOKEN],
    ['in other case', TOKEN.toUpperCase()],
    ['in a url', encodeURIComponent(TOKEN)],
    ['in a url of lower-case codes', encodeURIComponent(TOKEN).toLowerCase()],
    [
      'percent-encoded byte by byte',
      TOKEN.replace(/./g, (c) => `%${c.charCodeAt(0).toString(16)}`),
    ],
    ['in a url in a workflow command', encodeURIComponent(TOKEN).replaceAll('%', '%25')],
    ['in base64', Buffer.from(TOKEN).toString('base64')],
    ['in base64url', Buffer.from(TOKEN).toString('base64url')],
    ['in hexadecimal', Buffer.from(TOKEN).toString('hex')],
  ])('is hidden %s', (_, text) => {
    const shown = redactorOf(TOKEN).redact(`before ${text} after`)
    expect(shown).toMatch(/^before \*\*\*\S? after$/)
  })

  test.each(['', 'a:', 'user:', 'x-access-token:', ':'])(
    'is hidden in base64 behind %j, whatever follows',
    (before) => {
      for (const after of ['', '\n', ':b', ' and more']) {
        for (const encoding of ['base64', 'base64url'] as const) {
          const text = Buffer.from(`${before}${TOKEN}${after}`).toString(encoding)
          const shown = redactorOf(TOKEN).redact(text)
          expect(shown).toContain('***')
          // Some bits of its first and last character are left.
          const [head, tail] = shown.split('***').map((part) => Buffer.from(part, encoding).length)
          expect(head).toBeLessThanOrEqual(before.length + 1)
          expect(tail).toBeLessThanOrEqual(after.length + 1)
        }
      }
    },
  )

  test.each([
    ['in a form', 'correct horse: battery', 'a=correct+horse%3A+battery&b=1', 'a=***&b=1'],
    ['in JSON', 'a"quoted\\secret', '{"was":"a\\"quoted\\\\secret"}', '{"was":"***"}'],
    ['in base64url', '~~~???>>>', 'a fn5-Pz8_Pj4- b', 'a *** b'],
    ['with half a character', 'half-\ud83d-secret', 'a half-\ud83d-secret b', 'a *** b'],
    ['with escapes of its own', 'sécret%2F/of', 'é %41 😀 sécret%2F/of 😀', 'é %41 😀 *** 😀'],
    ['encoded, between others', 'sécret/of', '😀%20s%C3%A9cret%2Fof%20é', '😀%20***%20é'],
  ])('is hidden %s, and nothing around it', (_, secret, text, shown) => {
    expect(redactorOf(secret).redact(text)).toBe(shown)
  })

  test('of many lines is hidden line by line, but for its first and last', () => {
    const key = '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nabcdefghij\nklmnopqrst\n-----END-----\n'
    const redactor = redactorOf(key)
    expect(redactor.redact('x abcdefghij y klmnopqrst z')).toBe('x *** y *** z')
    expect(redactor.redact('-----BEGIN PGP PRIVATE KEY BLOCK-----')).toContain('BEGIN')
  })

  test('is hidden together with one that it overlaps', () => {
    const redactor = redactorOf('abcdefgh', 'efghijkl', 'mnopqrst', 'the abcdefgh and more')
    expect(redactor.redact('x abcdefghijkl y')).toBe('x *** y')
    expect(redactor.redact('x abcdefghmnopqrst y')).toBe('x ****** y')
    expect(redactor.redact('the abcdefgh and more')).toBe('***')
  })

  test('of less than six characters is not hidden, one of any others is', () => {
    expect(redactorOf('', 'abc').redact('abcdef')).toBe('abcdef')
    const signs = '^$.*+?()[]{}|\\/%-\ud800é\n'.repeat(2000)
    expect(redactorOf(signs).redact(`a ${signs} b`)).toBe('a *** b')
  })
})

test('a part of a token is hidden from 16 characters on, a part of a passphrase is not', () => {
  const token = 'HRKU-5a4db0c5-7e3f-4f0a-9d68-0b1c2d3e4f5a'
  const redactor = new Redactor()
  redactor.addToken(token)
  const encoded = Buffer.from(token).toString('base64')
  for (const part of [
    ...[token.slice(0, -3), token.slice(6), token.slice(8, -8).toUpperCase()],
    ...[encoded.slice(0, -5), encodeURIComponent(encoded).slice(3), encoded.slice(4, -4)],
  ]) {
    expect(redactor.redact(`was ${part} é`)).toBe('was *** é')
  }
  expect(redactor.redact(`${token.slice(0, 20)}\n${token.slice(20)}`)).toBe('***\n***')
  expect(redactor.redact(token.slice(0, 15))).toBe(token.slice(0, 15))
  const words = redactorOf('the heroku-audit-trail of acme')
  expect(words.redact('heroku-audit-trail of')).toBe('heroku-audit-trail of')
})

describe('in text from elsewhere, a secret', () => {
  const odd = 'odd::secret##[of]~a/service'
  secrets.addForms(odd)

  test.each([
    ['plain', plain],
    ['quoted', quoted],
    ['said', said],
    ['escapeMarkdown', escapeMarkdown],
    ['escapeLines', escapeLines],
  ])('is hidden before %s cuts, escapes or splits it', (_, show) => {
    const forms = [odd, Buffer.from(odd).toString('base64'), encodeURIComponent(odd)]
    const long = 'x'.repeat(495)
    for (const before of ['', long, '\r\n'.repeat(30) + long.slice(30), 'x'.repeat(195)]) {
      for (const form of forms) {
        const shown = show(`${before}${form} after`).replace(/&#(\d+);/g, (_, code: string) =>
          String.fromCharCode(Number(code)),
        )
        for (const each of formsOf(odd)) expect(shown).not.toContain(each.slice(0, 6))
        expect(shown).not.toMatch(/secret|odd: /)
      }
    }
  })
})
