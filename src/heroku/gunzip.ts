import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32, createInflateRaw } from 'node:zlib'
import { ActionError, messageOf } from '../system/errors.ts'
import { LimitError, type Limits } from './limits.ts'
import { formatBytes } from '../text/log.ts'
import { giveAway, releaseGiven } from '../system/buffers.ts'
import type { SecretFile } from '../system/scratch.ts'

/** Bytes that are not one whole gzip file. */
export class GzipError extends ActionError {
  constructor(problem: string) {
    super(
      `The archive is not a whole gzip file: ${problem}. Expected a single gzip member ` +
        '(RFC 1952). Nothing was delivered; run again, and ask Heroku support if it stays so.',
    )
  }
}

/** Below this many bytes of JSON no ratio is suspicious: a short text may repeat itself. */
const RATIO_MATTERS = 16 << 20

/** Stops a decompression bomb. */
function checkLimits(size: number, consumed: number, limits: Limits): void {
  if (size > limits.jsonSize) {
    const limit = formatBytes(limits.jsonSize)
    throw new LimitError('JSON', undefined, limit, 'max-json-size')
  }
  if (size > RATIO_MATTERS && size / consumed > limits.ratio) {
    const ratio = String(Math.floor(size / consumed))
    throw new LimitError(
      'ratio of compression',
      ratio,
      String(limits.ratio),
      'max-compression-ratio',
    )
  }
}

const OUTPUT_CHUNK = 256 * 1024
const TRAILER = 8
const FLAG = { headerCrc: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 }
/** Room for a header with a generous name, comment and extra field. */
const LONGEST_HEADER = 256 * 1024

async function readAll(source: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of source) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Length of the member's header (RFC 1952, section 2.3). */
function headerLength(head: Buffer): number {
  if (head.length < 10 || head[0] !== 0x1f || head[1] !== 0x8b || head[2] !== 8) {
    throw new GzipError('it does not begin with a gzip header')
  }
  const flags = head[3]!
  if ((flags & FLAG.reserved) !== 0) throw new GzipError('its header has reserved flags')
  let at = 10
  if ((flags & FLAG.extra) !== 0) at += 2 + (head.length < at + 2 ? 0 : head.readUInt16LE(at))
  for (const flag of [FLAG.name, FLAG.comment]) {
    if ((flags & flag) === 0) continue
    const end = head.indexOf(0, at)
    if (end < 0) throw new GzipError('its header does not end')
    at = end + 1
  }
  if ((flags & FLAG.headerCrc) !== 0) at += 2
  if (at > head.length) throw new GzipError('its header does not end')
  return at
}

/** A source that remembers what it has given out, to release it once it has been used. */
class Fed implements AsyncIterable<Buffer> {
  readonly #source: AsyncIterable<Buffer>
  readonly #chunks: { chunk: Buffer; end: number }[] = []
  #end = 0

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
    for await (const chunk of this.#source) {
      this.#end += chunk.length
      this.#chunks.push({ chunk, end: this.#end })
      yield chunk
    }
  }

  /** Releases the chunks that lie within the first `used` bytes, if they were given away. */
  release(used: number): void {
    while (this.#chunks.length > 0 && this.#chunks[0]!.end <= used) {
      releaseGiven(this.#chunks.shift()!.chunk)
    }
  }
}

/**
 * Decompresses a gzip file that must be one member from its first byte to its last: a truncated
 * stream, a wrong CRC or length, further members and anything after the end are errors, where
 * ordinary tools let some of them pass.
 *
 * Chunks may share memory; the last one that does is given away (see buffers.ts).
 *
 * @throws GzipError, LimitError
 */
export async function* gunzip(file: SecretFile, limits: Limits): AsyncGenerator<Buffer> {
  const start = headerLength(await readAll(file.read(0, Math.min(file.size, LONGEST_HEADER))))
  const inflate = createInflateRaw({ chunkSize: OUTPUT_CHUNK })
  const fed = new Fed(file.read(start))
  const feeding = pipeline(Readable.from(fed), inflate).catch(() => undefined)
  let crc = 0
  let size = 0
  try {
    for await (const chunk of inflate as AsyncIterable<Buffer>) {
      crc = crc32(chunk, crc)
      size += chunk.length
      checkLimits(size, inflate.bytesWritten, limits)
      fed.release(inflate.bytesWritten)
      // Until it is full, the next chunks share its memory.
      const isFull = chunk.byteOffset + chunk.length === chunk.buffer.byteLength
      yield isFull ? giveAway(chunk) : chunk
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (!code.startsWith('Z_')) throw error
    throw new GzipError(code === 'Z_BUF_ERROR' ? 'it is truncated' : messageOf(error))
  } finally {
    inflate.destroy()
    await feeding
  }
  const end = start + inflate.bytesWritten
  const beyond = file.size - end - TRAILER
  if (beyond < 0) throw new GzipError('it is truncated')
  if (beyond > 0) throw new GzipError(`${beyond} bytes follow its end`)
  const trailer = await readAll(file.read(end))
  if (trailer.readUInt32LE(0) !== crc) throw new GzipError('its CRC-32 does not match')
  if (trailer.readUInt32LE(4) !== size % 2 ** 32) throw new GzipError('its length does not match')
}
