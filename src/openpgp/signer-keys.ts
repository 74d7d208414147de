import { verifiersOf, type Verifier } from './detached.ts'
import { KeyError } from './key-error.ts'
import { readKeyRing } from './keys.ts'
import { revocationOf } from './revokers.ts'
import { readAsGnuPG } from './self-signatures.ts'

/**
 * Reads the public keys of those who sign (any number, armored or base64). One that was retired or
 * superseded is good for what it signed before; one that was revoked for any other reason is refused.
 * @param warn takes what of the keys cannot be read, or checked
 * @throws KeyError for pgp-signer-keys
 */
export async function readSignerKeys(
  text: string,
  now: Date,
  warn: (warning: string) => void = () => undefined,
): Promise<Verifier[]> {
  if (text.trim() === '') return []
  const { keys, problems } = await readKeyRing(text)
  if (keys.length + problems.length === 0) {
    problems.push('hold no OpenPGP key: give what `gpg --armor --export` prints')
  }
  const warnings: string[] = []
  const retired = new Map<string, Date>()
  for (const held of keys) {
    const { key, fingerprint, unread } = held
    await readAsGnuPG(key, now)
    const revocation = await revocationOf(held, keys)
    warnings.push(...unread.map((words) => `key ${fingerprint} ${words}`))
    if (revocation?.retired !== undefined) retired.set(fingerprint, revocation.retired)
    else if (revocation?.isChecked === true) {
      problems.push(`key ${fingerprint} ${revocation.words}: leave it out`)
    } else if (revocation !== undefined) warnings.push(`key ${fingerprint} ${revocation.words}`)
  }
  if (problems.length > 0) throw new KeyError('pgp-signer-keys', problems)
  warnings.forEach((warning) => warn(warning))
  const verifiers = await verifiersOf(keys, now)
  return verifiers.map((each) => ({ ...each, retired: retired.get(each.fingerprint) }))
}
