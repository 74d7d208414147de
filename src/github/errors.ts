import type { z } from 'zod'
import { ActionError, messageOf } from '../system/errors.ts'
import { proxyErrorIn } from '../http/proxy.ts'
import { plain, requestIdOf, said } from '../text/log.ts'
import { kindOf, refusalOf, type Refusal } from './refusals.ts'

/** A repository that cannot take the record, or must not. */
export class RepositoryError extends ActionError {}

/** The refusal in a failed request's error; undefined for anything else thrown. */
function refusalIn(error: unknown): Refusal | undefined {
  if (!(error instanceof Error) || !('status' in error)) return undefined
  const { status, response } = error as {
    status: unknown
    response?: { headers?: unknown; data?: unknown }
  }
  if (typeof status !== 'number') return undefined
  if (response === undefined) return { ...NO_ANSWER, words: messageOf(error) }
  return refusalOf(status, response.data, (response.headers ?? {}) as Refusal['headers'])
}

const NO_ANSWER: Refusal = { ...refusalOf(500, {}, {}), answered: false }

/** GitHub refused a request, could not be reached, or answered in a form that is not known. */
export class GitHubError extends ActionError {
  readonly status: number
  /** GitHub's own words; empty when there are none. */
  readonly words: string
  /** Whether every later write meets the same, whatever it writes. */
  readonly lasting: boolean
  constructor(what: string, refusal: Refusal, cause?: unknown) {
    const { status, answered, words, headers } = refusal
    const { code, transient, lasting, wayOut } = kindOf(refusal)
    const quote = words === '' ? '' : `: ${said(words)}`
    const id = requestIdOf(headers['x-github-request-id'])
    const answer = answered ? `GitHub answered ${status}` : 'No whole answer from GitHub'
    super(
      `${answer}, asked to ${what}${quote}. ${wayOut}.${id === undefined ? '' : ` (X-GitHub-Request-Id ${id})`}`,
      { code, cause, transient },
    )
    this.status = status
    this.lasting = lasting
    this.words = words
  }
}

/** An answer that cannot be right of what GitHub itself named: a replica may lag. */
export class StaleError extends ActionError {
  constructor(problem: string, cause?: unknown) {
    super(
      `${problem}. Its servers may lag behind one another: run again. If it stays so, see ` +
        'githubstatus.com.',
      { code: 'E_GITHUB_STALE', cause, transient: true },
    )
  }
}

/**
 * Makes a request and reads its answer.
 *
 * @param what was asked for, as in "GitHub answered 403, asked to store a file"
 * @throws GitHubError
 */
export async function asking<T>(
  what: string,
  schema: z.ZodType<T>,
  request: () => Promise<{ status: number; data: unknown; headers?: { location?: string } }>,
): Promise<T> {
  const { status, data, headers } = await request().catch((error: unknown) => {
    const proxyError = proxyErrorIn(error)
    if (proxyError !== undefined) throw proxyError
    const refusal = refusalIn(error)
    if (refusal === undefined) throw error
    throw new GitHubError(what, refusal, error)
  })
  if (status >= 300) {
    // The rest of the address may be a secret.
    const host = URL.parse(headers?.location ?? '')?.host
    const words = host === undefined ? '' : `it is at ${plain(host)}`
    throw new GitHubError(what, refusalOf(status, { message: words }, {}))
  }
  const answer = schema.safeParse(data)
  if (answer.success) return answer.data
  const part = answer.error.issues[0]?.path.join('.') ?? ''
  const words = `its answer ${part ? `has no '${part}' as the API describes it` : 'is not as the API describes'}`
  throw new GitHubError(what, { ...NO_ANSWER, words }, answer.error)
}

/**
 * The same for an object whose sha came from GitHub, or one made of such.
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
