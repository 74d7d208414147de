import type { Key } from 'openpgp'
import { plain } from '../text/log.ts'
import { dearmor } from './armor.ts'
import { openpgp } from './openpgp.ts'
import { PacketError, splitKeys, type KeyPackets } from './packets.ts'
import { takeRevokers, type Revokers } from './revokers.ts'
import { unreadParts } from './unread.ts'

/** A key as it was given, public or private, unchecked. */
export interface GivenKey {
  key: Key
  /** Upper case hexadecimal of the primary key: 40 digits for version 4, 64 for version 6. */
  fingerprint: string
  /** Who else may revoke it. */
  revokers: Revokers
  /** What of it could not be read and is not used, in words that follow its name. */
  unread: readonly string[]
}

/** The keys of a text in their order; and what was unreadable. */
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
  const ring: KeyRing = { keys: [], problems }
  let ordinal = 0
  for (const [index, block] of blocks.entries()) {
    try {
      for (const packets of splitKeys(block)) {
        ordinal += 1
        await addKey(ring, packets, ordinal)
      }
    } catch (error) {
      if (!(error instanceof PacketError)) throw error
      ring.problems.push(`key material ${index + 1} ${error.message}`)
    }
  }
  return ring
}

async function addKey(ring: KeyRing, { bytes, parts }: KeyPackets, ordinal: number) {
  const { readKey } = await openpgp()
  const [{ version, algorithm }] = parts
  if (version !== 4 && version !== 6) {
    ring.problems.push(
      `key ${ordinal} has version ${version}, which is not read here: ` +
        'use an OpenPGP key of version 4, as `gpg --quick-generate-key` makes by default',
    )
    return
  }
  try {
    const key = await readKey({ binaryKey: bytes })
    const unread = unreadParts(key, parts)
    ring.keys.push({ key, fingerprint: fingerprintOf(key), revokers: takeRevokers(key), unread })
  } catch (error) {
    // It skips what it does not know, and then says that there is no key.
    const strict = { ignoreUnsupportedPackets: false }
    const reason = await readKey({ binaryKey: bytes, config: strict }).then(
      () => reasonOf(error),
      reasonOf,
    )
    ring.problems.push(`key ${ordinal} (algorithm ${algorithm}) cannot be read: ${reason}`)
  }
}

/** What OpenPGP.js found at the bottom of a failure: what it says around that is about itself. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return plain(String(error))
  if (error.cause !== undefined) return reasonOf(error.cause)
  return plain(error.message.split('\n')[0]!).replace(/\.$/, '')
}
