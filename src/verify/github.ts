import { z } from 'zod'
import type { Clock } from '../system/clock.ts'
import { ActionError, messageOf } from '../system/errors.ts'
import { parseJson, readText } from '../heroku/body.ts'
import type { HttpGet, HttpResponse } from '../http/http.ts'
import { said, type Log } from '../text/log.ts'
import { retryAfter, retrying, type RetryPolicy } from '../http/retry.ts'

/** GitHub did not answer what was asked. */
export class GitHubAnswerError extends ActionError {
  /** Milliseconds that the answer asked to wait. */
  readonly retryAfter: number | undefined

  constructor(
    message: string,
    options: ErrorOptions & { transient?: boolean; retryAfter?: number | undefined } = {},
  ) {
    super(message, options)
    this.retryAfter = options.retryAfter
  }
}

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
    return retrying(action, {
      policy: RETRY,
      clock,
      judge: (error) =>
        error instanceof GitHubAnswerError && error.transient
          ? { retry: true, after: error.retryAfter }
          : { retry: false },
      onRetry: (error, attempt, pause) => {
        const seconds = (pause / 1000).toFixed(1)
        log.info(`Attempt ${attempt} failed, next in ${seconds} s: ${said(messageOf(error))}`)
      },
    })
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
    const refusal = () => refusalOf(response, repository, clock.now())
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

/**
 * Why there is no commit in an answer, and the way out: a token's limit is told by `Retry-After` or
 * by no requests remaining, with 403 or 429 (REST API, "Rate limits"); it may be an hour until then.
 */
function refusalOf(response: HttpResponse, repository: string, now: Date): GitHubAnswerError {
  const { status } = response
  const pause = retryAfter(response.header('retry-after'), now)
  const isUsedUp = response.header('x-ratelimit-remaining') === '0'
  const isLimited = status === 429 || (status === 403 && (isUsedUp || pause !== undefined))
  const transient = isLimited || status >= 500
  // When the hour is over, in seconds of the epoch.
  const reset = Number(response.header('x-ratelimit-reset')) * 1000 - now.getTime()
  const after = pause ?? (isLimited && isUsedUp && reset > 0 ? reset : undefined)
  return new GitHubAnswerError(
    `GitHub answered ${status}, asked for a commit of ${repository}: ${wayOut(status, isLimited)}`,
    { transient, retryAfter: after },
  )
}

function wayOut(status: number, isLimited: boolean): string {
  if (isLimited) return 'the token has used up its requests for now. Run again in an hour'
  if (status >= 300 && status < 400) {
    return (
      'it redirects, which is not followed. Was the repository renamed or moved? Give its new name ' +
      'as --repository (input repository)'
    )
  }
  if (status >= 500) return 'it has a fault. See githubstatus.com, and run again'
  if ([401, 403, 404].includes(status)) return 'does the token reach it with contents: read?'
  return 'that is not one that its API describes. Run again; if it stays so, please report it'
}
