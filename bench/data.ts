import { createWriteStream } from 'node:fs'
import { mkdir, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { archiveJson } from '../sandbox/archive.ts'

/** The account and the month of all archives here. */
export const ACCOUNT = { id: '6e0c8a52-3f5e-4d43-9f0b-1c2d3e4f5a6b', name: 'acme' }
export const MONTH = '2026-10'

/**
 * The path of an archive of so many events, some 700 bytes each, unsorted: made once and kept in
 * `folder`.
 */
export async function archiveOf(folder: string, count: number): Promise<string> {
  const path = join(folder, `events-${count}.json.gz`)
  if (await stat(path).catch(() => undefined)) return path
  await mkdir(folder, { recursive: true })
  const json = archiveJson({ seed: 7, month: MONTH, count, account: ACCOUNT })
  await pipeline(json, createGzip(), createWriteStream(`${path}.partial`))
  await rename(`${path}.partial`, path)
  return path
}
