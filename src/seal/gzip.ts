import { promisify } from 'node:util'
import { constants, crc32, deflateRaw } from 'node:zlib'

const compress = promisify(deflateRaw)

/** Bytes that are compressed together; the same cuts for the same input, however it comes. */
const BLOCK = 1 << 20
/** How far back a match may reach (RFC 1951): each block is given the end of the one before. */
const WINDOW = 32 << 10
/** Blocks under way at once: enough for the cores of a hosted runner. */
const AHEAD = 4

/** Deflate, without flags, name and time, level as by default, made on Unix (RFC 1952). */
const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])

/**
 * Cuts a stream into blocks of exactly `BLOCK` bytes; the last is shorter, and may be empty. Of
 * more blocks than are under way, and the one before them, the first is filled again.
 */
async function* blocksOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const blocks: Buffer[] = []
  const take = () => (blocks.length < AHEAD + 2 ? Buffer.allocUnsafeSlow(BLOCK) : blocks.shift()!)
  let block = take()
  let length = 0
  for await (const chunk of source) {
    let from = 0
    while (from < chunk.length) {
      const size = Math.min(BLOCK - length, chunk.length - from)
      block.set(chunk.subarray(from, from + size), length)
      from += size
      length += size
      if (length < BLOCK) continue
      yield block
      blocks.push(block)
      block = take()
      length = 0
    }
  }
  yield block.subarray(0, length)
}

/** Compresses a block that may refer to the bytes before it; the last one ends the stream. */
function deflate(block: Buffer, before: Buffer, isLast: boolean): Promise<Buffer> {
  return compress(block, {
    level: 6,
    chunkSize: BLOCK >> 2,
    finishFlush: isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH,
    ...(before.length > 0 ? { dictionary: before } : {}),
  })
}

/**
 * Compresses to gzip, level 6: one member, without name and time, the same bytes for the same
 * input. Blocks are compressed side by side on the threads that Node.js keeps for such work, each
 * with the end of the one before it as its dictionary, so that little is lost by the cuts.
 */
export async function* gzipped(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield HEADER
  const underWay: Promise<Buffer>[] = []
  let crc = 0
  let size = 0
  let before: Buffer = Buffer.alloc(0)
  try {
    for await (const block of blocksOf(source)) {
      crc = crc32(block, crc)
      size += block.length
      const compressed = deflate(block, before, block.length < BLOCK)
      // Its failure is told when its turn comes, or to nobody when the reader has left.
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
