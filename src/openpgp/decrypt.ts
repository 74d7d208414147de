import { ReadableStream } from 'node:stream/web'
import type { KeyID, PrivateKey, PublicKey } from 'openpgp'
import { KeyError } from './key-error.ts'
import { fingerprintOf } from './keys.ts'
import { openpgp } from './openpgp.ts'
import { decryptionProblem } from './private-keys.ts'

/** A signature inside a message, by one of the signer keys. */
export interface FoundSignature {
  /** Fingerprint of the signer key. */
  signer: string
  /** Whether it is of these bytes, and the key could sign when it was made. */
  isGood: boolean
}

export interface DecryptOptions {
  privateKeys: readonly PrivateKey[]
  signerKeys: readonly PublicKey[]
  /** The time at which signatures are judged. */
  now: Date
  /** Called at the end, with the signatures of the signer keys. */
  onSignatures: (found: readonly FoundSignature[]) => void
}

/**
 * Decrypts a binary OpenPGP message as it is read. What it yields is authentic only once it has
 * ended without an error.
 * @throws KeyError when the keys that it is encrypted for are given and cannot decrypt
 */
export async function* decrypted(
  source: AsyncIterable<Uint8Array>,
  { privateKeys, signerKeys, now, onSignatures }: DecryptOptions,
): AsyncGenerator<Uint8Array> {
  const { decrypt, readMessage } = await openpgp()
  const message = await readMessage({ binaryMessage: ReadableStream.from(source) })
  await refuseKeys(message.getEncryptionKeyIDs(), privateKeys)
  const { data, signatures } = await decrypt({
    message,
    decryptionKeys: [...privateKeys],
    verificationKeys: [...signerKeys],
    format: 'binary',
    date: now,
    // Else OpenPGP.js holds all of it in memory until the end.
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

/** Throws when the keys that fit cannot decrypt: that is no fault of the file. */
async function refuseKeys(ids: readonly KeyID[], privateKeys: readonly PrivateKey[]) {
  const problems: string[] = []
  for (const key of privateKeys) {
    for (const id of ids.filter((one) => key.getKeys(one).length > 0)) {
      const problem = await decryptionProblem(key, id)
      if (problem === undefined) return
      problems.push(problem)
    }
  }
  if (problems.length > 0) throw new KeyError('pgp-private-keys', problems)
}
