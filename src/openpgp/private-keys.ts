import type { Key, PrivateKey, Subkey } from 'openpgp'
import { KeyError, fingerprintOf, readKeyRing } from './keys.ts'
import { openpgp } from './openpgp.ts'

/** Asks a person for a passphrase that is not given; undefined: nobody can be asked. */
type Ask = ((prompt: string) => Promise<string>) | undefined

/**
 * Reads private keys to decrypt with, and unlocks them. Expired and revoked ones are fine: they open
 * what was encrypted to them.
 * @throws KeyError for pgp-private-keys or pgp-passphrase
 */
export async function readPrivateKeys(
  text: string,
  passphrase: string,
  ask: Ask,
  warn: (warning: string) => void = () => undefined,
): Promise<PrivateKey[]> {
  if (text.trim() === '') return []
  const { keys, problems } = await readKeyRing(text)
  const secret: PrivateKey[] = []
  for (const { key, fingerprint, warnings } of keys) {
    warnings.forEach(warn)
    if (!key.isPrivate()) {
      problems.push(
        `key ${fingerprint} is a public key, which cannot decrypt: give the private one, ` +
          `\`gpg --armor --export-secret-keys ${fingerprint}\``,
      )
    } else if (key.getKeys().every(isStub)) problems.push(lacksSecret(key))
    else secret.push(key)
  }
  if (problems.length > 0) throw new KeyError('pgp-private-keys', problems)
  const open: PrivateKey[] = []
  // One after the other: each may ask.
  for (const key of secret) open.push(await unlocked(key, passphrase, 'pgp-passphrase', ask))
  return open
}

export function lacksSecret(key: PrivateKey): string {
  return (
    `key ${fingerprintOf(key)} lacks the secret part, which was left out of its export or is on a card: ` +
    'give a private key that has it, or open the files with gpg where the card is'
  )
}

/** Whether the secret part was left out of an export, or is on a card. */
export function isStub({ keyPacket }: Pick<Key | Subkey, 'keyPacket'>): boolean {
  return 'isMissingSecretKeyMaterial' in keyPacket && keyPacket.isMissingSecretKeyMaterial()
}

/** A key without its passphrase. @throws KeyError for the input that should have the passphrase */
export async function unlocked(
  key: PrivateKey,
  passphrase: string,
  input: string,
  ask?: Ask,
): Promise<PrivateKey> {
  const isLocked = key.getKeys().some((part) => !part.keyPacket.isDecrypted() && !isStub(part))
  if (!isLocked) return key
  const name = `key ${fingerprintOf(key)}`
  const given = passphrase === '' && ask ? await ask(`Passphrase of ${name}: `) : passphrase
  if (given === '') {
    const variable = input.toUpperCase().replaceAll('-', '_')
    throw new KeyError(input, [
      `is empty, but ${name} is protected by one: give it as a secret, to a command as ${variable}`,
    ])
  }
  const { decryptKey } = await openpgp()
  // A secret set from a file often ends in a line break.
  const line = given.replace(/\r?\n$/, '')
  return decryptKey({ privateKey: key, passphrase: line }).catch(() => {
    throw new KeyError(input, [`does not unlock ${name}: check that it belongs to this key`])
  })
}
