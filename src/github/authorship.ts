import { z } from 'zod'
import { ask, at, type At } from './ask.ts'
import { absent, GitHubError } from './errors.ts'
import type { Octokit } from './octokit.ts'

/** What GitHub says of a commit, and of who made it. */
export interface Authorship {
  sha: string
  /** Whether GitHub verified a signature. */
  verified: boolean
  /** Such as `valid` or `unsigned`. */
  reason: string
  /** Logins of the accounts; undefined: of none. */
  author: string | undefined
  committer: string | undefined
}

/** The account that GitHub commits with: nobody else can have its address, and sign as it does. */
export const GITHUB_ITSELF = 'web-flow'

/** Null or empty where no account has the address in the commit. */
const account = z.object({ login: z.string().optional() }).nullish()

/** Of `GET /repos/{owner}/{repo}/commits/{ref}`, and of each in a list (REST API, 2022-11-28). */
const commitAnswer = z
  .object({
    sha: z.string().regex(/^[0-9a-f]{40,64}$/),
    commit: z.object({
      verification: z.object({ verified: z.boolean(), reason: z.string() }),
    }),
    author: account,
    committer: account,
  })
  .transform(({ sha, commit, author, committer }): Authorship => ({
    sha,
    ...commit.verification,
    author: author?.login,
    committer: committer?.login,
  }))

/** Asks GitHub for commits of a repository, by sha or branch. */
export class GitHubCommits {
  readonly #at: At
  readonly #what: string
  readonly #known = new Map<string, Authorship>()

  /** @param repository `owner/name` */
  constructor(octokit: Octokit, repository: string) {
    this.#at = at(octokit, repository)
    this.#what = `show a commit of ${repository}`
  }

  /**
   * Undefined when GitHub does not have the commit. Along with one come up to 99 before it: asked for
   * from the newest on, most are known already.
   *
   * @throws GitHubError
   */
  async authorship(sha: string): Promise<Authorship | undefined> {
    if (!this.#known.has(sha)) {
      const query = { sha, per_page: 100 }
      const list = ask(this.#at, this.#what, z.array(commitAnswer), 'GET commits', query)
      const listed = await list.catch((error: unknown) => {
        // It will not list them: each is asked for by itself.
        if (error instanceof GitHubError && !error.transient) return []
        throw error
      })
      for (const found of listed) this.#known.set(found.sha, found)
    }
    return this.#known.get(sha) ?? this.commit(sha)
  }

  /**
   * A commit as GitHub knows it; undefined when it knows none.
   *
   * @param ref a sha, `heads/BRANCH`, or `HEAD` for the default branch
   * @throws GitHubError
   */
  async commit(ref: string): Promise<Authorship | undefined> {
    const query = { ref, per_page: 1 }
    const request = ask(this.#at, this.#what, commitAnswer, 'GET commits/{ref}', query)
    // No such commit: what is out of reach for the token is answered with 404.
    return request.catch(absent(422))
  }
}
