import { parseMonthSelection, type Month } from '../system/month.ts'
import type { Runner } from '../system/workflow.ts'
import { quoted } from '../text/log.ts'
import { keysIn, readArguments, UsageError, type CommandEdge } from './command.ts'
import { herokuOptions } from './heroku-token.ts'
import type { Inputs } from './inputs.ts'

export const EXPORT_USAGE = `Usage: heroku-audit-trail export [MONTH] -e ACCOUNT [options]

Saves months of the audit trail into a folder: verified, in order, each with a manifest of evidence.
Months that are there already are not downloaded again; after an interruption, run it again to go on.

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
  --provisional refuse|allow  allow: also take an archive that Heroku made before its month had ended

Example: heroku-audit-trail export all -e acme -o audit-trail/acme

Environment: HEROKU_API_KEY (else ~/.netrc), HEROKU_API_URL, PGP_SIGNING_PASSPHRASE.
Exit code: 0, or 2 when a month could not be saved.
`

export interface ExportCommand {
  /** As the inputs of the action, which mean the same. */
  inputs: Inputs
  runner: Runner
  /** Undefined: months go to a ledger. */
  document: { month: Month; target: string } | undefined
}

const STRING = { type: 'string' } as const
const REPEATED = { type: 'string', multiple: true } as const
const SWITCH = { type: 'boolean' } as const

const FLAGS = {
  account: { type: 'string', short: 'e' },
  output: { type: 'string', short: 'o' },
  ...{ to: STRING, encrypt: STRING, 'pgp-fingerprints': STRING },
  ...{ compression: STRING, provisional: STRING, 'timestamp-authority': REPEATED },
  ...{ 'pgp-public-keys': REPEATED, 'pgp-signing-key': REPEATED, 'pgp-signer-keys': REPEATED },
  ...{ 'keep-original': SWITCH, strict: SWITCH },
  help: { type: 'boolean', short: 'h' },
} as const

const KEY_FILES = ['pgp-public-keys', 'pgp-signing-key', 'pgp-signer-keys']

const OF_DOCUMENTS = ['to', 'account', 'strict', 'provisional']

export async function readExportCommand(
  args: readonly string[],
  edge: CommandEdge,
): Promise<ExportCommand | undefined> {
  const { values, positionals } = readArguments('export', args, FLAGS)
  const { account: name, output, to, help, ...same } = values
  if (help) return undefined
  const [month = 'current', ...more] = positionals
  if (more.length > 0) throw new UsageError(`Unexpected ${quoted(more[0]!)}.`, 'export')
  const given = to === undefined ? [] : Object.keys(values)
  const problems = given
    .filter((name) => !OF_DOCUMENTS.includes(name))
    .map(
      (name) =>
        `--${name} has no use with --to, which writes one document in plaintext: leave it out`,
    )
  const only = to === undefined ? undefined : onlyMonth(month, edge.clock.now())
  if (to !== undefined && only === undefined) {
    problems.push(
      `--to writes one document, but ${quoted(month)} is several months: give one, such as previous`,
    )
  }
  const { account, apiUrl, token } = await herokuOptions(name, problems, edge)
  const inputs: Inputs = {
    'heroku-api-key': token,
    'heroku-api-url': apiUrl.href,
    'enterprise-account': account,
    month,
    destination: 'folder',
    folder: output,
    'pgp-signing-passphrase': edge.env.PGP_SIGNING_PASSPHRASE,
  }
  for (const [name, value] of Object.entries(same)) {
    const values = [value].flat().map(String)
    inputs[name] = KEY_FILES.includes(name) ? await keysIn(values, edge) : values.join('\n')
  }
  const document = to === undefined || only === undefined ? undefined : { month: only, target: to }
  return { inputs, runner: runnerOf(edge), document }
}

function onlyMonth(month: string, now: Date): Month | undefined {
  const selection = parseMonthSelection(month, now)
  const months = selection.kind === 'months' ? selection.months : []
  return months.length === 1 ? months[0] : undefined
}

function runnerOf({ cwd, temp }: CommandEdge): Runner {
  return {
    serverUrl: 'https://github.com',
    apiUrl: 'https://api.github.com',
    repository: '',
    repositoryIsPrivate: undefined,
    runId: '',
    runAttempt: 1,
    actors: ['', ''],
    eventName: '',
    sha: '',
    actionRef: null,
    retentionDays: undefined,
    hasArtifactService: false,
    workspace: cwd,
    temp,
  }
}
