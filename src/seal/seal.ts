import { randomBytes } from 'node:crypto'
import { ReadableStream } from 'node:stream/web'
import { openpgp } from '../openpgp/openpgp.ts'
import type { Recipient } from '../openpgp/recipients.ts'
import { gzipped } from './gzip.ts'

export interface SealOptions {
  gzip: boolean
  /** None: not encrypted. */
  recipients: readonly Recipient[]
  /** The time at which keys are judged. */
  now: Date
}

/**
 * Seals a document: compresses it, then encrypts it, each when asked. It holds a few chunks, writes
 * nothing and reads little ahead of its reader. An error of `plain` comes out as it is, and never
 * after an end that looks whole.
 */
export function seal(
  plain: AsyncIterable<Uint8Array>,
  { gzip, recipients, now }: SealOptions,
): AsyncIterable<Uint8Array> {
  const compressed = gzip ? gzipped(plain) : plain
  return recipients.length === 0 ? compressed : encrypted(compressed, recipients, now)
}

/**
 * Encrypts to a binary OpenPGP message, integrity protected (SEIPD version 1, AES-256), with
 * nothing compressed inside. GnuPG 2.2 opens it whatever the keys advertise: OpenPGP.js would
 * write SEIPD version 2 when all of them list it, unless the session key is given.
 */
async function* encrypted(
  source: AsyncIterable<Uint8Array>,
  recipients: readonly Recipient[],
  now: Date,
): AsyncGenerator<Uint8Array> {
  const { createMessage, encrypt, enums } = await openpgp()
  const message = await createMessage({ binary: ReadableStream.from(source), date: now })
  const sealed = await encrypt({
    message,
    encryptionKeys: recipients.map(({ key }) => key),
    sessionKey: { data: randomBytes(32), algorithm: 'aes256' },
    format: 'binary',
    date: now,
    config: { preferredCompressionAlgorithm: enums.compression.uncompressed },
  })
  yield* sealed
}
