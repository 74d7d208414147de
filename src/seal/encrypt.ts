import { randomBytes } from 'node:crypto'
import { ReadableStream } from 'node:stream/web'
import { createMessage, encrypt, enums } from 'openpgp'
import type { Recipient } from '../openpgp/recipients.ts'
import type { Signer } from '../openpgp/signer.ts'

export interface EncryptOptions {
  /** At least one. */
  recipients: readonly Recipient[]
  /** Signs inside the encrypted message. */
  signer?: Signer | undefined
  /** The time at which keys are judged, and the signature's. */
  now: Date
}

/**
 * Encrypts to a binary OpenPGP message, integrity protected (SEIPD version 1, AES-256), with
 * nothing compressed inside. GnuPG 2.2 opens it whatever the keys advertise: openpgp.js would
 * write SEIPD version 2 when all of them list it, unless the session key is given.
 * Reads no further ahead than its reader asks for, and holds a few chunks.
 */
export async function* encrypted(
  source: AsyncIterable<Uint8Array>,
  options: EncryptOptions,
): AsyncGenerator<Uint8Array> {
  const { recipients, signer, now } = options
  // openpgp.js leaves a failure of its source unhandled where it signs: it is kept from it, and
  // told here before the end that the message would then have.
  let failure: { error: unknown } | undefined
  async function* guarded(): AsyncGenerator<Uint8Array> {
    try {
      yield* source
    } catch (error) {
      failure = { error }
    }
  }
  const check = () => {
    if (failure !== undefined) throw failure.error
  }
  const message = await createMessage({ binary: ReadableStream.from(guarded()), date: now })
  const sealed = await encrypt({
    message,
    encryptionKeys: recipients.map(({ key }) => key),
    ...(signer && { signingKeys: signer.key }),
    sessionKey: { data: randomBytes(32), algorithm: 'aes256' },
    format: 'binary',
    date: now,
    config: { preferredCompressionAlgorithm: enums.compression.uncompressed },
  })
  for await (const chunk of sealed) {
    check()
    yield chunk
  }
  check()
}
