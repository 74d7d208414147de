import { decryptKey, type Key, type PrivateKey, type Subkey } from 'openpgp'

/** Whether the secret part was left out of an export, or is on a card. */
export function isStub(packet: (Key | Subkey)['keyPacket']): boolean {
  return 'isMissingSecretKeyMaterial' in packet && packet.isMissingSecretKeyMaterial()
}

/** Whether a passphrase protects any secret part of the key. */
export function isLocked(key: PrivateKey): boolean {
  return key.getKeys().some(({ keyPacket }) => !keyPacket.isDecrypted() && !isStub(keyPacket))
}

/** Decrypts a locked key, in memory; undefined when the passphrase does not open it. */
export async function unlock(key: PrivateKey, passphrase: string): Promise<PrivateKey | undefined> {
  try {
    // A secret set from a file often ends in the file's line break.
    const candidates = [...new Set([passphrase, passphrase.replace(/\r?\n$/, '')])]
    return await decryptKey({ privateKey: key, passphrase: candidates })
  } catch {
    return undefined
  }
}
