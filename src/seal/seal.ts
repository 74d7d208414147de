import { randomBytes } from 'node:crypto'
import { ReadableStream } from 'node:stream/web'
import { KeyError } from '../openpgp/key-error.ts'
import { openpgp } from '../openpgp/openpgp.ts'
import type { Recipient } from '../openpgp/recipients.ts'
import type { Signer } from '../openpgp/signer.ts'
import { gzipped } from './gzip.ts'

export interface SealOptions {
  gzip: boolean
  /** None: not encrypted. */
  recipients: readonly Recipient[]
  /** Signs inside the encrypted message. */
  signer?: Signer | undefined
  /** The time at which keys are judged, and the signature's. */
  now: Date
}

/**
 * Seals a document: compresses it, then encrypts it, each when asked. It holds a few chunks, writes
 * nothing and reads little ahead of its reader. An error of `plain` comes out as it is, and never
 * after an end that looks whole.
 * @throws KeyError when there is a signer and nobody to encrypt to
 */
export function seal(
  plain: AsyncIterable<Uint8Array>,
  { gzip, recipients, signer, now }: SealOptions,
): AsyncIterable<Uint8Array> {
  if (signer && recipients.length === 0) {
    throw new KeyError('pgp-signing-key', [
      'signs inside the encrypted message: give pgp-public-keys too, or no signing key',
    ])
  }
  const compressed = gzip ? gzipped(plain) : plain
  return recipients.length === 0 ? compressed : encrypted(compressed, recipients, signer, now)
}

/**
 * Encrypts to a binary OpenPGP message, integrity protected (SEIPD version 1, AES-256), with
 * nothing compressed inside. GnuPG 2.2 opens it whatever the keys advertise: OpenPGP.js would
 * write SEIPD version 2 when all of them list it, unless the session key is given.
 */
async function* encrypted(
  source: AsyncIterable<Uint8Array>,
  recipients: readonly Recipient[],
  signer: Signer | undefined,
  now: Date,
): AsyncGenerator<Uint8Array> {
  const { createMessage, encrypt, enums } = await openpgp()
  // OpenPGP.js leaves a failure of its source unhandled where it signs. It never sees one: the
  // source ends, and the failure is thrown here before the end of the message is passed on.
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
