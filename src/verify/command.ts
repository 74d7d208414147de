import { existsSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import {
  asCommandOptions,
  EXIT,
  GIVEN_TO_COMMAND,
  herokuUrlOf,
  keysIn,
  readArguments,
  UsageError,
  type CommandEdge,
} from '../options/command.ts'
import { herokuToken } from '../options/heroku-token.ts'
import type { Inputs } from '../options/inputs.ts'
import { OptionsError } from '../options/problems.ts'
import { readVerifyOptions } from '../options/verify.ts'
import { quoted } from '../text/log.ts'
import { formatText } from './format.ts'
import { gitCandidates, isWithin } from './git/program.ts'
import { findStore } from './git/store.ts'
import { prepare } from './prepare.ts'
import { formatJson, resultOf } from './report.ts'
import { verify } from './verify.ts'

export const USAGE = `Usage: heroku-audit-trail verify [DIR] [options]

Verifies the ledgers of audit trails in DIR (default: the current folder). DIR is a clone, of which a
commit is read and not the files on disk, or a ledger's folder outside of any clone. Works offline, but
for --repository and --heroku.

  --ref REF                 the commit to verify: a full sha, a branch or a tag (HEAD)
  --allow-shallow           verify a shallow clone without its history
  --json                    print the report as JSON
  --pack FILE               write a zip for an auditor: the ledger, its history as a git bundle, the
                            public keys and roots given, the report, and how to check it by hand
  --grace-days N            days after a month's end by which it must be there (5)
  --expect-manifest SHA256  a manifest that must be in the log, noted earlier
  --expect-head SHA         a commit that must be in the history, noted earlier
  --expect-records N        the least number of months and revisions in the log
  --until YYYY-MM           the last month of an account whose contract ended
  --require CHECKS          checks, by name, that must be made; all: every one
  --accept LIST             commits (full sha) and months whose findings were looked into
  --private-key FILE        OpenPGP private key: open every encrypted file (restore drill)
  --signer-key FILE         OpenPGP public key of who signs: each manifest must be signed by one
  --signed-since SEQUENCE   the first manifest that must be signed (1)
  --signed-off-within DAYS  days after a month's end within which it is to be signed off
  --timestamp-root FILE     root certificate (PEM) of a time-stamping authority
  --repository OWNER/NAME   ask GitHub whether it has and signed the commits
  --expect-author LOGIN     who must have made them, such as 'github-actions[bot]'
  --heroku[=all]            ask Heroku whether a month is missing or was changed; all: download every
                            month that it has and compare the events
  --git PATH                absolute path of git (found in PATH)
  --help

Options with a FILE or LOGIN may be repeated, but for --pack. Take keys and roots from elsewhere, not
from the clone.

Example: heroku-audit-trail verify audit-trail/acme --private-key auditor.asc

Environment: PGP_PRIVATE_KEYS, PGP_SIGNER_KEYS (instead of files), PGP_PASSPHRASE (else it is asked
for), GITHUB_TOKEN, GITHUB_API_URL (with --repository), HEROKU_API_KEY (else ~/.netrc), HEROKU_API_URL
(with --heroku).

Exit code: 0 sound, 1 a problem was found, 2 it could not be checked.
`

/** Options whose values are those of the action's inputs of the same names. */
const SAME = [
  ...(['ref', 'grace-days', 'expect-manifest', 'expect-head', 'expect-records'] as const),
  ...(['until', 'require', 'accept', 'repository', 'heroku'] as const),
  ...(['signed-since', 'signed-off-within'] as const),
]

const MANY = { type: 'string', multiple: true } as const
const typed = <N extends string, T>(names: readonly N[], type: T) =>
  Object.fromEntries(names.map((name) => [name, type])) as Record<N, T>

const FLAGS = {
  ...typed(['json', 'help', 'allow-shallow'], { type: 'boolean' } as const),
  ...typed([...SAME, 'git', 'pack'], { type: 'string' } as const),
  ...typed(['private-key', 'signer-key', 'timestamp-root', 'expect-author'], MANY),
}

const EXIT_CODES = { ok: EXIT.fine, problem: EXIT.findings, 'could-not-check': EXIT.failed }

/** Runs `verify`; gives the exit code. @throws ActionError when nothing could be verified */
export async function runCommand(args: readonly string[], edge: CommandEdge): Promise<number> {
  // Its value may be left out.
  const given = args.map((arg) => (arg === '--heroku' ? '--heroku=list' : arg))
  const { values, positionals } = readArguments('verify', given, FLAGS)
  if (values.help) {
    edge.print(USAGE)
    return EXIT.fine
  }
  const [directory = '.', ...more] = positionals
  if (more.length > 0) throw new UsageError(`Unexpected ${quoted(more[0]!)}.`, 'verify')
  const { git, pack } = values
  const { PATH = '', GITHUB_API_URL = '', GITHUB_TOKEN = '' } = edge.env
  const problems = await placeProblems(directory, { ...values, pack })
  if (pack === '-') problems.push('--pack: expected the path of a new file, since a pack is a zip')
  if (values.repository !== undefined && GITHUB_TOKEN === '') {
    problems.push('--repository needs a token with contents: read in GITHUB_TOKEN')
  }
  if (problems.length > 0) throw new OptionsError(problems)
  const inputs = await inputsOf(values, directory, edge)
  const verification = await asCommandOptions(
    () =>
      prepare(readVerifyOptions(inputs), {
        ...edge,
        apiUrl: GITHUB_API_URL || 'https://api.github.com',
        programs: git === undefined ? gitCandidates(PATH, edge.platform) : [git],
        given: GIVEN_TO_COMMAND,
      }),
    { 'pgp-signer-keys': '--signer-key' },
  )
  const report = await verify({ ...verification, pack })
  edge.print(values.json ? formatJson(report) : `${formatText(report).join('\n')}\n`)
  return EXIT_CODES[resultOf(report)]
}

type Values = ReturnType<typeof readArguments<typeof FLAGS>>['values']

/** The options as the inputs of the action that mean the same. */
async function inputsOf(values: Values, directory: string, edge: CommandEdge): Promise<Inputs> {
  const { env } = edge
  const apiUrl = herokuUrlOf(edge)
  const keys = async (files: readonly string[] | undefined, text = '') =>
    files === undefined ? text : keysIn(files, edge)
  return {
    ...Object.fromEntries(SAME.map((name) => [name, values[name]])),
    directory,
    'allow-shallow': String(values['allow-shallow'] ?? false),
    'expect-author': values['expect-author']?.join('\n'),
    'timestamp-roots': await keys(values['timestamp-root']),
    'pgp-private-keys': await keys(values['private-key'], env.PGP_PRIVATE_KEYS),
    'pgp-passphrase': env.PGP_PASSPHRASE,
    'pgp-signer-keys': await keys(values['signer-key'], env.PGP_SIGNER_KEYS),
    token: values.repository === undefined ? '' : env.GITHUB_TOKEN,
    'heroku-api-key':
      values.heroku === undefined || !URL.canParse(apiUrl)
        ? ''
        : await herokuToken(new URL(apiUrl), edge),
    'heroku-api-url': apiUrl,
  }
}

const KEYS = ['private-key', 'signer-key', 'timestamp-root'] as const

type Places = Partial<Record<(typeof KEYS)[number], readonly string[]>>

/**
 * What is wrong with where the auditor's files are. A key or root in the clone may be of whoever pushed
 * it, or be a link that they pushed; and nothing is written into what is verified.
 */
async function placeProblems(
  folder: string,
  { pack, ...keys }: Places & { pack: string | undefined },
): Promise<string[]> {
  const problems: string[] = []
  const { workTree = folder } = (await findStore(folder).catch(() => undefined)) ?? {}
  const tops = await Promise.all(
    [folder, workTree].map((top) => realpath(top).catch(() => resolve(top))),
  )
  for (const option of KEYS) {
    for (const file of keys[option] ?? []) {
      if (!(await isInside(file, tops))) continue
      problems.push(
        `--${option}: ${quoted(file)} lies in what is verified, where others may have put it: get the ` +
          'file from its owner, and keep it elsewhere',
      )
    }
  }
  if (pack !== undefined && (await isInside(pack, tops))) {
    problems.push(`--pack: ${quoted(pack)} lies in what is verified: give a path elsewhere`)
  }
  if (pack !== undefined && existsSync(pack)) {
    problems.push(`--pack: ${quoted(pack)} is there already: give another path, or remove it`)
  }
  return problems
}

/** Whether a file, or a link on the way to it, is in one of these folders. */
async function isInside(file: string, tops: readonly string[]): Promise<boolean> {
  for (let at = resolve(file), above = dirname(at); at !== above; at = above, above = dirname(at)) {
    const real = await realpath(at).catch(() => undefined)
    if (real !== undefined && tops.some((top) => isWithin(real, top))) return true
  }
  return false
}
