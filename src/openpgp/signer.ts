import type { PrivateKey } from 'openpgp'
import { KeyError, readKeyRing } from './keys.ts'
import { isStub, unlocked } from './private-keys.ts'
import { validityOf, type UsableKey } from './validity.ts'

/** The key that signs manifests, decrypted: keep it in memory only. */
export type Signer = UsableKey<PrivateKey>

/** What GnuPG 2.2 can verify. */
const VERIFIABLE = /^(?:rsaEncryptSign|rsaSign|ecdsa|eddsaLegacy)$/

/**
 * Reads one private key, makes sure that it can sign, and unlocks it.
 * @throws KeyError for pgp-signing-key, or for pgp-signing-passphrase
 */
export async function readSigner(
  text: string,
  passphrase: string | undefined,
  { now }: { now: Date },
): Promise<Signer> {
  const { keys, problems } = await readKeyRing(text)
  const [given, ...others] = keys
  if (others.length > 0) problems.push(`holds ${keys.length} keys, expected the one that signs`)
  if (given === undefined || problems.length > 0) throw new KeyError('pgp-signing-key', problems)
  const { key, fingerprint } = given
  const name = `key ${fingerprint}`
  const refused = (problem: string) => new KeyError('pgp-signing-key', [`${name} ${problem}`])
  if (!key.isPrivate()) {
    throw refused(
      'is a public key, which cannot sign: give the private one, ' +
        `\`gpg --armor --export-secret-keys ${fingerprint}\`, as a secret`,
    )
  }
  const validity = await validityOf(given, 'signing', now)
  if (typeof validity === 'string') throw refused(validity)
  const { keyPacket } = validity.serving
  if (keyPacket.version !== 4 || !VERIFIABLE.test(keyPacket.getAlgorithmInfo().algorithm)) {
    throw refused(
      'makes signatures that GnuPG 2.2 cannot verify (version 6, or one of the newer algorithms): ' +
        'give an RSA, ECDSA or EdDSA key of version 4, as `gpg --quick-generate-key` makes',
    )
  }
  if (isStub(validity.serving)) {
    throw refused(
      'lacks the secret part of its signing key, which was left out of its export or is on a card: ' +
        'give a key that has it',
    )
  }
  const open = await unlocked(key, passphrase ?? '', 'pgp-signing-passphrase')
  return { key: open, fingerprint, warnings: validity.warnings }
}
