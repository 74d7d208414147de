import { z } from 'zod'
import {
  DEFAULTS,
  inputsSchema,
  namesIn,
  repositoryName,
  withDefaults,
  type Inputs,
} from './inputs.ts'
import { quoted } from '../text/log.ts'
import { isMonth, type Month } from '../system/month.ts'
import { OptionsError, problemsOf } from './problems.ts'

/** A text that may be empty, which then is undefined; else it is read by another schema. */
function optional<T>(read: (value: string) => T | undefined, expected: string) {
  return z.string().transform((value, context): T | undefined => {
    if (value === '') return undefined
    const result = read(value)
    if (result !== undefined) return result
    context.addIssue({ code: 'custom', message: `${quoted(value)} is not a ${expected}` })
    return z.NEVER
  })
}

const matching = (pattern: RegExp) => (value: string) =>
  pattern.test(value.toLowerCase()) ? value.toLowerCase() : undefined

const wholeNumber = (value: string) => (/^\d{1,6}$/.test(value) ? Number(value) : undefined)

const days = optional(
  (value) => ((wholeNumber(value) ?? NaN) <= 365 ? Number(value) : undefined),
  'number of days from 0 to 365',
)

const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/** Everything that is checked of a ledger, in this order: the names that options and machines use. */
export const CHECK_IDS = [
  'manifests',
  'chain',
  'months',
  'counts',
  'names',
  'digests',
  'unnamed',
  'sums',
  'page',
  'recipients',
  'clocks',
  'fresh',
  'objects',
  'history',
  'commits',
  'anchor',
  'signed',
  'timestamps',
  'signed-off',
  'events',
  'originals',
  'authors',
  'remote',
  'heroku',
] as const

export type CheckId = (typeof CHECK_IDS)[number]

/** What is known from outside of the ledger; undefined: nothing. */
export interface Expected {
  /** A commit that must be in the history. */
  head: string | undefined
  /** SHA-256 of a manifest that must be in the log. */
  manifest: string | undefined
  /** The least number of manifests in the log. */
  records: number | undefined
  /** The last month of an account that ended; undefined: it goes on. */
  until?: Month | undefined
}

/** A label may have spaces. */
const linesOrCommas = (value: string) => value.split(/[,\n]/).flatMap((label) => label.trim() || [])

const checkIds = z.string().transform((value, context) => {
  const names = namesIn(value).flatMap((name) => (name === 'all' ? CHECK_IDS : [name]))
  for (const name of names.filter((each) => !CHECK_IDS.some((id) => id === each))) {
    const message = `${quoted(name)} is not a check. Expected all, or some of ${CHECK_IDS.join(', ')}`
    context.addIssue({ code: 'custom', message })
  }
  return new Set(names)
})

/** Full shas of commits, and months. */
const acceptedNames = z.string().transform((value, context) => {
  const names = namesIn(value).map((name) => name.toLowerCase())
  for (const name of names.filter((each) => !SHA.test(each) && !isMonth(each))) {
    const message = `${quoted(name)} is no full sha of a commit and no month YYYY-MM`
    context.addIssue({ code: 'custom', message })
  }
  return new Set(names)
})

/** The inputs of verify/action.yml, which are the options of the command. */
const verifyInputsSchema = z.object({
  directory: z.string(),
  ref: z.string(),
  'allow-shallow': inputsSchema.shape.strict,
  'grace-days': days,
  'expect-head': optional(matching(SHA), 'full sha of a commit, 40 hexadecimal digits'),
  'expect-manifest': optional(matching(/^[0-9a-f]{64}$/), 'SHA-256, 64 hexadecimal digits'),
  'expect-records': optional(wholeNumber, 'number of records'),
  until: optional((value) => (isMonth(value) ? value : undefined), 'month, YYYY-MM'),
  require: checkIds,
  accept: acceptedNames,
  'pgp-private-keys': z.string(),
  'pgp-passphrase': z.string(),
  'pgp-signer-keys': z.string(),
  'signed-since': optional(wholeNumber, 'sequence of a manifest, 1 or more'),
  'signed-off-within': days,
  'timestamp-roots': z.string(),
  repository: z.union([z.literal(''), repositoryName]),
  'expect-author': z.string().transform((value) => new Set(namesIn(value))),
  token: inputsSchema.shape.token,
  heroku: z.enum(['list', 'all'], { error: "expected 'list' or 'all'" }),
  'heroku-api-key': z.union([z.literal(''), inputsSchema.shape['heroku-api-key']]),
  'heroku-api-url': inputsSchema.shape['heroku-api-url'],
  'open-issue': inputsSchema.shape.strict,
  'issue-token': inputsSchema.shape.token,
  'issue-labels': z.string().transform(linesOrCommas),
  'issue-assignees': z.string().transform(namesIn),
})

