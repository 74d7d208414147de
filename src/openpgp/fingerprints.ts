import { quoted } from '../text/log.ts'
import { KeyError } from './keys.ts'

const FULL = /^(?:[0-9A-F]{40}|[0-9A-F]{64})$/

/**
 * Fingerprints, separated by comma, semicolon or line break, as people copy them: in gpg's groups
 * of four, with 0x, in either case. Full ones may also be separated by spaces.
 * @returns upper case, each once
 * @throws KeyError
 */
export function parseFingerprints(text: string): string[] {
  if (text.includes('BEGIN PGP')) {
    throw new KeyError('pgp-fingerprints', [
      'holds a key block, expected fingerprints: give the key as pgp-public-keys',
    ])
  }
  const problems: string[] = []
  const fingerprints = text.split(/[,;\r\n]/).flatMap((item) => {
    if (item.trim() === '') return []
    const words = item.trim().toUpperCase().split(/\s+/)
    const digits = words.map((word) => word.replace(/^0X/, ''))
    const found = digits.every((word) => FULL.test(word)) ? digits : [digits.join('')]
    if (found.every((word) => FULL.test(word))) return found
    problems.push(
      `${quoted(item.trim())} is not a fingerprint, expected 40 (or 64) hexadecimal digits: ` +
        'see `gpg --fingerprint`; key ids are too short to pin a key',
    )
    return []
  })
  if (problems.length > 0) throw new KeyError('pgp-fingerprints', problems)
  return [...new Set(fingerprints)]
}
