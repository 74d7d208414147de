import { z } from 'zod'
import { ActionError, messageOf } from './errors.ts'
import { isSecure } from './heroku/http.ts'
import { parseSize, type Limits } from './limits.ts'
import { plain } from './log.ts'
import { parseMonthSelection, type Month } from './month.ts'
import { isEnterpriseServer, type Runner } from './runner.ts'
import { KeyError } from './seal/key-error.ts'
import { parseFingerprints } from './seal/fingerprints.ts'
import { readRecipients, type Recipient } from './seal/recipients.ts'
import { readSigner, type Signer } from './seal/signer.ts'
import { unknownPlaceholders } from './template.ts'

/** The inputs of action.yml by their names; one that is not given, or empty, has its default. */
export type Inputs = Partial<Record<string, string>>

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
  /** The months to export, oldest first. */
  months: readonly Month[]
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
  allowPublic: boolean
  artifactName: string
  /** Undefined: the repository's setting. */
  retentionDays: number | undefined
  summary: 'auto' | 'full' | 'counts' | 'none'
  dryRun: boolean
  limits: Limits
}

/** Everything that is wrong with the inputs, at once. */
export class OptionsError extends ActionError {
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    const list = problems.map((problem) => `- ${problem}`).join('\n')
    super(
      `${problems.length === 1 ? 'An input is' : `${problems.length} inputs are`} not usable; ` +
        `nothing was fetched or written.\n${list}`,
    )
    this.problems = problems
  }
}

