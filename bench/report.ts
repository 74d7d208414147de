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

function row({ name, events, runs, reason }: Result, first: Result | undefined): string {
  const size = events === undefined ? '' : whole(events)
  if (runs.length === 0) return `| ${name} | ${size} | ${reason ?? ''} | | | |`
  const { wall, cpu } = medianRun(runs)
  const ours = first?.runs.length ? medianRun(first.runs).wall : undefined
  const ratio = ours === undefined ? '' : figure(wall / ours)
  const peak = Math.max(...runs.map((run) => run.peak))
  const cells = [name, size, `${figure(wall)} s`, ratio, `${figure(cpu)} s`, megabytes(peak)]
  return `| ${cells.join(' | ')} |`
}

function table(results: readonly Result[], task: Task): string {
  const own = results.filter((result) => result.task === task)
  const rows = own.map((result) =>
    row(
      result,
      own.find(({ events }) => events === result.events),
    ),
  )
  const head = '| | events | time | times ours | CPU | peak memory |'
  return [head, '| --- | ---: | ---: | ---: | ---: | ---: |', ...rows].join('\n')
}

const commands = (task: Task): string =>
  CONTENDERS.filter((contender) => contender.task === task && contender.name !== 'ours')
    .map(({ name, script }) => `# ${name}\n${script}`)
    .join('\n')

const section = (results: readonly Result[], task: Task): string =>
  `${table(results, task)}\n\n\`\`\`sh\n${commands(task)}\n\`\`\``

function runs(results: readonly Result[]): string {
  const rows = results
    .filter(({ task, runs }) => task === 'run' && runs.length > 0)
    .map(({ name, months, events, runs }) => {
      const { wall, cpu } = medianRun(runs)
      const peak = megabytes(Math.max(...runs.map((run) => run.peak)))
      const cells = [name, whole(months!), whole(events!), `${figure(wall)} s`]
      return `| ${[...cells, `${figure(cpu)} s`, peak].join(' | ')} |`
    })
  const head = '| | months | events | time | CPU | peak memory |'
  return [head, '| --- | ---: | ---: | ---: | ---: | ---: |', ...rows].join('\n')
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

The same, where the months are compressed:

${section(results, 'query-gzip')}

## Starting

The bundle when an input is refused, beside a bare Node.js.

${section(results, 'start')}

## Whole runs

The bundle started as a runner does, against services on loopback. Writes to GitHub are a second
apart after the first ten, as GitHub asks.

${runs(results)}

## How it is measured

- Archives are generated: some 700 bytes an event, unsorted, with every form of time stamp.
- Whole processes and pipelines with files in and out, in turn (A B C, A B C), ${rounds} times; what takes
  longer than a minute in all runs fewer times. Times are medians, by GNU time; the peak is that of the largest process.
- All contenders must give the same events, which is checked at the smallest size. jq, gojq, DuckDB and
  plain Node.js sort time stamps as text, which is not quite the order of time.
`
}
