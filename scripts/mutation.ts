import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Percent of the mutants that must be noticed. */
const REQUIRED = 85

/** What is held against its own tests: rooms of src/, or files of them. */
const TRIED = ['ledger', 'openpgp', 'options', 'order', 'seal', 'system/month']

/** Sources and the tests that are theirs, by path below src/ and __tests__/, without endings. */
interface Group {
  sources: string[]
  tests: string[]
}

/**
 * A source has the test of its own name, where there is one; the others of its room have all tests of
 * it. A test of another room may notice a mutant too; but a few tests take seconds where all take
 * hours.
 */
function groupsOf(sources: readonly string[], tests: readonly string[]): Group[] {
  const alone = sources.filter((name) => tests.includes(name))
  const groups: Group[] = alone.map((name) => ({ sources: [name], tests: [name] }))
  const others = sources.filter((name) => !alone.includes(name))
  const roomOf = (name: string): string => name.replace(/\/.*/, '')
  for (const room of new Set(others.map(roomOf))) {
    const own = (name: string): boolean => roomOf(name) === room
    groups.push({ sources: others.filter(own), tests: tests.filter(own) })
  }
  return groups
}

function filesIn(root: string, folder: string, ending: string): string[] {
  const found = globSync(`{${TRIED.join(',')}}{,/**/*}${ending}`, { cwd: join(root, folder) })
  return found.map((name) => name.slice(0, -ending.length)).toSorted()
}

type Status = 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'CompileError' | 'RuntimeError'

/** The part of Stryker's report (mutation-testing-report-schema) that counts here. */
interface Report {
  files: Record<string, { mutants: readonly { status: Status }[] }>
}

interface Score {
  noticed: number
  all: number
}

const NOTICED: readonly Status[] = ['Killed', 'Timeout']
const VALID: readonly Status[] = [...NOTICED, 'Survived', 'NoCoverage']

/** How many of a file's mutants a test noticed; one that does not even start is none. */
function scoreOf(mutants: readonly { status: Status }[]): Score {
  const count = (among: readonly Status[]) =>
    mutants.filter(({ status }) => among.includes(status)).length
  return { noticed: count(NOTICED), all: count(VALID) }
}

const line = (name: string, { noticed, all }: Score) =>
  `${name.padEnd(32)} ${String(noticed).padStart(5)} of ${String(all).padStart(5)} ` +
  `${((100 * noticed) / all).toFixed(1).padStart(6)} %`

function runGroup(root: string, { sources, tests }: Group): Record<string, Score> {
  const stryker = createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json')
  const program = join(dirname(stryker), 'bin/stryker.js')
  const files = sources.map((name) => `src/${name}.ts`)
  const { status } = spawnSync(
    process.execPath,
    [program, 'run', 'stryker.config.js', '--mutate', files.join(',')],
    { cwd: root, stdio: 'inherit', env: { ...process.env, MUTATION_TESTS: tests.join() } },
  )
  if (status !== 0) throw new Error(`Stryker ended with ${status} for ${files.join(', ')}`)
  const text = readFileSync(join(root, 'reports/mutation/mutation.json'), 'utf8')
  const { files: found } = JSON.parse(text) as Report
  return Object.fromEntries(
    Object.entries(found).map(([name, { mutants }]) => [name, scoreOf(mutants)]),
  )
}

if (import.meta.main) {
  const root = dirname(import.meta.dirname)
  const wanted = process.argv.slice(2)
  const sources = filesIn(root, 'src', '.ts').filter(
    (source) => wanted.length === 0 || wanted.some((name) => source.startsWith(name)),
  )
  const scores = new Map<string, Score>()
  for (const group of groupsOf(sources, filesIn(root, '__tests__', '.test.ts'))) {
    for (const [name, score] of Object.entries(runGroup(root, group))) {
      if (score.all > 0) scores.set(name, score)
    }
  }
  const total = { noticed: 0, all: 0 }
  for (const [name, score] of scores) {
    console.log(line(name, score))
    total.noticed += score.noticed
    total.all += score.all
  }
  console.log(line('all', total))
  if (total.noticed * 100 < total.all * REQUIRED) process.exitCode = 1
}
