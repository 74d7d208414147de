import { EXIT, type CommandEdge } from '../options/command.ts'
import { QUERY_USAGE, readQueryCommand, type Wanted } from '../options/query-command.ts'
import { Stopped } from '../record/months.ts'
import { TOOL } from '../system/version.ts'
import { formatMonths, monthNamed, monthOf, monthsBetween } from '../system/month.ts'
import { counted, plain } from '../text/log.ts'
import { AuditEvent } from './event.ts'
import { matching, onDays } from './filter.ts'
import { WRITERS } from './formats.ts'
import { findSources, type Source } from './source.ts'

/** Runs `query`; gives the exit code. */
export async function query(args: readonly string[], edge: CommandEdge): Promise<number> {
  const command = await readQueryCommand(args, edge)
  if (command === undefined) {
    edge.print(QUERY_USAGE)
    return EXIT.fine
  }
  const { paths, wanted, format, privateKeys } = command
  const now = edge.clock.now()
  const { sources: all, problems } = await findSources(paths, { privateKeys, now }, edge)
  const sources = all.filter((source) => mayHold(source, wanted))
  const isTerminal = 'isTTY' in edge.stdout && edge.stdout.isTTY === true
  const writer = WRITERS[format](isTerminal, edge.paint)
  const output = outputTo(edge.stdout)
  const [isOnDay, matches] = [onDays(wanted), matching(wanted)]
  const isDated = wanted.from !== undefined || wanted.to !== undefined
  let [events, undated] = [0, 0]
  try {
    output.add(writer.begin(sources))
    for (const source of sources) {
      const take = (event: AuditEvent) => {
        if (isDated && !isOnDay(event)) {
          if (event.instant === undefined && matches(event)) undated++
          return
        }
        if (!matches(event)) return
        events++
        for (const part of writer.add(event, source)) output.add(part)
      }
      const told = await source.read((entry) => take(new AuditEvent(entry)), output.flush)
      for (const problem of told) problems.add(problem)
    }
    output.add(writer.end())
    await output.flush()
  } catch (error) {
    // Who reads no further has seen enough.
    if (error instanceof Stopped) return EXIT.fine
    throw error
  }
  const months = [...new Set(monthsOf(sources))].sort()
  const where = months.length === 0 ? '' : ` in ${formatMonths(months)}`
  edge.complain(`${counted(events, 'event')}${where}\n`)
  for (const remark of remarks(sources, all, wanted, now)) edge.log.warning(remark)
  if (undated > 0) {
    edge.log.warning(
      `${counted(undated, 'event')} without a readable created_at matched otherwise: leave --from and ` +
        '--to out to see them',
    )
  }
  for (const problem of problems) edge.complain(`${TOOL.name}: ${problem}\n`)
  return problems.size === 0 ? EXIT.fine : EXIT.failed
}

const monthsOf = (sources: readonly Source[]) => sources.flatMap(({ month }) => month ?? [])

/** Whether a month can have events on the days that are wanted, or some that are on no day. */
function mayHold({ manifest }: Source, { from = '', to = '~' }: Wanted): boolean {
  if (manifest === undefined || (from === '' && to === '~')) return true
  const { by_day: days, anomalies } = manifest.events
  const undated = (anomalies.missing_created_at ?? 0) + (anomalies.unreadable_created_at ?? 0)
  return undated > 0 || Object.keys(days).some((day) => from <= day && day <= to)
}

/** What of the months that are asked for is not there, so that nothing is missing unnoticed. */
function* remarks(
  sources: readonly Source[],
  all: readonly Source[],
  { from, to }: Wanted,
  now: Date,
): Generator<string> {
  for (const { month, manifest } of sources) {
    if (manifest?.final !== false) continue
    yield `${month!} is provisional: it has the events up to ${manifest.source.created_at}`
  }
  for (const [ledger, held] of Map.groupBy(all, (source) => source.ledger)) {
    const months = monthsOf(held)
    if (ledger === null || months.length === 0) continue
    const first = from === undefined ? months[0]! : monthNamed(from.slice(0, 7))
    const last = to === undefined ? months.at(-1)! : monthNamed(to.slice(0, 7))
    const current = monthOf(now)
    const expected = monthsBetween(first, last < current ? last : current)
    const absent = expected.filter((month) => !months.includes(month))
    if (absent.length > 0) yield `${plain(ledger)} has no ${formatMonths(absent)}`
  }
}

/** Standard output, written to in the pace of its reader. */
function outputTo(stream: NodeJS.WritableStream) {
  let parts: Buffer[] = []
  const add = (part: string | Buffer) => {
    parts.push(typeof part === 'string' ? Buffer.from(part) : part)
  }
  /** @throws Stopped when nobody reads on */
  const flush = async () => {
    if (parts.length === 0) return
    const bytes = Buffer.concat(parts)
    parts = []
    await new Promise<void>((resolve, reject) => {
      stream.write(bytes, (error) => {
        if (error) reject(new Stopped())
        else resolve()
      })
    })
  }
  return { add, flush }
}
