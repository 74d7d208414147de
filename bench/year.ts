import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { buildRecord } from '../sandbox/archive.ts'
import { startHeroku } from '../sandbox/heroku.ts'
import { ACCOUNT } from './data.ts'

const MONTHS = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`)

/**
 * A ledger of twelve months with so many events in all, as the command exports it: made once and kept
 * in `folder`. `files` has the same events files, parts of one joined, for tools that know no ledger.
 */
export async function yearOf(
  folder: string,
  events: number,
  compression: 'none' | 'gzip',
): Promise<{ ledger: string; files: string }> {
  const path = join(folder, `year-${events}-${compression}`)
  const year = { ledger: path, files: `${path}.files` }
  if (existsSync(path)) return year
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
    await mkdir(year.files, { recursive: true })
    for (const name of (await readdir(`${path}.partial/2025`)).sort()) {
      const [month, part = ''] = name.split(/(?=\.part\d)/)
      if (!/^\d{4}-\d{2}\.json/.test(name)) continue
      const bytes = await readFile(`${path}.partial/2025/${name}`)
      await writeFile(join(year.files, month!), bytes, { flag: /^$|01$/.test(part) ? 'w' : 'a' })
    }
    await rename(`${path}.partial`, path)
    return year
  } finally {
    await heroku.close()
  }
}
