import { describe, expect, test } from '@jest/globals'
import { parseFingerprints, pinProblems } from '../../src/openpgp/fingerprints.ts'
import { KeyError } from '../../src/openpgp/key-error.ts'

const A = '0123456789ABCDEF0123456789ABCDEF01234567'
const B = 'FEDCBA9876543210FEDCBA9876543210FEDCBA98'
const V6 = `${'AB'.repeat(31)}CD`

describe('parseFingerprints', () => {
  test.each([
    ['nothing', ' \n', []],
    ['one', A, [A]],
    ['lower case with 0x', `0x${A.toLowerCase()}`, [A]],
    ['groups of gpg', '0123 4567 89AB CDEF 0123  4567 89AB CDEF 0123 4567', [A]],
    ['commas, semicolons, lines', `${A},\r\n${B};${V6}\n`, [A, B, V6]],
    ['spaces between full ones', `${A} ${B}`, [A, B]],
    ['one twice', `${A},${A.toLowerCase()}`, [A]],
  ])('%s', (_name, text, expected) => {
    expect(parseFingerprints(text)).toEqual(expected)
  })

  test.each(['0123456789ABCDEF', `${A}0`, 'alice', A.replace('0', 'G')])(
    'refuses %s, with the value and what was expected',
    (text) => {
      expect(() => parseFingerprints(`${B},${text}`)).toThrow(KeyError)
      expect(() => parseFingerprints(text)).toThrow(
        `pgp-fingerprints: '${text}' is not a fingerprint, expected 40 (or 64) hexadecimal digits`,
      )
    },
  )

  test('reports all at once, but not without end, and no key block', () => {
    expect(() => parseFingerprints('a,b')).toThrow(/'a' is not[^]*'b' is not/)
    expect(() => parseFingerprints('a,b,c,d,e')).toThrow(/'c' is not[^]*and 2 more like these/)
    expect(() => parseFingerprints('a,b,c,d,e')).not.toThrow(/'d'/)
    expect(() => parseFingerprints('a,b,c')).not.toThrow(/more like these/)
    expect(() => parseFingerprints('x'.repeat(501))).toThrow(`'${'x'.repeat(499)}…' is not`)
    expect(() => parseFingerprints(`${A} 01`)).toThrow(`'${A} 01' is not`)
    expect(() => parseFingerprints('uid Al <al@example.com>\u202e')).toThrow(
      "'uid Al <(e-mail)>\\u{202E}' is not",
    )
    const block = '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nc2VjcmV0\n'
    expect(() => parseFingerprints(block)).toThrow(/holds a key block, expected fingerprints/)
    expect(() => parseFingerprints(block)).not.toThrow(/c2VjcmV0/)
  })
})

describe('pinProblems', () => {
  const key = { fingerprint: A, subkeys: [V6] }

  test('none when nothing is pinned, or exactly the keys given', () => {
    expect(pinProblems([key], [])).toEqual([])
    expect(pinProblems([key], [A])).toEqual([])
  })

  test('a pin without key, a key without pin', () => {
    expect(pinProblems([key], [B])).toEqual([
      expect.stringMatching(`^${B} is pinned in pgp-fingerprints but no such key is given`),
      expect.stringMatching(`^key ${A} is given but not pinned in pgp-fingerprints`),
    ])
  })

  test('a pinned subkey is explained', () => {
    expect(pinProblems([key], [A, V6])).toEqual([
      expect.stringContaining(`is a subkey of ${A}: pin the latter`),
    ])
  })
})
