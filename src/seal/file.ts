import { mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import { Digest } from './digest.ts'

/** Files beyond 35 MB are split: GitHub refuses blobs of about 40 MiB. */
export const PART_SIZE = 35_000_000

/** A file as it is to be delivered, or a part of it, on disk: ciphertext, unless plaintext was meant. */
export interface SealedFile {
  role: 'events' | 'original' | 'review'
  /** What follows the stem of the month's files, such as `.json.gz.pgp.part01`. */
  ending: string
  /** Where it lies on this machine. */
  file: string
  size: number
  sha256: string
}

/**
 * Writes a sealed stream into a folder, in parts when it is large: `.part01`, `.part02`, ... in
 * whose order they are to be joined.
 * @throws Error EEXIST when the file is there already
 */
export async function writeSealed(
  { role, ending }: Pick<SealedFile, 'role' | 'ending'>,
  folder: string,
  sealed: AsyncIterable<Uint8Array>,
  partSize = PART_SIZE,
): Promise<SealedFile[]> {
  await mkdir(folder, { recursive: true })
  const parts = await writeParts(join(folder, role), sealed, partSize)
  return parts.map(({ file, digest: { size, sha256 } }, index) => {
    return { role, ending: `${ending}${partEnding(index, parts.length)}`, file, size, sha256 }
  })
}

/** What the name of a part ends with: nothing when it is the only one. */
export function partEnding(index: number, parts: number): string {
  const digits = Math.max(2, String(parts).length)
  return parts === 1 ? '' : `.part${String(index + 1).padStart(digits, '0')}`
}

async function writeParts(name: string, sealed: AsyncIterable<Uint8Array>, partSize: number) {
  const parts: { file: string; digest: Digest }[] = []
  const next = async () => {
    const part = { file: `${name}.${parts.length + 1}`, digest: new Digest() }
    parts.push(part)
    return { ...part, handle: await open(part.file, 'wx', 0o600) }
  }
  let part = await next()
  try {
    for await (const chunk of sealed) {
      for (let at = 0; at < chunk.length;) {
        if (part.digest.size === partSize) {
          await part.handle.close()
          part = await next()
        }
        const piece = chunk.subarray(at, at + partSize - part.digest.size)
        await part.handle.writeFile(piece)
        part.digest.add(piece)
        at += piece.length
      }
    }
  } finally {
    await part.handle.close()
  }
  return parts
}
