import { createHash } from 'node:crypto'
import { pipeline, Readable } from 'node:stream'
import { constants, crc32, createDeflateRaw } from 'node:zlib'
import { generateEvents, type EventsOptions } from './events.ts'
import type { ArchiveRecord } from './heroku.ts'

export { generateEvents } from './events.ts'

export interface ArchiveOptions extends EventsOptions {
  /** A bare array in place of the object with `entries`: what Heroku gives for an empty period. */
  bare?: boolean
}

/** A finished archive: what Heroku offers for download and what it declares about it. */
export interface BuiltArchive {
  gz: Buffer
  /** SHA-256 of `gz`, lowercase hexadecimal. */
  checksum: string
  /** Length of `gz` in bytes. */
  size: number
}

/** What the header of a gzip member says of its content (RFC 1952, FNAME and MTIME). */
export interface GzipHeader {
  /** File name, Latin-1. */
  name: string
  time: Date
}

const CHUNK = 256 * 1024
// More than the longest event and the text around it: events are at most some 1,200 bytes.
const ROOM = 4096

function* chunksOf(options: ArchiveOptions): Generator<Buffer, void> {
  let chunk = Buffer.allocUnsafe(CHUNK)
  // Event by event: joining them to one long string first is a third of the speed.
  let end = chunk.write(options.bare ? '[' : '{"entries":[')
  let separator = ''
  for (const event of generateEvents(options)) {
    end += chunk.write(separator + event, end)
    separator = ','
    if (end < CHUNK - ROOM) continue
    yield chunk.subarray(0, end)
    chunk = Buffer.allocUnsafe(CHUNK)
    end = 0
  }
  end += chunk.write(options.bare ? ']' : ']}', end)
  yield chunk.subarray(0, end)
}

/** The archive's JSON, compact, made while it is read: its length costs no memory. */
export function archiveJson(options: ArchiveOptions): Readable {
  return Readable.from(chunksOf(options), { objectMode: false })
}

function headerOf({ name, time }: GzipHeader): Buffer {
  const fixed = Buffer.from([0x1f, 0x8b, 8, 0x08, 0, 0, 0, 0, 0, 3]) // deflate, FNAME, Unix
  fixed.writeUInt32LE(Math.floor(time.getTime() / 1000), 4)
  return Buffer.concat([fixed, Buffer.from(`${name}\0`, 'latin1')])
}

async function* gzipped(
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  header: GzipHeader,
  level: number,
): AsyncGenerator<Buffer, void> {
  let crc = 0
  let size = 0
  async function* measured(): AsyncGenerator<Uint8Array, void> {
    for await (const chunk of content) {
      crc = crc32(chunk, crc)
      size += chunk.length
      yield chunk
    }
  }
  yield headerOf(header)
  // An error of the content reaches the loop: pipeline destroys the last stream with it.
  const deflated = pipeline(Readable.from(measured()), createDeflateRaw({ level }), () => undefined)
  for await (const chunk of deflated) yield chunk as Buffer
  const trailer = Buffer.alloc(8)
  trailer.writeUInt32LE(crc, 0)
  trailer.writeUInt32LE(size % 2 ** 32, 4)
  yield trailer
}

/** Compresses as Heroku does, with a file name and a time in the header, which node:zlib leaves out. */
export function gzipStream(
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  header: GzipHeader,
  level: number = constants.Z_DEFAULT_COMPRESSION,
): Readable {
  return Readable.from(gzipped(content, header, level), { objectMode: false })
}

/** Makes an archive of any content, for tests that bring their own. */
export async function packArchive(
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  header: GzipHeader,
): Promise<BuiltArchive> {
  const chunks: Buffer[] = []
  for await (const chunk of gzipStream(content, header)) chunks.push(chunk as Buffer)
  const gz = Buffer.concat(chunks)
  return { gz, checksum: createHash('sha256').update(gz).digest('hex'), size: gz.length }
}

/** When Heroku builds a month's archive: minutes after the month has ended (as its CLI's fixtures). */
export function builtAt(month: string): Date {
  const time = new Date(`${month}-01T00:02:24.870Z`)
  time.setUTCMonth(time.getUTCMonth() + 1)
  return time
}

/** The header of a month's archive. Heroku documents neither its name nor its time. */
export function headerFor(
  account: { name: string },
  month: string,
  time = builtAt(month),
): GzipHeader {
  return { name: `enterprise-audit-log-${account.name}-${month.replace('-', '')}.json`, time }
}

/** Makes the archive of one generated month. */
export function buildArchive(options: ArchiveOptions): Promise<BuiltArchive> {
  return packArchive(archiveJson(options), headerFor(options.account, options.month))
}

/** Makes the archive of one generated month as the sandbox's Heroku keeps it. */
export async function buildRecord(options: ArchiveOptions): Promise<ArchiveRecord> {
  const [year, month] = options.month.split('-') as [string, string]
  const created_at = builtAt(options.month).toISOString()
  return { year: Number(year), month, created_at, ...(await buildArchive(options)) }
}
