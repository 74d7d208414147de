import { mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import { Digest } from './digest.ts'

/** Files beyond 35 MB are split: GitHub refuses blobs of about 40 MiB. */
const PART_SIZE = 35_000_000

/** A file to be delivered, or a part of it, on disk. Ciphertext, unless plaintext is wanted. */
export interface SealedFile {
  role: 'events' | 'original' | 'review'
  /** What follows the month in its name, such as `.json.gz.pgp.part01`. */
  ending: string
  /** Its path on this machine. */
  file: string
  size: number
  sha256: string
}

/** What the name of a part ends with: nothing when it is the only one. */
export function partEnding(index: number, parts: number): string {
  const digits = Math.max(2, String(parts).length)
  return parts === 1 ? '' : `.part${String(index + 1).padStart(digits, '0')}`
}

/**
 * Writes a sealed stream into a folder, in parts when it is large: `.part01`, `.part02`, ..., to be
 * joined in this order.
 *
 * @throws Error EEXIST when a file exists already
 */
export async function writeSealed(
  { role, ending }: Pick<SealedFile, 'role' | 'ending'>,
  folder: string,
  sealed: AsyncIterable<Uint8Array>,
  partSize = PART_SIZE,
): Promise<SealedFile[]> {
  await mkdir(folder, { recursive: true })
  const parts: { file: string; digest: Digest }[] = []
  const next = () => {
    const file = join(folder, `${role}.${parts.length + 1}`)
    parts.push({ file, digest: new Digest() })
    return open(file, 'wx', 0o600)
  }
  let handle = await next()
  try {
    for await (const chunk of sealed) {
      for (let at = 0; at < chunk.length;) {
        if (parts.at(-1)!.digest.size === partSize) {
          await handle.close()
          handle = await next()
        }
        const { digest } = parts.at(-1)!
        const piece = chunk.subarray(at, at + partSize - digest.size)
        await handle.writeFile(piece)
        digest.add(piece)
        at += piece.length
      }
    }
  } finally {
    await handle.close()
  }
  return parts.map(({ file, digest: { size, sha256 } }, index) => {
    return { role, ending: `${ending}${partEnding(index, parts.length)}`, file, size, sha256 }
  })
}
