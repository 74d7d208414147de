import type { Key, PublicKey } from 'openpgp'
import { expiryOf } from './expiry.ts'
import { pinProblems } from './fingerprints.ts'
import { KeyError } from './key-error.ts'
import { fingerprintOf, readKeyRing } from './keys.ts'
import { invalidity } from './validity.ts'

/** Someone who will be able to decrypt. */
export interface Recipient {
  key: PublicKey
  /** Of the primary key, upper case hexadecimal. */
  fingerprint: string
  /** The earliest of the primary key's expiry and the chosen encryption key's; null is never. */
  expires: Date | null
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
  for (const key of keys) {
    const problem = await recipientProblem(key, options.now)
    if (problem !== undefined) problems.push(`key ${fingerprintOf(key)} ${problem}`)
  }
  problems.push(...duplicates(keys))
  if (keys.length + problems.length === 0) problems.push(noKey(text))
  problems.push(...pinProblems(keys.map(pinnable), options.fingerprints))
  if (problems.length > 0) throw new KeyError('pgp-public-keys', problems)
  return Promise.all(keys.map((key) => recipient(key, options.now)))
}

async function recipient(key: Key, now: Date): Promise<Recipient> {
  const expires = await expiryOf(key, 'encryption', now)
  return { key: key.toPublic(), fingerprint: fingerprintOf(key), expires }
}

/** openpgp.js would encrypt to a private key without a word, and it should not have come here. */
async function recipientProblem(key: Key, now: Date): Promise<string | undefined> {
  if (!key.isPrivate()) return invalidity(key, 'encryption', now)
  return (
    'is a private key, which must stay with its owner: give the public one, ' +
    `\`gpg --armor --export ${fingerprintOf(key)}\`, and replace the key if others could see it`
  )
}

function duplicates(keys: readonly Key[]): string[] {
  const fingerprints = keys.map(fingerprintOf)
  const repeated = fingerprints.filter((value, index) => fingerprints.indexOf(value) !== index)
  return [...new Set(repeated)].map(
    (fingerprint) => `key ${fingerprint} is given more than once: remove the copies`,
  )
}

function noKey(text: string): string {
  if (text.trim() === '') return 'is empty, expected one or more OpenPGP public keys'
  return (
    'holds no OpenPGP key, expected armored blocks (`gpg --armor --export <fingerprint>`) ' +
    'or base64 (`gpg --export <fingerprint> | base64 -w0`)'
  )
}

function pinnable(key: Key) {
  return { fingerprint: fingerprintOf(key), subkeys: key.subkeys.map(fingerprintOf) }
}
