// npm run bench: this project beside what a user would use instead.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { inOrder, sameEvents } from './compare.ts'
import { CONTENDERS, type Contender } from './contenders.ts'
import { archiveOf } from './data.ts'
import { measure } from './measure.ts'
import { report, type Result } from './report.ts'
import { measureRuns } from './runs.ts'
import { yearOf } from './year.ts'

const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url))
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000,1000000' },
    runs: { type: 'string', default: '3' },
    data: { type: 'string', default: path('.bench') },
    // Writes docs/performance.md.
    write: { type: 'boolean', default: false },
  },
})
const sizes = values.sizes.split(',').map(Number)
const rounds = Number(values.runs)
const data = values.data
// Ctrl-C ends what runs; what it made is removed before the bench ends as well.
let stopped = false
process.once('SIGINT', () => (stopped = true))

/** Beyond so many seconds in all, a contender is not run again. */
const PATIENCE = 60

/** What a tool says of its version; undefined when it is not installed. */
function versionOf(tool: string): string | undefined {
  if (tool === 'duckdb') return duckdb()
  const { status, stdout } = spawnSync(tool, ['--version'], { encoding: 'utf8' })
  return status === 0 ? stdout.split('\n')[0]!.trim() : undefined
}

/** DuckDB is for the bench alone, and 70 MB: no dependency of the project. */
function duckdb(): string | undefined {
  const manifest = join(data, 'node_modules/@duckdb/node-api/package.json')
  const install = ['install', '--prefix', data, '--no-audit', '--no-fund', '@duckdb/node-api']
  if (!existsSync(manifest) && spawnSync('npm', install).status !== 0) return undefined
  return `DuckDB ${(JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version}`
}

/** Known ends of contenders that are not up to a size. */
const reasonOf = (message: string): string =>
  `dies: ${/ERR_STRING_TOO_LONG|heap out of memory|Out of Memory/.exec(message)?.[0] ?? message.slice(0, 200)}`

async function runOnce(
  { script }: Contender,
  result: Result,
  env: Record<string, string> & { OUT: string },
): Promise<string | undefined> {
  try {
    result.runs.push(await measure(script, env))
    // At the smallest size the outputs are compared.
    const compared = /^(?:order|query)/.test(result.task) && result.events === sizes[0]
    return compared ? await readFile(env.OUT, 'utf8') : undefined
  } catch (error) {
    if (result.name.startsWith('ours') || stopped) throw error
    result.reason = reasonOf((error as Error).message)
    return undefined
  } finally {
    await rm(env.OUT, { force: true })
  }
}

/** Runs the contenders in turn, so that what else the machine does meets them all. */
async function run(
  contenders: readonly Contender[],
  env: Record<string, string> & { OUT: string },
  missing: ReadonlySet<string>,
  events?: number,
): Promise<Result[]> {
  const results = contenders.map(({ task, name, needs }): Result => {
    const lacking = needs.filter((tool) => missing.has(tool))
    const reason = lacking.length > 0 ? `without ${lacking.join(', ')}` : undefined
    return { task, name, events, runs: [], reason }
  })
  let ours: string | undefined
  for (let round = 1; round <= rounds; round++) {
    for (const [index, result] of results.entries()) {
      const taken = result.runs.reduce((sum, { wall }) => sum + wall, 0)
      if (result.reason !== undefined || taken > PATIENCE) continue
      const output = await runOnce(contenders[index]!, result, env)
      console.error(`${events ?? ''} ${result.task} ${result.name}: ${result.runs.at(-1)?.wall} s`)
      if (output === undefined) continue
      if (result.name === 'ours' && !inOrder(output))
        throw new Error('The events are not in order.')
      ours ??= output
      if (!sameEvents(ours, output)) throw new Error(`${result.name} gives other events.`)
    }
  }
  return results
}

await mkdir(data, { recursive: true })
// A short path: the socket of gpg's agent lies in it.
const home = await mkdtemp(join(tmpdir(), 'bench-'))
try {
  const tools = ['jq', 'gojq', 'duckdb', 'gzip', 'gunzip', 'gpg']
  const versions = new Map(tools.map((tool) => [tool, versionOf(tool)]))
  const missing = new Set(tools.filter((tool) => versions.get(tool) === undefined))
  const env = {
    PATH: process.env.PATH ?? '',
    ...{ HOME: home, GNUPGHOME: home, KEY: join(home, 'key.asc') },
    ...{ NODE: process.execPath, BENCH: dirname(fileURLToPath(import.meta.url)) },
    ...{ DIST: path('dist'), DATA: data, OUT: join(data, 'out') },
  }
  const gpg = (...args: string[]) => spawnSync('gpg', ['--batch', ...args], { env })
  gpg('--passphrase', '', '--quick-gen-key', 'Auditor <auditor@example.com>', 'default', 'default')
  await writeFile(env.KEY, gpg('--armor', '--export').stdout)

  const start = CONTENDERS.filter(({ task }) => task === 'start')
  const results = await run(start, env, missing)
  for (const row of await measureRuns(join(home, 'worlds'), rounds)) {
    results.push({ task: 'run', ...row })
  }
  for (const events of sizes) {
    const IN = await archiveOf(data, events)
    const others = CONTENDERS.filter(({ task }) => task === 'order' || task === 'seal')
    results.push(...(await run(others, { ...env, IN }, missing, events)))
    for (const task of ['query', 'query-gzip']) {
      const year = await yearOf(data, events, task === 'query' ? 'none' : 'gzip')
      const group = CONTENDERS.filter((contender) => contender.task === task)
      const given = { ...env, YEAR: year.ledger, FILES: year.files }
      results.push(...(await run(group, given, missing, events)))
    }
  }
  const told = [...versions.values()].filter((version) => version !== undefined)
  const text = report(results, { date: new Date(), rounds, versions: told })
  console.log(text)
  if (values.write) await writeFile(path('docs/performance.md'), text)
} finally {
  spawnSync('gpgconf', ['--homedir', home, '--kill', 'all'])
  await rm(home, { recursive: true, force: true })
}
