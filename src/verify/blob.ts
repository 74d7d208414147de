import { createHash, type Hash } from 'node:crypto'
import type { Folder } from './folder.ts'

/** What git names these bytes, by SHA-1 or SHA-256 as in the name to compare with. */
export function blobName(bytes: Buffer, other: string): string {
  return begun(bytes.length, other).update(bytes).digest('hex')
}

/** What git names the bytes of a file, without holding them. */
export async function blobNameOf(folder: Folder, path: string, other: string): Promise<string> {
  const hash = begun(folder.entries.get(path)!.size, other)
  for await (const chunk of folder.stream(path)) hash.update(chunk)
  return hash.digest('hex')
}

function begun(size: number, other: string): Hash {
  return createHash(other.length === 64 ? 'sha256' : 'sha1').update(`blob ${size}\0`)
}
