import { parseMonthSelection, type Month } from '../system/month.ts'
import type { Runner } from '../system/workflow.ts'
import { quoted } from '../text/log.ts'
import { herokuUrlOf, keysIn, readArguments, UsageError, type CommandEdge } from './command.ts'
import { herokuToken } from './heroku-token.ts'
import { checkAccount, inputsSchema, type Inputs } from './inputs.ts'
import { OptionsError } from './problems.ts'

export const EXPORT_USAGE = `Usage: heroku-audit-trail export [MONTH] -e ACCOUNT [options]

Saves months of the audit trail into a folder: verified, in order, with a manifest of evidence for
each. Months that are there already are not downloaded again; after an interruption the next export goes
on where this one was.

  MONTH                     previous, current (the default: so far, not complete), YYYY-MM,
                            YYYY-MM..YYYY-MM, missing (what the folder lacks) or all

  -e, --account ACCOUNT     name or id of the enterprise account
  -o, --output DIR          the ledger's folder (audit-trail/ACCOUNT)
  --to FILE                 write one month as one ordered JSON document and nothing else;
                            - is standard output
  --encrypt auto|true|false encrypt: when keys are given (auto); true fails without any
  --pgp-public-keys FILE    OpenPGP public keys of the readers (repeats)
  --pgp-fingerprints LIST   the readers' keys must be exactly these
  --pgp-signing-key FILE    OpenPGP private key that signs the manifests
  --pgp-signer-keys FILE    OpenPGP public keys that signed earlier ones (repeats)
  --timestamp-authority URL RFC 3161 authority that time-stamps them (repeats)
  --compression auto|gzip|none
  --keep-original           keep Heroku's own bytes too
  --strict                  fail a month with anomalies in its events
  --provisional refuse|allow  of a closed month, also take an archive that is cut short (refuse)

Example: heroku-audit-trail export all -e acme -o audit-trail/acme

Environment: HEROKU_API_KEY (else ~/.netrc), HEROKU_API_URL, PGP_SIGNING_PASSPHRASE.
Exit code: 0, or 2 when a month could not be saved.
`

/** What `export` is asked for. */
export interface ExportCommand {
  /** As the inputs of the action, which mean the same. */
  inputs: Inputs
  runner: Runner
  /** Undefined: months go to a ledger. */
  document: { month: Month; target: string } | undefined
}

const FLAGS = {
  account: { type: 'string', short: 'e' },
  output: { type: 'string', short: 'o' },
  to: { type: 'string' },
  encrypt: { type: 'string' },
  'pgp-public-keys': { type: 'string', multiple: true },
  'pgp-fingerprints': { type: 'string', multiple: true },
  'pgp-signing-key': { type: 'string', multiple: true },
  'pgp-signer-keys': { type: 'string', multiple: true },
  'timestamp-authority': { type: 'string', multiple: true },
  compression: { type: 'string' },
  'keep-original': { type: 'boolean' },
  strict: { type: 'boolean' },
  provisional: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** What a single document cannot have. */
const OF_LEDGERS = [
  ...(['output', 'encrypt', 'pgp-public-keys', 'pgp-fingerprints', 'pgp-signing-key'] as const),
  ...(['pgp-signer-keys', 'timestamp-authority', 'compression', 'keep-original'] as const),
]

/**
 * Reads the arguments; undefined when only the help is asked for.
 *
 * @throws UsageError, OptionsError, NoTokenError
 */
export async function readExportCommand(
  args: readonly string[],
  edge: CommandEdge,
): Promise<ExportCommand | undefined> {
  const { values, positionals } = readArguments('export', args, FLAGS)
  if (values.help) return undefined
  const [month = 'current', ...more] = positionals
  if (more.length > 0) throw new UsageError(`Unexpected ${quoted(more[0]!)}.`, 'export')
  const { account = '', to } = values
  const problems = [
    ...(account === '' ? [`--account: ${checkAccount('')!}`] : []),
    ...(to === undefined ? [] : OF_LEDGERS.filter((name) => values[name] !== undefined)).map(
      (name) =>
        `--${name} has no use with --to, which writes one document in plaintext: leave it out`,
    ),
  ]
  const document = to === undefined ? undefined : documentOf(month, to, edge.clock.now())
  if (typeof document === 'string') problems.push(document)
  const url = inputsSchema.shape['heroku-api-url'].safeParse(herokuUrlOf(edge))
  problems.push(...(url.error?.issues ?? []).map(({ message }) => `HEROKU_API_URL: ${message}`))
  if (problems.length > 0 || typeof document === 'string') throw new OptionsError(problems)
  const herokuApiUrl = herokuUrlOf(edge)
  const runner = runnerOf(edge)
  const inputs: Inputs = {
    'heroku-api-key': await herokuToken(new URL(herokuApiUrl), edge),
    'heroku-api-url': herokuApiUrl,
    'enterprise-account': account,
    month,
    destination: 'folder',
    folder: values.output,
    encrypt: values.encrypt,
    'pgp-public-keys': await keysIn(values['pgp-public-keys'], edge),
    'pgp-fingerprints': values['pgp-fingerprints']?.join('\n'),
    'pgp-signing-key': await keysIn(values['pgp-signing-key'], edge),
    'pgp-signer-keys': await keysIn(values['pgp-signer-keys'], edge),
    'timestamp-authority': values['timestamp-authority']?.join('\n'),
    'pgp-signing-passphrase': edge.env.PGP_SIGNING_PASSPHRASE,
    compression: values.compression,
    'keep-original': String(values['keep-original'] ?? false),
    strict: String(values.strict ?? false),
    provisional: values.provisional,
  }
  return { inputs, runner, document }
}

/** The document that is asked for, or why it is none. */
function documentOf(month: string, target: string, now: Date): ExportCommand['document'] | string {
  const selection = parseMonthSelection(month, now)
  const [only, ...others] = selection.kind === 'months' ? selection.months : []
  if (only === undefined || others.length > 0) {
    return `--to writes one document, but ${quoted(month)} is several months: give one, such as previous`
  }
  return { month: only, target }
}

/** A machine that is no runner of GitHub's. */
function runnerOf({ cwd, temp }: CommandEdge): Runner {
  return {
    serverUrl: 'https://github.com',
    apiUrl: 'https://api.github.com',
    ...{ repository: '', repositoryIsPrivate: undefined, runId: '', runAttempt: 1 },
    ...{ eventName: '', sha: '', retentionDays: undefined, hasArtifactService: false },
    actionRef: null,
    workspace: cwd,
    temp,
  }
}
