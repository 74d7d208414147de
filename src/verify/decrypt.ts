import { ReadableStream } from 'node:stream/web'
import { decrypt, readMessage, type PrivateKey, type PublicKey } from 'openpgp'
import { fingerprintOf } from '../seal/keys.ts'

export interface DecryptOptions {
  privateKeys: readonly PrivateKey[]
  signerKeys: readonly PublicKey[]
  /** The time at which signatures are judged. */
  now: Date
  /** Told at the end: the fingerprints of the signer keys whose signature is good. */
  onSignatures: (fingerprints: readonly string[]) => void
}

/**
 * Decrypts a binary OpenPGP message as it is read. What it gives is authentic only once it has
 * ended without an error: whoever reads must not believe it before.
 */
export async function* decrypted(
  source: AsyncIterable<Uint8Array>,
  { privateKeys, signerKeys, now, onSignatures }: DecryptOptions,
): AsyncGenerator<Uint8Array> {
  const message = await readMessage({ binaryMessage: ReadableStream.from(source) })
  const { data, signatures } = await decrypt({
    message,
    decryptionKeys: [...privateKeys],
    verificationKeys: [...signerKeys],
    format: 'binary',
    date: now,
    // Else all of it would be held in memory until the end.
    config: { allowUnauthenticatedStream: true },
  })
  const good = signatures.map(async ({ keyID, verified }) => {
    const isGood = await verified.catch(() => false)
    const signer = signerKeys.find((key) => key.getKeys(keyID).length > 0)
    return isGood && signer !== undefined ? [fingerprintOf(signer)] : []
  })
  yield* data
  onSignatures((await Promise.all(good)).flat())
}
