import { z } from 'zod'
import { isSecure } from '../http/secure.ts'
import { INVISIBLE, plain, quoted } from '../text/log.ts'
import { branchProblem, pathProblem } from '../text/names.ts'
import { strayBraces, unknownPlaceholders } from '../text/template.ts'

/** The inputs of an action by their names; one that is not given, or empty, has its default. */
export type Inputs = Partial<Record<string, string>>

/** A text that `read` makes something of; whatever it refuses is a problem of the input. */
export function readAs<T>(read: (value: string, refuse: (problem: string) => void) => T) {
  return z.string().transform((value, context) =>
    read(value, (message) => {
      context.addIssue({ code: 'custom', message })
    }),
  )
}

/** A text in which `check` finds no problem. */
const text = (check: (value: string) => string | undefined) =>
  z.string().superRefine((value, context) => {
    const message = check(value)
    if (message !== undefined) context.addIssue({ code: 'custom', message })
  })

/** A value that may be left out, which gives undefined, as does what `read` refuses. */
export const optional = <T>(read: (value: string) => T | undefined, expected: string) =>
  readAs((value, refuse) => {
    const result = value === '' ? undefined : read(value)
    if (result === undefined && value !== '') refuse(`${quoted(value)} is not a ${expected}`)
    return result
  })

/** A whole number within bounds. */
export const wholeNumber =
  (least = 0, most = 999_999) =>
  (value: string): number | undefined => {
    const number = /^\d{1,6}$/.test(value) ? Number(value) : NaN
    return number >= least && number <= most ? number : undefined
  }

function choice<T extends string>(...values: readonly T[]) {
  return z
    .string()
    .transform((value) => value.toLowerCase())
    .pipe(
      z.enum(values as readonly [T, ...T[]], {
        error: ({ input }) => `${quoted(String(input))} is not one of ${values.join(', ')}`,
      }),
    )
}

const flag = choice('true', 'false').transform((value) => value === 'true')

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

export function checkAccount(value: string): string | undefined {
  if (value === '')
    return 'is missing. Expected the name or id of an enterprise account, such as acme'
  if (value.length > 255 || /[/\\]/.test(value) || INVISIBLE.test(value) || /^\.+$/.test(value)) {
    return `${quoted(value)} is not a name or id of an enterprise account: the Heroku Dashboard lists them`
  }
}

function checkRepository(value: string): string | undefined {
  const [owner, name, ...rest] = value.split('/')
  const valid = (part = '') => /^[\w.-]+$/.test(part) && !/^\.+$/.test(part)
  if (valid(owner) && valid(name) && rest.length === 0) return undefined
  return `${quoted(value)} is not a repository. Expected owner/name, such as acme/compliance`
}

export const repositoryName = text(checkRepository)

function ownerAndName(value: string): { owner: string; name: string } {
  const [owner = '', name = ''] = value.split('/')
  return { owner, name }
}

