import { z } from 'zod'
import type { ErrorCode } from '../system/catalogue.ts'
import { plain } from '../text/log.ts'
import { isRateLimit, limitEnd } from './rate-limits.ts'

/** What came back in place of what GitHub was asked for. */
export interface Refusal {
  /** False when there was no whole answer; `status` is 500 then. */
  answered: boolean
  status: number
  /** GitHub's own words; empty when there are none. */
  words: string
  /** Its `documentation_url`; empty when there is none. */
  documentation: string
  /** Names in lower case. */
  headers: Record<string, string | undefined>
  /** Whether its `metadata` names secrets that push protection found. */
  foundSecrets: boolean
}

interface Row {
  code: ErrorCode
  is: (refusal: Refusal) => boolean
  /** A sentence without its full stop. */
  wayOut: string | ((refusal: Refusal) => string)
  /** For what is refused; by default every later write is refused as well, whatever it writes. */
  holds?: 'once' | 'for a while'
}

const ACCESS =
  "The token needs access to the repository's contents, write access to export and read access to " +
  "plan or verify: for the workflow's own repository add `permissions: contents: write` (or `read`) to the " +
  'job; for another one pass the token of a GitHub App installed there ' +
  '(actions/create-github-app-token) or a fine-grained personal access token with contents: write ' +
  '(or read)'

/** A bypass list takes apps, but not GitHub Actions itself, whose token GITHUB_TOKEN is. */
const BYPASS =
  'GITHUB_TOKEN cannot bypass it: use a ruleset, in place of a classic protection, put a GitHub App on its ' +
  "bypass list and pass the App's token (docs/setup.md, Protect the repository), or set the input " +
  "'branch' to another"

const OTHER_REPOSITORY = "or set the input 'repository' to another"

/** Repositories that take no commits, as their description says before any is tried. */
export const CLOSED = {
  archived: {
    code: 'E_GITHUB_ARCHIVED',
    wayOut: `It is archived: unarchive it, ${OTHER_REPOSITORY}`,
  },
  disabled: {
    code: 'E_GITHUB_DISABLED',
    wayOut: `It is disabled: ask its owner, or GitHub Support, why, ${OTHER_REPOSITORY}`,
  },
} as const

/** The text behind it is that of the rule, which an administrator may have written. */
const isRuleset = ({ words }: Refusal) => /^repository rule violations found/i.test(words)

const PROTECTED =
  /approving review is required|status checks? .*expected|must be made through|verified signatures|(?:protected|locked) branch|authorized to push to this branch/i

const isProtection = ({ status, words, documentation }: Refusal) =>
  documentation.includes('/about-protected-branches') ||
  ([403, 409, 422].includes(status) && PROTECTED.test(words))

/**
 * How GitHub refuses; the first row that fits counts. Rows go by status, documentation_url and
 * headers where these are enough, else by words. Seen in its REST API, version 2022-11-28, and in
 * public reports.
 */
