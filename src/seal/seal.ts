import { gathered } from './chunks.ts'
import { encrypted } from './encrypt.ts'
import { gzipped } from './gzip.ts'
import { KeyError } from '../openpgp/key-error.ts'
import type { Recipient } from '../openpgp/recipients.ts'
import type { Signer } from '../openpgp/signer.ts'

export interface SealOptions {
  gzip: boolean
  /** None: not encrypted. */
  recipients: readonly Recipient[]
  signer?: Signer | undefined
  /** The time at which keys are judged, and the signature's. */
  now: Date
}

/**
 * Seals a document: compresses it, then encrypts it, each when asked. All by streams: nothing
 * is held but a few chunks, nothing is written, and nothing is read ahead of the reader.
 * An error of `plain` comes out as it is, and never after an end that looks whole.
 * @returns the sealed bytes in chunks of 64 KiB or more, the last one excepted
 * @throws KeyError when there is a signer and nobody to encrypt to
 */
export function seal(
  plain: AsyncIterable<Uint8Array>,
  options: SealOptions,
): AsyncIterable<Uint8Array> {
  const { gzip, recipients, signer, now } = options
  if (signer && recipients.length === 0) {
    throw new KeyError('pgp-signing-key', [
      'signs inside the encrypted message: give pgp-public-keys too, or no signing key',
    ])
  }
  const compressed = gathered(gzip ? gzipped(plain) : plain)
  if (recipients.length === 0) return compressed
  return gathered(encrypted(compressed, { recipients, signer, now }))
}
