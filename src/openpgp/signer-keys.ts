import type { Key } from 'openpgp'
import type { Verifier } from './detached.ts'
import { newestFirst, readExpiry, selfSignaturesOf } from './expiry.ts'
import { KeyError, duplicates, fingerprintOf, readKeyRing } from './keys.ts'

/** Reads the public keys of those who sign. @throws KeyError for pgp-signer-keys */
export async function readSignerKeys(
  text: string,
  now: Date,
  warn: (warning: string) => void = () => undefined,
): Promise<Verifier[]> {
  if (text.trim() === '') return []
  const { keys, problems } = await readKeyRing(text)
  for (const { fingerprint, revoked } of keys) {
    if (revoked !== undefined) problems.push(`key ${fingerprint} ${revoked}: leave it out`)
  }
  problems.push(...duplicates(keys))
  if (problems.length > 0) throw new KeyError('pgp-signer-keys', problems)
  keys.flatMap(({ warnings }) => warnings).forEach(warn)
  return Promise.all(keys.map(({ key }) => verifierOf(key, now)))
}

/**
 * Prepares a key to verify signatures of any age. As with GnuPG, its newest self-signatures hold
 * from its creation on: a key that was extended is good for what it signed before.
 * @param now self-signatures made later are ignored
 */
export async function verifierOf(given: Key, now: Date): Promise<Verifier> {
  const key = given.toPublic()
  await readExpiry(key, now)
  // OpenPGP.js takes the first of those made at the same time.
  for (const user of key.users) user.selfCertifications = newestFirst(user.selfCertifications)
  for (const part of key.subkeys) part.bindingSignatures = newestFirst(part.bindingSignatures)
  const bindings = key.subkeys.flatMap((subkey) => subkey.bindingSignatures)
  const embedded = bindings.flatMap((one) => one.embeddedSignature ?? [])
  for (const signature of [...selfSignaturesOf(key), ...bindings, ...embedded]) {
    if (signature.created! <= now) signature.created = key.getCreationTime()
  }
  return { key, fingerprint: fingerprintOf(key) }
}
