import type { AnyPacket, Key } from 'openpgp'
import { dearmor } from './armor.ts'
import { openpgp, reasonOf } from './openpgp.ts'
import { revocationOf, takeRevokers } from './revokers.ts'

/** A key as it was given, public or private. Whether it can be used is not checked. */
export interface GivenKey {
  key: Key
  /** Of the primary key, upper case hexadecimal: 40 digits for version 4, 64 for version 6. */
  fingerprint: string
  /** What of it could not be read or checked. */
  warnings: readonly string[]
  /** That its designated revoker revoked it, in words that follow the key's name. */
  revoked: string | undefined
}

interface ReadKey {
  key: Key
  /** Words that follow its name. */
  unread: string[]
  /** Fingerprints of the keys that may revoke it. */
  revokers: string[]
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
  const read: ReadKey[] = []
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
  const keys = read.map(async ({ key, unread, revokers }): Promise<GivenKey> => {
    const fingerprint = fingerprintOf(key)
    const { revoked, unchecked } = await revocationOf(key, revokers, ring)
    const warnings = [...unread, ...unchecked].map((words) => `key ${fingerprint} ${words}`)
    return { key, fingerprint, warnings, revoked }
  })
  return { keys: await Promise.all(keys), problems }
}

/** A problem for each key that is given more than once. */
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

async function keyOf(packets: readonly AnyPacket[]): Promise<ReadKey> {
  const library = await openpgp()
  const { PrivateKey, PublicKey, SecretKeyPacket, UnparseablePacket } = library
  const [primary, ...others] = packets
  if (primary instanceof UnparseablePacket) throw new Error(kindOf(primary.write()))
  const KeyClass = primary instanceof SecretKeyPacket ? PrivateKey : PublicKey
  const subkeys: number[] = [library.PublicSubkeyPacket.tag, library.SecretSubkeyPacket.tag]
  const unread = others.flatMap((packet) =>
    packet instanceof UnparseablePacket && subkeys.includes(packet.tag)
      ? [`has a subkey that cannot be read and is not used: ${kindOf(packet.write())}`]
      : [],
  )
  // Typed as a list of its own; any will do.
  const key = new KeyClass(packets as never)
  return { key, unread, revokers: takeRevokers(key) }
}

/** What an unknown key packet is: RFC 9580, section 5.5.2. */
function kindOf(body: Uint8Array): string {
  return `version ${body[0]} with algorithm ${body[5]} is not supported`
}
