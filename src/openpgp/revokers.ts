import type { Key } from 'openpgp'
import type { GivenKey } from './keys.ts'
import { openpgp } from './openpgp.ts'
import { selfSignaturesOf } from './self-signatures.ts'

/**
 * Takes the designated revokers (RFC 9580, section 5.2.3.23) out of a key's signatures, which
 * OpenPGP.js would refuse for them: it cannot check their revocations. `revocationOf` does.
 * @returns their fingerprints in upper case
 */
export function takeRevokers(key: Key): string[] {
  return selfSignaturesOf(key).flatMap((signature) => {
    if (signature.revocationKeyFingerprint === null) return []
    signature.revocationKeyClass = null
    return [Buffer.from(signature.revocationKeyFingerprint).toString('hex').toUpperCase()]
  })
}

/** What a designated revoker said of a key, in words that follow the key's name. */
export interface Revocation {
  words: string
  /** Whether the revoker's key was there to check it; else anyone may have written it. */
  isChecked: boolean
  /** Since when the key is retired or superseded: what it signed before is good. Else nothing is. */
  retired?: Date
}

/** The revocation of a key by a designated revoker, checked with that one's key if it is given. */
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
    // At no time: a revocation holds whenever it was made.
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
