import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Percent of the mutants that must be noticed. */
const REQUIRED = 85

/**
 * Sources and the tests that are theirs, by path below src/ and __tests__/. A test of another file
 * may notice a mutant too; but a few tests take seconds where all take hours.
 */
export const GROUPS: readonly (readonly [sources: string, tests: string])[] = [
  ['month', 'month'],
  ['{options,inputs}', 'options/*'],
  ['ledger/append', 'ledger/append'],
  ['ledger/chain', 'ledger/chain'],
  ['ledger/changes', 'ledger/changes'],
  ['ledger/document', 'ledger/document'],
  ['ledger/{due,state}', 'ledger/due,ledger/append,ledger/readme'],
  ['ledger/{errors,read}', 'ledger/damages,ledger/read'],
  ['ledger/lines', 'ledger/lines'],
  ['ledger/locate', 'ledger/locate'],
  ['ledger/manifest', 'ledger/manifest'],
  ['ledger/message', 'ledger/message'],
  ['ledger/partitions', 'ledger/partitions'],
  ['ledger/paths', 'ledger/paths,ledger/append'],
  ['ledger/readme', 'ledger/readme'],
  ['ledger/reconcile', 'ledger/reconcile'],
  ['ledger/sums', 'ledger/sums,ledger/damages'],
  ['order/instant', 'order/instant'],
  [
    'order/{entry,errors,reader,scanner,text}',
    'order/json,order/reader,order/refusals,order/order',
  ],
  ['order/digest', 'order/digest,order/order'],
  ['order/{event,repeats,tally}', 'order/anomalies,order/tally,order/repeats,order/order'],
  ['order/{index,layout,merge,run,spill}', 'order/run,order/spill,order/bounds,order/order'],
  ['seal/armor', 'seal/armor'],
  ['seal/file', 'seal/file'],
  ['seal/fingerprints', 'seal/fingerprints'],
  ['seal/packets', 'seal/packets'],
  ['seal/{expiry,key-error,keys,recipients,validity}', 'seal/recipients,seal/expiry,seal/signer'],
  ['seal/{signer,unlock}', 'seal/signer'],
  ['seal/{chunks,digest,gzip}', 'seal/streams'],
  ['seal/{encrypt,seal}', 'seal/seal'],
]

/** The files of a group: `a/{b,c}` is `a/b` and `a/c`. */
export function sourcesOf(pattern: string): string[] {
  const [, before = '', names] = /^(.*)\{(.*)\}$/.exec(pattern) ?? []
  return names === undefined ? [pattern] : names.split(',').map((name) => `${before}${name}`)
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
export function scoreOf(mutants: readonly { status: Status }[]): Score {
  const count = (among: readonly Status[]) =>
    mutants.filter(({ status }) => among.includes(status)).length
  return { noticed: count(NOTICED), all: count(VALID) }
}

const line = (name: string, { noticed, all }: Score) =>
  `${name.padEnd(32)} ${String(noticed).padStart(5)} of ${String(all).padStart(5)} ` +
  `${((100 * noticed) / all).toFixed(1).padStart(6)} %`

function runGroup(root: string, sources: string, tests: string): Record<string, Score> {
  const stryker = createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json')
  const program = join(dirname(stryker), 'bin/stryker.js')
  const files = sourcesOf(sources).map((name) => `src/${name}.ts`)
  const { status } = spawnSync(
    process.execPath,
    [program, 'run', 'stryker.config.js', '--mutate', files.join(',')],
    { cwd: root, stdio: 'inherit', env: { ...process.env, MUTATION_TESTS: tests } },
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
  const groups = GROUPS.filter(
    ([sources]) => wanted.length === 0 || wanted.some((name) => sources.startsWith(name)),
  )
  const scores = new Map<string, Score>()
  for (const [sources, tests] of groups) {
    for (const [name, score] of Object.entries(runGroup(root, sources, tests))) {
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
