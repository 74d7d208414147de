import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { addMonths, monthOf } from '../src/system/month.ts'
import { buildRecord } from './archive.ts'
import { readFaultScript } from './faults/script.ts'
import { removeFolder } from './runner.ts'
import { startWorld } from './world.ts'

/*
 * Serves the sandbox until it is told to stop: for a workflow that uses the action as `./`. Prints
 * what the workflow needs as NAME=value lines, in one write. `--faults FILE` has a script of faults.
 */
const { values } = parseArgs({ options: { faults: { type: 'string' } } })
const faults = values.faults === undefined ? {} : await readFaultScript(values.faults)
const folder = await mkdtemp(join(tmpdir(), 'sandbox-'))
const account = {
  id: '6e0c8a52-3f5e-4d43-9f0b-1c2d3e4f5a6b',
  name: 'acme',
  permissions: ['view', 'manage'],
  archives: [] as Awaited<ReturnType<typeof buildRecord>>[],
}
const month = addMonths(monthOf(new Date()), -1)
account.archives = [await buildRecord({ seed: 1, month, count: 5000, account })]
const world = await startWorld({ folder, accounts: [account], faults })

const settings = {
  'heroku-api-url': world.heroku.url,
  'heroku-api-key': world.herokuToken,
  'enterprise-account': account.name,
  'github-api-url': world.github.url,
}
const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`)
process.stdout.write(lines.join(''))

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void world.close().then(() => removeFolder(folder))
  })
}
