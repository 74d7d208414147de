import { createHash } from 'node:crypto'

/** Counts bytes, and digests them: SHA-256 in lower-case hexadecimal, of the bytes so far. */
export class Digest {
  readonly #hash = createHash('sha256')
  size = 0

  get sha256(): string {
    return this.#hash.copy().digest('hex')
  }

  add(chunk: Uint8Array): void {
    this.size += chunk.length
    this.#hash.update(chunk)
  }
}

/** Passes a stream through, adding its bytes to a digest. */
export async function* measured(
  source: AsyncIterable<Uint8Array>,
  digest: Digest,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    digest.add(chunk)
    yield chunk
  }
}
