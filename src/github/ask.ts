import type { z } from 'zod'
import { proxyErrorIn } from '../http/proxy.ts'
import { retrying } from '../http/retry.ts'
import { messageOf } from '../system/errors.ts'
import { plain } from '../text/log.ts'
import { absent, GitHubError, isStale, staleError } from './errors.ts'
import type { Octokit } from './octokit.ts'
import { NO_ANSWER, refusalOf, type Refusal } from './refusals.ts'

/** A repository at GitHub, and the client to ask for it with. */
export interface At {
  octokit: Octokit
  owner: string
  repo: string
}

/** @param repository `owner/name` */
export function at(octokit: Octokit, repository: string): At {
  const [owner = '', repo = ''] = repository.split('/')
  return { octokit, owner, repo }
}

/** The refusal in a failed request's error; undefined for anything else thrown. */
function refusalIn(error: unknown): Refusal | undefined {
  const { status, response } = error as {
    status?: unknown
    response?: { headers?: Refusal['headers']; data?: unknown }
  }
  if (typeof status !== 'number') return undefined
  if (response === undefined) return { ...NO_ANSWER, words: messageOf(error) }
  return refusalOf(status, response.data, response.headers ?? {})
}

/**
 * Asks about a repository.
 *
 * @param what was asked for, as in "GitHub answered 403, asked to store a file"
 * @param schema of the part of the answer that is used
 * @param route such as `GET git/blobs/{sha}`, below the repository's path
 * @throws GitHubError
 */
export async function ask<T>(
  { octokit, owner, repo }: At,
  what: string,
  schema: z.ZodType<T>,
  route: string,
  parameters: object = {},
): Promise<T> {
  const [method, path = ''] = route.split(' ')
  const url = `/repos/{owner}/{repo}${path && `/${path}`}`
  const request = octokit.request(`${method} ${url}`, { owner, repo, ...parameters })
  const { status, headers, ...answered } = await request.catch((error: unknown): never => {
    const refusal = refusalIn(error)
    if (refusal === undefined) throw error
    const proxyError = proxyErrorIn(error)
    if (proxyError !== undefined) throw proxyError
    throw new GitHubError(what, refusal, error)
  })
  if (status >= 300) {
    // The rest of the address may be a secret.
    const host = URL.parse(headers.location ?? '')?.host
    const words = host === undefined ? '' : `it is at ${plain(host)}`
    throw new GitHubError(what, refusalOf(status, { message: words }, {}))
  }
  const answer = schema.safeParse(answered.data)
  if (answer.success) return answer.data
  const part = answer.error.issues[0]?.path.join('.') ?? ''
  const words = `its answer ${part ? `has no '${part}' as the API describes it` : 'is not as the API describes'}`
  throw new GitHubError(what, { ...NO_ANSWER, words }, answer.error)
}

/** How a replica is waited for that does not have an object yet (milliseconds): half a minute. */
const LAG = { attempts: 5, first: 2000, longest: 16_000, budget: 60_000 }

/** Asks again for what a replica may lack. */
export function whileStale<T>({ octokit: { clock } }: At, action: () => Promise<T>): Promise<T> {
  return retrying(action, { policy: LAG, clock, judge: (error) => ({ retry: isStale(error) }) })
}

/**
 * The same as `ask` for an object whose sha came from GitHub, or one made of such. It is asked for again
 * while GitHub does not know it, or answers what is not right of it.
 *
 * @param problemOf what is wrong with an answer
 * @throws ActionError E_GITHUB_STALE, GitHubError
 */
export function askFor<T>(
  at: At,
  what: string,
  schema: z.ZodType<T>,
  route: string,
  parameters: object,
  problemOf: (answer: T) => string | undefined = () => undefined,
): Promise<T> {
  return whileStale(at, async () => {
    const answer = await ask(at, what, schema, route, parameters).catch(absent(404))
    const problem =
      answer === undefined
        ? `GitHub answered 404, asked to ${what} by a name that it gave itself`
        : problemOf(answer)
    if (answer !== undefined && problem === undefined) return answer
    throw staleError(problem!)
  })
}
