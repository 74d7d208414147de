import { mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import { Digest } from './digest.ts'

/** Files beyond 35 MB are split: GitHub refuses blobs of about 40 MiB. */
export const PART_SIZE = 35_000_000

/** A file as it is to be delivered, or a part of it, on disk: ciphertext, unless plaintext was meant. */
export interface SealedFile {
  role: 'events' | 'original'
  /** What follows the stem of the month's files, such as `.json.gz.pgp.part01`. */
  ending: string
  /** Where it lies on this machine. */
  file: string
  size: number
  sha256: string
}

interface Part {
  file: string
  digest: Digest
}

/** The bytes of a chunk in pieces that fill the parts, each up to its size. */
function* cut(chunk: Uint8Array, filled: number, size: number): Generator<Uint8Array> {
  for (let start = 0; start < chunk.length;) {
    const end = Math.min(chunk.length, start + size - (filled % size))
    yield chunk.subarray(start, end)
    filled += end - start
    start = end
  }
}

async function writeParts(
  name: string,
  sealed: AsyncIterable<Uint8Array>,
  size: number,
): Promise<Part[]> {
  const parts: Part[] = []
  const begin = async () => {
    const file = `${name}.${parts.length + 1}`
    parts.push({ file, digest: new Digest() })
    return open(file, 'wx', 0o600)
  }
  let handle = await begin()
  let written = 0
  try {
    for await (const chunk of sealed) {
      for (const piece of cut(chunk, written, size)) {
        if (written > 0 && written % size === 0) {
          await handle.close()
          handle = await begin()
        }
        await handle.writeFile(piece)
        parts.at(-1)!.digest.add(piece)
        written += piece.length
      }
    }
  } finally {
    await handle.close()
  }
  return parts
}

/**
 * Writes a sealed stream into a folder, in parts when it is large: `.part01`, `.part02`, ... in
 * whose order they are to be joined.
 */
export async function writeSealed(
  { role, ending }: Pick<SealedFile, 'role' | 'ending'>,
  folder: string,
  sealed: AsyncIterable<Uint8Array>,
  partSize = PART_SIZE,
): Promise<SealedFile[]> {
  await mkdir(folder, { recursive: true })
  const parts = await writeParts(join(folder, role), sealed, partSize)
  const digits = Math.max(2, String(parts.length).length)
  return parts.map(({ file, digest }, index) => {
    const part = parts.length === 1 ? '' : `.part${String(index + 1).padStart(digits, '0')}`
    return { role, ending: `${ending}${part}`, file, size: digest.size, sha256: digest.sha256 }
  })
}
