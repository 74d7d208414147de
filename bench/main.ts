// npm run bench: this project side by side with what a user would use instead.
import { createReadStream } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { finished } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { CheckError, checkOrdered, digestOfSealed } from './check.ts'
import { TOOLS, type Contender, type Tool } from './contenders.ts'
import { archiveOf, type Archive } from './data.ts'
import { drawing } from './drawing.ts'
import { makeKeys, type Keys } from './keys.ts'
import { describeMachine } from './machine.ts'
import { RunError } from './measure.ts'
import { HELP, readOptions, UsageError, type BenchOptions } from './options.ts'
import { performanceDocument, ratioTable, taskTable, type SizeResult } from './report.ts'
import { runRounds } from './rounds.ts'
import { whole } from './table.ts'

const progress = (line: string) => console.error(line)

/** What all runs share. */
interface Bench {
  options: BenchOptions
  missing: ReadonlySet<Tool>
  /** The environment of every run, but for IN. */
  env: Record<string, string> & { OUT: string }
  signal: AbortSignal
}

/** Reads a file once, so that the first contender finds it in the system's cache as the others do. */
async function warm(path: string): Promise<void> {
  await finished(createReadStream(path, { highWaterMark: 1 << 20 }).resume())
}

/** Looks at what ours has made; the sealed document must be the ordered one. */
function checkerOf(archive: Archive, { missing, env }: Bench) {
  let sha256: string | undefined
  return async ({ id }: Contender): Promise<void> => {
    if (id === 'order') sha256 = await checkOrdered(env.OUT, archive.digest)
    if (id !== 'whole' || sha256 === undefined || missing.has('gpg')) return
    if ((await digestOfSealed(env.OUT, env)) !== sha256) {
      throw new CheckError('the sealed document is not the ordered one')
    }
  }
}

async function runSize(events: number, bench: Bench): Promise<SizeResult> {
  const { options, missing, signal } = bench
  const title = `${whole(events)} events`
  const archive = await archiveOf(
    options.data,
    events,
    () => progress(`${title}: made once`),
    signal,
  )
  await warm(archive.path)
  const outcomes = await runRounds({
    contenders: options.contenders,
    rounds: options.rounds,
    events,
    env: { ...bench.env, IN: archive.path },
    missing,
    signal,
    check: checkerOf(archive, bench),
    progress: (line) => progress(`${title}, ${line}`),
  })
  return { events, jsonSize: archive.jsonSize, gzSize: archive.gzSize, outcomes }
}

async function runAll(options: BenchOptions, signal: AbortSignal, date: Date): Promise<void> {
  const machine = describeMachine(process.env)
  const missing = new Set(TOOLS.filter((tool) => machine.tools[tool] === undefined))
  await mkdir(options.data, { recursive: true })
  const folder = await mkdtemp(join(options.data, 'run-'))
  let keys: Keys | undefined
  try {
    keys = await makeKeys(!missing.has('gpg'))
    const env = {
      PATH: process.env.PATH ?? '',
      HOME: keys.home,
      GNUPGHOME: keys.home,
      NODE: process.execPath,
      BENCH: dirname(fileURLToPath(import.meta.url)),
      KEY: keys.publicKey,
      OUT: join(folder, 'out'),
    }
    const bench = { options, missing, env, signal }
    const sizes: SizeResult[] = []
    for (const events of options.sizes) sizes.push(await runSize(events, bench))
    const results = { machine, date, rounds: options.rounds, sizes }
    console.log(`Ordering alone\n${taskTable(sizes, 'order')}\n`)
    console.log(`The whole\n${taskTable(sizes, 'whole')}\n`)
    console.log(`Ratios of medians\n${ratioTable(sizes)}`)
    if (options.docs === undefined) return
    await mkdir(options.docs, { recursive: true })
    await writeFile(join(options.docs, 'performance.svg'), drawing(sizes))
    await writeFile(
      join(options.docs, 'performance.md'),
      performanceDocument(results, 'performance.svg'),
    )
  } finally {
    await keys?.remove()
    await rm(folder, { recursive: true, force: true })
  }
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  if (options === undefined) {
    console.log(HELP)
    return
  }
  // What is running is killed, and temporary folders are removed, before the process ends.
  const stop = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort())
  try {
    await runAll(options, stop.signal, new Date())
  } catch (error) {
    if (!stop.signal.aborted) throw error
    progress('Stopped: nothing was written.')
    process.exitCode = 1
  }
}

try {
  await main()
} catch (error) {
  const kinds = [UsageError, CheckError, RunError]
  console.error(kinds.some((kind) => error instanceof kind) ? (error as Error).message : error)
  process.exitCode = error instanceof UsageError ? 2 : 1
}
