import { execFile } from 'node:child_process'
import { createWriteStream, existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { createGzip } from 'node:zlib'
import { archiveJson, buildRecord } from '../sandbox/archive.ts'
import { startHeroku } from '../sandbox/heroku.ts'
import { monthNamed } from '../src/system/month.ts'

/** The account and the month of all archives here. */
export const ACCOUNT = { id: '6e0c8a52-3f5e-4d43-9f0b-1c2d3e4f5a6b', name: 'acme' }
export const MONTH = monthNamed('2026-10')

/** The path of an archive of so many events, unsorted: made once and kept in `folder`. */
export async function archiveOf(folder: string, count: number): Promise<string> {
  const path = join(folder, `events-${count}.json.gz`)
  if (existsSync(path)) return path
  await mkdir(folder, { recursive: true })
  const json = archiveJson({ seed: 7, month: MONTH, count, account: ACCOUNT })
  await pipeline(json, createGzip(), createWriteStream(`${path}.partial`))
  await rename(`${path}.partial`, path)
  return path
}

const MONTHS = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`)

/**
 * A ledger of twelve months with so many events in all, as the command exports it: made once and kept
 * in `folder`. `files` has the same events files, parts of one joined, for tools that know no ledger.
 */
export async function yearOf(
  folder: string,
  events: number,
): Promise<{ ledger: string; files: string }> {
  const ledger = join(folder, `year-${events}`)
  const [files, partial] = [`${ledger}.files`, `${ledger}.partial`]
  if (existsSync(ledger)) return { ledger, files }
  const count = Math.round(events / MONTHS.length)
  const archives = []
  for (const [seed, month] of MONTHS.entries()) {
    archives.push(await buildRecord({ seed, month, count, account: ACCOUNT }))
  }
  const token = 'HRKU-bench'
  const accounts = [{ ...ACCOUNT, permissions: ['manage'], archives }]
  const heroku = await startHeroku({ token, accounts })
  try {
    await rm(partial, { recursive: true, force: true })
    const cli = join(import.meta.dirname, '../src/cli.ts')
    const args = ['export', 'all', '-e', ACCOUNT.name, '-o', partial, '--compression', 'none']
    await promisify(execFile)(process.execPath, [cli, ...args], {
      env: { ...process.env, HEROKU_API_KEY: token, HEROKU_API_URL: heroku.url },
    })
    await rm(files, { recursive: true, force: true })
    await mkdir(files, { recursive: true })
    for (const name of (await readdir(join(partial, '2025'))).sort()) {
      if (!/^\d{4}-\d{2}\.json/.test(name)) continue
      const bytes = await readFile(join(partial, '2025', name))
      await writeFile(join(files, name.replace(/\.part\d+$/, '')), bytes, { flag: 'a' })
    }
    await rename(partial, ledger)
    return { ledger, files }
  } finally {
    await heroku.close()
  }
}