/** Control characters, and the invisible ones that make a text look like another. */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]/u
const ARTIFACT_FORBIDDEN = /[":<>|*?\\/]/

type Check = (value: string) => string | undefined

function text(check: Check): z.ZodType<string> {
  return z.string().superRefine((value, context) => {
    const problem = check(value)
    if (problem !== undefined) context.addIssue({ code: 'custom', message: problem })
  })
}

function choice<T extends string>(...values: readonly T[]) {
  return z
    .string()
    .transform((value) => value.toLowerCase())
    .pipe(
      z.enum(values as readonly [T, ...T[]], {
        error: ({ input }) => `${quoted(String(input))} is none of ${values.join(', ')}`,
      }),
    )
}

const flag = choice('true', 'false').transform((value) => value === 'true')

const quoted = (value: string) => `'${plain(value)}'`

function checkSecret(value: string): string | undefined {
  if (value === '') {
    return (
      'is empty. Expected a secret, such as ${{ secrets.HEROKU_API_KEY }}: is it set for this ' +
      'repository? (Workflows of pull requests from forks, and of Dependabot, get no secrets.)'
    )
  }
  if (!/^[\x21-\x7e]+$/.test(value)) {
    return 'holds white space or characters that no token has: copy it again'
  }
}

function checkAccount(value: string): string | undefined {
  if (value === '') return 'is empty. Expected the name or id of an enterprise account'
  if (value.length > 255 || /[/\\]/.test(value) || INVISIBLE.test(value) || /^\.+$/.test(value)) {
    return `${quoted(value)} is no name or id of an enterprise account: \`heroku enterprises\` lists them`
  }
}

function checkRepository(value: string): string | undefined {
  const [owner, name, ...rest] = value.split('/')
  const valid = (part = '') => /^[\w.-]+$/.test(part) && !/^\.+$/.test(part)
  if (valid(owner) && valid(name) && rest.length === 0) return undefined
  return `${quoted(value)} is no repository. Expected owner/name, such as acme/compliance`
}

/** Rules of `git check-ref-format`, and no leading dash, which git commands take for an option. */
function checkBranch(value: string): string | undefined {
  const bad =
    INVISIBLE.test(value) ||
    /[ ~^:?*[\\]|\.\.|@\{|\/\/|\/$|\.$/.test(value) ||
    value === '@' ||
    value.startsWith('-') ||
    value.split('/').some((part) => part === '' || part.startsWith('.') || part.endsWith('.lock'))
  return bad ? `${quoted(value)} is no branch name that git allows, such as main` : undefined
}

function checkPlaceholders(value: string, allowed: readonly string[]): string | undefined {
  const unknown = unknownPlaceholders(value, allowed)
  if (unknown.length === 0) return undefined
  const known = allowed.map((name) => `{${name}}`).join(', ')
  return `${quoted(value)} has the unknown placeholder ${plain(unknown[0]!)}; known are ${known}`
}

const ACCOUNT_PLACEHOLDERS = ['account', 'account-id']

/** A folder inside the repository: relative, without steps out of it or into git's own. */
function checkDirectory(value: string): string | undefined {
  if (value === '') return undefined
  const bad = value
    .split('/')
    .some((part) => part === '' || part === '.' || part === '..' || /^\.git$|^git~/i.test(part))
  if (bad || INVISIBLE.test(value) || /[\\:*?"<>|]/.test(value)) {
    return `${quoted(value)} is no folder inside a repository, such as audit-trail/{account}`
  }
  return checkPlaceholders(value, ACCOUNT_PLACEHOLDERS)
}

function checkCommitMessage(value: string): string | undefined {
  if (INVISIBLE.test(value)) return `${quoted(value)} is not one line of visible text`
  return checkPlaceholders(value, [...ACCOUNT_PLACEHOLDERS, 'month', 'events'])
}

function checkArtifactName(value: string): string | undefined {
  if (ARTIFACT_FORBIDDEN.test(value) || INVISIBLE.test(value)) {
    return `${quoted(value)} holds one of " : < > | * ? \\ / or an invisible character, which artifact names refuse`
  }
  return checkPlaceholders(value, [...ACCOUNT_PLACEHOLDERS, 'month'])
}

function checkApiUrl(value: string): string | undefined {
  // Nothing of a text that may hold a user, a password or a token is shown.
  if (value.includes('@')) return 'holds a user or password. Expected https://api.heroku.com'
  if (/[?#]/.test(value)) return 'has a query or fragment. Expected https://api.heroku.com'
  if (!URL.canParse(value)) return `${quoted(value)} is no URL. Expected https://api.heroku.com`
  const url = new URL(value)
  if (!isSecure(url)) return `${quoted(value)} is not https (plain http only on loopback)`
}

const namesIn = (value: string) => value.split(/[\s,]+/).filter((name) => name !== '')

const destinations = z.string().transform((value, context) => {
  const names = namesIn(value)
  for (const name of names) {
    if (name === 'commit' || name === 'artifact') continue
    context.addIssue({
      code: 'custom',
      message: `${quoted(name)} is no destination. Expected commit, artifact, or both`,
    })
  }
  if (names.length === 0) {
    const message = `${quoted(value)} names no destination. Expected commit, artifact, or both`
    context.addIssue({ code: 'custom', message })
  }
  return new Set(names as ('commit' | 'artifact')[])
})

const retentionDays = z.string().transform((value, context) => {
  if (value === '') return undefined
  if (/^\d{1,3}$/.test(value) && Number(value) >= 1 && Number(value) <= 400) return Number(value)
  const message = `${quoted(value)} is no number of days from 1 to 400 (90 in public repositories)`
  context.addIssue({ code: 'custom', message })
  return z.NEVER
})

const size = z.string().transform((value, context) => {
  const bytes = parseSize(value)
  if (bytes !== undefined) return bytes
  const message = `${quoted(value)} is no size. Expected a number of bytes, such as 20 GB or 500 MB`
  context.addIssue({ code: 'custom', message })
  return z.NEVER
})

const ratio = z.string().transform((value, context) => {
  if (/^\d{1,4}$/.test(value) && Number(value) >= 1) return Number(value)
  const message = `${quoted(value)} is no ratio. Expected a whole number from 1 to 9999, such as 300`
  context.addIssue({ code: 'custom', message })
  return z.NEVER
})

/** The inputs by name, each from its text; defaults as in action.yml. */
const inputsSchema = z.object({
  'heroku-api-key': text(checkSecret),
  'enterprise-account': text(checkAccount),
  month: z.string(),
  destination: destinations,
  repository: text(checkRepository),
  token: text((value) => (value === '' ? undefined : checkSecret(value))),
  branch: text(checkBranchIfGiven),
  directory: text(checkDirectory),
  'commit-message': text(checkCommitMessage),
  encrypt: choice('auto', 'true', 'false'),
  'pgp-public-keys': z.string(),
  'pgp-fingerprints': z.string(),
  'pgp-signing-key': z.string(),
  'pgp-signing-passphrase': z.string(),
  compression: choice('auto', 'gzip', 'none'),
  'keep-original': flag,
  provisional: choice('refuse', 'allow'),
  strict: flag,
  'allow-public': flag,
  'artifact-name': text(checkArtifactName),
  'retention-days': retentionDays,
  summary: choice('auto', 'full', 'counts', 'none'),
  'dry-run': flag,
  'heroku-api-url': text(checkApiUrl),
  'max-archive-size': size,
  'max-json-size': size,
  'max-compression-ratio': ratio,
})

type InputName = keyof z.infer<typeof inputsSchema>

function checkBranchIfGiven(value: string): string | undefined {
  return value === '' ? undefined : checkBranch(value)
}

const DEFAULTS: Partial<Record<InputName, string>> = {
  month: 'previous',
  destination: 'commit',
  directory: 'audit-trail/{account}',
  'commit-message': 'audit trail: {account} {month} ({events} events)',
  encrypt: 'auto',
  compression: 'auto',
  'keep-original': 'false',
  provisional: 'refuse',
  strict: 'false',
  'allow-public': 'false',
  'artifact-name': 'heroku-audit-trail-{account}-{month}',
  summary: 'auto',
  'dry-run': 'false',
  'heroku-api-url': 'https://api.heroku.com',
  'max-archive-size': '20 GB',
  'max-json-size': '200 GB',
  'max-compression-ratio': '300',
}

/** Every input that action.yml declares. */
export const INPUT_NAMES = Object.keys(inputsSchema.shape) as InputName[]

/** A folder as people write it: `./a/b/` is `a/b`, and `.` the root. */
function normalDirectory(value: string): string {
  return value
    .replace(/^(\.\/+)+/, '')
    .replace(/\/+$/, '')
    .replace(/^\.$/, '')
}

function withDefaults(inputs: Inputs, runner: Runner): Record<InputName, string> {
  const entries = INPUT_NAMES.map((name): [InputName, string] => {
    const given = (inputs[name] ?? '').trim()
    const fallback = name === 'repository' ? runner.repository : (DEFAULTS[name] ?? '')
    return [name, given === '' ? fallback : given]
  })
  const values = Object.fromEntries(entries) as Record<InputName, string>
  values.directory = normalDirectory(values.directory)
  values.branch = values.branch.replace(/^refs\/heads\//, '')
  // A passphrase may begin or end with a space.
  values['pgp-signing-passphrase'] = inputs['pgp-signing-passphrase'] ?? ''
  return values
}

async function attempt<T>(
  problems: string[],
  action: () => T | Promise<T>,
): Promise<T | undefined> {
  try {
    return await action()
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    if (error instanceof KeyError) problems.push(...error.message.split('\n'))
    else problems.push(messageOf(error))
    return undefined
  }
}

/** Reads and checks the keys. Null: the files are to be plaintext. */
async function readEncryption(
  values: Record<InputName, string>,
  now: Date,
  problems: string[],
): Promise<Encryption | null> {
  const mode = values.encrypt.toLowerCase()
  const keys = values['pgp-public-keys']
  if (mode === 'false') return null
  if (keys === '') {
    const meant = [
      mode === 'true' ? "encrypt is 'true'" : '',
      values['pgp-fingerprints'] === '' ? '' : 'pgp-fingerprints is given',
      values['pgp-signing-key'] === '' ? '' : 'pgp-signing-key is given',
    ].filter((reason) => reason !== '')
    if (meant.length > 0) {
      problems.push(
        `pgp-public-keys: is empty, while ${meant.join(' and ')}. Is its secret or variable set ` +
          "for this repository? For plaintext set encrypt to 'false'",
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

function readMonths(values: Record<InputName, string>, now: Date): readonly Month[] {
  const selection = parseMonthSelection(plain(values.month), now)
  if (selection.kind === 'months') return selection.months
  throw new ActionError(
    `month: '${selection.kind}' is not there yet. Use previous, current, YYYY-MM or ` +
      'YYYY-MM..YYYY-MM',
  )
}

/** What only shows when inputs are seen together, or with the runner. */
function checkTogether(
  values: Record<InputName, string>,
  months: readonly Month[],
  chosen: ReadonlySet<string>,
  runner: Runner,
): string[] {
  const problems: string[] = []
  if (chosen.has('commit') && values.token === '') {
    problems.push('token: is empty. Expected a token with contents: write, ${{ github.token }}')
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
  if (months.length > 1 && !values['artifact-name'].includes('{month}')) {
    problems.push(
      `artifact-name: ${quoted(values['artifact-name'])} is one name for ${months.length} months. ` +
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
  const values = withDefaults(inputs, runner)
  const problems: string[] = []
  const parsed = inputsSchema.safeParse(values)
  for (const issue of parsed.error?.issues ?? []) {
    problems.push(`${String(issue.path[0])}: ${issue.message}`)
  }
  const months = (await attempt(problems, () => readMonths(values, now))) ?? []
  const encryption = await readEncryption(values, now, problems)
  const chosen = new Set(namesIn(values.destination))
  problems.push(...checkTogether(values, months, chosen, runner))
  if (!parsed.success || problems.length > 0) throw new OptionsError(problems)

  const input = parsed.data
  const [owner, name] = input.repository.split('/') as [string, string]
  return {
    herokuApiKey: input['heroku-api-key'],
    herokuApiUrl: new URL(input['heroku-api-url']),
    enterpriseAccount: input['enterprise-account'],
    months,
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
    allowPublic: input['allow-public'],
    artifactName: input['artifact-name'],
    retentionDays: input['retention-days'],
    summary: input.summary,
    dryRun: input['dry-run'],
    limits: {
      archiveSize: input['max-archive-size'],
      jsonSize: input['max-json-size'],
      ratio: input['max-compression-ratio'],
    },
  }
}
