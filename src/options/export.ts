import {
  DEFAULTS,
  INPUT_NAMES,
  inputsSchema,
  namesIn,
  withDefaults,
  type InputName,
  type Inputs,
} from './inputs.ts'
import { plain, quoted } from '../text/log.ts'
import { parseMonthSelection, type MonthSelection } from '../system/month.ts'
import { apiUrlProblems, attempt, OptionsError, problemsOf } from './problems.ts'
import { isEnterpriseServer, type Runner } from '../system/workflow.ts'
import { parseFingerprints } from '../openpgp/fingerprints.ts'
import { readRecipients, type Recipient } from '../openpgp/recipients.ts'
import { readSigner, type Signer } from '../openpgp/signer.ts'

/** To whom the files are encrypted, and who signs inside. */
export interface Encryption {
  recipients: readonly Recipient[]
  signer: Signer | undefined
}

/** What the person who runs the action asked for: the inputs, read and checked. */
export interface Options {
  herokuApiKey: string
  herokuApiUrl: URL
  /** Name or id of the enterprise account. */
  enterpriseAccount: string
  /** Which months to export. */
  selection: MonthSelection
  destinations: ReadonlySet<'commit' | 'artifact'>
  repository: { owner: string; name: string }
  token: string
  /** Undefined: the repository's default branch. */
  branch: string | undefined
  /** Template of the ledger's folder, without slashes at its ends; empty for the root. */
  directory: string
  /** Template of a commit's subject line. */
  commitMessage: string
  /** Null: plaintext. */
  encryption: Encryption | null
  compression: 'auto' | 'gzip' | 'none'
  keepOriginal: boolean
  provisional: 'refuse' | 'allow'
  strict: boolean
  /** Whether to compare each day with Heroku's events API. */
  reconcile: boolean
  allowPublic: boolean
  artifactName: string
  /** Undefined: the repository's setting. */
  retentionDays: number | undefined
  summary: 'auto' | 'full' | 'counts' | 'none'
  dryRun: boolean
}

/** What has no use in plaintext. */
const ENCRYPTING = ['pgp-public-keys', 'pgp-fingerprints', 'pgp-signing-key'] as const

/** Reads and checks the keys. Null: the files are to be plaintext. */
async function readEncryption(
  values: Record<InputName, string>,
  now: Date,
  problems: string[],
): Promise<Encryption | null> {
  const mode = values.encrypt.toLowerCase()
  const keys = values['pgp-public-keys']
  if (mode === 'false') {
    const given = ENCRYPTING.filter((name) => values[name] !== '')
    if (given.length > 0) {
      problems.push(
        `encrypt: is 'false', while ${given.join(' and ')} ${given.length === 1 ? 'is' : 'are'} given. ` +
          `To encrypt set it to 'true'; for plaintext leave ${given.length === 1 ? 'it' : 'them'} out`,
      )
    }
    return null
  }
  if (values['pgp-signing-passphrase'] !== '' && values['pgp-signing-key'] === '') {
    problems.push(
      'pgp-signing-key: is empty, while pgp-signing-passphrase is given. Is its secret set for ' +
        'this repository? To sign nothing leave both empty',
    )
  }
  if (keys === '') {
    const given = ENCRYPTING.filter((name) => values[name] !== '')
    const meant = given.map((name) => `${name} is given`)
    if (mode === 'true') meant.unshift("encrypt is 'true'")
    if (meant.length > 0) {
      const others = given.length === 0 ? '' : ` and leave ${given.join(' and ')} out`
      problems.push(
        `pgp-public-keys: is empty, while ${meant.join(' and ')}. Is its secret or variable set ` +
          `for this repository? For plaintext set encrypt to 'false'${others}`,
      )
    }
    return null
  }
  const fingerprints = await attempt(problems, () => parseFingerprints(values['pgp-fingerprints']))
  const recipients = await attempt(problems, () =>
    readRecipients(keys, { fingerprints: fingerprints ?? [], now }),
  )
  const signingKey = values['pgp-signing-key']
  const passphrase = values['pgp-signing-passphrase']
  const signer =
    signingKey === ''
      ? undefined
      : await attempt(problems, () =>
          readSigner(signingKey, passphrase === '' ? undefined : passphrase, { now }),
        )
  return { recipients: recipients ?? [], signer }
}

/** What only shows when inputs are seen together, or with the runner. */
function checkTogether(
  values: Record<InputName, string>,
  selection: MonthSelection | undefined,
  chosen: ReadonlySet<string>,
  runner: Runner,
): string[] {
  const problems = apiUrlProblems(runner)
  if (chosen.has('commit') && values.token === '') {
    problems.push('token: is empty. Expected a token with contents: write, ${{ github.token }}')
  }
  if (selection?.kind === 'missing' && !chosen.has('commit')) {
    problems.push(
      "month: 'missing' compares Heroku with the compliance repository: add commit to destination",
    )
  }
  if (!chosen.has('artifact')) return problems
  if (isEnterpriseServer(runner.serverUrl)) {
    problems.push(
      `destination: artifact does not work on GitHub Enterprise Server (${plain(runner.serverUrl)}), ` +
        'which has no artifact service of this version: use commit',
    )
  } else if (!runner.hasArtifactService && values['dry-run'].toLowerCase() !== 'true') {
    problems.push(
      'destination: artifact needs the artifact service of a workflow job ' +
        '(ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL), which is not there: use commit',
    )
  }
  const several =
    selection !== undefined && !(selection.kind === 'months' && selection.months.length === 1)
  if (several && !values['artifact-name'].includes('{month}')) {
    problems.push(
      `artifact-name: ${quoted(values['artifact-name'])} is one name for several months. ` +
        'Expected {month} in it',
    )
  }
  return problems
}

/**
 * Reads the inputs, keys included, and checks them all before anything is asked or written.
 *
 * @throws OptionsError with every problem found
 */
export async function readOptions(inputs: Inputs, runner: Runner, now: Date): Promise<Options> {
  const defaults = { ...DEFAULTS, repository: runner.repository }
  const values = withDefaults(INPUT_NAMES, inputs, defaults)
  // A passphrase may begin or end with a space.
  values['pgp-signing-passphrase'] = inputs['pgp-signing-passphrase'] ?? ''
  const parsed = inputsSchema.safeParse(values)
  const problems = problemsOf(parsed)
  const selection = await attempt(problems, () => parseMonthSelection(values.month, now))
  const encryption = await readEncryption(values, now, problems)
  const chosen = new Set(namesIn(values.destination))
  problems.push(...checkTogether(values, selection, chosen, runner))
  if (!parsed.success || selection === undefined || problems.length > 0) {
    throw new OptionsError(problems)
  }

  const input = parsed.data
  const [owner, name] = input.repository.split('/') as [string, string]
  return {
    herokuApiKey: input['heroku-api-key'],
    herokuApiUrl: new URL(input['heroku-api-url']),
    enterpriseAccount: input['enterprise-account'],
    selection,
    destinations: input.destination,
    repository: { owner, name },
    token: input.token,
    branch: input.branch === '' ? undefined : input.branch,
    directory: input.directory,
    commitMessage: input['commit-message'],
    encryption,
    compression: input.compression,
    keepOriginal: input['keep-original'],
    provisional: input.provisional,
    strict: input.strict,
    reconcile: input.reconcile,
    allowPublic: input['allow-public'],
    artifactName: input['artifact-name'],
    retentionDays: input['retention-days'],
    summary: input.summary,
    dryRun: input['dry-run'],
  }
}
