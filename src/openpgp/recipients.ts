import type { PublicKey } from 'openpgp'
import { pinProblems } from './fingerprints.ts'
import { KeyError } from './key-error.ts'
import { fingerprintOf, readKeyRing, type GivenKey } from './keys.ts'
import { validityOf, type Valid } from './validity.ts'

/** Someone who will be able to decrypt. */
export interface Recipient {
  key: PublicKey
  /** Of the primary key, upper case hexadecimal. */
  fingerprint: string
  /** The fingerprint of what is encrypted to: a subkey, or rarely the primary key. */
  subkey: string
  /** The earliest of the primary key's expiry and the chosen encryption key's; null is never. */
  expires: Date | null
  /** What there is to know of the key: that it expires soon, may be revoked, was not read whole. */
  warnings: readonly string[]
}

/**
 * Reads public keys (any number, armored or base64) and makes sure that each can be encrypted
 * to at that time, before anything is fetched.
 * @param options.fingerprints of primary keys, as `parseFingerprints` gives them; when there
 *   are any, the keys must be exactly these
 * @throws KeyError with the problems of all the keys
 */
export async function readRecipients(
  text: string,
  options: { fingerprints: readonly string[]; now: Date },
): Promise<Recipient[]> {
  const { keys, problems } = await readKeyRing(text)
  const wholly = problems.length === 0
  const recipients: Recipient[] = []
  for (const held of keys) {
    const { key, fingerprint } = held
    const validity = await recipientValidity(held, keys, options.now)
    if (typeof validity === 'string') problems.push(`key ${fingerprint} ${validity}`)
    else {
      const { serving, ...known } = validity
      const subkey = fingerprintOf(serving)
      recipients.push({ key: key.toPublic(), fingerprint, subkey, ...known })
    }
  }
  problems.push(...duplicates(keys))
  if (keys.length + problems.length === 0) problems.push(noKey(text))
  // What could not be read may be just what a pin stands for.
  if (wholly) problems.push(...pinProblems(keys.map(pinnable), options.fingerprints))
  if (problems.length > 0) throw new KeyError('pgp-public-keys', problems)
  return recipients
}

/** openpgp.js would encrypt to a private key without a word, and it should not have come here. */
async function recipientValidity(
  held: GivenKey,
  given: readonly GivenKey[],
  now: Date,
): Promise<Valid | string> {
  if (!held.key.isPrivate()) return validityOf(held, 'encryption', given, now)
  return (
    'is a private key, which must stay with its owner: give the public one, ' +
    `\`gpg --armor --export ${held.fingerprint}\`, and replace the key if others could see it`
  )
}

function duplicates(keys: readonly GivenKey[]): string[] {
  const fingerprints = keys.map(({ fingerprint }) => fingerprint)
  const repeated = fingerprints.filter((value, index) => fingerprints.indexOf(value) !== index)
  return [...new Set(repeated)].map(
    (fingerprint) => `key ${fingerprint} is given more than once: remove the copies`,
  )
}

function noKey(text: string): string {
  if (text.trim() === '') return 'is empty, expected one or more OpenPGP public keys'
  return (
    'holds no OpenPGP key, expected armored blocks (`gpg --armor --export <fingerprint>`) ' +
    'or base64 (`gpg --export <fingerprint> | base64`)'
  )
}

function pinnable({ key, fingerprint }: GivenKey) {
  return { fingerprint, subkeys: key.subkeys.map(fingerprintOf) }
}
