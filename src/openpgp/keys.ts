import type { AnyPacket, Key } from 'openpgp'
import { dearmor } from './armor.ts'
import { ActionError } from '../system/errors.ts'
import { selfSignaturesOf } from './expiry.ts'
import { openpgp, reasonOf } from './openpgp.ts'

/**
 * Everything that is wrong with keys or fingerprints. A problem names a key by its fingerprint or
 * its place in the text, never by a user id, which is a name and an e-mail address.
 */
export class KeyError extends ActionError {
  constructor(input: string, problems: readonly string[]) {
    super(problems.map((problem) => `${input}: ${problem}`).join('\n'), { code: 'E_KEY' })
  }
}

/** A key as it was given, public or private. Whether it can be used is not checked. */
export interface GivenKey {
  key: Key
  /** Of the primary key, upper case hexadecimal: 40 digits for version 4, 64 for version 6. */
  fingerprint: string
  warnings: readonly string[]
  /** That its designated revoker revoked it, in words that follow the key's name. */
  revoked: string | undefined
}

export function fingerprintOf(key: Pick<Key, 'getFingerprint'>): string {
  return key.getFingerprint().toUpperCase()
}

/** Reads every key of a text. Keys and problems are never both empty. */
export async function readKeyRing(text: string): Promise<{ keys: GivenKey[]; problems: string[] }> {
  const { blocks, problems } = dearmor(text)
  const read: Awaited<ReturnType<typeof keyOf>>[] = []
  for (const [index, block] of blocks.entries()) {
    try {
      for (const packets of await splitKeys(block)) read.push(await keyOf(packets))
    } catch (error) {
      problems.push(
        `key material ${index + 1} is truncated, damaged, or not supported (${reasonOf(error)}): ` +
          'copy the whole of what `gpg --armor --export` prints',
      )
    }
  }
  if (read.length + problems.length === 0) {
    problems.push(
      'holds no OpenPGP key, expected armored blocks (`gpg --armor --export <fingerprint>`, for a ' +
        'private key `gpg --armor --export-secret-keys <fingerprint>`), or base64 of them',
    )
  }
  const ring = read.map(({ key }) => key)
  const keys = read.map(async ({ key, unread, revokers }) => {
    const fingerprint = fingerprintOf(key)
    const { revoked, unchecked } = await revocationOf(key, revokers, ring)
    const warnings = [...unread, ...unchecked].map((words) => `key ${fingerprint} ${words}`)
    return { key, fingerprint, warnings, revoked }
  })
  return { keys: await Promise.all(keys), problems }
}

export function duplicates(keys: readonly GivenKey[]): string[] {
  const repeated = Map.groupBy(keys, ({ fingerprint }) => fingerprint)
  return [...repeated]
    .filter(([, copies]) => copies.length > 1)
    .map(([fingerprint]) => `key ${fingerprint} is given more than once: remove the copies`)
}

/**
 * Splits a binary export into the packets of each key. `readKeys` of OpenPGP.js drops keys of
 * unknown versions, and gives their subkeys to the key before.
 */
async function splitKeys(bytes: Uint8Array): Promise<AnyPacket[][]> {
  const library = await openpgp()
  const classes = [
    ...[library.PublicKeyPacket, library.PublicSubkeyPacket, library.SecretKeyPacket],
    ...[library.SecretSubkeyPacket, library.SignaturePacket],
    ...[library.UserIDPacket, library.UserAttributePacket],
  ]
  // Typed as a Map, but it takes an object.
  const allowed = Object.fromEntries(classes.map((one) => [one.tag, one])) as never
  const packets = await library.PacketList.fromBinary(bytes, allowed)
  const primaries: number[] = [library.PublicKeyPacket.tag, library.SecretKeyPacket.tag]
  const isPrimary = (packet: AnyPacket) => primaries.includes(tagOf(packet))
  const starts = packets.flatMap((packet, index) => (isPrimary(packet) ? [index] : []))
  if (starts[0] !== 0) throw new Error('it does not begin with a key')
  return starts.map((start, index) => packets.slice(start, starts[index + 1]))
}

/** A packet that OpenPGP.js could not read has its tag itself, any other in its class. */
function tagOf(packet: AnyPacket): number {
  return 'tag' in packet ? packet.tag : (packet.constructor as unknown as { tag: number }).tag
}

/** Types of signatures that revoke a key or a subkey: RFC 9580, section 5.2.1. */
const REVOCATIONS = [0x20, 0x28]

async function keyOf(packets: readonly AnyPacket[]) {
  const library = await openpgp()
  const { PrivateKey, PublicKey, SecretKeyPacket, UnparseablePacket } = library
  const [primary, ...others] = packets
  if (primary instanceof UnparseablePacket) throw new Error(kindOf(primary.write()))
  const KeyClass = primary instanceof SecretKeyPacket ? PrivateKey : PublicKey
  const subkeys: number[] = [library.PublicSubkeyPacket.tag, library.SecretSubkeyPacket.tag]
  const unread = others.flatMap((packet) => {
    if (!(packet instanceof UnparseablePacket)) return []
    const body = packet.write()
    if (subkeys.includes(packet.tag)) {
      return [`has a subkey that cannot be read and is not used: ${kindOf(body)}`]
    }
    // Certifications by others do not matter here. A signature of version 3 has a length before its type.
    const isRevocation = REVOCATIONS.includes(body[body[0] === 3 ? 2 : 1]!)
    return packet.tag === library.SignaturePacket.tag && isRevocation
      ? ['or a subkey of it may be revoked: a revocation in it cannot be read. Ask its owner']
      : []
  })
  // Typed as a list of its own; any will do.
  const key = new KeyClass(packets as never)
  return { key, unread, revokers: takeRevokers(key) }
}

/** What an unknown key packet is: RFC 9580, section 5.5.2. */
function kindOf(body: Uint8Array): string {
  return `version ${body[0]} with algorithm ${body[5]} is not supported`
}

/**
 * Removes the designated revokers (RFC 9580, section 5.2.3.23) from a key's signatures, which
 * OpenPGP.js would reject: it cannot check their revocations. `revocationOf` does.
 * @returns their fingerprints in upper case
 */
function takeRevokers(key: Key): string[] {
  return selfSignaturesOf(key).flatMap((signature) => {
    if (signature.revocationKeyFingerprint === null) return []
    signature.revocationKeyClass = null
    return [Buffer.from(signature.revocationKeyFingerprint).toString('hex').toUpperCase()]
  })
}

/** The revocations of a key by its designated revokers; anyone may have made an unchecked one. */
async function revocationOf(
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
