import { enums, type PrivateKey } from 'openpgp'
import { expiryOf } from './expiry.ts'
import { KeyError } from './key-error.ts'
import { fingerprintOf, readKeyRing } from './keys.ts'
import { isLocked, isStub, unlock } from './unlock.ts'
import { invalidity, usableKey } from './validity.ts'

/** The key that signs inside the encrypted message. */
export interface Signer {
  /** Decrypted: keep it in memory only. */
  key: PrivateKey
  /** Of the primary key, upper case hexadecimal. */
  fingerprint: string
  /** The earliest of the primary key's expiry and the signing key's; null is never. */
  expires: Date | null
}

/** What GnuPG 2.2 can verify. It refuses the whole message when the signature has version 6. */
const VERIFIABLE = new Set<enums.publicKey>([
  enums.publicKey.rsaEncryptSign,
  enums.publicKey.rsaSign,
  enums.publicKey.ecdsa,
  enums.publicKey.eddsaLegacy,
])

/**
 * Reads one private key (armored or base64), makes sure that it can sign at that time, and
 * decrypts it.
 * @param passphrase ignored when the key has none
 * @throws KeyError for pgp-signing-key, or for pgp-signing-passphrase
 */
export async function readSigner(
  text: string,
  passphrase: string | undefined,
  options: { now: Date },
): Promise<Signer> {
  const key = await readOne(text)
  const fingerprint = fingerprintOf(key)
  const problem =
    (await invalidity(key, 'signing', options.now)) ?? (await signerProblem(key, options.now))
  if (problem !== undefined) fail(`key ${fingerprint} ${problem}`)
  const open = await unlocked(key, passphrase)
  return { key: open, fingerprint, expires: await expiryOf(key, 'signing', options.now) }
}

async function readOne(text: string): Promise<PrivateKey> {
  const { keys, problems } = await readKeyRing(text)
  if (problems.length > 0) throw new KeyError('pgp-signing-key', problems)
  const [key, ...others] = keys
  if (!key) {
    fail(
      'holds no OpenPGP key, expected one armored private key ' +
        '(`gpg --armor --export-secret-keys <fingerprint>`) or base64 of it',
    )
  }
  if (others.length > 0) fail(`holds ${keys.length} keys, expected one: give the one that signs`)
  if (!key.isPrivate()) {
    const fingerprint = fingerprintOf(key)
    fail(
      `key ${fingerprint} is a public key, which cannot sign: give the private one, ` +
        `\`gpg --armor --export-secret-keys ${fingerprint}\`, as a secret`,
    )
  }
  return key
}

async function signerProblem(key: PrivateKey, now: Date): Promise<string | undefined> {
  const { keyPacket } = await usableKey(key, 'signing', now)
  if (keyPacket.version !== 4 || !VERIFIABLE.has(keyPacket.algorithm)) {
    return (
      'makes signatures that GnuPG 2.2 cannot verify (version 6, or one of the newer algorithms): ' +
      'give an RSA, ECDSA or EdDSA key of version 4, as `gpg --quick-generate-key` makes'
    )
  }
  return isStub(keyPacket)
    ? 'lacks the secret part of its signing key, which was left out or is on a card: export it with that part'
    : undefined
}

async function unlocked(key: PrivateKey, passphrase: string | undefined): Promise<PrivateKey> {
  if (!isLocked(key)) return key
  const name = `key ${fingerprintOf(key)}`
  if (!passphrase) {
    throw new KeyError('pgp-signing-passphrase', [
      `is empty, but ${name} is protected by one: give it, as a secret`,
    ])
  }
  const open = await unlock(key, passphrase)
  if (open !== undefined) return open
  throw new KeyError('pgp-signing-passphrase', [`does not open ${name}: check both secrets`])
}

function fail(problem: string): never {
  throw new KeyError('pgp-signing-key', [problem])
}
