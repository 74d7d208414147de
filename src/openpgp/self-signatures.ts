import type { enums, Key, SignaturePacket } from 'openpgp'
import { openpgp } from './openpgp.ts'

/** Signatures on the key itself, not on a user id or subkey; missing in OpenPGP.js' types. */
function directSignaturesOf(key: Key): SignaturePacket[] {
  return (key as Key & { directSignatures: SignaturePacket[] }).directSignatures
}

/** The self-signatures of a key, valid or not. */
export function selfSignaturesOf(key: Key): SignaturePacket[] {
  return [...directSignaturesOf(key), ...key.users.flatMap((user) => user.selfCertifications)]
}

/**
 * Makes OpenPGP.js read a key of version 4 as GnuPG 2.2 does (`merge_selfsigs_main`): its expiry is
 * that of its newest direct-key signature, otherwise of the newest self-signature with an expiry,
 * whatever its user id; and a self-signature newer than the revocation of its user id undoes the
 * revocation.
 */
export async function readAsGnuPG(key: Key, now: Date): Promise<void> {
  if (key.keyPacket.version !== 4) return
  const { signature: types } = (await openpgp()).enums
  const newest = async (signatures: SignaturePacket[], type: enums.signature, signed: object) => {
    const valid: SignaturePacket[] = []
    for (const signature of signatures) {
      await signature
        .verify(key.keyPacket, type, { key: key.keyPacket, ...signed }, now)
        .then(() => valid.push(signature))
        .catch(() => undefined)
    }
    return newestOf(valid)
  }

  const onKey = directSignaturesOf(key).filter(({ signatureType }) => signatureType === types.key)
  const direct = await newest(onKey, types.key, {})
  const certifications: SignaturePacket[] = []
  for (const user of key.users) {
    const { userID, userAttribute } = user
    const own = await newest(user.selfCertifications, types.certGeneric, { userID, userAttribute })
    if (own === undefined) continue
    user.revocationSignatures = user.revocationSignatures.filter(
      ({ created }) => created! >= own.created!,
    )
    if (!(await user.isRevoked(own, undefined, now))) certifications.push(own)
  }
  const decisive = statesExpiry(direct) ? direct : newestOf(certifications.filter(statesExpiry))
  for (const signature of selfSignaturesOf(key)) {
    signature.keyNeverExpires = decisive === undefined
    signature.keyExpirationTime = decisive?.keyExpirationTime ?? null
  }
}

/** Of those made at the same time, the last. */
function newestOf(signatures: readonly SignaturePacket[]): SignaturePacket | undefined {
  return signatures.toSorted((a, b) => +a.created! - +b.created!).at(-1)
}

function statesExpiry(signature: SignaturePacket | undefined): boolean {
  return signature?.keyNeverExpires === false
}
