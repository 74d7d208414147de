import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { ActionError, messageOf } from '../system/errors.ts'
import { formatBytes } from '../text/log.ts'
import type { SecretFile } from '../system/scratch.ts'

/**
 * Bounds against decompression bombs, far above what audit trails need: bytes of the archive, bytes of
 * its JSON, and JSON bytes for each byte of the archive (audit trails have 5 to 20).
 */
export const LIMITS = { archiveSize: 20e9, jsonSize: 200e9, ratio: 300 }

/** Below this many bytes of JSON no ratio is suspicious: a short text may repeat itself. */
const RATIO_MATTERS = 16 << 20

/** Whether so much JSON from so many bytes is a decompression bomb. */
export function isBomb(jsonSize: number, consumed: number): boolean {
  return jsonSize > RATIO_MATTERS && jsonSize / consumed > LIMITS.ratio
}

/** An archive beyond a limit. */
export class LimitError extends ActionError {
  /** @param what such as `JSON` or `declared size (30 GB)` */
  constructor(what: string, limit: string) {
    super(
      `The ${what} of Heroku's archive is more than the limit of ${limit}, so it was not read. Ask ` +
        'Heroku support whether the archive is right; if it is, please report it.',
      { code: 'E_HEROKU_DAMAGED' },
    )
  }
}

/** Bytes that are not one whole gzip file. */
class GzipError extends ActionError {
  constructor(problem: string) {
    super(
      `The archive is not a whole gzip file (RFC 1952): ${problem}. Nothing was delivered; run ` +
        'again, and ask Heroku support if this happens again.',
      { code: 'E_HEROKU_DAMAGED' },
    )
  }
}

const OUTPUT_CHUNK = 256 * 1024

/**
 * Decompresses a gzip file of one or several members (RFC 1952, section 2.2) that must fill it from
 * the first byte to the last: ordinary tools let padding behind them pass.
 *
 * @throws GzipError, LimitError
 */
export async function* gunzip(file: SecretFile): AsyncGenerator<Buffer> {
  const unzip = createGunzip({ chunkSize: OUTPUT_CHUNK })
  const feeding = pipeline(file.read(), unzip).catch(() => undefined)
  let size = 0
  try {
    for await (const chunk of unzip as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > LIMITS.jsonSize) throw new LimitError('JSON', formatBytes(LIMITS.jsonSize))
      if (isBomb(size, unzip.bytesWritten)) {
        throw new LimitError('compression ratio', String(LIMITS.ratio))
      }
      yield chunk
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (!code.startsWith('Z_')) throw error
    throw new GzipError(messageOf(error))
  } finally {
    unzip.destroy()
    await feeding
  }
  // Not by zlib's `rejectGarbageAfterEnd`: Node.js 24 takes a second member for garbage.
  const beyond = file.size - unzip.bytesWritten
  if (beyond > 0) {
    throw new GzipError(`what follows its last member is none (${formatBytes(beyond)})`)
  }
}

/**
 * Has `read` use the JSON in a gzip file. Where it does not like what it reads, the file may be
 * damaged: its own checks come at the end of a member, and are then looked at first.
 *
 * @throws GzipError, LimitError, and what `read` throws of a file that is whole
 */
export async function readGzip<T>(
  file: SecretFile,
  read: (json: AsyncGenerator<Buffer>) => Promise<T>,
): Promise<T> {
  try {
    return await read(gunzip(file))
  } catch (error) {
    const isOfFile = error instanceof GzipError || error instanceof LimitError
    if (!isOfFile && error instanceof ActionError) {
      await pipeline(gunzip(file), new PassThrough().resume())
    }
    throw error
  }
}
