import { hash } from 'node:crypto'

/** What entries amount to whatever their order: the same for the same entries, each as often. */
export interface Digest {
  count: number
  /** Bytes of the entries' texts together. */
  size: number
  /** Sum of the first 48 bits of each text's SHA-256, modulo 2 ** 48. */
  sum: number
}

/** Takes the digest of entries one by one; shares no code with what it checks. */
export class Multiset {
  readonly digest: Digest = { count: 0, size: 0, sum: 0 }

  /** @param text an entry's JSON, in UTF-8 */
  add(text: Uint8Array): void {
    const { digest } = this
    digest.count++
    digest.size += text.length
    digest.sum = (digest.sum + hash('sha256', text, 'buffer').readUIntBE(0, 6)) % 2 ** 48
  }
}
