import { plain } from '../log.ts'
import { refAnswer } from './answers.ts'
import { asking, GitHubError } from './errors.ts'
import type { Octokit } from './octokit.ts'

/** Branches of a repository at GitHub. They may move at any time. */
export class GitRefs {
  readonly #octokit: Octokit
  readonly #at: { owner: string; repo: string }

  constructor(octokit: Octokit, at: { owner: string; repo: string }) {
    this.#octokit = octokit
    this.#at = at
  }

  /** The commit at the head of a branch; undefined when there is no such branch. */
  async read(branch: string): Promise<string | undefined> {
    try {
      const { object } = await asking(`read the branch '${plain(branch)}'`, refAnswer, () =>
        this.#octokit.rest.git.getRef({ ...this.#at, ref: `heads/${branch}` }),
      )
      return object.sha
    } catch (error) {
      // 409: the repository is empty. Whether it is there at all was asked at the beginning.
      if (error instanceof GitHubError && [404, 409].includes(error.status)) return undefined
      throw error
    }
  }

  /**
   * Moves a branch to a commit, never by force, or creates it there. Gives the commit that it is
   * at afterwards.
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
      // The answer may be lost of what was done: the branch itself tells.
      const unsure = error instanceof GitHubError && error.transient
      if (unsure && (await this.read(branch).catch(() => undefined)) === sha) return sha
      throw error
    }
  }
}
