import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { plain, quoted, requestIdOf, said } from '../../src/text/log.ts'
import { formsOf, Redactor, secrets } from '../../src/text/redact.ts'
import { escapeLines, escapeMarkdown } from '../../src/text/markdown.ts'

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
    [
      'percent-encoded byte by byte',
      TOKEN.replace(/./g, (c) => `%${c.charCodeAt(0).toString(16)}`),
    ],
    ['in hexadecimal', Buffer.from(TOKEN).toString('hex')],
    ['in other case', TOKEN.toUpperCase()],
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

  test('that begins like a cut hides itself, and no secret behind it is shown', () => {
    const redactor = redactorOf('…secret', TOKEN)
    expect(redactor.redact(`…secre and ${TOKEN} …secret`)).toBe('…secre and *** ***')
  })

  test('that a service cut or broke is hidden as far as it goes, when it is a token', () => {
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
    // Few signs are no part of it, nor are as many of a passphrase, which may be words.
    expect(redactor.redact(token.slice(0, 15))).toBe(token.slice(0, 15))
    const words = 'the heroku-audit-trail of acme'
    expect(redactorOf(words).redact('heroku-audit-trail of')).toBe('heroku-audit-trail of')
  })

  test('that is very short hides nothing, for it stands in much else', () => {
    expect(formsOf('abc').every((form) => form.length >= 6)).toBe(true)
    expect(redactorOf('').redact('text')).toBe('text')
    expect(redactorOf('abc').redact('abcdef')).toBe('abcdef')
  })
})

describe('very long secrets, and very many', () => {
  /** As long as the key of RSA-4096 with a subkey. */
  const key = [
    '-----BEGIN PGP PRIVATE KEY BLOCK-----\n',
    ...Array.from({ length: 110 }, (_, i) => createHash('sha384').update(`${i}`).digest('base64')),
    '-----END PGP PRIVATE KEY BLOCK-----\n',
  ].join('\n')
  const lines = key.split('\n').filter((line) => /^[A-Za-z0-9+/]{64}$/.test(line))

  test('a whole key is hidden in each form, line by line and as a whole', () => {
    const redactor = redactorOf(key)
    for (const form of [...formsOf(key), key.toLowerCase(), encodeURIComponent(key)]) {
      const shown = redactor.redact(`before ${form} after`)
      expect(shown).toMatch(/^before .* after$/s)
      const lower = shown.toLowerCase()
      for (const line of lines) {
        const heads = [line, Buffer.from(line).toString('hex'), encodeURIComponent(line)]
        expect(heads.filter((head) => lower.includes(head.slice(0, 12).toLowerCase()))).toEqual([])
      }
    }
  })

  test('no error tells a secret, whatever is in it', () => {
    const signs = '^$.*+?()[]{}|\\/%-\ud800é\n'.repeat(2000)
    expect(redactorOf(signs).redact(`a ${signs} b`)).toBe('a *** b')
  })

  test('of ten thousand each is hidden', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => `/bucket/${i}/${'x'.repeat(i % 50)}`)
    const redactor = redactorOf()
    for (const each of many) redactor.add(each)
    for (const each of [many[0]!, many[4999]!, many[9999]!]) {
      expect(redactor.redact(`a ${each} b`)).toBe('a *** b')
    }
  })
})

test('secrets that overlap are hidden together, neighbours one by one', () => {
  const redactor = redactorOf('abcdefgh', 'efghijkl', 'mnopqrst')
  expect(redactor.redact('x abcdefghijkl y')).toBe('x *** y')
  expect(redactor.redact('x abcdefghmnopqrst y')).toBe('x ****** y')
})

test('what stands around a secret stays, with characters of several bytes and percent signs', () => {
  const redactor = redactorOf('sécret%2F/of 100 %')
  expect(redactor.redact('é 5 % 😀 sécret%2F/of 100 % 😀 %41 é')).toBe('é 5 % 😀 *** 😀 %41 é')
  expect(redactor.redact(`😀%20${encodeURIComponent('sécret%2F/of 100 %')}%20é`)).toBe(
    '😀%20***%20é',
  )
})

describe('a secret in text from elsewhere', () => {
  const odd = 'odd::secret##[of]~a/service'
  const long = 'x'.repeat(495)
  for (const form of formsOf(odd)) secrets.add(form)

  test.each([
    ['plain', plain],
    ['quoted', quoted],
    ['said', said],
    ['escapeMarkdown', escapeMarkdown],
    ['escapeLines', escapeLines],
  ])('is gone before %s cuts, escapes or splits it', (_, show) => {
    const forms = [odd, Buffer.from(odd).toString('base64'), encodeURIComponent(odd)]
    for (const before of ['', long, '\r\n'.repeat(30) + long.slice(30), 'x'.repeat(195)]) {
      for (const form of forms) {
        const shown = show(`${before}${form} after`).replace(/&#(\d+);/g, (_, code: string) =>
          String.fromCharCode(Number(code)),
        )
        // Of no form a beginning that tells.
        for (const each of formsOf(odd)) expect(shown).not.toContain(each.slice(0, 6))
        expect(shown).not.toMatch(/secret|odd: /)
      }
    }
  })

  test('is in no id of a request that is shown or kept', () => {
    secrets.add('HRKU-0a1b2c3d')
    expect(requestIdOf('5f1c9f4e-0f6c-4f0a-9d3a-1c5d8a1b2c3d')).toBe(
      '5f1c9f4e-0f6c-4f0a-9d3a-1c5d8a1b2c3d',
    )
    for (const id of ['x-HRKU-0a1b2c3d', 'a b', 'al@example.com', '', undefined, 'x'.repeat(129)]) {
      expect(requestIdOf(id)).toBeUndefined()
    }
  })
})

describe('what a service says', () => {
  test.each([
    ['see https://host.example/p?a="b\'<c>&d and more', 'see (address) and more'],
    ['see s3://bucket/key', 'see (address)'],
    ['at {"a":"https:\\/\\/host\\/cap"}', 'at {"a":"(address)'],
    ['at bucket.host.example:444/cap/x.gz now', 'at (address) now'],
    ['a/b and v1.2 stay.', 'a/b and v1.2 stay'],
    ['jane.doe+x@mail.example.com may not', '(e-mail) may not'],
  ])('%j is shown as %j', (text, expected) => {
    expect(said(text)).toBe(expected)
  })
})
