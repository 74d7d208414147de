import type { Key } from 'openpgp'
import { dearmor } from './armor.ts'
import { openpgp, reasonOf } from './openpgp.ts'
import { isPrimary, isSubkey, SIGNATURE, splitKeys, unread } from './packets.ts'
import type { KeyPackets, Unread } from './packets.ts'
import { takeRevokers } from './revokers.ts'

/** A key as it was given, public or private, unchecked. */
export interface GivenKey {
  key: Key
  /** Upper case hexadecimal of the primary key: 40 digits for version 4, 64 for version 6. */
  fingerprint: string
  /** Fingerprints of the keys that may revoke it. */
  revokers: readonly string[]
  /** What of it could not be read and is not used, in words that follow its name. */
  unread: readonly string[]
}

/** The keys of a text in their order, and what could not be read. */
export interface KeyRing {
  keys: GivenKey[]
  problems: string[]
}

/** Upper case hexadecimal: 40 digits for version 4, 64 for version 6. */
export function fingerprintOf(key: Pick<Key, 'getFingerprint'>): string {
  return key.getFingerprint().toUpperCase()
}

/** Reads every key of a text, see `dearmor` for its forms. Never throws for what it holds. */
export async function readKeyRing(text: string): Promise<KeyRing> {
  const { blocks, problems } = dearmor(text)
  const keys: GivenKey[] = []
  let count = 0
  for (const [index, block] of blocks.entries()) {
    const found = await splitKeys(block).catch(reasonOf)
    if (typeof found === 'string') {
      problems.push(`key material ${index + 1} ${found}`)
      continue
    }
    for (const packets of found) {
      count += 1
      const key = await keyOf(packets)
      if (typeof key === 'string') problems.push(`key ${count} ${key}`)
      else keys.push(key)
    }
  }
  return { keys, problems }
}

/** The key of these packets, or why it cannot be read, in words that follow its name. */
async function keyOf(packets: KeyPackets): Promise<GivenKey | string> {
  const words: string[] = []
  for (const packet of packets) {
    const found = await unread(packet)
    if (found === undefined) continue
    if (isPrimary(found.tag) || !found.isUnknown) return refusal(found)
    words.push(...warnings(found))
  }
  const { PrivateKey, PublicKey, SecretKeyPacket } = await openpgp()
  const KeyClass = packets[0] instanceof SecretKeyPacket ? PrivateKey : PublicKey
  try {
    // Its types ask for its own list; any will do.
    const key = new KeyClass(packets as never)
    const revokers = takeRevokers(key)
    return { key, fingerprint: fingerprintOf(key), revokers, unread: words }
  } catch (error) {
    return `cannot be read: ${reasonOf(error)}`
  }
}

/** Version and algorithm of a key packet, which stand at these offsets: RFC 9580, section 5.5.2. */
const versionOf = ({ body }: Unread) => body[0] ?? 0
const algorithmOf = ({ body }: Unread) => body[5] ?? 0

function refusal(packet: Unread): string {
  const version = versionOf(packet)
  if (isPrimary(packet.tag) && version !== 4 && version !== 6) {
    return (
      `has version ${version}, which is not read here: ` +
      'use an OpenPGP key of version 4, as `gpg --quick-generate-key` makes by default'
    )
  }
  const algorithm = isPrimary(packet.tag) ? `(algorithm ${algorithmOf(packet)}) ` : ''
  return `${algorithm}cannot be read: ${packet.reason}`
}

/** Types of signatures: RFC 9580, section 5.2.1. */
const [KEY_REVOCATION, SUBKEY_REVOCATION] = [0x20, 0x28]

/** Certifications by others are not looked at: they decide nothing. */
function warnings(packet: Unread): string[] {
  const { tag, body } = packet
  if (isSubkey(tag)) {
    const kind = `version ${versionOf(packet)}, algorithm ${algorithmOf(packet)}`
    return [`has a subkey (${kind}) that cannot be read here and is not used`]
  }
  // A signature of version 3 has a length before its type.
  const type = body[body[0] === 3 ? 2 : 1]
  const isRevocation = type === KEY_REVOCATION || type === SUBKEY_REVOCATION
  return tag === SIGNATURE && isRevocation
    ? ['or a subkey of it may be revoked: a revocation in it cannot be read. Ask its owner']
    : []
}
