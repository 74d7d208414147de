import { z } from 'zod'
import { ActionError, messageOf } from '../errors.ts'
import type { HttpGet } from '../heroku/http.ts'

/** GitHub did not answer what was asked. */
export class GitHubAnswerError extends ActionError {}

/** What GitHub found of a commit's signature. */
export interface Verification {
  verified: boolean
  /** Such as `valid` or `unsigned`. */
  reason: string
}

/** Of `GET /repos/{owner}/{repo}/commits/{ref}`, as GitHub's REST API describes it. */
const commitSchema = z.object({
  sha: z.string().regex(/^[0-9a-f]{40,64}$/),
  commit: z.object({
    verification: z.object({ verified: z.boolean(), reason: z.string() }),
  }),
})

const LARGEST_ANSWER = 64_000_000
/** Milliseconds for an answer. */
const WITHIN = 60_000

export interface GitHubOptions {
  /** Base of the REST API, such as `https://api.github.com`. */
  apiUrl: string
  /** `owner/name`. */
  repository: string
  token: string
  userAgent: string
  get: HttpGet
}

/** Asks GitHub for commits, by sha or branch. */
export class GitHubCommits {
  readonly #options: GitHubOptions

  constructor(options: GitHubOptions) {
    this.#options = options
  }

  /**
   * A commit as GitHub knows it; undefined when it knows none.
   *
   * @param ref a sha, `heads/BRANCH`, or `HEAD` for the default branch
   * @throws GitHubAnswerError
   */
  async commit(ref: string): Promise<({ sha: string } & Verification) | undefined> {
    const { apiUrl, repository, token, userAgent, get } = this.#options
    const name = ref.split('/').map(encodeURIComponent).join('/')
    const url = new URL(
      `${apiUrl.replace(/\/$/, '')}/repos/${repository}/commits/${name}?per_page=1`,
    )
    const headers = {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'user-agent': userAgent,
      'x-github-api-version': '2022-11-28',
    }
    const { status, text } = await ask(get, url, headers)
    if (status === 422) return undefined
    if (status !== 200) {
      throw new GitHubAnswerError(
        `GitHub answered ${status}, asked for a commit of ${repository}: does the token reach it ` +
          'with contents: read?',
      )
    }
    const parsed = commitSchema.safeParse(parse(text))
    if (!parsed.success) throw new GitHubAnswerError('GitHub answered no commit')
    const { sha, commit } = parsed.data
    return { sha, ...commit.verification }
  }
}

async function ask(get: HttpGet, url: URL, headers: Record<string, string>) {
  try {
    const { status, body } = await get(url, headers, WITHIN)
    const chunks: Uint8Array[] = []
    let size = 0
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      size += chunk.length
      if (size > LARGEST_ANSWER) throw new Error('the answer is too large')
      chunks.push(chunk)
    }
    return { status, text: Buffer.concat(chunks).toString() }
  } catch (error) {
    throw new GitHubAnswerError(`GitHub could not be asked: ${messageOf(error)}`, { cause: error })
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
