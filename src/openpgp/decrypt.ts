import { ReadableStream } from 'node:stream/web'
import type { KeyID, PrivateKey } from 'openpgp'
import { KeyError } from './key-error.ts'
import { openpgp } from './openpgp.ts'
import { decryptionProblem } from './private-keys.ts'

export interface DecryptOptions {
  privateKeys: readonly PrivateKey[]
  now: Date
}

/**
 * Decrypts a binary OpenPGP message as it is read. What it yields is authentic only if it ends
 * without an error.
 * @throws KeyError when the keys that it is encrypted to are given but cannot decrypt
 */
export async function* decrypted(
  source: AsyncIterable<Uint8Array>,
  { privateKeys, now }: DecryptOptions,
): AsyncGenerator<Uint8Array> {
  const { decrypt, readMessage } = await openpgp()
  const message = await readMessage({ binaryMessage: ReadableStream.from(source) })
  await refuseKeys(message.getEncryptionKeyIDs(), privateKeys)
  const { data } = await decrypt({
    message,
    decryptionKeys: [...privateKeys],
    format: 'binary',
    date: now,
    // Otherwise OpenPGP.js holds all of it in memory until the end.
    config: { allowUnauthenticatedStream: true },
  })
  yield* data
}

/** Throws when the right keys cannot decrypt: that is not the file's fault. */
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
