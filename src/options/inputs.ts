import { z } from 'zod'
import { isSecure } from '../http/secure.ts'
import { INVISIBLE, plain, quoted } from '../text/log.ts'
import { branchProblem, pathProblem } from '../text/names.ts'
import { strayBraces, unknownPlaceholders } from '../text/template.ts'

/** The inputs of an action by their names; one that is not given, or empty, has its default. */
export type Inputs = Partial<Record<string, string>>

/** How each input is read: from its text, or from undefined when there is none. */
type Shape = Record<string, z.ZodType<unknown, string | undefined>>

type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name

/** What was read, by the names of the inputs in camelCase. */
export type ByInput<S extends Shape> = {
  [Name in keyof S & string as CamelCase<Name>]: z.infer<S[Name]>
}

/** Reads each input by itself, without the space around it. What has a problem is left out. */
export function parseInputs<S extends Shape>(
  shape: S,
  inputs: Inputs,
  defaults: Inputs = {},
): { read: Partial<ByInput<S>>; problems: string[] } {
  const problems: string[] = []
  const entries = Object.entries(shape).flatMap(([name, type]) => {
    const given = inputs[name] ?? ''
    // A passphrase may begin or end with a space.
    const text = name.endsWith('passphrase') ? given : given.trim()
    const { data, error } = type.safeParse(text === '' ? defaults[name] : text)
    problems.push(...(error?.issues ?? []).map(({ message }) => `${name}: ${message}`))
    const key = name.replace(/-(.)/g, (_, first: string) => first.toUpperCase())
    return error === undefined ? [[key, data]] : []
  })
  return { read: Object.fromEntries(entries) as Partial<ByInput<S>>, problems }
}

/** A text that `read` makes something of; whatever it refuses is a problem of the input. */
export function readAs<T>(
  read: (value: string, refuse: (problem: string) => void) => T,
  fallback = '',
) {
  return z
    .string()
    .prefault(fallback)
    .transform((value, context) =>
      read(value, (message) => {
        context.addIssue({ code: 'custom', message })
      }),
    )
}

type ProblemOf = (value: string) => string | undefined

const checked = (problemOf: ProblemOf, fallback?: string) =>
  readAs((value, refuse) => {
    const problem = problemOf(value)
    if (problem !== undefined) refuse(problem)
    return value
  }, fallback)

/** A text in which `problemOf` finds nothing, or none. */
export const text = (problemOf: ProblemOf = () => undefined, fallback = '') =>
  checked((value) => (value === '' ? undefined : problemOf(value)), fallback)

export const required = (expected: string, problemOf: ProblemOf = () => undefined) =>
  checked((value) => (value === '' ? `is empty. Expected ${expected}` : problemOf(value)))

/** A value that may be left out, which gives undefined, as does what `read` refuses. */
export const optional = <T>(read: (value: string) => T | undefined, expected: string) =>
  readAs((value, refuse) => {
    const result = value === '' ? undefined : read(value)
    if (result === undefined && value !== '') refuse(`${quoted(value)} is not a ${expected}`)
    return result
  })

export const wholeNumber = (expected: string, least = 0, most = 999_999) =>
  optional((value) => {
    const number = /^\d{1,6}$/.test(value) ? Number(value) : NaN
    return number >= least && number <= most ? number : undefined
  }, expected)

/** One of these words, in either case; by default the first. */
export const choice = <T extends string>(...words: [T, ...T[]]) =>
  readAs((value, refuse) => {
    const word = words.find((each) => each === value.toLowerCase())
    if (word === undefined) refuse(`${quoted(value)} is not one of ${words.join(', ')}`)
    return word ?? words[0]
  }, words[0])

export const flag = choice('false', 'true').transform((value) => value === 'true')

export const namesIn = (value: string) => value.split(/[\s,]+/).filter((name) => name !== '')

export const secretProblem: ProblemOf = (value) =>
  /^[\x21-\x7e]+$/.test(value)
    ? undefined
    : 'holds white space or characters that no token has: copy it again'

const shown =
  (problemOf: ProblemOf): ProblemOf =>
  (value) => {
    const problem = problemOf(value)
    return problem && `${quoted(value)} ${problem}`
  }

export const accountProblem = shown((value) =>
  value.length > 255 || /[/\\*]|^\.+$/.test(value) || INVISIBLE.test(value)
    ? 'is not a name or id of an enterprise account: the Heroku Dashboard lists them'
    : undefined,
)

export const repositoryProblem = shown((value) =>
  /^(?!\.+\/)[\w.-]+\/(?!\.+$)[\w.-]+$/.test(value)
    ? undefined
    : 'is not a repository. Expected owner/name, such as acme/compliance',
)

const ACCOUNT = ['account', 'account-id']

function template(placeholders: readonly string[], problemOf: ProblemOf, fallback = '') {
  const known = placeholders.map((name) => `{${name}}`).join(', ')
  const placeholderProblem: ProblemOf = (value) => {
    const [unknown] = unknownPlaceholders(value, placeholders)
    const stray = strayBraces(value) ? 'a brace that belongs to no placeholder' : undefined
    const odd = unknown === undefined ? stray : `the unknown placeholder ${plain(unknown)}`
    return odd && `has ${odd}; known are ${known}`
  }
  return text(
    shown((value) => problemOf(value) ?? placeholderProblem(value)),
    fallback,
  )
}

