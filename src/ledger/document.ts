import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { Manifest } from './manifest.ts'

/** Bytes that are decompressed at once: each turn to the thread that does it costs time. */
const CHUNK = 256 * 1024

const LINE_FEED = 0x0a
const COMMA = 0x2c
const CLOSING_BRACKET = 0x5d

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

/**
 * The events of an ordered document, one for each line between its first and the one that ends the array,
 * without the comma at the end.
 */
export async function* eventLines(document: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let isFirst = true
  let pieces: Buffer[] = []
  for await (const chunk of document) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    let start = 0
    for (let end; (end = bytes.indexOf(LINE_FEED, start)) >= 0; start = end + 1) {
      const line = Buffer.concat([...pieces, bytes.subarray(start, end)])
      pieces = []
      // No JSON value begins with a closing bracket.
      if (!isFirst && line[0] !== CLOSING_BRACKET) {
        yield line.at(-1) === COMMA ? line.subarray(0, -1) : line
      }
      isFirst = false
    }
    // A copy, as each line is: the chunk's memory may be used again for the next.
    pieces.push(Buffer.from(bytes.subarray(start)))
  }
}
