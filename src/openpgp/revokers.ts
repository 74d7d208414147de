import type { Key } from 'openpgp'
import type { GivenKey } from './keys.ts'
import { openpgp } from './openpgp.ts'
import { selfSignaturesOf } from './self-signatures.ts'

/**
 * Removes the designated revokers (RFC 9580, section 5.2.3.23) from a key's signatures, which
 * OpenPGP.js would reject: it cannot check their revocations. `revocationOf` does.
 * @returns their fingerprints in upper case
 */
export function takeRevokers(key: Key): string[] {
  return selfSignaturesOf(key).flatMap((signature) => {
    if (signature.revocationKeyFingerprint === null) return []
    signature.revocationKeyClass = null
    return [Buffer.from(signature.revocationKeyFingerprint).toString('hex').toUpperCase()]
  })
}

/** A revocation by a designated revoker, in words that follow the key's name. */
export interface Revocation {
  words: string
  /** Whether it was checked with the revoker's key; otherwise anyone may have made it. */
  isChecked: boolean
  /** Since when the key is retired or superseded: what it signed before is good. Else nothing is. */
  retired?: Date
}

/** The revocation of a key by a designated revoker, checked with the revoker's key if given. */
export async function revocationOf(
  { key, revokers }: GivenKey,
  given: readonly GivenKey[],
): Promise<Revocation | undefined> {
  const { enums } = await openpgp()
  let unchecked: string | undefined
  for (const signature of key.revocationSignatures) {
    const id = signature.issuerKeyID.toHex().toUpperCase()
    const by = revokers.find((fingerprint) => fingerprint.endsWith(id))
    if (by === undefined) continue
    const revoker = given.find(({ fingerprint }) => fingerprint === by)
    if (revoker === undefined) {
      unchecked ??= by
      continue
    }
    const { keyPacket } = revoker.key
    const data = { key: key.keyPacket }
    // No date: a revocation holds whenever it was made.
    const isValid = await signature
      .verify(keyPacket, enums.signature.keyRevocation, data, null as never)
      .then(() => true)
      .catch(() => false)
    if (!isValid) continue
    const words = `is revoked by its designated revoker ${by}`
    const { keyRetired, keySuperseded } = enums.reasonForRevocation
    const reason = signature.reasonForRevocationFlag
    const isSoft = reason === keyRetired || reason === keySuperseded
    return { words, isChecked: true, ...(isSoft ? { retired: signature.created! } : {}) }
  }
  if (unchecked === undefined) return undefined
  const words =
    `may be revoked: it holds a revocation by its designated revoker ${unchecked}, ` +
    'whose key is not given, so it cannot be checked. Ask its owner'
  return { words, isChecked: false }
}