/** Many an emoji is of several characters, some of which cannot be seen alone; `v` is newer than TypeScript's target. */
const EMOJI = new RegExp('\\p{RGI_Emoji}', 'gv')

const invisible = (problem: string) => (value: string) =>
  INVISIBLE.test(value.replace(EMOJI, '')) ? problem : undefined

/** `refs/heads/main`, as `github.ref` has it, is `main`. */
const branchName = (value: string) => value.replace(/^refs\/heads\//, '')

/** A folder as people write it: `./a/b/` is `a/b`, and `.` the root. */
const normalDirectory = (value: string) =>
  value.replace(/^(?:\.\/+)+|\/+$/g, '').replace(/^\.$/, '')

/** A folder inside the repository: relative, without steps out of it or into git's own. */
const directoryProblem: ProblemOf = (value) => {
  const problem = pathProblem(normalDirectory(value))
  return (
    problem && `is not a folder inside a repository, such as audit-trail/{account}: it ${problem}`
  )
}

const artifactProblem: ProblemOf = (value) =>
  /^\.+$|[":<>|*?\\/]/.test(value) || INVISIBLE.test(value)
    ? 'is only dots, or holds one of " : < > | * ? \\ / or an invisible character, which artifact names refuse'
    : undefined

/** The problem of a URL. Nothing is shown of one that may hold a user, a password or a token. */
function urlProblem(value: string, fits: (url: URL) => boolean, expected: string) {
  const isPlain = !/[@?#]/.test(value)
  if (isPlain && URL.canParse(value) && fits(new URL(value))) return undefined
  const name = isPlain ? quoted(value) : 'a URL with a user, password, query or fragment'
  return `${name} cannot be used. Expected ${expected}`
}

const destinations = readAs((value, refuse) => {
  const names = namesIn(value)
  if (names.length === 0 || !names.every((name) => /^(?:commit|artifact|folder)$/.test(name))) {
    refuse(`${quoted(value)} is none. Expected commit, artifact, folder, or several of them`)
  }
  return new Set(names as ('commit' | 'artifact' | 'folder')[])
}, 'commit')

const authorities = readAs((value, refuse) => {
  const expected = 'https or http, such as https://freetsa.org/tsr'
  const isHttp = (url: URL) => /^https?:$/.test(url.protocol)
  return namesIn(value).flatMap((name) => {
    const problem = urlProblem(name, isHttp, expected)
    if (problem !== undefined) refuse(problem)
    return problem === undefined ? [new URL(name)] : []
  })
})

const HEROKU = 'https://api.heroku.com'
const DEFAULT_FOLDER = 'audit-trail/{account}'
export const DEFAULT_MESSAGE = 'audit trail: {account} {month} ({events} events)'

export const INPUTS = {
  'heroku-api-key': required(
    'a secret, such as ${{ secrets.HEROKU_API_KEY }}: is it set for this repository? ' +
      '(Workflows of pull requests from forks, and of Dependabot, get no secrets.)',
    secretProblem,
  ),
  'enterprise-account': required(
    'the name or id of an enterprise account, such as acme',
    accountProblem,
  ),
  month: text(),
  destination: destinations,
  folder: template(
    ACCOUNT,
    (value) =>
      /(?:^|[\\/])\.git(?:[\\/]|$)/i.test(value)
        ? 'is in the folder .git, which git keeps to itself: choose another'
        : invisible('holds characters that cannot be seen')(value),
    DEFAULT_FOLDER,
  ),
  repository: text(repositoryProblem).transform((value) => {
    const [owner = '', name = ''] = value.split('/')
    return { owner, name }
  }),
  token: text(secretProblem),
  branch: text(shown((value) => branchProblem(branchName(value)))).transform(
    (value) => branchName(value) || undefined,
  ),
  directory: template(ACCOUNT, directoryProblem, DEFAULT_FOLDER).transform(normalDirectory),
  'commit-message': template(
    [...ACCOUNT, 'month', 'events'],
    (value) =>
      value.startsWith('---')
        ? 'begins with ---, at which git ends a message: begin with a word'
        : invisible('is not one line of visible text')(value),
    DEFAULT_MESSAGE,
  ),
  'timestamp-authority': authorities,
  timestamp: choice('best-effort', 'required'),
  compression: choice('auto', 'gzip', 'none'),
  'keep-original': flag,
  provisional: choice('refuse', 'allow'),
  strict: flag,
  reconcile: flag,
  review: flag,
  'allow-public': flag,
  'artifact-name': template(
    [...ACCOUNT, 'month'],
    artifactProblem,
    'heroku-audit-trail-{account}-{month}',
  ),
  'retention-days': wholeNumber('number of days from 1 to 400 (90 in public repositories)', 1, 400),
  summary: choice('auto', 'full', 'counts', 'none'),
  'dry-run': flag,
  'heroku-api-url': text(
    (value) => urlProblem(value, isSecure, `${HEROKU} (plain http only on loopback)`),
    HEROKU,
  ).transform((value) => new URL(value)),
  encrypt: choice('auto', 'true', 'false'),
}

export const SIGNER_INPUTS = { 'pgp-signing-key': text(), 'pgp-signing-passphrase': text() }

export const KEY_INPUTS = {
  ...SIGNER_INPUTS,
  'pgp-public-keys': text(),
  'pgp-fingerprints': text(),
  'pgp-signer-keys': text(),
}

export const INPUT_NAMES = Object.keys({ ...INPUTS, ...KEY_INPUTS })
