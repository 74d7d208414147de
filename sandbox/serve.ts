import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addMonths, monthOf, type Month } from '../src/system/month.ts'
import { buildRecord, generateEvents, packArchive } from './archive.ts'
import type { ArchiveRecord } from './heroku.ts'
import { removeFolder } from './runner.ts'
import { startWorld } from './world.ts'

const ACCOUNT = { id: '6e0c8a52-3f5e-4d43-9f0b-1c2d3e4f5a6b', name: 'acme' }

/** The archive of the running month: its events up to midnight. */
async function runningRecord(month: Month, count: number, now: Date): Promise<ArchiveRecord> {
  const midnight = `${now.toISOString().slice(0, 10)}T00:00:00.000Z`
  const texts = [...generateEvents({ seed: 1, month, count, account: ACCOUNT })].filter(
    (text) => (JSON.parse(text) as { created_at: string }).created_at < midnight,
  )
  const json = Buffer.from(`{"entries":[${texts.join(',')}]}`)
  const built = await packArchive(json, new Date(midnight))
  const [year, number] = month.split('-') as [string, string]
  return { year: Number(year), month: number, created_at: midnight, ...built }
}

/**
 * Serves a year of months until the process is stopped, and prints, in one write, the two variables
 * with which the command can be tried.
 *
 * @param count events in each month
 */
export async function serveSandbox(count: number): Promise<void> {
  const now = new Date()
  const current = monthOf(now)
  const closed = Array.from({ length: 12 }, (_, i) => addMonths(current, -1 - i))
  const archives = await Promise.all([
    ...closed.map((month, i) =>
      buildRecord({ seed: 1 + i, month, count, account: ACCOUNT, incident: i === 0 }),
    ),
    runningRecord(current, count, now),
  ])
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-'))
  const account = { ...ACCOUNT, permissions: ['view', 'manage'], archives }
  const world = await startWorld({ folder, accounts: [account] })
  process.stdout
    .write(`# Heroku on loopback, with the account acme and 13 months. Stop it with Ctrl-C.
export HEROKU_API_URL=${world.heroku.url}
export HEROKU_API_KEY=${world.herokuToken}
# In another terminal, with these two variables:
#   node dist/command/index.js list -e acme
#   node dist/command/index.js export all -e acme -o /tmp/acme
#   node dist/command/index.js review /tmp/acme --html /tmp/acme.html
`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void world.close().then(() => removeFolder(folder))
    })
  }
}
