import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** What is held against its own tests: rooms of src/, or files of them. */
const TRIED = ['ledger', 'openpgp', 'options', 'order', 'seal', 'system/month']

const root = dirname(import.meta.dirname)
const stryker = createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json')

function filesIn(folder: string, ending: string): string[] {
  const found = globSync(`{${TRIED.join(',')}}{,/**/*}${ending}`, { cwd: join(root, folder) })
  return found.map((name) => name.slice(0, -ending.length)).toSorted()
}

/** Tries the mutants of sources against tests, by path without ending; false when too many survive. */
function tries(sources: readonly string[], tests: readonly string[]): boolean {
  const mutate = sources.map((name) => `src/${name}.ts`).join(',')
  const program = join(dirname(stryker), 'bin/stryker.js')
  const args = [program, 'run', 'stryker.config.js', '--mutate', mutate]
  const env = { ...process.env, MUTATION_TESTS: tests.join() }
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env }).status === 0
}

// A source has the test of its own name, where there is one; the others of its room have all tests of it:
// a test of another room may notice a mutant too, but a few tests take seconds where all take hours.
const wanted = process.argv.slice(2)
const sources = filesIn('src', '.ts').filter(
  (source) => wanted.length === 0 || wanted.some((name) => source.startsWith(name)),
)
const tests = filesIn('__tests__', '.test.ts')
const roomOf = (name: string): string => name.replace(/\/.*/, '')
const groups = Map.groupBy(sources, (name) => (tests.includes(name) ? name : roomOf(name)))
for (const [name, group] of groups) {
  const own = tests.filter((test) => test === name || roomOf(test) === name)
  if (!tries(group, own)) process.exitCode = 1
}
