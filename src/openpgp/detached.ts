import type { Key, SignaturePacket } from 'openpgp'
import type { GivenKey } from './keys.ts'
import { openpgp, reasonOf } from './openpgp.ts'
import { takeRevokers } from './revokers.ts'
import { readAsGnuPG, selfSignaturesOf } from './self-signatures.ts'
import type { Signer } from './signer.ts'

/** A public key to verify signatures with, as `verifiersOf` gives it. */
export interface Verifier {
  key: Key
  /** Of the primary key, upper case hexadecimal. */
  fingerprint: string
  /** When its designated revoker retired it. */
  retired?: Date | undefined
}

/** What a detached signature is worth. */
export type SignatureCheck =
  /** `created` is when the signature says that it was made. */
  | { status: 'good'; fingerprint: string; created: Date }
  /** `fingerprint` is of the key that it names, `problem` follows the signature's name. */
  | { status: 'bad'; fingerprint?: string; problem: string }
  /** `issuer`: fingerprint or key id, upper case hexadecimal, of the (sub)key that it names. */
  | { status: 'unknown'; issuer: string }

/**
 * Signs bytes: `gpg --verify FILE.asc FILE` verifies it.
 *
 * @returns an armored, detached signature
 */
export async function signDetached(bytes: Uint8Array, signer: Signer, now: Date): Promise<string> {
  const { createMessage, sign } = await openpgp()
  const message = await createMessage({ binary: bytes, date: now })
  return sign({ message, signingKeys: signer.key, detached: true, format: 'armored', date: now })
}

/**
 * Prepares keys to verify signatures of any age with. As for GnuPG, copies of a key count together,
 * and its newest self-signatures from its creation on: a key whose owner has extended it is good
 * for what it signed before that.
 *
 * @param now what a key says of itself later does not count
 */
export async function verifiersOf(keys: readonly GivenKey[], now: Date): Promise<Verifier[]> {
  const { readKey } = await openpgp()
  const merged = new Map<string, Key>()
  for (const { key, fingerprint } of keys) {
    const copy = await readKey({ binaryKey: key.toPublic().write() })
    takeRevokers(copy)
    const known = merged.get(fingerprint)
    merged.set(fingerprint, known === undefined ? copy : await known.update(copy as never, now))
  }
  for (const key of merged.values()) await countFromCreation(key, now)
  return [...merged].map(([fingerprint, key]) => ({ fingerprint, key }))
}

async function countFromCreation(key: Key, now: Date): Promise<void> {
  await readAsGnuPG(key, now)
  const bindings = key.subkeys.map((subkey) => subkey.bindingSignatures)
  // OpenPGP.js takes the first of those made at the same time.
  for (const list of [...key.users.map((user) => user.selfCertifications), ...bindings]) {
    list.sort((a, b) => +b.created! - +a.created!)
  }
  const embedded = bindings.flat().flatMap((one) => one.embeddedSignature ?? [])
  for (const signature of [...selfSignaturesOf(key), ...bindings.flat(), ...embedded]) {
    if (signature.created! <= now) signature.created = key.getCreationTime()
  }
}

/**
 * Verifies an armored, detached signature of bytes. Its key must have been valid when it was made;
 * one that was retired or superseded later is good for it, one that was compromised is not.
 *
 * @param verifiers keys that may have made it
 * @param now a signature of a later time is bad
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
  for (const { key, fingerprint, retired = now } of verifiers) {
    if (key.getKeys(id).length === 0) continue
    const isLate = signature.created! > retired
    const problem =
      (await problemWith(signature, bytes, key, now)) ??
      (isLate ? 'was made after its key was revoked' : undefined)
    if (problem === undefined) return { status: 'good', fingerprint, created: signature.created! }
    check = { status: 'bad', fingerprint, problem }
  }
  return check
}

async function readOne(armored: string): Promise<SignaturePacket | string> {
  const { readSignature, enums } = await openpgp()
  const read = await readSignature({ armoredSignature: armored }).catch(() => undefined)
  if (read === undefined) return 'is no armored OpenPGP signature'
  const [signature, ...others] = read.packets
  if (signature === undefined || others.length > 0) {
    return `holds ${read.packets.length} signatures, expected one`
  }
  if (!('issuerKeyID' in signature)) return 'has an unknown version or algorithm'
  const isBinary = (signature.signatureType as number | null) === enums.signature.binary
  return isBinary ? signature : 'is not of a binary document'
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
  if (created < part!.getCreationTime()) return 'was made before its key'
  const valid = key.getSigningKey(signature.issuerKeyID, created)
  const invalid = await valid.then(() => undefined, reasonOf)
  return invalid && `was made when its key was not valid: ${invalid}`
}

function issuerOf({ issuerFingerprint, issuerKeyID }: SignaturePacket): string {
  const hex = issuerFingerprint && Buffer.from(issuerFingerprint).toString('hex')
  return (hex ?? issuerKeyID.toHex()).toUpperCase()
}
