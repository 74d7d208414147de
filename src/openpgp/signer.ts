import type { Key, PrivateKey, Subkey } from 'openpgp'
import { KeyError } from './key-error.ts'
import { fingerprintOf, readKeyRing, type GivenKey } from './keys.ts'
import { isLocked, isStub, unlock } from './unlock.ts'
import { validityOf } from './validity.ts'

/** The key that signs inside the encrypted message. */
export interface Signer {
  /** Decrypted: keep it in memory only. */
  key: PrivateKey
  /** Of the primary key, upper case hexadecimal. */
  fingerprint: string
  /** The earliest of the primary key's expiry and the signing key's; null is never. */
  expires: Date | null
  /** What there is to know of the key: that it expires soon, may be revoked, was not read whole. */
  warnings: readonly string[]
}

/** What GnuPG 2.2 can verify. It refuses the whole message when the signature has version 6. */
const VERIFIABLE = /^(?:rsaEncryptSign|rsaSign|ecdsa|eddsaLegacy)$/

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
  const { key, held } = await readOne(text)
  const { fingerprint } = held
  const validity = await validityOf(held, 'signing', [], options.now)
  if (typeof validity === 'string') fail(`key ${fingerprint} ${validity}`)
  const { serving, expires, warnings } = validity
  const problem = signerProblem(serving)
  if (problem !== undefined) fail(`key ${fingerprint} ${problem}`)
  return { key: await unlocked(key, passphrase), fingerprint, expires, warnings }
}

async function readOne(text: string): Promise<{ key: PrivateKey; held: GivenKey }> {
  const { keys, problems } = await readKeyRing(text)
  if (problems.length > 0) throw new KeyError('pgp-signing-key', problems)
  const [held, ...others] = keys
  if (!held) {
    fail(
      'holds no OpenPGP key, expected one armored private key ' +
        '(`gpg --armor --export-secret-keys <fingerprint>`) or base64 of it',
    )
  }
  if (others.length > 0) fail(`holds ${keys.length} keys, expected one: give the one that signs`)
  const { key, fingerprint } = held
  if (!key.isPrivate()) {
    fail(
      `key ${fingerprint} is a public key, which cannot sign: give the private one, ` +
        `\`gpg --armor --export-secret-keys ${fingerprint}\`, as a secret`,
    )
  }
  return { key, held }
}

function signerProblem(serving: Key | Subkey): string | undefined {
  const { keyPacket } = serving
  if (keyPacket.version !== 4 || !VERIFIABLE.test(keyPacket.getAlgorithmInfo().algorithm)) {
    return (
      'makes signatures that GnuPG 2.2 cannot verify (version 6, or one of the newer algorithms): ' +
      'give an RSA, ECDSA or EdDSA key of version 4, as `gpg --quick-generate-key` makes'
    )
  }
  return isStub(serving)
    ? 'lacks the secret part of its signing key, which was left out or is on a card: give the key with that part'
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
