import { z } from 'zod'
import { asking, GitHubError } from '../github/errors.ts'
import type { Octokit } from '../github/octokit.ts'

/** What GitHub found of a commit's signature. */
export interface Verification {
  verified: boolean
  /** Such as `valid` or `unsigned`. */
  reason: string
}

/** A commit, as far as it is asked for. */
export type GitHubCommit = { sha: string } & Verification

/** Of `GET /repos/{owner}/{repo}/commits/{ref}`, and of each in a list (REST API, 2022-11-28). */
const commitAnswer = z
  .object({
    sha: z.string().regex(/^[0-9a-f]{40,64}$/),
    commit: z.object({
      verification: z.object({ verified: z.boolean(), reason: z.string() }),
    }),
  })
  .transform(({ sha, commit }): GitHubCommit => ({ sha, ...commit.verification }))

/** Commits in one answer: the most that GitHub gives. */
const PAGE = 100

/** Asks GitHub for commits of a repository, by sha or branch. */
export class GitHubCommits {
  readonly #octokit: Octokit
  readonly #at: { owner: string; repo: string }
  readonly #what: string
  readonly #verifications = new Map<string, Verification>()

  /** @param repository `owner/name` */
  constructor(octokit: Octokit, repository: string) {
    const [owner = '', repo = ''] = repository.split('/')
    this.#octokit = octokit
    this.#at = { owner, repo }
    this.#what = `show a commit of ${repository}`
  }

  /**
   * What GitHub found of a commit's signature; undefined when it does not have it. Along with one
   * come up to 99 before it in the history: asked for from the newest on, most are known already.
   *
   * @throws GitHubError
   */
  async verification(sha: string): Promise<Verification | undefined> {
    if (!this.#verifications.has(sha)) {
      for (const { sha: each, ...found } of await this.#list(sha)) {
        this.#verifications.set(each, found)
      }
    }
    return this.#verifications.get(sha) ?? this.commit(sha)
  }

  /**
   * A commit as GitHub knows it; undefined when it knows none.
   *
   * @param ref a sha, `heads/BRANCH`, or `HEAD` for the default branch
   * @throws GitHubError
   */
  async commit(ref: string): Promise<GitHubCommit | undefined> {
    const request = () => this.#octokit.rest.repos.getCommit({ ...this.#at, ref, per_page: 1 })
    return asking(this.#what, commitAnswer, request).catch((error: unknown) => {
      // No such commit: what is out of reach for the token is answered with 404.
      if (error instanceof GitHubError && error.status === 422) return undefined
      throw error
    })
  }

  /** A commit and those before it; none where GitHub will not list them: each is asked for then. */
  async #list(sha: string): Promise<GitHubCommit[]> {
    const request = () => this.#octokit.rest.repos.listCommits({ ...this.#at, sha, per_page: PAGE })
    return asking(this.#what, z.array(commitAnswer), request).catch((error: unknown) => {
      if (error instanceof GitHubError && !error.transient) return []
      throw error
    })
  }
}
