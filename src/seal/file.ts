import { createReadStream } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { measured, Tally } from './digest.ts'

/** A file as it is to be delivered, on disk: ciphertext, unless plaintext was asked for. */
export interface SealedFile {
  role: 'events' | 'original'
  /** Relative to the ledger's folder. */
  path: string
  /** Where it lies on this machine, in a folder laid out like the ledger's. */
  file: string
  size: number
  sha256: string
}

/** Writes a sealed stream to its place under `root`. */
export async function writeSealed(
  role: SealedFile['role'],
  path: string,
  root: string,
  sealed: AsyncIterable<Uint8Array>,
): Promise<SealedFile> {
  const file = join(root, path)
  await mkdir(dirname(file), { recursive: true })
  const tally = new Tally()
  const handle = await open(file, 'wx', 0o600)
  try {
    for await (const chunk of measured(sealed, tally)) await handle.writeFile(chunk)
  } finally {
    await handle.close()
  }
  return { role, path, file, size: tally.size, sha256: tally.sha256 }
}

/** The file's bytes from `start` up to `end`, in memory. */
export async function readPart(file: string, start: number, end: number): Promise<Buffer> {
  if (start === end) return Buffer.alloc(0)
  const part = Buffer.allocUnsafe(end - start)
  let at = 0
  for await (const chunk of createReadStream(file, { start, end: end - 1 })) {
    at += (chunk as Buffer).copy(part, at)
  }
  if (at !== part.length) throw new Error(`${file} is shorter than it was written`)
  return part
}
