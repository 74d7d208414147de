import { tmpdir } from 'node:os'
import { parseArgs } from 'node:util'
import { ActionError, messageOf } from '../system/errors.ts'
import { asCommandOptions } from '../options/command.ts'
import type { Inputs } from '../options/inputs.ts'
import { OptionsError } from '../options/problems.ts'
import { TOOL } from '../system/version.ts'
import { readVerifyOptions } from '../options/verify.ts'
import { prepare, type VerifyEdge } from './prepare.ts'
import { formatJson, resultOf, type Result } from './report.ts'
import { formatText } from './format.ts'
import { verify } from './verify.ts'

const GIVEN = {
  account: "the ledger's account",
  token: 'HEROKU_API_KEY',
  apiUrl: 'HEROKU_API_URL',
}

export const USAGE = `Usage: heroku-audit-trail verify [DIR] [options]

Verifies the ledgers of audit trails in DIR (default: the current folder): a clone that holds ledgers,
of which a commit is read and not the files on disk; or a ledger's folder outside of any clone.
The network is used with --repository and --heroku only. What lies in the temporary folder meanwhile is
removed at the end and on cancellation; Heroku's archives are encrypted there, with a key in memory.

  --ref REF                 the commit to verify: a full sha, a branch or a tag (HEAD)
  --allow-shallow           verify a shallow clone without its history
  --json                    print the report as JSON
  --grace-days N            days after a month's end within which it is to be there (5)
  --expect-manifest SHA256  a manifest that must be in the log, noted earlier
  --expect-head SHA         a commit that must be in the history, noted earlier
  --expect-records N        the least number of months and revisions in the log
  --until YYYY-MM           the last month of an account that ended: none after it is missing
  --require CHECKS          checks, by name, that must not be left out; all: every one
  --accept LIST             commits (full sha) and months whose findings were looked into
  --private-key FILE        OpenPGP private key: open every encrypted file (restore drill)
  --signer-key FILE         OpenPGP public key that may have signed the manifests: each must be signed
  --signed-since SEQUENCE   the first manifest that must be signed (1)
  --signed-off-within DAYS  days after a month's end within which it is to be signed off
  --timestamp-root FILE     root certificate (PEM) of a time-stamping authority
  --repository OWNER/NAME   ask GitHub whether it has and signed the commits
  --expect-author LOGIN     whose commits they must be, such as 'github-actions[bot]'
  --heroku[=all]            ask Heroku whether anything is missing or changed by its list; all:
                            download every month that it has and compare the events
  --version, --help

Those of a FILE or LOGIN may be repeated.

Example: heroku-audit-trail verify audit-trail/acme --private-key auditor.asc

Environment: PGP_PRIVATE_KEYS, PGP_SIGNER_KEYS (instead of files), PGP_PASSPHRASE (else it is asked
for), GITHUB_TOKEN, GITHUB_API_URL (with --repository), HEROKU_API_KEY, HEROKU_API_URL (with --heroku).

Exit code: 0 sound, 1 a problem was found, 2 it could not be checked.
`

/** By what came of it; `could-not-check` also when the command was called wrongly. */
export const EXIT_CODES: Record<Result, number> = { ok: 0, problem: 1, 'could-not-check': 2 }

/** The process, as the command needs it. */
export interface CommandEdge extends Omit<VerifyEdge, 'apiUrl' | 'path' | 'temp' | 'given'> {
  /** Variables of the environment. */
  env: Partial<Record<string, string>>
  readFile: (path: string) => Promise<string>
  print(text: string): void
  complain(text: string): void
}

/** Options whose values are those of the action's inputs of the same names. */
const SAME = [
  ...(['ref', 'grace-days', 'expect-manifest', 'expect-head', 'expect-records'] as const),
  'signed-off-within' as const,
  ...(['until', 'require', 'accept', 'repository', 'heroku', 'signed-since'] as const),
]
const SWITCHES = ['json', 'help', 'version', 'allow-shallow'] as const
const REPEATED = ['private-key', 'signer-key', 'timestamp-root', 'expect-author'] as const

const typed = <N extends string, T>(names: readonly N[], type: T) =>
  Object.fromEntries(names.map((name) => [name, type])) as Record<N, T>

const FLAGS = {
  ...typed(SWITCHES, { type: 'boolean' } as const),
  ...typed(SAME, { type: 'string' } as const),
  ...typed(REPEATED, { type: 'string', multiple: true } as const),
}

