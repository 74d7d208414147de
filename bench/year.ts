import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { buildRecord } from '../sandbox/archive.ts'
import { startHeroku } from '../sandbox/heroku.ts'
import { ACCOUNT } from './data.ts'

const MONTHS = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`)

/**
 * The path of a ledger of twelve months with so many events in all, as the command exports it: made
 * once and kept in `folder`.
 */
export async function yearOf(
  folder: string,
  events: number,
  compression: 'none' | 'gzip',
): Promise<string> {
  const path = join(folder, `year-${events}-${compression}`)
  if (existsSync(path)) return path
  const count = Math.round(events / MONTHS.length)
  const archives = []
  for (const [seed, month] of MONTHS.entries()) {
    archives.push(await buildRecord({ seed, month, count, account: ACCOUNT }))
  }
  const token = 'HRKU-bench'
  const heroku = await startHeroku({
    token,
    accounts: [{ ...ACCOUNT, permissions: ['manage'], archives }],
  })
  try {
    await rm(`${path}.partial`, { recursive: true, force: true })
    const cli = join(import.meta.dirname, '../src/cli.ts')
    const args = ['export', 'all', '-e', ACCOUNT.name, '-o', `${path}.partial`]
    await promisify(execFile)(process.execPath, [cli, ...args, '--compression', compression], {
      env: { ...process.env, HEROKU_API_KEY: token, HEROKU_API_URL: heroku.url },
    })
    await rename(`${path}.partial`, path)
    return path
  } finally {
    await heroku.close()
  }
}
