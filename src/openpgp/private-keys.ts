import type { PrivateKey } from 'openpgp'
import { KeyError } from './key-error.ts'
import { fingerprintOf, readKeyRing, type GivenKey } from './keys.ts'
import { decryptionProblem, isLocked, isStub, unlock } from './unlock.ts'

/**
 * Reads private keys (any number, armored or base64) to decrypt with, and unlocks them. Expired
 * and revoked ones serve: they open what was encrypted for them.
 *
 * @param ask asks for the passphrase of a key that needs one when none is given; undefined: nobody
 *   can be asked
 * @param warn is told of parts of the keys that cannot be read
 * @throws KeyError for pgp-private-keys or pgp-passphrase
 */
export async function readPrivateKeys(
  text: string,
  passphrase: string,
  ask: ((prompt: string) => Promise<string>) | undefined,
  warn: (warning: string) => void = () => undefined,
): Promise<PrivateKey[]> {
  if (text.trim() === '') return []
  const { keys, problems } = await readKeyRing(text)
  warnOfUnread(keys, warn)
  const secret: PrivateKey[] = []
  for (const { key, fingerprint } of keys) {
    if (key.isPrivate()) {
      const stub = key.getKeys().every(isStub) ? await decryptionProblem(key) : undefined
      if (stub === undefined) secret.push(key)
      else problems.push(stub)
      continue
    }
    problems.push(
      `key ${fingerprint} is a public key, which opens nothing: give the private one, ` +
        `\`gpg --armor --export-secret-keys ${fingerprint}\``,
    )
  }
  if (keys.length + problems.length === 0) {
    problems.push('hold no OpenPGP key: give what `gpg --armor --export-secret-keys` prints')
  }
  if (problems.length > 0) throw new KeyError('pgp-private-keys', problems)
  const open: PrivateKey[] = []
  for (const key of secret) open.push(await openKey(key, passphrase, ask))
  return open
}

async function openKey(
  key: PrivateKey,
  passphrase: string,
  ask: ((prompt: string) => Promise<string>) | undefined,
): Promise<PrivateKey> {
  if (!isLocked(key)) return key
  const name = `key ${fingerprintOf(key)}`
  const given =
    passphrase === '' && ask !== undefined ? await ask(`Passphrase of ${name}: `) : passphrase
  if (given === '') {
    throw new KeyError('pgp-passphrase', [
      `is empty, but ${name} is protected by one: give it as that input of the action, or to the ` +
        'command as PGP_PASSPHRASE or at its prompt',
    ])
  }
  const unlocked = await unlock(key, given)
  if (unlocked !== undefined) return unlocked
  throw new KeyError('pgp-passphrase', [
    `does not open ${name}: check that it is of this key; the input and PGP_PASSPHRASE are for all keys alike`,
  ])
}

/** Warns of what of these keys could not be read. */
export function warnOfUnread(keys: readonly GivenKey[], warn: (warning: string) => void): void {
  for (const { fingerprint, unread } of keys) {
    for (const words of unread) warn(`key ${fingerprint} ${words}`)
  }
}
