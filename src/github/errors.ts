import type { z } from 'zod'
import { ActionError, messageOf } from '../system/errors.ts'
import { plain, requestIdOf, said } from '../text/log.ts'
import { isRateLimit, limitEnd } from './limits.ts'

/** A repository that may not or cannot take the record. */
export class RepositoryError extends ActionError {}

interface RequestFailure {
  /** 500 as well when there was no answer. */
  status: number
  answered: boolean
  message: string
  requestId: string | undefined
  /** When it is a rate limit: the time at which it ends, if that is known. */
  limit?: { ends: string | undefined }
}

/** What a failed request to GitHub says of itself; undefined for anything else thrown. */
function requestFailure(error: unknown): RequestFailure | undefined {
  if (!(error instanceof Error) || !('status' in error)) return undefined
  const { status, response } = error as {
    status: unknown
    response?: { headers?: unknown; data?: { message?: unknown } }
  }
  if (typeof status !== 'number') return undefined
  const said = response?.data?.message
  const headers = (response?.headers ?? {}) as Record<string, string | undefined>
  const id = headers['x-github-request-id']
  const message = typeof said === 'string' ? said : response === undefined ? messageOf(error) : ''
  const isLimit = response !== undefined && isRateLimit(status, message, headers)
  return {
    status,
    answered: response !== undefined,
    message,
    requestId: typeof id === 'string' ? requestIdOf(id) : undefined,
    ...(isLimit && { limit: { ends: limitEnd(headers) } }),
  }
}

const ACCESS =
  "The token needs access to the repository's contents, write access to export and read access to " +
  "plan: for the workflow's own repository add `permissions: contents: write` (or `read`) to the " +
  'job; for another one pass the token of a GitHub App installed there ' +
  '(actions/create-github-app-token) or a fine-grained personal access token with contents: write ' +
  '(or read)'

/** What to do about an answer of GitHub's. */
function wayOut({ status, answered, message, limit }: RequestFailure): string {
  if (!answered) return "Check the runner's network and githubstatus.com, and run again"
  if (status === 401) return 'The token is wrong, expired or revoked: pass a valid one'
  if (/archived/i.test(message)) return 'The repository is archived: unarchive it, or use another'
  if (/rule violations|protected branch/i.test(message)) {
    return (
      "A ruleset or branch protection refuses this token's commits: let the app or user of the " +
      "token bypass it (repository Settings, Rules), or set the input 'branch' to one without it"
    )
  }
  if (limit !== undefined) {
    return limit.ends === undefined
      ? 'Run again when the rate limit has been reset'
      : `Run again after ${limit.ends}, when the rate limit ends`
  }
  if (status === 403) return ACCESS
  if (status === 404) {
    return `The repository is not there, or the token does not reach it. ${ACCESS}`
  }
  if (status < 400) {
    return (
      'It redirects elsewhere, which is not followed: nothing is sent but to the API itself. Check ' +
      'whether a proxy stands before it, GITHUB_API_URL is an address that moved, or the repository ' +
      'was renamed meanwhile'
    )
  }
  if (status >= 500) return 'GitHub has a fault: see githubstatus.com and run again later'
  return 'Run again; if it stays so, please report it'
}

/** GitHub refused a request, could not be reached, or answered in a form that is not known. */
export class GitHubError extends ActionError {
  readonly status: number
  /** GitHub's own words; empty when there are none. */
  readonly words: string
  /** Whether a rate limit is the reason; nothing was done then. */
  readonly isLimit: boolean
  constructor(what: string, failure: RequestFailure, cause?: unknown) {
    const { status, answered, message, requestId } = failure
    const words = message === '' ? '' : `: ${said(message)}`
    const id = requestId === undefined ? '' : ` (X-GitHub-Request-Id ${requestId})`
    const answer = answered ? `GitHub answered ${status}` : 'No whole answer from GitHub'
    const isLimit = failure.limit !== undefined
    super(`${answer}, asked to ${what}${words}. ${wayOut(failure)}.${id}`, {
      cause,
      transient: !answered || status >= 500 || isLimit,
    })
    this.status = status
    this.isLimit = isLimit
    this.words = message
  }
}

/** An answer that cannot be right of an object that GitHub itself named: a replica may lag. */
export class StaleError extends ActionError {
  constructor(problem: string, cause?: unknown) {
    super(
      `${problem}. Its servers may lag behind one another: run again. If it stays so, see ` +
        'githubstatus.com.',
      { cause, transient: true },
    )
  }
}

/**
 * Runs a request and gives what its answer says.
 *
 * @throws GitHubError that says what was asked
 */
export async function asking<T>(
  what: string,
  schema: z.ZodType<T>,
  request: () => Promise<{ status: number; data: unknown; headers?: { location?: string } }>,
): Promise<T> {
  const { status, data, headers } = await request().catch((error: unknown) => {
    const failure = requestFailure(error)
    if (failure === undefined) throw error
    throw new GitHubError(what, failure, error)
  })
  if (status >= 300) {
    const host = hostOf(headers?.location)
    const message = host === undefined ? '' : `it is at ${plain(host)}`
    throw new GitHubError(what, { status, answered: true, message, requestId: undefined })
  }
  const answer = schema.safeParse(data)
  if (answer.success) return answer.data
  const part = answer.error.issues[0]?.path.join('.') ?? ''
  const problem =
    part === ''
      ? 'its answer is not as the API describes'
      : `its answer has no '${part}' as the API describes it`
  const failure = { status: 500, answered: false, message: problem, requestId: undefined }
  throw new GitHubError(what, failure, answer.error)
}

/**
 * Asks for an object whose sha came from GitHub, or to make one of such.
 *
 * @throws StaleError when GitHub does not know it, GitHubError
 */
export async function askingFor<T>(
  what: string,
  schema: z.ZodType<T>,
  request: () => Promise<{ status: number; data: unknown }>,
): Promise<T> {
  try {
    return await asking(what, schema, request)
  } catch (error) {
    if (!(error instanceof GitHubError) || error.status !== 404) throw error
    throw new StaleError(
      `GitHub answered 404, asked to ${what} by a name that it gave itself`,
      error,
    )
  }
}

/** The host of an address; the rest of it may be a secret. */
function hostOf(location: string | undefined): string | undefined {
  return location === undefined ? undefined : URL.parse(location)?.host
}
