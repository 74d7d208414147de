import { z } from 'zod'
import type { Clock } from '../system/clock.ts'
import { kindOf, refusalOf } from '../github/refusals.ts'
import { ActionError, messageOf } from '../system/errors.ts'
import { parseJson, readText } from '../http/body.ts'
import type { HttpGet, HttpResponse } from '../http/client.ts'
import { said, type Log } from '../text/log.ts'
import { rethrowProxyError } from '../http/proxy.ts'
import { retryAfter, retrying, toldTo, type RetryPolicy } from '../http/retry.ts'

/** GitHub did not answer what was asked. */
export class GitHubAnswerError extends ActionError {}

/** What GitHub found of a commit's signature. */
export interface Verification {
  verified: boolean
  /** Such as `valid` or `unsigned`. */
  reason: string
}

/** A commit, as far as it is asked for. */
export type GitHubCommit = { sha: string } & Verification

/** Of `GET /repos/{owner}/{repo}/commits/{ref}`, and of each in a list, by GitHub's REST API. */
const commitSchema = z.object({
  sha: z.string().regex(/^[0-9a-f]{40,64}$/),
  commit: z.object({
    verification: z.object({ verified: z.boolean(), reason: z.string() }),
  }),
})

/** Milliseconds for an answer. */
const WITHIN = 60_000
/** Commits in one answer: the most that GitHub gives. */
const PAGE = 100
const RETRY: RetryPolicy = { attempts: 5, first: 1000, longest: 30_000, budget: 180_000 }

export interface GitHubOptions {
  /** Base of the REST API, such as `https://api.github.com`. */
  apiUrl: string
  /** `owner/name`. */
  repository: string
  token: string
  userAgent: string
  get: HttpGet
  clock: Clock
  log: Log
}

/** Asks GitHub for commits, by sha or branch. */
export class GitHubCommits {
  readonly #options: GitHubOptions
  readonly #verifications = new Map<string, Verification>()

  constructor(options: GitHubOptions) {
    this.#options = options
  }

  /**
   * What GitHub found of a commit's signature; undefined when it does not have it. Along with one
   * come up to 99 before it in the history: asked for from the newest on, most are known already.
   *
   * @throws GitHubAnswerError
   */
  async verification(sha: string): Promise<Verification | undefined> {
    if (!this.#verifications.has(sha)) {
      const page = await this.#outliving(() => this.#list(sha))
      for (const { sha: each, ...found } of page) this.#verifications.set(each, found)
    }
    return this.#verifications.get(sha) ?? this.commit(sha)
  }

  /**
   * A commit as GitHub knows it; undefined when it knows none. Faults that may pass are outlived.
   *
   * @param ref a sha, `heads/BRANCH`, or `HEAD` for the default branch
   * @throws GitHubAnswerError
   */
  async commit(ref: string): Promise<GitHubCommit | undefined> {
    return this.#outliving(() => this.#ask(ref))
  }

  async #outliving<T>(action: () => Promise<T>): Promise<T> {
    const { clock, log } = this.#options
    return retrying(action, { policy: RETRY, clock, onRetry: toldTo(log, 'Attempt') })
  }

  async #ask(ref: string): Promise<GitHubCommit | undefined> {
    const name = ref.split('/').map(encodeURIComponent).join('/')
    const { status, value, refusal } = await this.#get(`commits/${name}?per_page=1`)
    if (status === 422) return undefined
    if (status !== 200) throw refusal()
    const parsed = commitSchema.safeParse(value)
    if (!parsed.success) {
      throw new GitHubAnswerError(
        'GitHub answered something else than a commit. Is GITHUB_API_URL that of its REST API?',
      )
    }
    return shapeOf(parsed.data)
  }

  /** A commit and those before it; none where GitHub will not list them: each is asked for then. */
  async #list(sha: string): Promise<GitHubCommit[]> {
    const { status, value, refusal } = await this.#get(`commits?sha=${sha}&per_page=${PAGE}`)
    if (status !== 200 && refusal().transient) throw refusal()
    const parsed = z.array(commitSchema).safeParse(value)
    return parsed.success ? parsed.data.map(shapeOf) : []
  }

  /** What stands at a path of the repository; `value` is only of a 200. */
  async #get(path: string) {
    const { apiUrl, repository, token, userAgent, get, clock } = this.#options
    const url = new URL(`${apiUrl.replace(/\/$/, '')}/repos/${repository}/${path}`)
    const headers = {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'user-agent': userAgent,
      'x-github-api-version': '2022-11-28',
    }
    const { response, text } = await answerTo(get, url, headers)
    const value = response.status === 200 ? parseJson(text) : undefined
    if (response.status === 200 && value === undefined) {
      throw unanswered(new Error('the answer is not JSON'))
    }
    const refusal = () => refused(response, text, repository, clock.now())
    return { status: response.status, value, refusal }
  }
}

function shapeOf({ sha, commit }: z.infer<typeof commitSchema>): GitHubCommit {
  return { sha, ...commit.verification }
}

async function answerTo(get: HttpGet, url: URL, headers: Record<string, string>) {
  try {
    const response = await get(url, headers, WITHIN)
    return { response, text: await readText(response.body) }
  } catch (error) {
    rethrowProxyError(error)
    throw unanswered(error)
  }
}

function unanswered(cause: unknown): GitHubAnswerError {
  return new GitHubAnswerError(
    `GitHub could not be asked: ${said(messageOf(cause))}. Check the network and ` +
      'githubstatus.com, and run again',
    { cause, transient: true },
  )
}

/** Headers that say something of a refusal. */
const TELLING = [
  'x-github-sso',
  'retry-after',
  'x-ratelimit-remaining',
  'x-ratelimit-reset',
  'date',
]

/** Why there is no commit in an answer, and the way out. */
function refused(
  response: HttpResponse,
  text: string,
  repository: string,
  now: Date,
): GitHubAnswerError {
  const headers = Object.fromEntries(TELLING.map((name) => [name, response.header(name)]))
  const { status } = response
  const refusal = refusalOf(status, parseJson(text), headers)
  const { code, transient, wayOut } = kindOf(refusal)
  const pause = retryAfter(headers['retry-after'], now)
  // When the hour is over, in seconds of the epoch.
  const reset = Number(headers['x-ratelimit-reset']) * 1000 - now.getTime()
  const isUsedUp = headers['x-ratelimit-remaining'] === '0'
  const after = pause ?? (transient && isUsedUp && reset > 0 ? reset : undefined)
  const words = refusal.words === '' ? '' : `: ${said(refusal.words)}`
  const name =
    code === 'E_GITHUB_REDIRECT' ? '. Give a new name as --repository (input repository)' : ''
  return new GitHubAnswerError(
    `GitHub answered ${status}, asked for a commit of ${repository}${words}. ${wayOut}${name}`,
    { code, transient, retryAfter: after },
  )
}
