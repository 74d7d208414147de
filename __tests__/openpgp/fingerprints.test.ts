import { expect, test } from '@jest/globals'
import { parseFingerprints } from '../../src/openpgp/fingerprints.ts'

const A = '0123456789ABCDEF0123456789ABCDEF01234567'
const B = 'FEDCBA9876543210FEDCBA9876543210FEDCBA98'
const V6 = `${'AB'.repeat(31)}CD`

test.each([
  ['nothing', ' \n', []],
  ['lower case with 0x', `0x${A.toLowerCase()}`, [A]],
  ['groups of gpg', '0123 4567 89AB CDEF 0123  4567 89AB CDEF 0123 4567', [A]],
  ['commas, semicolons, lines, one twice', `${A},\r\n${B};${V6}\n${A}`, [A, B, V6]],
  ['spaces between full ones', `${A} ${B}`, [A, B]],
])('fingerprints are read: %s', (_name, text, expected) => {
  expect(parseFingerprints(text)).toEqual(expected)
})

test.each([
  ['a key id', '0123456789ABCDEF', "'0123456789ABCDEF'"],
  ['another beside a full one', `${A} 01`, `'${A} 01'`],
  ['a name with an e-mail', 'Al <al@example.com>\u202e', "'Al <(e-mail)>\\u{202E}'"],
])('%s is refused, with what was expected', (_name, text, shown) => {
  expect(() => parseFingerprints(`${B},${text}`)).toThrow(
    `pgp-fingerprints: ${shown} is not a fingerprint, expected 40 (or 64) hexadecimal digits`,
  )
})

test('a key in their place is refused and not shown', () => {
  const block = '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nc2VjcmV0\n'
  expect(() => parseFingerprints(block)).toThrow(/^(?![^]*c2VjcmV0).*holds a key block/)
})
