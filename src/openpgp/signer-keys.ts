import type { PublicKey } from 'openpgp'
import { KeyError } from './key-error.ts'
import { readKeyRing } from './keys.ts'
import { warnOfUnread } from './private-keys.ts'
import { mayBeRevoked, revocationBy } from './revokers.ts'
import { readAsGnuPG } from './self-signatures.ts'

/**
 * Reads the public keys of those who sign.
 *
 * @param warn as of `readPrivateKeys`
 * @throws KeyError for pgp-signer-keys
 */
export async function readSignerKeys(
  text: string,
  now: Date,
  warn: (warning: string) => void = () => undefined,
): Promise<PublicKey[]> {
  if (text.trim() === '') return []
  const { keys, problems } = await readKeyRing(text)
  if (keys.length + problems.length === 0) {
    problems.push('hold no OpenPGP key: give what `gpg --armor --export` prints')
  }
  for (const held of keys) {
    const { key, fingerprint } = held
    await readAsGnuPG(key, now)
    const revocation = await revocationBy(held, keys)
    if (revocation === undefined) continue
    const { by, unchecked } = revocation
    if (unchecked) warn(`key ${fingerprint} ${mayBeRevoked(by)}`)
    else
      problems.push(`key ${fingerprint} is revoked by its designated revoker ${by}: leave it out`)
  }
  if (problems.length > 0) throw new KeyError('pgp-signer-keys', problems)
  warnOfUnread(keys, warn)
  return keys.map(({ key }) => key.toPublic())
}
