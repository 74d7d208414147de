import type { Key } from 'openpgp'
import { selfSignaturesOf } from './expiry.ts'
import { openpgp } from './openpgp.ts'

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

/**
 * The revocations of a key by its designated revokers, in words that follow the key's name:
 * checked with the revoker's key, or else unchecked, which anyone may have made.
 * @param ring the keys given, among them perhaps the revoker's
 */
export async function revocationOf(
  key: Key,
  revokers: readonly string[],
  ring: readonly Key[],
): Promise<{ revoked: string | undefined; unchecked: string[] }> {
  const { keyRevocation } = (await openpgp()).enums.signature
  let revoked: string | undefined
  const unchecked: string[] = []
  for (const signature of key.revocationSignatures) {
    const id = signature.issuerKeyID
    const by = revokers.find((fingerprint) => fingerprint.endsWith(id.toHex().toUpperCase()))
    if (by === undefined) continue
    const revoker = ring.find((each) => each.getFingerprint().toUpperCase() === by)
    if (revoker === undefined) {
      unchecked.push(
        `may be revoked: it holds a revocation by its designated revoker ${by}, ` +
          'whose key is not given, so it cannot be checked. Ask its owner',
      )
      continue
    }
    // No date: a revocation holds whenever it was made.
    const isValid = await signature
      .verify(revoker.keyPacket, keyRevocation, { key: key.keyPacket }, null as never)
      .then(() => true)
      .catch(() => false)
    if (isValid) revoked = `is revoked by its designated revoker ${by}`
  }
  return { revoked, unchecked }
}
