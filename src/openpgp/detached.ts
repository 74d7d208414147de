import type { Key, SignaturePacket } from 'openpgp'
import { openpgp, reasonOf } from './openpgp.ts'
import type { Signer } from './signer.ts'

export interface Verifier {
  key: Key
  fingerprint: string
}

export type SignatureCheck =
  /** `created`: when the signature says it was made. */
  | { status: 'good'; fingerprint: string; created: Date }
  /** `fingerprint`: of the key that it names; `problem`: words that follow the signature's name. */
  | { status: 'bad'; fingerprint?: string; problem: string }
  /** `issuer`: fingerprint or key id, upper case hexadecimal, of the (sub)key that it names. */
  | { status: 'unknown'; issuer: string }

/** An armored signature of bytes: `gpg --verify FILE.asc FILE` verifies it. */
export async function signDetached(bytes: Uint8Array, signer: Signer, now: Date): Promise<string> {
  const { createMessage, sign } = await openpgp()
  const message = await createMessage({ binary: bytes, date: now })
  return sign({ message, signingKeys: signer.key, detached: true, format: 'armored', date: now })
}

/**
 * Verifies an armored, detached signature of bytes. The key must have been valid when it was made:
 * a key retired or superseded since then is good, a compromised one is not.
 * @param now a signature made later is bad
 */
export async function verifyDetached(
  bytes: Uint8Array,
  armored: string,
  verifiers: readonly Verifier[],
  now: Date,
): Promise<SignatureCheck> {
  const signature = await readOne(armored)
  if (typeof signature === 'string') return { status: 'bad', problem: signature }
  const id = signature.issuerKeyID
  let check: SignatureCheck = { status: 'unknown', issuer: issuerOf(signature) }
  // Two keys may have the same id.
  for (const { key, fingerprint } of verifiers) {
    if (key.getKeys(id).length === 0) continue
    const problem = await problemWith(signature, bytes, key, now)
    if (problem === undefined) return { status: 'good', fingerprint, created: signature.created! }
    check = { status: 'bad', fingerprint, problem }
  }
  return check
}

async function readOne(armored: string): Promise<SignaturePacket | string> {
  const { readSignature } = await openpgp()
  const read = await readSignature({ armoredSignature: armored }).catch(() => undefined)
  const [signature, ...others] = read?.packets ?? []
  return signature !== undefined && others.length === 0 && 'issuerKeyID' in signature
    ? signature
    : 'is not one armored OpenPGP signature of a known form'
}

async function problemWith(
  signature: SignaturePacket,
  bytes: Uint8Array,
  key: Key,
  now: Date,
): Promise<string | undefined> {
  const { createMessage, enums } = await openpgp()
  const [literal] = (await createMessage({ binary: bytes })).packets
  const [part] = key.getKeys(signature.issuerKeyID)
  const created = signature.created!
  const isGood = signature.verify(part!.keyPacket, enums.signature.binary, literal!, now, true)
  const failure = await isGood.then(() => undefined, reasonOf)
  if (failure !== undefined) return `is bad: ${failure}`
  const valid = key.getSigningKey(signature.issuerKeyID, created)
  const invalid = await valid.then(() => undefined, reasonOf)
  return invalid && `was made when its key was not valid: ${invalid}`
}

function issuerOf({ issuerFingerprint, issuerKeyID }: SignaturePacket): string {
  const hex = issuerFingerprint && Buffer.from(issuerFingerprint).toString('hex')
  return (hex ?? issuerKeyID.toHex()).toUpperCase()
}
