import { promisify } from 'node:util'
import { constants, crc32, deflateRaw } from 'node:zlib'

const compress = promisify(deflateRaw)

/** Bytes of a block, whatever the chunks of the source. */
const BLOCK = 1 << 20
/** How far back a match may reach: RFC 1951. */
const WINDOW = 32 << 10
/** Blocks compressed at once: hosted runners have four cores. */
const AHEAD = 4

/** Deflate, no flags, name or time, default level, made on Unix: RFC 1952. */
const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])

/**
 * Cuts a stream into blocks of exactly `BLOCK` bytes; the last is shorter, maybe empty. Memory is
 * reused when a block is neither being compressed nor the dictionary of one that is.
 */
async function* blocksOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const blocks = Array.from({ length: AHEAD + 2 }, () => Buffer.allocUnsafeSlow(BLOCK))
  let length = 0
  for await (const chunk of source) {
    for (let from = 0; from < chunk.length;) {
      const piece = chunk.subarray(from, from + BLOCK - length)
      blocks[0]!.set(piece, length)
      from += piece.length
      length += piece.length
      if (length < BLOCK) continue
      yield blocks[0]!
      blocks.push(blocks.shift()!)
      length = 0
    }
  }
  yield blocks[0]!.subarray(0, length)
}

/**
 * Compresses to gzip, level 6: one member, without name and time, the same bytes for the same
 * input. Blocks are compressed in parallel on Node.js' thread pool; each has the end of the one
 * before it as dictionary, so the result is hardly larger.
 */
export async function* gzipped(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const underWay: Promise<Buffer>[] = [Promise.resolve(HEADER)]
  let crc = 0
  let size = 0
  let before: Buffer | undefined
  try {
    for await (const block of blocksOf(source)) {
      crc = crc32(block, crc)
      size += block.length
      const compressed = compress(block, {
        level: 6,
        chunkSize: BLOCK >> 2,
        finishFlush: block.length < BLOCK ? constants.Z_FINISH : constants.Z_SYNC_FLUSH,
        ...(before && { dictionary: before }),
      })
      // The `await` below throws a failure; none is left unhandled when the reader stops.
      compressed.catch(() => undefined)
      underWay.push(compressed)
      before = block.subarray(-WINDOW)
      if (underWay.length >= AHEAD) yield await underWay.shift()!
    }
    for (const compressed of underWay.splice(0)) yield await compressed
  } finally {
    await Promise.allSettled(underWay)
  }
  const trailer = Buffer.alloc(8)
  trailer.writeUInt32LE(crc, 0)
  trailer.writeUInt32LE(size % 2 ** 32, 4)
  yield trailer
}
