import type { Key } from 'openpgp'
import type { KeyPart } from './packets.ts'

/**
 * What OpenPGP.js left out of a key because it does not know its version or algorithm, in words
 * that follow the key's name. Certifications of others are not looked at: they decide nothing.
 */
export function unreadParts(key: Key, [primary, ...subkeys]: readonly KeyPart[]): string[] {
  const unread: string[] = []
  if (primary!.revocations > key.revocationSignatures.length) {
    unread.push('may be revoked: a revocation in it cannot be read. Ask its owner')
  }
  subkeys.forEach(({ version, algorithm, created, revocations }, index) => {
    const name = `subkey ${index + 1} (version ${version}, algorithm ${algorithm})`
    const read = key.subkeys.find(
      ({ keyPacket }) =>
        (keyPacket.algorithm as number) === algorithm &&
        keyPacket.created.getTime() === created * 1000,
    )
    if (read === undefined) {
      unread.push(`has a ${name} that cannot be read here and is not used`)
    } else if (revocations > read.revocationSignatures.length) {
      unread.push(`has a ${name} that may be revoked: a revocation of it cannot be read`)
    }
  })
  return unread
}
