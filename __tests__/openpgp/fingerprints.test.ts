import { expect, test } from '@jest/globals'
import { parseFingerprints } from '../../src/openpgp/fingerprints.ts'
import { KeyError } from '../../src/openpgp/key-error.ts'

const A = '0123456789ABCDEF0123456789ABCDEF01234567'
const B = 'FEDCBA9876543210FEDCBA9876543210FEDCBA98'
const V6 = `${'AB'.repeat(31)}CD`

test.each([
  ['nothing', ' \n', []],
  ['lower case with 0x', `0x${A.toLowerCase()}`, [A]],
  ['groups of gpg', '0123 4567 89AB CDEF 0123  4567 89AB CDEF 0123 4567', [A]],
  ['commas, semicolons, lines', `${A},\r\n${B};${V6}\n`, [A, B, V6]],
  ['spaces between full ones', `${A} ${B}`, [A, B]],
  ['one twice', `${A},${A.toLowerCase()}`, [A]],
])('fingerprints are read: %s', (_name, text, expected) => {
  expect(parseFingerprints(text)).toEqual(expected)
})

test.each([
  ['a key id', '0123456789ABCDEF', "'0123456789ABCDEF'"],
  ['a digit too many', `${A}0`, `'${A}0'`],
  ['another beside a full one', `${A} 01`, `'${A} 01'`],
  ['a name with an e-mail', 'Al <al@example.com>\u202e', "'Al <(e-mail)>\\u{202E}'"],
  ['a long text', 'x'.repeat(501), `'${'x'.repeat(499)}…'`],
])('%s is refused, with what was expected', (_name, text, shown) => {
  const parse = () => parseFingerprints(`${B},${text}`)
  expect(parse).toThrow(KeyError)
  expect(parse).toThrow(
    `pgp-fingerprints: ${shown} is not a fingerprint, expected 40 (or 64) hexadecimal digits`,
  )
})

test('everything wrong is reported at once', () => {
  expect(() => parseFingerprints('a,b')).toThrow(/'a' is not[^]*'b' is not/)
})

test('a key in their place is refused and not shown', () => {
  const block = '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nc2VjcmV0\n'
  expect(() => parseFingerprints(block)).toThrow(/holds a key block, expected fingerprints/)
  expect(() => parseFingerprints(block)).not.toThrow(/c2VjcmV0/)
})
