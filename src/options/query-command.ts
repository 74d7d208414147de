import type { PrivateKey } from 'openpgp'
import { readPrivateKeys } from '../openpgp/private-keys.ts'
import { quoted } from '../text/log.ts'
import { formatOf, keysIn, readArguments, type CommandEdge } from './command.ts'
import { OptionsError } from './problems.ts'

export const QUERY_USAGE = `Usage: heroku-audit-trail query [DIR|FILE...] [options]

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

const FORMATS = ['table', 'jsonl', 'json', 'csv'] as const
export type Format = (typeof FORMATS)[number]

/** Which events are wanted: globs, and days as `YYYY-MM-DD`, both included. */
export type Wanted = Partial<
  Record<'actor' | 'type' | 'app' | 'team' | 'ip' | 'text', string[]>
> & {
  from?: string
  to?: string
}

const STRING = { type: 'string' } as const
const REPEATED = { type: 'string', multiple: true } as const
const FLAGS = {
  ...{ from: STRING, to: STRING, format: STRING },
  ...{ actor: REPEATED, type: REPEATED, app: REPEATED, team: REPEATED, ip: REPEATED },
  ...{ text: REPEATED, 'private-key': REPEATED },
  help: { type: 'boolean', short: 'h' },
} as const

/**
 * Reads the arguments; undefined when only the help is asked for.
 *
 * @throws UsageError, OptionsError, KeyError
 */
export async function readQueryCommand(args: readonly string[], edge: CommandEdge) {
  const { values, positionals } = readArguments('query', args, FLAGS)
  if (values.help) return undefined
  const { from, to } = values
  const problems = (['from', 'to'] as const)
    .filter((name) => values[name] !== undefined && !isDay(values[name]))
    .map((name) => `--${name}: ${quoted(values[name]!)} is not a day, YYYY-MM-DD`)
  if (problems.length === 0 && from !== undefined && to !== undefined && from > to) {
    problems.push(`--from: ${from} is after --to, ${to}`)
  }
  const format = formatOf(values.format, FORMATS, problems)
  if (problems.length > 0) throw new OptionsError(problems)
  const wanted: Wanted = values
  return {
    paths: positionals.length > 0 ? positionals : ['.'],
    ...{ wanted, format },
    privateKeys: await privateKeysOf(values['private-key'], edge),
  }
}

/** The private keys in files, or else in the environment. @throws KeyError, ActionError */
export async function privateKeysOf(
  files: readonly string[] | undefined,
  edge: CommandEdge,
): Promise<PrivateKey[]> {
  const { PGP_PRIVATE_KEYS = '', PGP_PASSPHRASE = '' } = edge.env
  const text = files === undefined ? PGP_PRIVATE_KEYS : await keysIn(files, edge)
  return readPrivateKeys(text, PGP_PASSPHRASE, edge.ask, (warning) => {
    edge.log.warning(warning)
  })
}

function isDay(text: string): boolean {
  const midnight = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().slice(0, 10) === text
}
