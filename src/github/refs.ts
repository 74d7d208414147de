import type { Clock } from '../system/clock.ts'
import { plain } from '../text/log.ts'
import { branchesAnswer, refAnswer } from './answers.ts'
import { asking, GitHubError, RepositoryError, StaleError } from './errors.ts'
import type { Octokit } from './octokit.ts'
import { saysEmpty, whileStale } from './race.ts'

/** What a branch is, or is to begin with. */
export interface Head {
  /** The commit to build on; undefined when the repository is empty. */
  commit: string | undefined
  /** Whether the branch itself is there; if not, it is created from `commit`. */
  exists: boolean
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
   * @throws RepositoryError when neither is there, but another is; StaleError, GitHubError
   */
  async head(branch: string, base: string): Promise<Head> {
    return whileStale(() => this.#head(branch, base), this.#clock)
  }

  async #head(branch: string, base: string): Promise<Head> {
    // Twice each, since a replica that lags answers 404 as well: a ledger would begin anew on a
    // branch that has one.
    for (const name of new Set([branch, base])) {
      const commit = (await this.read(name)) ?? (await this.read(name))
      if (commit !== undefined) return { commit, exists: name === branch }
    }
    const branches = await asking('list the branches', branchesAnswer, () =>
      this.#octokit.rest.repos.listBranches({ ...this.#at, per_page: 100 }),
    )
    const known = branches.find(({ name }) => name === branch || name === base)
    const other = known ?? branches[0]
    if (other === undefined) return { commit: undefined, exists: false }
    const there = `The repository has the branch '${plain(other.name)}', but`
    if (known !== undefined) throw new StaleError(`${there} GitHub answers that it is not there`)
    const lacks = branch === base ? 'not' : `neither '${plain(branch)}' nor`
    throw new RepositoryError(
      `${there} ${lacks} its default branch '${plain(base)}'. Choose a default branch that is ` +
        "there (repository Settings), or set the input 'branch' to one.",
      { code: 'E_GITHUB_REPOSITORY' },
    )
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
      const isAbsent = error instanceof GitHubError && (error.status === 404 || saysEmpty(error))
      if (isAbsent) return undefined
      throw error
    }
  }

  /** Moves a branch to a commit, never by force, or creates it there. @throws GitHubError */
  async move(branch: string, sha: string, { exists }: { exists: boolean }): Promise<void> {
    const { git } = this.#octokit.rest
    await asking(`move the branch '${plain(branch)}' to a new commit`, refAnswer, () =>
      exists
        ? git.updateRef({ ...this.#at, ref: `heads/${branch}`, sha, force: false })
        : git.createRef({ ...this.#at, ref: `refs/heads/${branch}`, sha }),
    )
  }
}