/** `refs/heads/main` is `main`. */
const branchName = (value: string) => value.replace(/^refs\/heads\//, '')

function checkBranch(value: string): string | undefined {
  if (value === '') return undefined
  const problem = branchProblem(branchName(value))
  return problem === undefined ? undefined : `${quoted(value)} ${problem}`
}

function checkPlaceholders(value: string, allowed: readonly string[]): string | undefined {
  const known = allowed.map((name) => `{${name}}`).join(', ')
  const [unknown] = unknownPlaceholders(value, allowed)
  const stray = strayBraces(value) ? 'a brace that belongs to no placeholder' : undefined
  const odd = unknown === undefined ? stray : `the unknown placeholder ${plain(unknown)}`
  return odd && `${quoted(value)} has ${odd}; known are ${known}`
}

const ACCOUNT_PLACEHOLDERS = ['account', 'account-id']

/** A folder as people write it: `./a/b/` is `a/b`, and `.` the root. */
function normalDirectory(value: string): string {
  return value
    .replace(/^(\.\/+)+/, '')
    .replace(/\/+$/, '')
    .replace(/^\.$/, '')
}

/** A folder inside the repository: relative, without steps out of it or into git's own. */
function checkDirectory(value: string): string | undefined {
  const problem = pathProblem(value)
  if (problem === undefined) return checkPlaceholders(value, ACCOUNT_PLACEHOLDERS)
  return (
    `${quoted(value)} is not a folder inside a repository, such as audit-trail/{account}: ` +
    `it ${problem}`
  )
}

/** Characters of a subject line at most; 72 is customary. */
const LONGEST_SUBJECT = 500

/** Emoji as Unicode recommends them for general interchange (RGI); `v` is newer than TypeScript's target. */
const EMOJI = new RegExp('\\p{RGI_Emoji}', 'gv')

/** A folder on the runner's disk, absolute or relative to the workspace. */
function checkFolder(value: string): string | undefined {
  if (INVISIBLE.test(value)) return `${quoted(value)} holds characters that cannot be seen`
  if (/(?:^|[\\/])\.git(?:[\\/]|$)/i.test(value)) {
    return `${quoted(value)} is in the folder .git, which git keeps to itself: choose another`
  }
  return checkPlaceholders(value, ACCOUNT_PLACEHOLDERS)
}

function checkCommitMessage(value: string): string | undefined {
  // Many an emoji is of several characters, some of which cannot be seen alone.
  if (INVISIBLE.test(value.replace(EMOJI, ''))) {
    return `${quoted(value)} is not one line of visible text`
  }
  if (value.length > LONGEST_SUBJECT) {
    return `has ${value.length} characters. Expected a subject line of at most ${LONGEST_SUBJECT}`
  }
  if (value.startsWith('---')) {
    return `${quoted(value)} begins with ---, at which git ends a message: begin with a word`
  }
  return checkPlaceholders(value, [...ACCOUNT_PLACEHOLDERS, 'month', 'events'])
}

function checkArtifactName(value: string): string | undefined {
  if (/^\.+$|[":<>|*?\\/]/.test(value) || INVISIBLE.test(value)) {
    return `${quoted(value)} is only dots, or holds one of " : < > | * ? \\ / or an invisible character, which artifact names refuse`
  }
  return checkPlaceholders(value, [...ACCOUNT_PLACEHOLDERS, 'month'])
}

function checkApiUrl(value: string): string | undefined {
  // Nothing of a text that may hold a user, a password or a token is shown.
  const isOrigin = !/[@?#]/.test(value)
  if (isOrigin && URL.canParse(value) && isSecure(new URL(value))) return undefined
  const name = isOrigin ? quoted(value) : 'a URL with a user, password, query or fragment'
  return `${name} cannot be used. Expected https://api.heroku.com (plain http only on loopback)`
}

/** The names in a list that commas, spaces or newlines separate. */
export const namesIn = (value: string) => value.split(/[\s,]+/).filter((name) => name !== '')

/** Where a month goes. */
type Destination = 'commit' | 'artifact' | 'folder'

const destinations = readAs((value, refuse) => {
  const names = namesIn(value)
  if (names.length === 0 || !names.every((name) => /^(?:commit|artifact|folder)$/.test(name))) {
    refuse(`${quoted(value)} is none. Expected commit, artifact, folder, or several of them`)
  }
  return new Set(names as Destination[])
})

const authorities = readAs((value, refuse) => {
  const urls = namesIn(value)
  for (const url of urls) {
    // Nothing of a text that may hold a user, a password or a token is shown.
    const isPlain = !/[@?]/.test(url)
    if (isPlain && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) continue
    const name = isPlain ? quoted(url) : 'a URL with a user, password or query'
    refuse(`${name} cannot be used. Expected https or http, such as https://freetsa.org/tsr`)
  }
  return urls.filter((url) => URL.canParse(url)).map((url) => new URL(url))
})

/** The inputs that can be read each by itself. */
export const inputsSchema = z.object({
  'heroku-api-key': text(checkSecret),
  'enterprise-account': text(checkAccount),
  destination: destinations,
  folder: text(checkFolder),
  repository: z.union([z.literal(''), repositoryName]).transform(ownerAndName),
  token: text((value) => (value === '' ? undefined : checkSecret(value))),
  branch: text(checkBranch).transform((value) => branchName(value) || undefined),
  directory: z.string().transform(normalDirectory).pipe(text(checkDirectory)),
  'commit-message': text(checkCommitMessage),
  'timestamp-authority': authorities,
  timestamp: choice('best-effort', 'required'),
  compression: choice('auto', 'gzip', 'none'),
  'keep-original': flag,
  provisional: choice('refuse', 'allow'),
  strict: flag,
  reconcile: flag,
  review: flag,
  'allow-public': flag,
  'artifact-name': text(checkArtifactName),
  'retention-days': optional(
    wholeNumber(1, 400),
    'number of days from 1 to 400 (90 in public repositories)',
  ),
  summary: choice('auto', 'full', 'counts', 'none'),
  'dry-run': flag,
  'heroku-api-url': text(checkApiUrl).transform((value) => new URL(value)),
  encrypt: choice('auto', 'true', 'false'),
})

/** Every input that action.yml declares. */
export const INPUT_NAMES = [
  ...(Object.keys(inputsSchema.shape) as (keyof z.infer<typeof inputsSchema>)[]),
  'month',
  'pgp-public-keys',
  'pgp-fingerprints',
  'pgp-signing-key',
  'pgp-signing-passphrase',
  'pgp-signer-keys',
] as const

export type InputName = (typeof INPUT_NAMES)[number]

/** Defaults, as in action.yml; an input without one is empty. */
export const DEFAULTS: Partial<Record<InputName, string>> = {
  month: 'previous',
  destination: 'commit',
  folder: 'audit-trail/{account}',
  directory: 'audit-trail/{account}',
  'commit-message': 'audit trail: {account} {month} ({events} events)',
  encrypt: 'auto',
  timestamp: 'best-effort',
  compression: 'auto',
  'keep-original': 'false',
  provisional: 'refuse',
  strict: 'false',
  reconcile: 'false',
  review: 'false',
  'allow-public': 'false',
  'artifact-name': 'heroku-audit-trail-{account}-{month}',
  summary: 'auto',
  'dry-run': 'false',
  'heroku-api-url': 'https://api.heroku.com',
}

/** The text of each input without the space around it, or its default when there is none. */
export function withDefaults<Name extends string>(
  names: readonly Name[],
  inputs: Inputs,
  defaults: Partial<Record<Name, string>>,
): Record<Name, string> {
  const entries = names.map((name): [Name, string] => {
    const given = (inputs[name] ?? '').trim()
    return [name, given === '' ? (defaults[name] ?? '') : given]
  })
  return Object.fromEntries(entries) as Record<Name, string>
}

type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name

/** Values by the names of their inputs in camelCase. */
export type ByInput<Read> = { [Name in keyof Read & string as CamelCase<Name>]: Read[Name] }

/** `heroku-api-key` becomes `herokuApiKey`. */
export function camelCased<Read extends object>(read: Read): ByInput<Read> {
  const camelCase = (name: string) =>
    name.replace(/-(.)/g, (_, first: string) => first.toUpperCase())
  const entries = Object.entries(read).map(([name, value]) => [camelCase(name), value as unknown])
  return Object.fromEntries(entries) as ByInput<Read>
}
