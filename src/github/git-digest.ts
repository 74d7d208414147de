import { createHash, type Hash } from 'node:crypto'

/**
 * The digest under which git keeps an object of this type and size (bytes), once the content is
 * added to it. GitHub's repositories have SHA-1.
 */
export function gitDigest(
  type: 'blob' | 'tree',
  size: number,
  algorithm: 'sha1' | 'sha256' = 'sha1',
): Hash {
  return createHash(algorithm).update(`${type} ${size}\0`)
}

/** The sha of a file with these bytes. */
export function gitBlobSha(bytes: Uint8Array): string {
  return gitDigest('blob', bytes.length).update(bytes).digest('hex')
}
