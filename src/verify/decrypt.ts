import { ReadableStream } from 'node:stream/web'
import { decrypt, readMessage, type PrivateKey, type PublicKey } from 'openpgp'
import { fingerprintOf } from '../openpgp/keys.ts'

/** A signature inside a message, of one of the signer keys at hand. */
export interface FoundSignature {
  /** Fingerprint of the signer key. */
  signer: string
  /** Whether it is of these bytes, and was made when the key could sign. */
  isGood: boolean
}

export interface DecryptOptions {
  privateKeys: readonly PrivateKey[]
  signerKeys: readonly PublicKey[]
  /** The time at which signatures are judged. */
  now: Date
  /** Told at the end. Signatures of keys that are not at hand are left out. */
  onSignatures: (found: readonly FoundSignature[]) => void
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
  const found = signatures.map(async ({ keyID, verified }): Promise<FoundSignature[]> => {
    const isGood = await verified.catch(() => false)
    const signer = signerKeys.find((key) => key.getKeys(keyID).length > 0)
    return signer === undefined ? [] : [{ signer: fingerprintOf(signer), isGood }]
  })
  yield* data
  onSignatures((await Promise.all(found)).flat())
}
