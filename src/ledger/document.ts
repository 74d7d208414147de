import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { Manifest } from './manifest.ts'

/** Bytes that are decompressed at once: each turn to the thread that does it costs time. */
const CHUNK = 256 * 1024

/** Paths of the files, or parts of one, that hold what has that role, in their order. */
export function pathsOf({ files }: Manifest, role: Manifest['files'][number]['role']): string[] {
  return files.filter((file) => file.role === role).map(({ path }) => path)
}

/** The path of what may be in parts: without `.partNN`. */
export function wholePath(path: string): string {
  return path.replace(/\.part\d+$/, '')
}

/**
 * The ordered document in a month's events files.
 *
 * @param sealed the joined bytes of the files, already decrypted where they were encrypted
 * @param path of the events file, whose ending says whether they are compressed
 */
export function documentIn(
  sealed: AsyncIterable<Uint8Array>,
  path: string,
): AsyncIterable<Uint8Array> {
  if (!/\.json\.gz(?:\.pgp)?$/.test(wholePath(path))) return sealed
  // The reader of the stream gets the error.
  return pipeline(sealed, createGunzip({ chunkSize: CHUNK }), () => undefined)
}
