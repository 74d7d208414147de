// npm run bench: this project beside what a user would use instead.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { CONTENDERS, type Task } from './contenders.ts'
import { archiveOf, yearOf } from './data.ts'
import { measure } from './measure.ts'
import { report, type Result } from './report.ts'
import { measureRuns } from './runs.ts'

const root = join(import.meta.dirname, '..')
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000,1000000' },
    runs: { type: 'string', default: '3' },
    data: { type: 'string', default: join(root, '.bench') },
    // Writes docs/performance.md.
    write: { type: 'boolean', default: false },
  },
})
const sizes = values.sizes.split(',').map(Number)
const rounds = Number(values.runs)
const { data } = values
// Ctrl-C ends what runs; what it made is removed before the bench ends as well.
let stopped = false
process.once('SIGINT', () => (stopped = true))

/** Beyond so many seconds in all, a contender is not run again. */
const PATIENCE = 60
const TOOLS = ['jq', 'gojq', 'duckdb', 'gzip', 'gunzip', 'gpg']

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

/** The events of an output, the document or a line for each, by id. */
function eventsIn(text: string): { id: string; created_at: string }[] {
  const lines = text.startsWith('{"entries":') ? undefined : text.trim().split('\n')
  const json = lines === undefined ? text : `{"entries":[${lines.join()}]}`
  return (JSON.parse(json) as { entries: { id: string; created_at: string }[] }).entries
}

const byId = (text: string) => eventsIn(text).sort((a, b) => (a.id < b.id ? -1 : 1))

function checkOrder(text: string): void {
  const instants = eventsIn(text).map(({ created_at }) => Date.parse(created_at))
  if (instants.some((instant, i) => instant < instants[i - 1]!)) throw new Error('Not in order.')
}

type Variables = Record<string, string> & { OUT: string }

/** Runs a contender once; gives its output where that is compared, at the smallest size. */
async function runOnce(
  script: string,
  result: Result,
  env: Variables,
): Promise<string | undefined> {
  try {
    result.runs.push(await measure(script, env))
    const isCompared = ['order', 'query'].includes(result.task) && result.events === sizes[0]
    return isCompared ? await readFile(env.OUT, 'utf8') : undefined
  } catch (error) {
    if (result.name.startsWith('ours') || stopped) throw error
    const { message } = error as Error
    const known = /ERR_STRING_TOO_LONG|heap out of memory|Out of Memory/.exec(message)?.[0]
    result.reason = `dies: ${known ?? message.slice(0, 200)}`
    return undefined
  } finally {
    await rm(env.OUT, { force: true })
  }
}

/** Runs those of a task in turn, so that what else the machine does meets them all. */
async function run(
  task: Task,
  env: Variables,
  missing: readonly string[],
  events?: number,
): Promise<Result[]> {
  const contenders = CONTENDERS.filter((contender) => contender[0] === task)
  const results = contenders.map(([, name, script]): Result => {
    const lacking = missing.filter((tool) => new RegExp(`\\b${tool}\\b`).test(script))
    const reason = lacking.length > 0 ? `without ${lacking.join(', ')}` : undefined
    return { task, name, events, runs: [], reason }
  })
  let ours: string | undefined
  for (let round = 1; round <= rounds; round++) {
    for (const [index, result] of results.entries()) {
      const taken = result.runs.reduce((sum, { wall }) => sum + wall, 0)
      if (result.reason !== undefined || taken > PATIENCE) continue
      const output = await runOnce(contenders[index]![2], result, env)
      console.error(`${events ?? ''} ${task} ${result.name}: ${result.runs.at(-1)?.wall} s`)
      if (output === undefined) continue
      if (result.name === 'ours') checkOrder(output)
      ours ??= output
      if (!isDeepStrictEqual(byId(ours), byId(output)))
        throw new Error(`${result.name} gives other events.`)
    }
  }
  return results
}

await mkdir(data, { recursive: true })
// A short path: the socket of gpg's agent lies in it.
const home = await mkdtemp(join(tmpdir(), 'bench-'))
try {
  const versions = TOOLS.map(versionOf)
  const missing = TOOLS.filter((_, index) => versions[index] === undefined)
  const env = {
    PATH: process.env.PATH ?? '',
    ...{ HOME: home, GNUPGHOME: home, KEY: join(home, 'key.asc') },
    ...{ NODE: process.execPath, BENCH: import.meta.dirname },
    ...{ DIST: join(root, 'dist'), DATA: data, OUT: join(data, 'out') },
  }
  const gpg = (...args: string[]) => spawnSync('gpg', ['--batch', ...args], { env })
  gpg('--passphrase', '', '--quick-gen-key', 'Auditor <auditor@example.com>', 'default', 'default')
  await writeFile(env.KEY, gpg('--armor', '--export').stdout)

  const results = await run('start', env, missing)
  results.push(...(await measureRuns(join(home, 'worlds'), rounds)))
  for (const events of sizes) {
    const { ledger, files } = await yearOf(data, events)
    const given = { ...env, IN: await archiveOf(data, events), YEAR: ledger, FILES: files }
    for (const task of ['order', 'seal', 'query'] as const)
      results.push(...(await run(task, given, missing, events)))
  }
  const told = versions.filter((version) => version !== undefined)
  const text = report(results, { date: new Date(), rounds, versions: told })
  console.log(text)
  if (values.write) await writeFile(join(root, 'docs/performance.md'), text)
} finally {
  spawnSync('gpgconf', ['--homedir', home, '--kill', 'all'])
  await rm(home, { recursive: true, force: true })
}
