import {
  EXIT,
  formatOf,
  privateKeysOf,
  readArguments,
  type CommandEdge,
} from '../options/command.ts'
import { OptionsError } from '../options/problems.ts'
import { Stopped } from '../record/months.ts'
import { TOOL } from '../system/version.ts'
import { formatMonths, monthNamed, monthOf, monthsBetween } from '../system/month.ts'
import { counted, plain, quoted } from '../text/log.ts'
import { AuditEvent } from './event.ts'
import { matching, onDays, type Wanted } from './filter.ts'
import { FORMATS, WRITERS } from './formats.ts'
import { findSources, type Source } from './source.ts'

const USAGE = `Usage: heroku-audit-trail query [DIR|FILE...] [options]

Shows events of a saved audit trail: of every ledger in DIR (default: the current folder), such as a
clone, or of events files, also as Heroku or the action's artifact has them. Of each month the latest
revision counts. Files are held against their manifests; \`verify\` checks all there is.

  --from DAY, --to DAY      YYYY-MM-DD in UTC, both included
  --actor GLOB              e-mail, name or id of who did it
  --type GLOB               type, or type.action: app, app.destroy, '*.destroy'
  --app GLOB, --team GLOB   name or id
  --ip GLOB                 address
  --text GLOB               anywhere in the event
  --format table|jsonl|json|csv
                            (table); jsonl and json hold the events as they are in the record
  --private-key FILE        OpenPGP private key that opens encrypted months

A GLOB is of the whole name: in it * is any text, ? any character, and letters match in either case. Each
of them may be repeated: an event matches when for each kind one of them does.

Example: heroku-audit-trail query audit-trail/acme --type '*.destroy' --from 2026-10-01 --format csv

Environment: PGP_PRIVATE_KEYS (instead of files), PGP_PASSPHRASE (else it is asked for).
Exit code: 0, also when no event matches, or 2 when not all could be read.
`

const STRING = { type: 'string' } as const
const REPEATED = { type: 'string', multiple: true } as const
const FLAGS = {
  ...{ from: STRING, to: STRING, format: STRING },
  ...{ actor: REPEATED, type: REPEATED, app: REPEATED, team: REPEATED, ip: REPEATED },
  ...{ text: REPEATED, 'private-key': REPEATED },
  help: { type: 'boolean', short: 'h' },
} as const

export async function query(args: readonly string[], edge: CommandEdge): Promise<number> {
  const { values, positionals } = readArguments('query', args, FLAGS)
  if (values.help) {
    edge.print(USAGE)
    return EXIT.fine
  }
  const wanted: Wanted = values
  const problems = dayProblems(wanted)
  const format = formatOf(values.format, FORMATS, problems)
  if (problems.length > 0) throw new OptionsError(problems)
  const privateKeys = await privateKeysOf(values['private-key'], edge)
  const paths = positionals.length > 0 ? positionals : ['.']
  const now = edge.clock.now()
  const { sources: all, problems: unread } = await findSources(paths, { privateKeys, now }, edge)
  const sources = all.filter((source) => mayHold(source, wanted))
  const isTerminal = 'isTTY' in edge.stdout && edge.stdout.isTTY === true
  const writer = WRITERS[format](isTerminal, edge.paint, sources)
  const output = outputTo(edge.stdout)
  const [isOnDay, matches] = [onDays(wanted), matching(wanted)]
  const isDated = wanted.from !== undefined || wanted.to !== undefined
  let [events, undated] = [0, 0]
  try {
    output.add(writer.head)
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
      for (const problem of told) unread.add(problem)
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
  for (const problem of unread) edge.complain(`${TOOL.name}: ${problem}\n`)
  return unread.size === 0 ? EXIT.fine : EXIT.failed
}

function dayProblems(wanted: Wanted): string[] {
  const { from = '', to = '~' } = wanted
  const problems = (['from', 'to'] as const)
    .filter((name) => wanted[name] !== undefined && !isDay(wanted[name]))
    .map((name) => `--${name}: ${quoted(wanted[name]!)} is not a day, YYYY-MM-DD`)
  if (problems.length === 0 && from > to) problems.push(`--from: ${from} is after --to, ${to}`)
  return problems
}

function isDay(text: string): boolean {
  const midnight = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().slice(0, 10) === text
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
  return {
    add: (part: string | Buffer) => {
      parts.push(typeof part === 'string' ? Buffer.from(part) : part)
    },
    /** @throws Stopped when nobody reads on */
    flush: async () => {
      if (parts.length === 0) return
      const bytes = Buffer.concat(parts)
      parts = []
      await new Promise<void>((resolve, reject) => {
        stream.write(bytes, (error) => {
          if (error) reject(new Stopped())
          else resolve()
        })
      })
    },
  }
}
