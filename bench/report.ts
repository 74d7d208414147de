import { availableParallelism, cpus, totalmem, type } from 'node:os'
import { CONTENDERS, type Task } from './contenders.ts'
import { medianRun, type Run } from './measure.ts'

/** What became of a contender; `reason` when it did not run, such as `dies: ERR_STRING_TOO_LONG`. */
export interface Result {
  task: Task
  name: string
  /** Undefined for a start. */
  events?: number | undefined
  /** Of a whole run. */
  months?: number
  runs: Run[]
  reason?: string | undefined
}

const whole = (value: number): string => value.toLocaleString('en-US')
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`
const figure = (value: number): string =>
  value >= 100 ? whole(Math.round(value)) : value.toPrecision(value < 1 ? 2 : 3)

/** A row a result; the ratio is to the first of as many events. */
function table(results: readonly Result[], task: Task): string {
  const own = results.filter((result) => result.task === task)
  const rows = own.map(({ name, months, events, runs, reason = '' }) => {
    const first = task === 'run' ? undefined : own.find((result) => result.events === events)
    const [median, best] = [medianRun(runs), medianRun(first?.runs ?? [])]
    const month = months === undefined ? '' : ` (${whole(months)} months)`
    const size = events === undefined ? '' : whole(events)
    if (median === undefined) return [name, size, reason, '', '', '']
    const ratio = best === undefined ? '' : figure(median.wall / best.wall)
    const peak = megabytes(Math.max(...runs.map((run) => run.peak)))
    return [name + month, size, `${figure(median.wall)} s`, ratio, `${figure(median.cpu)} s`, peak]
  })
  const head = [
    ['', 'events', 'time', 'times ours', 'CPU', 'peak memory'],
    ['---', ...Array<string>(5).fill('---:')],
  ]
  return [...head, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function section(results: readonly Result[], task: Task): string {
  const commands = CONTENDERS.filter((each) => each[0] === task && each[1] !== 'ours').map(
    ([, name, script]) => `# ${name}\n${script}`,
  )
  return `${table(results, task)}\n\n\`\`\`sh\n${commands.join('\n')}\n\`\`\``
}

/** docs/performance.md. `versions` are lines such as `jq-1.6`. */
export function report(
  results: readonly Result[],
  { date, rounds, versions }: { date: Date; rounds: number; versions: readonly string[] },
): string {
  const machine = `${availableParallelism()} cores of ${cpus()[0]?.model.trim() ?? 'unknown'}`
  return `# Performance

Written by \`npm run bench -- --write\`; do not edit. Measured on ${date.toISOString().slice(0, 10)}
with ${machine}, ${megabytes(totalmem())} of memory, ${type()}, Node.js ${process.version}, ${versions.join(', ')}.
Compare ratios: the seconds are those of one machine.

## Ordering

An archive (.json.gz) on disk to an ordered document on disk.

${section(results, 'order')}

## Ordered, compressed and encrypted

An archive on disk to a sealed file on disk. The last one sorts nothing.

${section(results, 'seal')}

## Finding events

The events of one type in a ledger of a year, months of equal size, written a line each.

${section(results, 'query')}

## Starting

The bundle when an input is refused, beside a bare Node.js.

${section(results, 'start')}

## Whole runs

The bundle started as a runner does, against services on loopback. Writes to GitHub are a second
apart after the first ten, as GitHub asks.

${table(results, 'run')}

## How it is measured

- Archives are generated: some 700 bytes an event, unsorted, with every form of time stamp.
- Whole processes and pipelines with files in and out, in turn (A B C, A B C), ${rounds} times; what takes
  longer than a minute in all runs fewer times. Times are medians, by GNU time; the peak is that of the largest process.
- All contenders must give the same events, which is checked at the smallest size. jq, gojq, DuckDB and
  plain Node.js sort time stamps as text, which is not quite the order of time.
`
}