type VerifyInputName = keyof z.infer<typeof verifyInputsSchema>

/** Every input that verify/action.yml declares. */
export const VERIFY_INPUT_NAMES = Object.keys(verifyInputsSchema.shape) as VerifyInputName[]

const VERIFY_DEFAULTS = {
  directory: '.',
  ref: 'HEAD',
  'allow-shallow': 'false',
  'grace-days': '5',
  heroku: 'list',
  'heroku-api-url': DEFAULTS['heroku-api-url']!,
  'open-issue': 'false',
}

/** What is to be verified and with what: the inputs, read and checked. */
export interface VerifyOptions {
  folder: string
  /** HEAD, a full sha, or the name of a branch or tag. */
  ref: string
  /** Whether the history of a shallow clone may be left out. */
  allowShallow: boolean
  graceDays: number
  expected: Expected
  required: ReadonlySet<string>
  /** Commits and months whose findings are accepted. */
  accepted: ReadonlySet<string>
  privateKeys: string
  passphrase: string
  signerKeys: string
  /** The first sequence that must be signed. */
  signedSince: number
  /** Days; undefined: no deadline. */
  signedOffWithin: number | undefined
  /** PEM. */
  timestampRoots: string
  /** Logins; none: any author will do. */
  expectedAuthors: ReadonlySet<string>
  /** `owner/name`; undefined: GitHub is not asked. */
  repository: string | undefined
  token: string
  /** Undefined: Heroku is not asked. */
  herokuApiKey: string | undefined
  /** Whether archives are looked into where Heroku's list differs, or all. */
  herokuScope: 'list' | 'all'
  herokuApiUrl: URL
  /** With what to open an issue about findings; undefined: none is opened. */
  alarm: { token: string; labels: string[]; assignees: string[] } | undefined
}

/** @throws OptionsError with every problem found */
export function readVerifyOptions(inputs: Inputs): VerifyOptions {
  const values = withDefaults(VERIFY_INPUT_NAMES, inputs, VERIFY_DEFAULTS)
  // A passphrase may begin or end with a space.
  values['pgp-passphrase'] = inputs['pgp-passphrase'] ?? ''
  const parsed = verifyInputsSchema.safeParse(values)
  if (!parsed.success) throw new OptionsError(problemsOf(parsed))
  const input = parsed.data
  if (input['signed-since'] !== undefined && input['pgp-signer-keys'] === '') {
    throw new OptionsError(['signed-since: needs the keys of who signs, pgp-signer-keys'])
  }
  if (input['open-issue'] && input['issue-token'] === '') {
    throw new OptionsError(['issue-token: is empty. Expected a token with issues: write'])
  }
  const isGitHub = input.repository !== '' && input.token !== ''
  return {
    folder: input.directory,
    ref: input.ref,
    allowShallow: input['allow-shallow'],
    graceDays: input['grace-days'] ?? 0,
    expected: {
      head: input['expect-head'],
      manifest: input['expect-manifest'],
      records: input['expect-records'],
      until: input.until,
    },
    required: input.require,
    accepted: input.accept,
    privateKeys: input['pgp-private-keys'],
    passphrase: input['pgp-passphrase'],
    signerKeys: input['pgp-signer-keys'],
    signedSince: input['signed-since'] ?? 1,
    signedOffWithin: input['signed-off-within'],
    timestampRoots: input['timestamp-roots'],
    expectedAuthors: input['expect-author'],
    repository: isGitHub ? input.repository : undefined,
    token: input.token,
    herokuApiKey: input['heroku-api-key'] === '' ? undefined : input['heroku-api-key'],
    herokuScope: input.heroku,
    herokuApiUrl: input['heroku-api-url'],
    alarm: input['open-issue']
      ? {
          token: input['issue-token'],
          labels: input['issue-labels'],
          assignees: input['issue-assignees'],
        }
      : undefined,
  }
}
