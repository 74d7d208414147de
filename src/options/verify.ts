import { isMonth } from '../system/month.ts'
import { quoted } from '../text/log.ts'
import {
  choice,
  flag,
  INPUTS,
  namesIn,
  optional,
  readAs,
  parseInputs,
  repositoryProblem,
  secretProblem,
  text,
  wholeNumber,
  type ByInput,
  type Inputs,
} from './inputs.ts'
import { OptionsError } from './problems.ts'

const matching = (pattern: RegExp, expected: string) =>
  optional((value) => {
    const lower = value.toLowerCase()
    return pattern.test(lower) ? lower : undefined
  }, expected)

const days = wholeNumber('number of days from 0 to 365', 0, 365)

const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/** The names of the checks, in their order: an interface of options and of the JSON report. */
const CHECK_IDS = [
  ...(['manifests', 'chain', 'counts', 'names', 'digests', 'unnamed', 'sums', 'page'] as const),
  ...(['objects', 'history', 'commits'] as const),
  ...(['months', 'fresh', 'anchor', 'remote', 'heroku'] as const),
  ...(['signed', 'authors', 'originals'] as const),
  ...(['clocks', 'timestamps'] as const),
  ...(['recipients', 'events', 'signed-off'] as const),
] as const

export type CheckId = (typeof CHECK_IDS)[number]

const checkIds = readAs((value, refuse) => {
  const names = namesIn(value).flatMap((name) => (name === 'all' ? CHECK_IDS : [name]))
  for (const name of names.filter((each) => !CHECK_IDS.some((id) => id === each))) {
    refuse(`${quoted(name)} is not a check. Expected all, or some of ${CHECK_IDS.join(', ')}`)
  }
  return new Set(names)
})

const acceptedNames = readAs((value, refuse) => {
  const names = namesIn(value).map((name) => name.toLowerCase())
  for (const name of names.filter((each) => !SHA.test(each) && !isMonth(each))) {
    refuse(`${quoted(name)} is neither a full sha of a commit nor a month YYYY-MM`)
  }
  return new Set(names)
})

const VERIFY_INPUTS = {
  directory: text(undefined, '.'),
  ref: text(undefined, 'HEAD'),
  'allow-shallow': flag,
  'grace-days': days.transform((days) => days ?? 5),
  'expect-head': matching(SHA, 'full sha of a commit, 40 hexadecimal digits'),
  'expect-manifest': matching(/^[0-9a-f]{64}$/, 'SHA-256, 64 hexadecimal digits'),
  'expect-records': wholeNumber('number of records'),
  until: optional((value) => (isMonth(value) ? value : undefined), 'month, YYYY-MM'),
  require: checkIds,
  accept: acceptedNames,
  'pgp-private-keys': text(),
  'pgp-passphrase': text(),
  'pgp-signer-keys': text(),
  'signed-since': wholeNumber('sequence of a manifest, 1 or more'),
  'signed-off-within': days,
  'timestamp-roots': text(),
  repository: text(repositoryProblem),
  'expect-author': text().transform((value) => new Set(namesIn(value))),
  token: INPUTS.token,
  heroku: choice('list', 'all'),
  'heroku-api-key': text(secretProblem),
  'heroku-api-url': INPUTS['heroku-api-url'],
  'open-issue': flag,
  'issue-token': INPUTS.token,
  // A label may have spaces.
  'issue-labels': text().transform((value) =>
    value.split(/[,\n]/).flatMap((label) => label.trim() || []),
  ),
  'issue-assignees': text().transform(namesIn),
}

export const VERIFY_INPUT_NAMES = Object.keys(VERIFY_INPUTS)

export type VerifyOptions = ByInput<typeof VERIFY_INPUTS>

/** @throws OptionsError with every problem found */
export function readVerifyOptions(inputs: Inputs): VerifyOptions {
  const { read, problems } = parseInputs(VERIFY_INPUTS, inputs)
  if (read.signedSince !== undefined && read.pgpSignerKeys === '') {
    problems.push(
      'signed-since: needs pgp-signer-keys (of the command: --signer-key), the keys of who signs',
    )
  }
  if (read.expectAuthor?.size !== 0 && (read.repository === '' || read.token === '')) {
    problems.push(
      'expect-author: needs repository and token (of the command: --repository and GITHUB_TOKEN), since ' +
        'GitHub knows the authors',
    )
  }
  if (read.openIssue === true && read.issueToken === '') {
    problems.push('issue-token: is empty. Expected a token with issues: write')
  }
  if (problems.length > 0) throw new OptionsError(problems)
  return read as VerifyOptions
}
