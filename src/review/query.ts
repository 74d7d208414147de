import { EXIT, type CommandEdge } from '../options/command.ts'
import { QUERY_USAGE, readQueryCommand, type Wanted } from '../options/query-command.ts'
import { Stopped } from '../record/months.ts'
import { TOOL } from '../system/version.ts'
import {
  formatMonths,
  isMonth,
  monthNamed,
  monthOf,
  monthsBetween,
  type Month,
} from '../system/month.ts'
import { counted } from '../text/log.ts'
import { AuditEvent } from './event.ts'
import { matching, onDays } from './filter.ts'
import { WRITERS } from './formats.ts'
import { findSources, type Source, type Sources } from './source.ts'

/** Runs `query`; gives the exit code. */
export async function query(args: readonly string[], edge: CommandEdge): Promise<number> {
  const command = await readQueryCommand(args, edge)
  if (command === undefined) {
    edge.print(QUERY_USAGE)
    return EXIT.fine
  }
  const { paths, wanted, format, privateKeys } = command
  const found = await findSources(paths, edge)
  const sources = found.sources.filter((source) => mayHold(source, wanted))
  const problems = [...found.problems]
  const isTerminal = 'isTTY' in edge.stdout && edge.stdout.isTTY === true
  const writer = WRITERS[format]({ isTerminal, paint: edge.paint })
  const output = new Output(edge.stdout)
  const [isOnDay, matches] = [onDays(wanted), matching(wanted)]
  const isDated = wanted.from !== undefined || wanted.to !== undefined
  let [events, undated] = [0, 0]
  try {
    output.add(writer.begin(sources))
    for (const source of sources) {
      const told = await source.read(
        { privateKeys, now: edge.clock.now() },
        (entry) => {
          const event = new AuditEvent(entry)
          if (isDated && !isOnDay(event)) {
            if (event.instant === undefined && matches(event)) undated++
            return
          }
          if (!matches(event)) return
          events++
          for (const part of writer.add(event, source)) output.add(part)
        },
        () => output.flush(),
      )
      problems.push(...told)
    }
    output.add(writer.end())
    await output.flush()
  } catch (error) {
    // Who reads no further has seen enough.
    if (error instanceof Stopped) return EXIT.fine
    throw error
  }
  const gaps = found.ledgers.flatMap((ledger) => gapsOf(ledger, wanted, monthOf(edge.clock.now())))
  tell({ events, undated, sources, gaps }, edge)
  for (const problem of problems) edge.complain(`${TOOL.name}: ${problem}\n`)
  return problems.length === 0 ? EXIT.fine : EXIT.failed
}

/** Whether a month can have events on the days that are wanted, or some that are on no day. */
function mayHold({ manifest }: Source, { from = '', to = '~' }: Wanted): boolean {
  if (manifest === undefined || (from === '' && to === '~')) return true
  const { by_day: days, anomalies } = manifest.events
  const undated = (anomalies.missing_created_at ?? 0) + (anomalies.unreadable_created_at ?? 0)
  return undated > 0 || Object.keys(days).some((day) => from <= day && day <= to)
}

/** That a ledger lacks months between its own, or months that are asked for and have begun. */
function gapsOf(
  { name, months }: Sources['ledgers'][number],
  { from, to }: Wanted,
  now: Month,
): string[] {
  const first = from === undefined ? months[0] : monthNamed(from.slice(0, 7))
  const last = to === undefined ? months.at(-1) : monthNamed(to.slice(0, 7))
  if (first === undefined || last === undefined) return []
  const absent = monthsBetween(first, last < now ? last : now).filter(
    (month) => !months.includes(month),
  )
  return absent.length === 0 ? [] : [`${name} has no ${formatMonths(absent)}`]
}

interface Told {
  events: number
  undated: number
  sources: readonly Source[]
  gaps: readonly string[]
}

/** Says on standard error what the events are of, so that nothing is missing unnoticed. */
function tell({ events, undated, sources, gaps }: Told, edge: CommandEdge): void {
  const months = [...new Set(sources.map(({ month }) => month).filter(isMonth))].sort()
  const provisional = sources.filter((source) => source.provisional)
  const where = months.length === 0 ? '' : ` in ${formatMonths(months)}`
  edge.complain(`${counted(events, 'event')}${where}\n`)
  for (const { month, manifest } of provisional) {
    edge.log.warning(
      `${month} is provisional: it has the events up to ${manifest!.source.created_at}`,
    )
  }
  for (const gap of gaps) edge.log.warning(gap)
  if (undated > 0) {
    edge.log.warning(
      `${counted(undated, 'event')} without a readable created_at matched otherwise: leave --from and ` +
        '--to out to see them',
    )
  }
}

/** Standard output, written to in the pace of its reader. */
class Output {
  readonly #stream: NodeJS.WritableStream
  #parts: Buffer[] = []

  constructor(stream: NodeJS.WritableStream) {
    this.#stream = stream
  }

  add(part: string | Buffer): void {
    if (part.length > 0) this.#parts.push(typeof part === 'string' ? Buffer.from(part) : part)
  }

  /** @throws Stopped when nobody reads on */
  async flush(): Promise<void> {
    if (this.#parts.length === 0) return
    const bytes = Buffer.concat(this.#parts)
    this.#parts = []
    await new Promise<void>((resolve, reject) => {
      this.#stream.write(bytes, (error) => {
        if (error) reject(new Stopped())
        else resolve()
      })
    })
  }
}
