import { createWriteStream } from 'node:fs'
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { gzipStream, headerFor } from '../sandbox/archive.ts'
import { generateEvents } from '../sandbox/events.ts'
import { Multiset, type Digest } from './multiset.ts'

/** The account and the month of all archives here. */
export const ACCOUNT = { id: '6e0c8a52-3f5e-4d43-9f0b-1c2d3e4f5a6b', name: 'acme' }
export const MONTH = '2026-10'
const SEED = 7

/** What is known of an archive from the moment it was made. Sizes in bytes. */
export interface Note {
  seed: number
  month: string
  events: number
  jsonSize: number
  gzSize: number
  digest: Digest
}

export interface Archive extends Note {
  path: string
}

const CHUNK = 256 * 1024

/** The archive's JSON, compact; `note` is complete when it has ended. */
function* jsonOf(note: Note): Generator<Buffer> {
  const entries = new Multiset()
  let pieces = [Buffer.from('{"entries":[')]
  let length = pieces[0]!.length
  const take = (): Buffer => {
    const chunk = Buffer.concat(pieces)
    note.jsonSize += chunk.length
    pieces = []
    length = 0
    return chunk
  }
  const comma = Buffer.from(',')
  const { seed, month, events: count } = note
  for (const event of generateEvents({ seed, month, count, account: ACCOUNT })) {
    const text = Buffer.from(event)
    if (entries.digest.count > 0) pieces.push(comma)
    entries.add(text)
    pieces.push(text)
    length += text.length
    if (length >= CHUNK) yield take()
  }
  pieces.push(Buffer.from(']}'))
  yield take()
  note.digest = entries.digest
}

async function cached(path: string, noteFile: string, events: number): Promise<Note | undefined> {
  try {
    const note = JSON.parse(await readFile(noteFile, 'utf8')) as Note
    const { size } = await stat(path)
    const same = note.seed === SEED && note.month === MONTH && note.events === events
    return same && note.gzSize === size ? note : undefined
  } catch {
    return undefined
  }
}

/**
 * The archive of a month with so many events, about 700 bytes each, unsorted: made once, and kept
 * in `folder` as `events-N.json.gz` with a note beside it.
 * @param onMake told when it has to be made
 * @param signal ends the making; nothing half made is left
 */
export async function archiveOf(
  folder: string,
  events: number,
  onMake: () => void,
  signal?: AbortSignal,
): Promise<Archive> {
  const path = join(folder, `events-${events}.json.gz`)
  const noteFile = join(folder, `events-${events}.note.json`)
  const known = await cached(path, noteFile, events)
  if (known !== undefined) return { ...known, path }
  onMake()
  await mkdir(folder, { recursive: true })
  const digest: Digest = { count: 0, size: 0, sum: 0 }
  const note: Note = { seed: SEED, month: MONTH, events, jsonSize: 0, gzSize: 0, digest }
  const partial = `${path}.${process.pid}.partial`
  try {
    const gz = gzipStream(jsonOf(note), headerFor(ACCOUNT, MONTH))
    await pipeline(gz, createWriteStream(partial, { flush: true }), { signal })
    note.gzSize = (await stat(partial)).size
    await rm(noteFile, { force: true })
    await rename(partial, path)
    await writeFile(noteFile, `${JSON.stringify(note, null, 2)}\n`)
  } finally {
    await rm(partial, { force: true })
  }
  return { ...note, path }
}