/** Runs the command with its arguments; gives the exit code. Never throws. */
export async function runCommand(args: readonly string[], edge: CommandEdge): Promise<number> {
  try {
    const { values, positionals } = parse(args)
    if (values.help || values.version) {
      edge.print(values.help ? USAGE : `${TOOL.name} ${TOOL.version}\n`)
      return 0
    }
    const [command, directory = '', ...more] = positionals
    if (command !== 'verify' || more.length > 0) throw new UsageError('Expected: verify [DIR].')
    const inputs = await inputsOf(values, directory, edge)
    const options = await asCommandOptions(() => readVerifyOptions(inputs))
    const { GITHUB_API_URL = '', PATH = '' } = edge.env
    const apiUrl = GITHUB_API_URL === '' ? 'https://api.github.com' : GITHUB_API_URL
    const report = await verify(
      await prepare(options, { ...edge, apiUrl, path: PATH, temp: tmpdir(), given: GIVEN }),
    )
    edge.print(values.json ? formatJson(report) : `${formatText(report).join('\n')}\n`)
    return EXIT_CODES[resultOf(report)]
  } catch (error) {
    edge.complain(`${TOOL.name}: ${messageOf(error)}\n`)
    if (!(error instanceof ActionError)) edge.log.debug(error)
    return EXIT_CODES['could-not-check']
  }
}

/** The command was called in a way that it does not know. */
class UsageError extends ActionError {
  constructor(problem: string) {
    super(`${problem} See ${TOOL.name} verify --help`)
  }
}

function parse(args: readonly string[]) {
  try {
    // Its value may be left out.
    const given = args.map((arg) => (arg === '--heroku' ? '--heroku=list' : arg))
    return parseArgs({ args: given, options: FLAGS, allowPositionals: true })
  } catch (error) {
    throw new UsageError(`${messageOf(error).split('. To specify')[0]!}.`)
  }
}

type Values = ReturnType<typeof parse>['values']

/** Names of the flags that were given without a value: a shell makes that of an unset variable. */
function emptyFlags(values: Values): string[] {
  const isEmpty = (value: unknown) => typeof value === 'string' && value.trim() === ''
  return Object.entries(values)
    .filter(([, value]) => [value].flat().some(isEmpty))
    .map(([name]) => name)
}

/** The options as the inputs of the action that mean the same. */
async function inputsOf(values: Values, directory: string, edge: CommandEdge): Promise<Inputs> {
  const { env } = edge
  const { GITHUB_TOKEN = '', HEROKU_API_KEY = '', HEROKU_API_URL = '' } = env
  const problems = emptyFlags(values).map(
    (name) =>
      `--${name} is empty, and would switch off what it asks for: is it of a variable that is not ` +
      'set? Give its value, or leave the option out',
  )
  if (values.repository !== undefined && GITHUB_TOKEN === '') {
    problems.push('--repository needs a token with contents: read in GITHUB_TOKEN')
  }
  if (values.heroku !== undefined && HEROKU_API_KEY === '') {
    problems.push('--heroku needs a Heroku token in HEROKU_API_KEY')
  }
  if (problems.length > 0) throw new OptionsError(problems)
  return {
    ...Object.fromEntries(SAME.map((name) => [name, values[name] ?? ''])),
    directory,
    'allow-shallow': values['allow-shallow'] ? 'true' : '',
    'expect-author': (values['expect-author'] ?? []).join('\n'),
    'timestamp-roots': await textOf(values['timestamp-root'], undefined, edge),
    'pgp-private-keys': await textOf(values['private-key'], env.PGP_PRIVATE_KEYS, edge),
    'pgp-passphrase': env.PGP_PASSPHRASE ?? '',
    'pgp-signer-keys': await textOf(values['signer-key'], env.PGP_SIGNER_KEYS, edge),
    token: values.repository === undefined ? '' : GITHUB_TOKEN,
    'heroku-api-key': values.heroku === undefined ? '' : HEROKU_API_KEY,
    'heroku-api-url': HEROKU_API_URL,
  }
}

async function textOf(
  files: readonly string[] | undefined,
  text: string | undefined,
  edge: CommandEdge,
): Promise<string> {
  if (files === undefined) return text ?? ''
  try {
    return (await Promise.all(files.map((file) => edge.readFile(file)))).join('\n')
  } catch (error) {
    throw new ActionError(`A file cannot be read: ${messageOf(error)}`)
  }
}
