import type { PublicKey } from 'openpgp'
import { KeyError, duplicates, fingerprintOf, readKeyRing, type GivenKey } from './keys.ts'
import { validityOf, type UsableKey } from './validity.ts'

export interface Recipient extends UsableKey<PublicKey> {
  /** The fingerprint of what is encrypted to: a subkey, or rarely the primary key. */
  subkey: string
}

/**
 * Reads public keys and makes sure that each can be encrypted to.
 * @param options.fingerprints when there are any, the keys must be exactly these
 * @throws KeyError with the problems of all the keys
 */
export async function readRecipients(
  text: string,
  { fingerprints: pins, now }: { fingerprints: readonly string[]; now: Date },
): Promise<Recipient[]> {
  const { keys, problems } = await readKeyRing(text)
  // A key that could not be read may be the pinned one.
  const isWhole = problems.length === 0
  const recipients: Recipient[] = []
  for (const given of keys) {
    const { key, fingerprint } = given
    // OpenPGP.js would encrypt to a private key, but it should not be here.
    const validity = key.isPrivate()
      ? 'is a private key, which must stay with its owner: give the public one, ' +
        `\`gpg --armor --export ${fingerprint}\`, and replace the key if others could see it`
      : await validityOf(given, 'encryption', now)
    if (typeof validity === 'string') problems.push(`key ${fingerprint} ${validity}`)
    else {
      const { serving, warnings } = validity
      const subkey = fingerprintOf(serving)
      recipients.push({ key: key.toPublic(), fingerprint, subkey, warnings })
    }
  }
  problems.push(...duplicates(keys))
  if (isWhole && pins.length > 0) problems.push(...pinProblems(keys, pins))
  if (problems.length > 0) throw new KeyError('pgp-public-keys', problems)
  return recipients
}

function pinProblems(keys: readonly GivenKey[], pins: readonly string[]): string[] {
  const given = keys.map(({ fingerprint }) => fingerprint)
  const missing = pins.filter((pin) => !given.includes(pin))
  const unpinned = given.filter((fingerprint) => !pins.includes(fingerprint))
  const [lacks, adds] = [
    'is pinned in pgp-fingerprints but no such key is given: add the key, or remove the pin',
    'is given but not pinned in pgp-fingerprints: add it there, or remove the key',
  ]
  return [
    ...missing.map((pin) => `${pin} ${lacks}`),
    ...unpinned.map((fingerprint) => `key ${fingerprint} ${adds}`),
  ]
}
