import type { PublicKey } from 'openpgp'
import { KeyError } from './key-error.ts'
import { fingerprintOf, readKeyRing, type GivenKey } from './keys.ts'
import { validityOf, type UsableKey } from './validity.ts'

/** Someone who will be able to decrypt. */
export interface Recipient extends UsableKey<PublicKey> {
  /** The fingerprint of what is encrypted to: a subkey, or rarely the primary key. */
  subkey: string
}

/**
 * Reads public keys (any number, armored or base64) and makes sure that each can be encrypted to.
 * @param options.fingerprints of primary keys, as `parseFingerprints` gives them; when there
 *   are any, the keys must be exactly these
 * @throws KeyError with the problems of all the keys
 */
export async function readRecipients(
  text: string,
  options: { fingerprints: readonly string[]; now: Date },
): Promise<Recipient[]> {
  const { keys, problems } = await readKeyRing(text)
  // A key that could not be read may be the pinned one.
  const isWhole = problems.length === 0
  const recipients: Recipient[] = []
  for (const held of keys) {
    const { key, fingerprint } = held
    // OpenPGP.js would encrypt to a private key, but it should not be here.
    const validity = key.isPrivate()
      ? 'is a private key, which must stay with its owner: give the public one, ' +
        `\`gpg --armor --export ${fingerprint}\`, and replace the key if others could see it`
      : await validityOf(held, 'encryption', keys, options.now)
    if (typeof validity === 'string') problems.push(`key ${fingerprint} ${validity}`)
    else {
      const { serving, warnings } = validity
      const subkey = fingerprintOf(serving)
      recipients.push({ key: key.toPublic(), fingerprint, subkey, warnings })
    }
  }
  problems.push(...duplicates(keys))
  if (isWhole) problems.push(...pinProblems(keys, options.fingerprints))
  if (problems.length > 0) throw new KeyError('pgp-public-keys', problems)
  return recipients
}

function duplicates(keys: readonly GivenKey[]): string[] {
  const fingerprints = keys.map(({ fingerprint }) => fingerprint)
  const repeated = fingerprints.filter((value, index) => fingerprints.indexOf(value) !== index)
  return [...new Set(repeated)].map(
    (fingerprint) => `key ${fingerprint} is given more than once: remove the copies`,
  )
}

/** A problem for each pin without a key and each key without a pin, if anything is pinned. */
function pinProblems(keys: readonly GivenKey[], pins: readonly string[]): string[] {
  if (pins.length === 0) return []
  const given = new Set(keys.map(({ fingerprint }) => fingerprint))
  const missing = pins.filter((pin) => !given.has(pin)).map((pin) => missingPin(keys, pin))
  const unpinned = [...given].filter((fingerprint) => !pins.includes(fingerprint))
  return [
    ...missing,
    ...unpinned.map(
      (fingerprint) =>
        `key ${fingerprint} is given but not pinned in pgp-fingerprints: add it there, or remove the key`,
    ),
  ]
}

function missingPin(keys: readonly GivenKey[], pin: string): string {
  const owner = keys.find(({ key }) => key.subkeys.some((subkey) => fingerprintOf(subkey) === pin))
  return owner
    ? `${pin}, pinned in pgp-fingerprints, is a subkey of ${owner.fingerprint}: pin that one`
    : `${pin} is pinned in pgp-fingerprints but no such key is given: add the key, or remove the pin`
}
