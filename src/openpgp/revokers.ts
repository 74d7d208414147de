import type { Key } from 'openpgp'
import type { GivenKey } from './keys.ts'
import { openpgp } from './openpgp.ts'
import { selfSignaturesOf } from './self-signatures.ts'

/** Upper case fingerprints of keys that a key names as its revokers: RFC 9580, section 5.2.3.23. */
export type Revokers = ReadonlySet<string>

/**
 * Takes the designated revokers out of a key's signatures, which OpenPGP.js would refuse for them:
 * it cannot check their revocations. `revocationBy` does.
 */
export function takeRevokers(key: Key): Revokers {
  const revokers = new Set<string>()
  for (const signature of selfSignaturesOf(key)) {
    if (signature.revocationKeyFingerprint === null) continue
    revokers.add(Buffer.from(signature.revocationKeyFingerprint).toString('hex').toUpperCase())
    signature.revocationKeyClass = null
  }
  return revokers
}

/** Who revoked a key; `unchecked`: their keys are not at hand, so anyone may have written that. */
export interface Revocation {
  by: string
  unchecked: boolean
}

/** Of a revocation that could not be checked, in words that follow the key's name. */
export function mayBeRevoked(by: string): string {
  return (
    `may be revoked: it holds a revocation in the name of its designated revoker ${by}, ` +
    'whose key is not given, to check it with. Ask its owner'
  )
}

/** What the designated revokers of a key said, checked with those of their keys that were given. */
export async function revocationBy(
  { key, revokers }: GivenKey,
  given: readonly GivenKey[],
): Promise<Revocation | undefined> {
  const { enums } = await openpgp()
  let found: Revocation | undefined
  for (const signature of key.revocationSignatures) {
    const id = signature.issuerKeyID.toHex().toUpperCase()
    for (const by of [...revokers].filter((fingerprint) => fingerprint.endsWith(id))) {
      const revoker = given.find(({ fingerprint }) => fingerprint === by)
      if (revoker === undefined) {
        found ??= { by, unchecked: true }
        continue
      }
      const data = { key: key.keyPacket }
      const { keyPacket } = revoker.key
      const isValid = await signature
        .verify(keyPacket, enums.signature.keyRevocation, data, null as never)
        .then(() => true)
        .catch(() => false)
      if (isValid) return { by, unchecked: false }
    }
  }
  return found
}
