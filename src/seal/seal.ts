import { randomBytes } from 'node:crypto'
import { ReadableStream } from 'node:stream/web'
import { openpgp } from '../openpgp/openpgp.ts'
import type { Recipient } from '../openpgp/recipients.ts'
import { gzipped } from './gzip.ts'

export interface SealOptions {
  gzip: boolean
  /** If there are none, the document is not encrypted. */
  recipients: readonly Recipient[]
  /** The time at which keys must be valid. */
  now: Date
}

/**
 * Seals a document: compresses it, then encrypts it, each if wanted, as a stream. An error of `plain`
 * comes out unchanged, before anything that looks like the end.
 */
export function seal(
  plain: AsyncIterable<Uint8Array>,
  { gzip, recipients, now }: SealOptions,
): AsyncIterable<Uint8Array> {
  const compressed = gzip ? gzipped(plain) : plain
  return recipients.length === 0 ? compressed : encrypted(compressed, recipients, now)
}

/**
 * Encrypts to a binary OpenPGP message, integrity protected (SEIPD version 1, AES-256),
 * uncompressed. GnuPG 2.2 opens it whatever the keys advertise: OpenPGP.js writes SEIPD version 2
 * when all of them list it, unless a session key is given.
 */
async function* encrypted(
  source: AsyncIterable<Uint8Array>,
  recipients: readonly Recipient[],
  now: Date,
): AsyncGenerator<Uint8Array> {
  const { createMessage, encrypt, enums } = await openpgp()
  yield* await encrypt({
    message: await createMessage({ binary: ReadableStream.from(source), date: now }),
    encryptionKeys: recipients.map(({ key }) => key),
    sessionKey: { data: randomBytes(32), algorithm: 'aes256' },
    format: 'binary',
    date: now,
    config: { preferredCompressionAlgorithm: enums.compression.uncompressed },
  })
}
