import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { addMonths, monthOf, type Month } from '../src/system/month.ts'
import { buildRecord, generateEvents, headerFor, packArchive } from './archive.ts'
import { readFaultScript } from './faults/script.ts'
import type { ArchiveRecord } from './heroku.ts'
import { removeFolder } from './runner.ts'
import { startWorld, type World } from './world.ts'

/*
 * Serves the sandbox until it is stopped. Prints NAME=value lines, in one write, for a workflow that uses
 * the action as `./`; or with --serve (npm run sandbox -- --serve) the two variables with which the command
 * can be tried. `--faults FILE` has a script of faults.
 */
const { values } = parseArgs({
  options: {
    faults: { type: 'string' },
    serve: { type: 'boolean', default: false },
    events: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
  },
})
const faults = values.faults === undefined ? {} : await readFaultScript(values.faults)
const ACCOUNT = { id: '6e0c8a52-3f5e-4d43-9f0b-1c2d3e4f5a6b', name: 'acme' }
const now = new Date()
const seed = Number(values.seed)
const count = Number(values.events)

/** The archive of the month that runs: its events up to midnight. */
async function runningRecord(month: Month): Promise<ArchiveRecord> {
  const midnight = `${now.toISOString().slice(0, 10)}T00:00:00.000Z`
  const texts = [...generateEvents({ seed, month, count, account: ACCOUNT })].filter(
    (text) => (JSON.parse(text) as { created_at: string }).created_at < midnight,
  )
  const built = await packArchive(
    [Buffer.from(`{"entries":[${texts.join(',')}]}`)],
    headerFor(ACCOUNT, month, new Date(midnight)),
  )
  const [year, number] = month.split('-') as [string, string]
  return { year: Number(year), month: number, created_at: midnight, ...built }
}

const current = monthOf(now)
// A workflow exports the previous month; who tries the command has a year to save.
const closed = Array.from({ length: values.serve ? 12 : 1 }, (_, i) => addMonths(current, -1 - i))
const archives = await Promise.all(
  closed.map((month, i) =>
    buildRecord({ seed: seed + i, month, count, account: ACCOUNT, incident: i === 0 }),
  ),
)
if (values.serve) archives.push(await runningRecord(current))
const folder = await mkdtemp(join(tmpdir(), 'sandbox-'))
const account = { ...ACCOUNT, permissions: ['view', 'manage'], archives }
const world = await startWorld({ folder, accounts: [account], faults })
process.stdout.write(values.serve ? variables(world) : settings(world))

function variables({ heroku, herokuToken }: World): string {
  return `# Heroku on loopback, with the account ${account.name} and ${archives.length} months. Stop it with Ctrl-C.
export HEROKU_API_URL=${heroku.url}
export HEROKU_API_KEY=${herokuToken}
# In another terminal, with these two variables:
#   node dist/command/index.js list -e ${account.name}
#   node dist/command/index.js export all -e ${account.name} -o /tmp/${account.name}
#   node dist/command/index.js review /tmp/${account.name} --html /tmp/${account.name}.html
`
}

function settings({ heroku, herokuToken, github }: World): string {
  return `heroku-api-url=${heroku.url}
heroku-api-key=${herokuToken}
enterprise-account=${account.name}
github-api-url=${github.url}
`
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void world.close().then(() => removeFolder(folder))
  })
}
