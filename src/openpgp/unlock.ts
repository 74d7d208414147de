import type { Key, PrivateKey, Subkey } from 'openpgp'
import { openpgp } from './openpgp.ts'

/** Whether the secret part was left out of an export, or is on a card. */
export function isStub({ keyPacket }: Pick<Key | Subkey, 'keyPacket'>): boolean {
  return 'isMissingSecretKeyMaterial' in keyPacket && keyPacket.isMissingSecretKeyMaterial()
}

/** Whether a passphrase protects any secret part of the key. */
export function isLocked(key: PrivateKey): boolean {
  return key.getKeys().some((part) => !part.keyPacket.isDecrypted() && !isStub(part))
}

/** A key without its passphrase, in memory; undefined when the passphrase does not open it. */
export async function unlocked(
  key: PrivateKey,
  passphrase: string,
): Promise<PrivateKey | undefined> {
  if (!isLocked(key)) return key
  const { decryptKey } = await openpgp()
  // A secret that was set from a file often ends in the file's line break.
  const candidates = [...new Set([passphrase, passphrase.replace(/\r?\n$/, '')])]
  return decryptKey({ privateKey: key, passphrase: candidates }).catch(() => undefined)
}
