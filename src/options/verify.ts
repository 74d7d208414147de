import { z } from 'zod'
import {
  camelCased,
  DEFAULTS,
  inputsSchema,
  namesIn,
  optional,
  readAs,
  repositoryName,
  wholeNumber,
  withDefaults,
  type ByInput,
  type Inputs,
} from './inputs.ts'
import { quoted } from '../text/log.ts'
import { isMonth } from '../system/month.ts'
import { OptionsError, problemsOf } from './problems.ts'

const matching = (pattern: RegExp) => (value: string) =>
  pattern.test(value.toLowerCase()) ? value.toLowerCase() : undefined

const days = optional(wholeNumber(0, 365), 'number of days from 0 to 365')

const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/** The names of the checks, in their order: an interface of options and of the JSON report. */
const CHECK_IDS = [
  ...([
    'manifests',
    'chain',
    'counts',
    'names',
    'digests',
    'unnamed',
    'sums',
    'page',
    'objects',
    'history',
    'commits',
  ] as const),
  ...(['months', 'fresh', 'anchor', 'remote', 'heroku'] as const),
  ...(['signed', 'authors', 'originals'] as const),
  ...(['clocks', 'timestamps'] as const),
  ...(['recipients', 'events', 'signed-off'] as const),
] as const

export type CheckId = (typeof CHECK_IDS)[number]

/** A label may have spaces. */
const linesOrCommas = (value: string) => value.split(/[,\n]/).flatMap((label) => label.trim() || [])

const checkIds = readAs((value, refuse) => {
  const names = namesIn(value).flatMap((name) => (name === 'all' ? CHECK_IDS : [name]))
  for (const name of names.filter((each) => !CHECK_IDS.some((id) => id === each))) {
    refuse(`${quoted(name)} is not a check. Expected all, or some of ${CHECK_IDS.join(', ')}`)
  }
  return new Set(names)
})

/** Full shas of commits, and months. */
const acceptedNames = readAs((value, refuse) => {
  const names = namesIn(value).map((name) => name.toLowerCase())
  for (const name of names.filter((each) => !SHA.test(each) && !isMonth(each))) {
    refuse(`${quoted(name)} is neither a full sha of a commit nor a month YYYY-MM`)
  }
  return new Set(names)
})

/** The inputs of verify/action.yml, which are the options of the command. */
const verifyInputsSchema = z.object({
  directory: z.string(),
  ref: z.string(),
  'allow-shallow': inputsSchema.shape.strict,
  'grace-days': days.transform((days) => days ?? 5),
  'expect-head': optional(matching(SHA), 'full sha of a commit, 40 hexadecimal digits'),
  'expect-manifest': optional(matching(/^[0-9a-f]{64}$/), 'SHA-256, 64 hexadecimal digits'),
  'expect-records': optional(wholeNumber(), 'number of records'),
  until: optional((value) => (isMonth(value) ? value : undefined), 'month, YYYY-MM'),
  require: checkIds,
  accept: acceptedNames,
  'pgp-private-keys': z.string(),
  'pgp-passphrase': z.string(),
  'pgp-signer-keys': z.string(),
  'signed-since': optional(wholeNumber(), 'sequence of a manifest, 1 or more'),
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
  heroku: 'list',
  'heroku-api-url': DEFAULTS['heroku-api-url']!,
  'open-issue': 'false',
}

/** What is verified and with what: the inputs, read and checked (verify/action.yml says what they mean). */
export type VerifyOptions = ByInput<z.infer<typeof verifyInputsSchema>>

/** @throws OptionsError with every problem found */
export function readVerifyOptions(inputs: Inputs): VerifyOptions {
  const values = withDefaults(VERIFY_INPUT_NAMES, inputs, VERIFY_DEFAULTS)
  // A passphrase may begin or end with a space.
  values['pgp-passphrase'] = inputs['pgp-passphrase'] ?? ''
  const parsed = verifyInputsSchema.safeParse(values)
  if (!parsed.success) throw new OptionsError(problemsOf(parsed))
  const options = camelCased(parsed.data)
  if (options.signedSince !== undefined && options.pgpSignerKeys === '') {
    throw new OptionsError([
      'signed-since: needs pgp-signer-keys (of the command: --signer-key), the keys of who signs',
    ])
  }
  if (options.expectAuthor.size > 0 && (options.repository === '' || options.token === '')) {
    throw new OptionsError([
      'expect-author: needs repository and token (of the command: --repository and GITHUB_TOKEN), since ' +
        'GitHub knows the authors',
    ])
  }
  if (options.openIssue && options.issueToken === '') {
    throw new OptionsError(['issue-token: is empty. Expected a token with issues: write'])
  }
  return options
}