const REFUSALS: readonly Row[] = [
  {
    code: 'E_GITHUB_NO_ANSWER',
    is: ({ answered }) => !answered,
    wayOut: 'Check the network and githubstatus.com, and run again',
    holds: 'for a while',
  },
  {
    code: 'E_GITHUB_TOKEN',
    is: ({ status }) => status === 401,
    wayOut: 'The token is wrong, expired or revoked: pass a valid one',
  },
  {
    code: 'E_GITHUB_SSO',
    is: ({ status, headers, documentation, words }) =>
      /^required\b/i.test(headers['x-github-sso'] ?? '') ||
      documentation.includes('single-sign-on') ||
      (status === 403 && /SAML enforcement/i.test(words)),
    wayOut: ({ headers }) =>
      'The organization wants single sign-on, for which the token is not authorized. Authorize it ' +
      `${ssoPage(headers['x-github-sso'])}, or pass the token of a GitHub App, which needs none`,
  },
  {
    code: 'E_GITHUB_PUSH_PROTECTION',
    is: (refusal) =>
      refusal.foundSecrets ||
      (isRuleset(refusal) && /secret detected|cannot contain secrets/i.test(refusal.words)),
    wayOut:
      'Push protection finds what looks like a secret in this month. Encrypt it (pgp-public-keys), ' +
      "so that nothing is readable in the repository, or have the repository's administrator turn " +
      'push protection off',
    holds: 'once',
  },
  {
    code: 'E_GITHUB_SIGNATURE_REQUIRED',
    is: (refusal) =>
      (isRuleset(refusal) || isProtection(refusal)) && /verified signatures/i.test(refusal.words),
    wayOut:
      'The branch takes signed commits only. GitHub signs those of GITHUB_TOKEN and of a GitHub App, but ' +
      `not those of a personal access token. ${BYPASS}`,
  },
  {
    code: 'E_GITHUB_COMMIT_MESSAGE',
    is: (refusal) => isRuleset(refusal) && /^.*\n\s*commit message must/i.test(refusal.words),
    wayOut: `A ruleset refuses the commit's message: set the input 'commit-message'. ${BYPASS}`,
  },
  {
    code: 'E_GITHUB_RULESET',
    is: isRuleset,
    wayOut: `A ruleset refuses this token's commits. ${BYPASS}`,
  },
  {
    code: 'E_GITHUB_PROTECTED_BRANCH',
    is: isProtection,
    wayOut: `The protection of the branch refuses this token's commits. ${BYPASS}`,
  },
  {
    code: 'E_GITHUB_NEW_BRANCH',
    is: ({ status, words }) => status === 422 && /^reference update failed/i.test(words),
    wayOut:
      'It does not say why: another branch may stand in its way (records, where records/acme is to ' +
      `be made), or a protection covers its name. ${BYPASS}`,
  },
  {
    code: 'E_GITHUB_RATE_LIMIT',
    is: ({ status, words, headers }) => isRateLimit(status, words, headers),
    wayOut: ({ headers }) => {
      const ends = limitEnd(headers)
      return ends === undefined
        ? 'Run again when the rate limit has been reset'
        : `Run again after ${ends}, when the rate limit ends`
    },
    holds: 'for a while',
  },
  {
    code: 'E_GITHUB_DENIED',
    is: ({ status, words }) =>
      status === 451 ||
      (status === 403 &&
        /IP allow ?list|forbids access via|app access restrictions|suspended|access blocked/i.test(
          words,
        )),
    wayOut: ({ words }) =>
      /IP allow/i.test(words)
        ? 'Use a runner whose address is in the list, or have an owner of the organization add an entry for it'
        : 'An owner of the organization, or GitHub Support, can lift that. Where only tokens of this kind are ' +
          'denied, pass that of a GitHub App installed there (actions/create-github-app-token)',
  },
  { ...CLOSED.archived, is: ({ status, words }) => status === 403 && /\barchived\b/i.test(words) },
  { ...CLOSED.disabled, is: ({ status, words }) => status === 403 && /\bdisabled\b/i.test(words) },
  {
    code: 'E_GITHUB_QUOTA',
    is: ({ status, words }) =>
      [403, 413, 422, 507].includes(status) && /\bquota\b|allotted space|size limit/i.test(words),
    wayOut: `The repository, or its owner, has used up its space. Have it extended, ${OTHER_REPOSITORY}`,
  },
  {
    code: 'E_GITHUB_ISSUES_OFF',
    is: ({ status }) => status === 410,
    wayOut: 'Turn on Issues in the settings of the repository',
  },
  lacking('issues: write', '/rest/issues/'),
  lacking('actions: read', '/rest/actions/'),
  { code: 'E_GITHUB_PERMISSION', is: ({ status }) => status === 403, wayOut: ACCESS },
  {
    code: 'E_GITHUB_NOT_FOUND',
    is: ({ status }) => status === 404,
    wayOut: `The repository is not there, or the token does not reach it. ${ACCESS}`,
  },
  {
    code: 'E_GITHUB_REDIRECT',
    is: ({ status }) => status < 400,
    wayOut:
      'It redirects elsewhere, which is not followed: nothing is sent but to the API itself. Check ' +
      'whether a proxy stands before it, GITHUB_API_URL is an address that moved, or the repository ' +
      'was renamed meanwhile',
  },
  {
    code: 'E_GITHUB_FAULT',
    is: ({ status }) => status >= 500,
    wayOut: 'GitHub has a fault: see githubstatus.com and run again later',
    holds: 'for a while',
  },
  {
    code: 'E_GITHUB_UNEXPECTED',
    is: () => true,
    wayOut: 'Run again; if this happens again, please report it',
    holds: 'once',
  },
]

/** What a token lacks for the workflow's own repository, by the page of what was asked for. */
function lacking(permission: string, page: string): Row {
  return {
    code: 'E_GITHUB_PERMISSION',
    is: ({ status, documentation }) => [403, 404].includes(status) && documentation.includes(page),
    wayOut: `The token needs ${permission}: add it to the permissions of the job`,
  }
}

/** Each part may be missing or of another form. */
const refusalAnswer = z.object({
  message: z.string().optional().catch(undefined),
  documentation_url: z.string().optional().catch(undefined),
  metadata: z.object({ secret_scanning: z.unknown() }).partial().optional().catch(undefined),
})

/** Reads a refusal out of an answer; `data` is its JSON, or whatever came in its place. */
export function refusalOf(status: number, data: unknown, headers: Refusal['headers']): Refusal {
  const body = refusalAnswer.safeParse(data).data
  return {
    ...{ answered: true, status, headers },
    words: body?.message ?? '',
    documentation: body?.documentation_url ?? '',
    foundSecrets: body?.metadata?.secret_scanning !== undefined,
  }
}

export const NO_ANSWER: Refusal = { ...refusalOf(500, {}, {}), answered: false }

/** What a refusal is, and what to do about it: the first row of the table that it fits. */
export function kindOf(refusal: Refusal) {
  const { code, wayOut, holds } = REFUSALS.find(({ is }) => is(refusal))!
  return {
    code,
    lasting: holds === undefined,
    transient: holds === 'for a while',
    wayOut: typeof wayOut === 'string' ? wayOut : wayOut(refusal),
  }
}

/**
 * Where to sign on, from the header `X-GitHub-SSO: required; url=...`. What follows the question
 * mark authorizes the token, and is for its owner alone.
 */
function ssoPage(header = ''): string {
  const page = URL.parse(/\burl=(\S+)/.exec(header)?.[1] ?? '')
  return page?.protocol === 'https:'
    ? `at ${plain(`${page.origin}${page.pathname}`)}`
    : "in its owner's settings (Developer settings, Configure SSO)"
}
