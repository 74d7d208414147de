import { formatBytes } from '../src/text/log.ts'
import { CONTENDERS, TOOLS, type Task } from './contenders.ts'
import type { Machine } from './machine.ts'
import { median, ratio, type Outcome } from './rounds.ts'
import { figure, table, whole } from './table.ts'

/** All contenders at one size. */
export interface SizeResult {
  events: number
  jsonSize: number
  gzSize: number
  outcomes: Outcome[]
}

export interface Results {
  machine: Machine
  date: Date
  rounds: number
  sizes: SizeResult[]
}

const NONE = '-'
const times = (value: number | undefined) => (value === undefined ? NONE : `${figure(value)} x`)

const medianOf = (outcome: Outcome, what: 'wall' | 'cpu') =>
  median(outcome.runs.map((run) => run[what]))

/** Largest peak of an outcome's runs in bytes; undefined when it is not known. */
export function peakOf({ runs }: Outcome): number | undefined {
  const peak = Math.max(...runs.map(({ memory }) => memory ?? 0))
  return peak > 0 ? peak : undefined
}

function oursIn(outcomes: readonly Outcome[], task: Task): Outcome | undefined {
  return outcomes.find(({ contender }) => contender.task === task && contender.role === 'ours')
}

function row({ events }: SizeResult, outcome: Outcome, ours: Outcome | undefined): string[] {
  const { contender, runs, reason } = outcome
  const head = [contender.name, whole(events)]
  if (runs.length === 0) return [...head, reason ?? 'not run', NONE, NONE, NONE, NONE, '0']
  const wall = medianOf(outcome, 'wall')
  const peak = peakOf(outcome)
  return [
    ...head,
    `${figure(wall)} s`,
    `${figure((wall / events) * 1e6)} µs`,
    `${figure(medianOf(outcome, 'cpu'))} s`,
    peak === undefined ? NONE : formatBytes(peak),
    contender.role === 'ours' ? '1' : times(ratio(outcome, ours)),
    String(runs.length),
  ]
}

const COLUMNS = ['', 'events', 'time', 'an event', 'CPU', 'peak memory', 'time / ours', 'runs']

/** Every contender of a task at every size. */
export function taskTable(sizes: readonly SizeResult[], task: Task): string {
  const rows = sizes.flatMap((size) => {
    const ours = oursIn(size.outcomes, task)
    return size.outcomes
      .filter(({ contender, reason }) => contender.task === task && reason !== 'not tried')
      .map((outcome) => row(size, outcome, ours))
  })
  return table(COLUMNS, rows)
}

/** The comparisons that matter, a row a size. */
export function ratioTable(sizes: readonly SizeResult[]): string {
  const rows = sizes.map(({ events, jsonSize, gzSize, outcomes }) => {
    const get = (id: string) => outcomes.find(({ contender }) => contender.id === id)
    return [
      whole(events),
      formatBytes(jsonSize),
      formatBytes(gzSize),
      times(ratio(get('jq'), get('order'))),
      times(ratio(get('plain'), get('order'))),
      times(ratio(get('whole-jq'), get('whole'))),
      times(ratio(get('whole'), get('floor'))),
    ]
  })
  const head = ['events', 'JSON', '.gz']
  const ratios = ['order: jq / ours', 'order: plain Node.js / ours', 'whole: jq / ours']
  return table([...head, ...ratios, 'whole: ours / floor'], rows)
}

function machineList({ machine, date }: Results): string {
  const tools = TOOLS.filter((tool) => tool !== 'gunzip').map(
    (tool) => `${tool}: ${machine.tools[tool] ?? 'not installed'}`,
  )
  return [
    `${machine.cores} cores of ${machine.cpu}, ${formatBytes(machine.memory)} of memory, ${machine.system}`,
    `Node.js ${machine.node}; ${tools.join('; ')}`,
    date.toISOString().slice(0, 10),
  ]
    .map((line) => `- ${line}`)
    .join('\n')
}

const commands = (task: Task) =>
  CONTENDERS.filter((contender) => contender.task === task && contender.role !== 'ours')
    .map(({ script }) => script)
    .join('\n')

/** docs/performance.md. `chart` is the name of the picture beside it. */
export function performanceDocument(results: Results, chart: string): string {
  const { sizes, rounds } = results
  return `# Performance

Written by \`npm run bench\`; do not edit.

![Time and peak memory against the number of events, both axes logarithmic](${chart})

${ratioTable(sizes)}

"jq / ours" is how many times as long jq took; "ours / floor" is how long this project took as a
part of the floor, which compresses and encrypts the same bytes without putting them in order.
Seconds are one machine's: compare ratios.

## The machine

${machineList(results)}

## Ordering alone

An archive (.json.gz) on disk to an ordered document on disk. Against

\`\`\`sh
${commands('order')}
\`\`\`

${taskTable(sizes, 'order')}

## The whole: ordered, compressed and encrypted

An archive on disk to a sealed file on disk. Against jq, and against the floor, which sorts nothing:

\`\`\`sh
${commands('whole')}
\`\`\`

${taskTable(sizes, 'whole')}

## How it is measured

- The archives are generated from a seed: events of about 700 bytes with random ids, every
  type, all fraction digits and offsets, unsorted.
- Every contender is a whole process or pipeline, its start included, with files in and files out.
  They run in turn (A B C, A B C), ${rounds} ${rounds === 1 ? 'time' : 'times'}; what takes long is run fewer times, as the tables
  say. Times are medians; a ratio is of the medians of those rounds in which both ran.
- Peak memory is the resident memory of all processes of a pipeline together, looked at 40 times a
  second, and the largest of all runs; for a single Node.js process it is the exact one the system kept.
- What this project makes is checked once a size: it must be JSON, in order by instant, with exactly
  the entries that were generated, and gpg and gunzip must give the same document back.
- jq and plain Node.js sort by text, which is not quite the order of time, and jq 1.6 rewrites large
  numbers: they do less, and are compared as they are.
`
}
