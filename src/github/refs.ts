import { z } from 'zod'
import { README_MARK } from '../ledger/readme.ts'
import type { Clock } from '../system/clock.ts'
import { plain } from '../text/log.ts'
import { asking, GitHubError, RepositoryError, StaleError } from './errors.ts'
import type { Octokit } from './octokit.ts'
import { saysEmpty, whileStale } from './race.ts'

const refAnswer = z.object({ object: z.object({ sha: z.string() }) })
const branchesAnswer = z.array(z.object({ name: z.string() }))

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
    return whileStale(async () => {
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
    }, this.#clock)
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

  /**
   * Gives an empty repository its first commit, a page. Git's own API does not work in one, so this
   * goes through the contents API.
   *
   * @throws GitHubError when it is refused, and not because another writer was first
   */
  async begin(): Promise<void> {
    // The mark: a ledger in the root takes this page's place.
    const page = `${README_MARK}\n\n# ${this.#at.repo}\n\nRecords committed by machine: a record is never changed.\n`
    try {
      await asking('make the first commit', z.unknown(), () =>
        this.#octokit.rest.repos.createOrUpdateFileContents({
          ...this.#at,
          path: 'README.md',
          message: 'Begin the compliance repository',
          content: Buffer.from(page).toString('base64'),
        }),
      )
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error
      const { status, words, lasting } = error
      const wasFirst = status === 409 || (status === 422 && /sha|reference already/i.test(words))
      // The other writer is at it: the repository is not empty any more, but has no branch yet.
      const isBeginning = status === 404 && /branch/i.test(words)
      if (!isBeginning && (!wasFirst || lasting)) throw error
    }
  }
}
