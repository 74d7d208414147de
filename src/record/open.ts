import type { PrivateKey } from 'openpgp'
import { isBomb, LIMITS } from '../heroku/gunzip.ts'
import { documentIn } from '../ledger/document.ts'
import type { Manifest } from '../ledger/manifest.ts'
import { decrypted, type DecryptOptions } from '../openpgp/decrypt.ts'
import { fingerprintOf } from '../openpgp/keys.ts'
import { formatBytes } from '../text/log.ts'

/** The bytes go on after the end that they should have. */
export class Overrun extends Error {}

export function lockOf({ encryption }: Manifest, privateKeys: readonly PrivateKey[]) {
  if (encryption === null) return undefined
  if (privateKeys.length === 0) return 'locked'
  const fits = privateKeys.some((key) => encryption.recipients.includes(fingerprintOf(key)))
  return fits ? undefined : 'wrong-key'
}

/** What is in the files of a month that have a role, decrypted. @throws KeyError, Overrun */
export function openedFiles(
  sealed: AsyncIterable<Uint8Array>,
  { encryption, files }: Manifest,
  role: Manifest['files'][number]['role'],
  keys: DecryptOptions,
): AsyncIterable<Uint8Array> {
  if (encryption === null) return sealed
  const size = files.reduce((sum, file) => sum + (file.role === role ? file.size : 0), 0)
  // The export compresses nothing inside of an OpenPGP message.
  return watched(decrypted(sealed, keys), (read) => {
    if (read > size) throw new Overrun('is compressed inside of its encryption')
  })
}

/** Passes bytes on, each chunk after it was looked at: how many bytes there are so far. */
export async function* watched(
  source: AsyncIterable<Uint8Array>,
  look: (size: number, chunk: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of source) {
    look((size += chunk.length), chunk)
    yield chunk
  }
}

/** The JSON of a month's file, within limits of our own: who writes the manifest may state any size. */
export function inflated(
  sealed: AsyncIterable<Uint8Array>,
  path: string,
): AsyncGenerator<Uint8Array> {
  let read = 0
  const counted = watched(sealed, (size) => (read = size))
  return watched(documentIn(counted, path), (size) => {
    if (isBomb(size, read)) {
      throw new Overrun(
        `is a decompression bomb: ${formatBytes(read)} of it give ${formatBytes(size)}`,
      )
    }
    if (size > LIMITS.jsonSize) {
      throw new Overrun(`holds more JSON than the limit of ${formatBytes(LIMITS.jsonSize)}`)
    }
  })
}
