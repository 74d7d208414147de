import type { Key, KeyID, PrivateKey, Subkey } from 'openpgp'
import { fingerprintOf, reasonOf } from './keys.ts'
import { openpgp } from './openpgp.ts'

/** Whether the secret part was left out of an export, or is on a card. */
export function isStub({ keyPacket }: Pick<Key | Subkey, 'keyPacket'>): boolean {
  return 'isMissingSecretKeyMaterial' in keyPacket && keyPacket.isMissingSecretKeyMaterial()
}

/**
 * Why what a key decrypts with cannot be used; undefined: it can.
 * @param id of the (sub)key that is wanted; undefined: any
 */
export async function decryptionProblem(key: PrivateKey, id?: KeyID): Promise<string | undefined> {
  const name = `key ${fingerprintOf(key)}`
  const parts = key.getKeys(id)
  // Expired and revoked ones open what was encrypted for them: no time is given.
  const usable = await key.getDecryptionKeys(id, null).catch(reasonOf)
  if (typeof usable !== 'string' && !usable.every(isStub)) return undefined
  if (typeof usable === 'string' && !parts.some(isStub)) return `${name} cannot decrypt: ${usable}`
  return (
    `${name} lacks the secret part, which was left out of its export or is on a card: ` +
    'give a private key that has it, or open the files with gpg where the card is'
  )
}

/** Whether a passphrase protects any secret part of the key. */
export function isLocked(key: PrivateKey): boolean {
  return key.getKeys().some((part) => !part.keyPacket.isDecrypted() && !isStub(part))
}

/** Decrypts a locked key, in memory; undefined when the passphrase does not open it. */
export async function unlock(key: PrivateKey, passphrase: string): Promise<PrivateKey | undefined> {
  const { decryptKey } = await openpgp()
  try {
    // A secret set from a file often ends in the file's line break.
    const candidates = [...new Set([passphrase, passphrase.replace(/\r?\n$/, '')])]
    return await decryptKey({ privateKey: key, passphrase: candidates })
  } catch {
    return undefined
  }
}
