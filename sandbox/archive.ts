import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { generateEvents, type EventsOptions } from './events.ts'
import type { ArchiveRecord } from './heroku.ts'

export { generateEvents } from './events.ts'

/** An archive's JSON, compact, made while it is read: its length costs no memory. */
export function archiveJson(options: EventsOptions): Readable {
  return Readable.from(chunksOf(generateEvents(options)))
}

function* chunksOf(events: Iterable<string>): Generator<string> {
  let chunk = '{"entries":['
  let separator = ''
  for (const event of events) {
    chunk += separator + event
    separator = ','
    if (chunk.length < 256 * 1024) continue
    yield chunk
    chunk = ''
  }
  yield `${chunk}]}`
}

/** Compresses an archive's JSON, as Heroku makes it at that time; with what it declares of it. */
export async function packArchive(
  json: Buffer,
  time: Date,
): Promise<{ gz: Buffer; checksum: string; size: number }> {
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
  const json = Buffer.from([...chunksOf(generateEvents(options))].join(''))
  const built = await packArchive(json, made)
  return { year: Number(year), month, created_at: made.toISOString(), ...built }
}
