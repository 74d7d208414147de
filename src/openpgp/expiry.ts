import type { enums, Key, SignaturePacket } from 'openpgp'
import { openpgp } from './openpgp.ts'

/** Signatures on the key itself, not on a user id or subkey; missing in OpenPGP.js' types. */
function directSignaturesOf(key: Key): SignaturePacket[] {
  return (key as Key & { directSignatures: SignaturePacket[] }).directSignatures
}

export function selfSignaturesOf(key: Key): SignaturePacket[] {
  return [...directSignaturesOf(key), ...key.users.flatMap((user) => user.selfCertifications)]
}

/** Of those made at the same time, the last first. */
export function newestFirst(signatures: readonly SignaturePacket[]): SignaturePacket[] {
  return signatures.toReversed().sort((a, b) => +b.created! - +a.created!)
}

/**
 * Makes OpenPGP.js read the expiry of a key of version 4 as GnuPG 2.2 does (`merge_selfsigs_main`):
 * it is that of its newest direct-key signature, otherwise of the newest self-signature with an
 * expiry, whatever its user id.
 */
export async function readExpiry(key: Key, now: Date): Promise<void> {
  if (key.keyPacket.version !== 4) return
  const { signature: types } = (await openpgp()).enums
  const newest = async (signatures: SignaturePacket[], type: enums.signature, signed: object) => {
    for (const signature of newestFirst(signatures)) {
      const data = { key: key.keyPacket, ...signed }
      const isValid = signature.verify(key.keyPacket, type, data, now).then(() => true)
      if (await isValid.catch(() => false)) return [signature]
    }
    return []
  }
  const onKey = directSignaturesOf(key).filter(({ signatureType }) => signatureType === types.key)
  const direct = await newest(onKey, types.key, {})
  const certifications = key.users.map(({ selfCertifications, userID, userAttribute }) =>
    newest(selfCertifications, types.certGeneric, { userID, userAttribute }),
  )
  const ofUsers = newestFirst((await Promise.all(certifications)).flat())
  const decisive = [...direct, ...ofUsers].find(({ keyNeverExpires }) => keyNeverExpires === false)
  for (const signature of selfSignaturesOf(key)) {
    signature.keyNeverExpires = decisive === undefined
    signature.keyExpirationTime = decisive?.keyExpirationTime ?? null
  }
}
