import { readKey, type Key } from 'openpgp'
import { dearmor } from './armor.ts'
import { PacketError, splitKeys } from './packets.ts'

/** The keys of a text in their order, public and private, unchecked; and what was unreadable. */
export interface KeyRing {
  keys: Key[]
  problems: string[]
}

/** Upper case hexadecimal of the primary key: 40 digits for version 4, 64 for version 6. */
export function fingerprintOf(key: Pick<Key, 'getFingerprint'>): string {
  return key.getFingerprint().toUpperCase()
}

/** Reads every key of a text, see `dearmor` for its forms. Never throws for what it holds. */
export async function readKeyRing(text: string): Promise<KeyRing> {
  const { blocks, problems } = dearmor(text)
  const ring: KeyRing = { keys: [], problems }
  let ordinal = 0
  for (const [index, block] of blocks.entries()) {
    try {
      for (const { bytes, version } of splitKeys(block)) {
        ordinal += 1
        await addKey(ring, bytes, version, ordinal)
      }
    } catch (error) {
      if (!(error instanceof PacketError)) throw error
      ring.problems.push(`key material ${index + 1} ${error.message}`)
    }
  }
  return ring
}

async function addKey(ring: KeyRing, bytes: Uint8Array, version: number, ordinal: number) {
  if (version !== 4 && version !== 6) {
    ring.problems.push(
      `key ${ordinal} has version ${version}, which is not read here: ` +
        'use an OpenPGP key of version 4, as `gpg --quick-generate-key` makes by default',
    )
    return
  }
  try {
    ring.keys.push(await readKey({ binaryKey: bytes }))
  } catch {
    // The library's reason is not shown: it may quote the key.
    ring.problems.push(
      `key ${ordinal} cannot be read, it is damaged or its algorithm is not supported: ` +
        'export and copy it again, or use one of RSA or Curve25519',
    )
  }
}
