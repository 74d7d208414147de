import type { Clock } from '../system/clock.ts'
import { plain } from '../text/log.ts'
import { branchesAnswer, refAnswer } from './answers.ts'
import { asking, GitHubError, RepositoryError } from './errors.ts'
import type { Octokit } from './octokit.ts'
import { saysEmpty, UnsureError, whileLagging } from './race.ts'

/** What a branch is, or is to begin with. */
export interface Head {
  /** The commit to build on; undefined when the repository is empty. */
  commit: string | undefined
  /** Whether the branch itself is there; if not, it is created from `commit`. */
  exists: boolean
}

const EMPTY_REPOSITORY: Head = { commit: undefined, exists: false }

/** The repository has branches, but not the one to commit to or to begin from. */
class NoBranchError extends RepositoryError {
  constructor(branch: string, base: string, other: string) {
    const there = `The repository has the branch '${plain(other)}', but`
    const lacks = branch === base ? 'not' : `neither '${plain(branch)}' nor`
    super(
      other === branch || other === base
        ? `${there} GitHub answers that it is not there. Run again; if it stays so, see githubstatus.com.`
        : `${there} ${lacks} its default branch '${plain(base)}'. Choose a default branch that is ` +
            "there (repository Settings), or set the input 'branch' to one.",
      { transient: other === branch || other === base },
    )
  }
}

/** Whether GitHub answers that something is not there; of an empty repository it has words. */
function isNothing(error: GitHubError): boolean {
  return error.status === 404 || saysEmpty(error)
}

/** Branches of a repository at GitHub. They may move at any time. */
export class GitRefs {
  readonly #octokit: Octokit
  readonly #at: { owner: string; repo: string }
  readonly #clock: Clock

  constructor(octokit: Octokit, at: { owner: string; repo: string }, clock: Clock) {
    this.#octokit = octokit
    this.#at = at
    this.#clock = clock
  }

  /**
   * Where a branch is, or else the default branch, from which it is to begin.
   *
   * @throws NoBranchError when neither is there, but another is; GitHubError
   */
  async head(branch: string, base: string): Promise<Head> {
    const isLag = (error: unknown) => error instanceof NoBranchError
    return whileLagging(() => this.#head(branch, base), isLag, this.#clock)
  }

  async #head(branch: string, base: string): Promise<Head> {
    // Twice each, since a replica that lags answers 404 as well: a ledger would begin anew where
    // there is one, on another branch or in what was taken for empty.
    for (const name of new Set([branch, base])) {
      const commit = (await this.read(name)) ?? (await this.read(name))
      if (commit !== undefined) return { commit, exists: name === branch }
    }
    const other = await this.#anyBranch()
    if (other === undefined) return EMPTY_REPOSITORY
    throw new NoBranchError(branch, base, other)
  }

  /** The commit at the head of a branch; undefined when there is no such branch. */
  async read(branch: string): Promise<string | undefined> {
    try {
      const { object } = await asking(`read the branch '${plain(branch)}'`, refAnswer, () =>
        this.#octokit.rest.git.getRef({ ...this.#at, ref: `heads/${branch}` }),
      )
      return object.sha
    } catch (error) {
      // Whether the repository is there at all was asked at the beginning.
      if (error instanceof GitHubError && isNothing(error)) return undefined
      throw error
    }
  }

  /** Name of one of the branches; undefined when there is none, or the server tells none. */
  async #anyBranch(): Promise<string | undefined> {
    try {
      const [first] = await asking('list the branches', branchesAnswer, () =>
        this.#octokit.rest.repos.listBranches({ ...this.#at, per_page: 1 }),
      )
      return first?.name
    } catch (error) {
      if (error instanceof GitHubError && isNothing(error)) return undefined
      throw error
    }
  }

  /**
   * Moves a branch to a commit, never by force, or creates it there. Gives the commit that it is
   * at afterwards.
   *
   * @throws UnsureError when the answer is lost, and the branch does not show the commit
   */
  async move(branch: string, sha: string, { exists }: { exists: boolean }): Promise<string> {
    const { git } = this.#octokit.rest
    const what = `move the branch '${plain(branch)}' to a new commit`
    try {
      const { object } = await asking(what, refAnswer, () =>
        exists
          ? git.updateRef({ ...this.#at, ref: `heads/${branch}`, sha, force: false })
          : git.createRef({ ...this.#at, ref: `refs/heads/${branch}`, sha }),
      )
      return object.sha
    } catch (error) {
      // The answer may be lost of what was done: the branch itself tells. A rate limit does nothing.
      if (!(error instanceof GitHubError) || !error.transient || error.isLimit) throw error
      if ((await this.read(branch).catch(() => undefined)) === sha) return sha
      throw new UnsureError(error)
    }
  }
}
