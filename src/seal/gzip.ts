import { pipeline } from 'node:stream'
import { createGzip } from 'node:zlib'
import { CHUNK_SIZE } from './chunks.ts'

/**
 * Compresses to one gzip member, level 6, with neither name nor time in its header: the same
 * bytes for the same input, however it is cut into chunks.
 * An error of the source ends the output with that error, before gzip's trailer.
 */
export async function* gzipped(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gzip = createGzip({ level: 6, chunkSize: CHUNK_SIZE })
  // Whoever reads gets the error from the stream; the callback would be told it a second time.
  yield* pipeline(source, gzip, () => undefined)
}
