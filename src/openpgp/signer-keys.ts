import { verifiersOf, type Verifier } from './detached.ts'
import { KeyError } from './key-error.ts'
import { readKeyRing } from './keys.ts'
import { revocationOf } from './revokers.ts'
import { readAsGnuPG } from './self-signatures.ts'

/**
 * Reads the public keys of those who sign (any number, armored or base64).
 * @param warn is told what of the keys cannot be read or checked
 * @throws KeyError for pgp-signer-keys
 */
export async function readSignerKeys(
  text: string,
  now: Date,
  warn: (warning: string) => void = () => undefined,
): Promise<Verifier[]> {
  if (text.trim() === '') return []
  const { keys, problems } = await readKeyRing(text)
  const warnings: string[] = []
  for (const held of keys) {
    const { key, fingerprint, unread } = held
    await readAsGnuPG(key, now)
    const revocation = await revocationOf(held, keys)
    warnings.push(...unread.map((words) => `key ${fingerprint} ${words}`))
    if (revocation?.isChecked === true) {
      problems.push(`key ${fingerprint} ${revocation.words}: leave it out`)
    } else if (revocation !== undefined) warnings.push(`key ${fingerprint} ${revocation.words}`)
  }
  if (problems.length > 0) throw new KeyError('pgp-signer-keys', problems)
  warnings.forEach((warning) => warn(warning))
  return verifiersOf(keys, now)
}
