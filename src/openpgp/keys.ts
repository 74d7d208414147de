import type { AnyPacket, Key } from 'openpgp'
import { dearmor } from './armor.ts'
import { openpgp, reasonOf } from './openpgp.ts'
import { takeRevokers } from './revokers.ts'

/** A key as it was given, public or private, unchecked. */
export interface GivenKey {
  key: Key
  /** Of the primary key, upper case hexadecimal: 40 digits for version 4, 64 for version 6. */
  fingerprint: string
  /** Fingerprints of the keys that may revoke it. */
  revokers: readonly string[]
  /** What of it could not be read and is not used, in words that follow the key's name. */
  unread: readonly string[]
}

/** Upper case hexadecimal: 40 digits for version 4, 64 for version 6. */
export function fingerprintOf(key: Pick<Key, 'getFingerprint'>): string {
  return key.getFingerprint().toUpperCase()
}

/**
 * Reads every key of a text, see `dearmor` for its forms.
 * @returns problems: why something could not be read, or that there is no key; never both empty
 */
export async function readKeyRing(text: string): Promise<{ keys: GivenKey[]; problems: string[] }> {
  const { blocks, problems } = dearmor(text)
  const keys: GivenKey[] = []
  let count = 0
  for (const [index, block] of blocks.entries()) {
    const found = await splitKeys(block).catch(reasonOf)
    if (typeof found === 'string') {
      problems.push(
        `key material ${index + 1} is truncated, damaged, or not an OpenPGP key (${found}): ` +
          'copy the whole of what `gpg --armor --export` prints',
      )
      continue
    }
    for (const packets of found) {
      count += 1
      const key = await keyOf(packets).catch(reasonOf)
      if (typeof key === 'string') problems.push(`key ${count} cannot be read: ${key}`)
      else keys.push(key)
    }
  }
  if (keys.length + problems.length === 0) {
    problems.push(
      'holds no OpenPGP key, expected armored blocks (`gpg --armor --export <fingerprint>`, for a ' +
        'private key `gpg --armor --export-secret-keys <fingerprint>`), or base64 of them',
    )
  }
  return { keys, problems }
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

async function keyOf(packets: readonly AnyPacket[]): Promise<GivenKey> {
  const { PrivateKey, PublicKey, SecretKeyPacket, UnparseablePacket } = await openpgp()
  const [primary, ...others] = packets
  if (primary instanceof UnparseablePacket) {
    throw new Error(
      `${kindOf(primary.write())}. Give a key as \`gpg --quick-generate-key\` makes it by default`,
    )
  }
  const KeyClass = primary instanceof SecretKeyPacket ? PrivateKey : PublicKey
  // Typed as a list of its own; any will do.
  const key = new KeyClass(packets as never)
  const unread = others.flatMap((packet) =>
    packet instanceof UnparseablePacket ? warningsOf(packet.tag, packet.write()) : [],
  )
  return { key, fingerprint: fingerprintOf(key), revokers: takeRevokers(key), unread }
}

/** What an unknown key packet is: RFC 9580, section 5.5.2. */
function kindOf(body: Uint8Array): string {
  return `version ${body[0]} with algorithm ${body[5]} is not supported`
}

/** Tags of packets, and types of signatures: RFC 9580, sections 5 and 5.2.1. */
const [SIGNATURE, SECRET_SUBKEY, PUBLIC_SUBKEY] = [2, 7, 14]
const REVOCATIONS = [0x20, 0x28]

/** None for certifications by others, which do not matter here. */
function warningsOf(tag: number, body: Uint8Array): string[] {
  if (tag === SECRET_SUBKEY || tag === PUBLIC_SUBKEY) {
    return [`has a subkey that cannot be read and is not used: ${kindOf(body)}`]
  }
  // A signature of version 3 has a length before its type.
  const type = body[body[0] === 3 ? 2 : 1]!
  return tag === SIGNATURE && REVOCATIONS.includes(type)
    ? ['or a subkey of it may be revoked: a revocation in it cannot be read. Ask its owner']
    : []
}
