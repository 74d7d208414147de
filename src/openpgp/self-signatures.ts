import type { enums, Key, SignaturePacket } from 'openpgp'
import { openpgp } from './openpgp.ts'

/** Signatures on a key that are of no user id or subkey; OpenPGP.js' types leave them out. */
export function directSignaturesOf(key: Key): SignaturePacket[] {
  return (key as Key & { directSignatures: SignaturePacket[] }).directSignatures
}

/** What a key says of itself, valid or not. */
export function selfSignaturesOf(key: Key): SignaturePacket[] {
  return [...directSignaturesOf(key), ...key.users.flatMap((user) => user.selfCertifications)]
}

/**
 * Makes OpenPGP.js see what a key of version 4 says of itself as GnuPG 2.2 does (its
 * `merge_selfsigs_main`): it expires as its newest direct-key signature says, else as the newest
 * self-signature with an expiry of any user id, be it the primary one or not; and a self-signature
 * that is newer than the revocation of its user id takes that back.
 */
export async function readAsGnuPG(key: Key, now: Date): Promise<void> {
  if (key.keyPacket.version !== 4) return
  const { signature: types } = (await openpgp()).enums
  const primary = key.keyPacket
  const newest = async (signatures: SignaturePacket[], type: enums.signature, signed: object) => {
    const valid: SignaturePacket[] = []
    for (const signature of signatures) {
      const data = { key: primary, ...signed }
      await signature.verify(primary, type, data, now).then(
        () => valid.push(signature),
        () => undefined,
      )
    }
    return newestOf(valid)
  }

  const direct = await newest(
    directSignaturesOf(key).filter((one) => one.signatureType === types.key),
    types.key,
    {},
  )
  const certifications: SignaturePacket[] = []
  for (const user of key.users) {
    const { userID, userAttribute, selfCertifications } = user
    const signed = { userID, userAttribute }
    const own = await newest(selfCertifications, types.certGeneric, signed)
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
  return signatures.reduce<SignaturePacket | undefined>(
    (newest, one) => (newest === undefined || one.created! >= newest.created! ? one : newest),
    undefined,
  )
}

function statesExpiry(signature: SignaturePacket | undefined): boolean {
  return signature?.keyNeverExpires === false
}
