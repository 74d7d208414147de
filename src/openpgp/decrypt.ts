import { ReadableStream } from 'node:stream/web'
import type { PrivateKey } from 'openpgp'
import { KeyError } from './keys.ts'
import { openpgp } from './openpgp.ts'
import { isStub, lacksSecret } from './private-keys.ts'

export interface DecryptOptions {
  privateKeys: readonly PrivateKey[]
  now: Date
}

/**
 * Decrypts a binary OpenPGP message. What it yields is authentic only if it ends without an error.
 * @throws KeyError when the keys that it is encrypted to are given without their secret part
 */
export async function* decrypted(
  source: AsyncIterable<Uint8Array>,
  { privateKeys, now }: DecryptOptions,
): AsyncGenerator<Uint8Array> {
  const { decrypt, readMessage } = await openpgp()
  const message = await readMessage({ binaryMessage: ReadableStream.from(source) })
  const ids = message.getEncryptionKeyIDs()
  const meant = privateKeys
    .map((key) => ({ key, parts: ids.flatMap((id) => key.getKeys(id)) }))
    .filter(({ parts }) => parts.length > 0)
  if (meant.length > 0 && meant.every(({ parts }) => parts.every(isStub))) {
    const problems = meant.map(({ key }) => lacksSecret(key))
    throw new KeyError('pgp-private-keys', problems)
  }
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
