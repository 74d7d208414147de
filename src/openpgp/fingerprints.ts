import { quoted } from '../text/log.ts'
import { KeyError } from './key-error.ts'

const FULL = /^(?:[0-9A-F]{40}|[0-9A-F]{64})$/
const SHOWN = 3

/**
 * Fingerprints, separated by comma, semicolon or line break, as people copy them: with gpg's
 * groups of four, with 0x, in either case. Full ones by themselves may be separated by spaces.
 * @returns upper case hexadecimal of 40 (version 4) or 64 (version 6) digits, each once
 * @throws KeyError for anything else
 */
export function parseFingerprints(text: string): string[] {
  const items = text
    .split(/[,;\r\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')
  if (text.includes('BEGIN PGP')) {
    throw new KeyError('pgp-fingerprints', [
      'holds a key block, expected fingerprints: give the key as pgp-public-keys',
    ])
  }
  const parsed = items.map((item) => ({ item, fingerprints: parseItem(item) }))
  const bad = parsed.filter(({ fingerprints }) => fingerprints === undefined)
  if (bad.length > 0) {
    throw new KeyError('pgp-fingerprints', describe(bad.map(({ item }) => item)))
  }
  return [...new Set(parsed.flatMap(({ fingerprints }) => fingerprints ?? []))]
}

function parseItem(item: string): string[] | undefined {
  const words = item
    .toUpperCase()
    .split(/\s+/)
    .map((word) => word.replace(/^0X/, ''))
  if (words.every((word) => FULL.test(word))) return words
  const joined = words.join('')
  return FULL.test(joined) ? [joined] : undefined
}

function describe(items: string[]): string[] {
  const problems = items.slice(0, SHOWN).map((item) => {
    return (
      `${quoted(item)} is not a fingerprint, expected 40 (or 64) hexadecimal digits: ` +
      'see `gpg --fingerprint`; key ids are too short to pin a key'
    )
  })
  if (items.length > SHOWN) problems.push(`and ${items.length - SHOWN} more like these`)
  return problems
}

/** A key as pinning sees it: fingerprints in upper case hexadecimal. */
export interface Pinnable {
  fingerprint: string
  subkeys: readonly string[]
}

/**
 * How the keys given differ from the fingerprints pinned, which are of primary keys.
 * @returns a problem for each key that is not pinned and each pin without a key; none when
 *   nothing is pinned
 */
export function pinProblems(keys: readonly Pinnable[], pinned: readonly string[]): string[] {
  if (pinned.length === 0) return []
  const given = new Set(keys.map(({ fingerprint }) => fingerprint))
  const missing = pinned.filter((pin) => !given.has(pin)).map((pin) => missingPin(keys, pin))
  const unexpected = [...given]
    .filter((fingerprint) => !pinned.includes(fingerprint))
    .map(
      (fingerprint) =>
        `key ${fingerprint} is given but not pinned in pgp-fingerprints: add it there, or remove the key`,
    )
  return [...missing, ...unexpected]
}

function missingPin(keys: readonly Pinnable[], pin: string): string {
  const owner = keys.find(({ subkeys }) => subkeys.includes(pin))
  return owner
    ? `${pin}, pinned in pgp-fingerprints, is a subkey of ${owner.fingerprint}: pin the latter`
    : `${pin} is pinned in pgp-fingerprints but no such key is given: add the key, or remove the pin`
}
