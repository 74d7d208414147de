import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { generateEvents, type EventsOptions } from './events.ts'
import type { ArchiveRecord } from './heroku.ts'

export { generateEvents } from './events.ts'

/** A finished archive: what Heroku offers for download and what it declares about it. */
export interface BuiltArchive {
  gz: Buffer
  /** SHA-256 of `gz`, lowercase hexadecimal. */
  checksum: string
  /** Length of `gz` in bytes. */
  size: number
}

const CHUNK = 256 * 1024
// More than the longest event and the text around it: events are at most some 1,200 bytes.
const ROOM = 4096

function* chunksOf(options: EventsOptions): Generator<Buffer, void> {
  let chunk = Buffer.allocUnsafe(CHUNK)
  // Event by event: joining them to one long string first is a third of the speed.
  let end = chunk.write('{"entries":[')
  let separator = ''
  for (const event of generateEvents(options)) {
    end += chunk.write(separator + event, end)
    separator = ','
    if (end < CHUNK - ROOM) continue
    yield chunk.subarray(0, end)
    chunk = Buffer.allocUnsafe(CHUNK)
    end = 0
  }
  end += chunk.write(']}', end)
  yield chunk.subarray(0, end)
}

/** The archive's JSON, compact, made while it is read: its length costs no memory. */
export function archiveJson(options: EventsOptions): Readable {
  return Readable.from(chunksOf(options), { objectMode: false })
}

/** Compresses an archive's JSON, as Heroku makes it at that time. */
export async function packArchive(json: Buffer, time: Date): Promise<BuiltArchive> {
  const gz = await promisify(gzip)(json)
  // The time in the header (RFC 1952): made anew, the same JSON has other bytes and another checksum.
  gz.writeUInt32LE(Math.floor(time.getTime() / 1000), 4)
  return { gz, checksum: createHash('sha256').update(gz).digest('hex'), size: gz.length }
}

/** When Heroku builds a month's archive: minutes after the month has ended (as its CLI's fixtures). */
export function builtAt(month: string): Date {
  const time = new Date(`${month}-01T00:02:24.870Z`)
  time.setUTCMonth(time.getUTCMonth() + 1)
  return time
}

/** Makes the archive of one generated month as the sandbox's Heroku keeps it. */
export async function buildRecord(options: EventsOptions): Promise<ArchiveRecord> {
  const [year, month] = options.month.split('-') as [string, string]
  const made = builtAt(options.month)
  const built = await packArchive(Buffer.concat([...chunksOf(options)]), made)
  return { year: Number(year), month, created_at: made.toISOString(), ...built }
}
