import { z } from 'zod'
import { ask, at } from './ask.ts'
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

export type GitHubCommits = ReturnType<typeof commitsOf>

/**
 * Asks GitHub for commits of a repository.
 *
 * @param repository `owner/name`
 */
export function commitsOf(octokit: Octokit, repository: string) {
  const here = at(octokit, repository)
  const what = `show a commit of ${repository}`
  const known = new Map<string, Authorship>()

  /**
   * A commit as GitHub knows it; undefined when it knows none.
   *
   * @param ref a sha, `heads/BRANCH`, or `HEAD` for the default branch
   * @throws GitHubError
   */
  const commit = (ref: string): Promise<Authorship | undefined> =>
    // No such commit is 422: what is out of reach for the token is answered with 404.
    ask(here, what, commitAnswer, 'GET commits/{ref}', { ref, per_page: 1 }).catch(absent(422))

  /**
   * The same of a sha. Along with one come up to 99 before it: asked for from the newest on, most are
   * known already.
   */
  const authorship = async (sha: string): Promise<Authorship | undefined> => {
    if (!known.has(sha)) {
      const list = ask(here, what, z.array(commitAnswer), 'GET commits', { sha, per_page: 100 })
      const listed = await list.catch((error: unknown) => {
        // It will not list them: each is asked for by itself.
        if (error instanceof GitHubError && !error.transient) return []
        throw error
      })
      for (const found of listed) known.set(found.sha, found)
    }
    return known.get(sha) ?? commit(sha)
  }
  return { commit, authorship }
}
