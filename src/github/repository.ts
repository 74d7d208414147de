import { z } from 'zod'
import { retrying, toldTo } from '../http/retry.ts'
import type { Change, LedgerFiles, Receipt } from '../ledger/store.ts'
import { ActionError } from '../system/errors.ts'
import { plain, type Log } from '../text/log.ts'
import { ask, whileStale, type At } from './ask.ts'
import { absent, GitHubError, repositoryError, staleError } from './errors.ts'
import { treeFiles } from './files.ts'
import { GitObjects } from './objects.ts'
import type { Octokit } from './octokit.ts'
import { isOvertaken, mayPass, MOST_IN_VAIN, overtaken, RACE } from './race.ts'
import { Allowance } from './rate-limits.ts'
import { beginRepository, headOf, moveBranch, type Head } from './refs.ts'
import { CLOSED } from './refusals.ts'

export interface RepositoryOptions {
  owner: string
  name: string
  /** Undefined: the repository's default branch. */
  branch: string | undefined
  octokit: Octokit
  log: Log
}

const description = z.object({
  full_name: z.string(),
  default_branch: z.string(),
  archived: z.boolean().optional(),
  disabled: z.boolean().optional(),
  fork: z.boolean().optional(),
  /** True of one that is internal to an enterprise, too. */
  private: z.boolean().optional(),
})

const describe = (at: At) =>
  ask(at, `describe the repository ${at.owner}/${at.repo}`, description, 'GET')

/**
 * Whether everyone can see a repository. GitHub shows a public one to any token: one that it answers
 * 404 for is not public.
 *
 * @throws GitHubError when it cannot be found out
 */
export async function isPublic(at: At): Promise<boolean> {
  const found = await describe(at).catch(absent(404))
  return found !== undefined && found.private !== true
}

/** A repository at GitHub and one branch of it, through the REST API. */
export class Repository {
  /** `owner/name`. */
  readonly fullName: string
  readonly branch: string
  /** Whether it is private, or internal to an enterprise. */
  readonly isPrivate: boolean
  readonly #defaultBranch: string
  readonly #at: At
  readonly #log: Log
  readonly #objects: GitObjects
  readonly #allowance = new Allowance()
  /** The branch as it was last seen, or left. */
  #seen: Head | undefined

  private constructor(
    at: At,
    found: z.infer<typeof description>,
    { branch, log }: RepositoryOptions,
  ) {
    this.fullName = `${at.owner}/${at.repo}`
    this.#defaultBranch = found.default_branch
    this.branch = branch ?? found.default_branch
    this.isPrivate = found.private === true
    this.#at = at
    this.#log = log
    this.#objects = new GitObjects(at)
    at.octokit.hook.after('request', ({ headers }) => {
      this.#allowance.note(headers as Record<string, string | undefined>)
    })
  }

  /**
   * Looks at the repository before anything is fetched.
   *
   * @throws ActionError when it is archived, disabled or has another name now, GitHubError
   */
  static async open(options: RepositoryOptions): Promise<Repository> {
    const { octokit, owner, name: repo, log } = options
    const at = { octokit, owner, repo }
    const name = `${owner}/${repo}`
    const found = await describe(at)
    if (found.full_name.toLowerCase() !== name.toLowerCase()) {
      throw repositoryError(
        `The repository '${name}' is called '${plain(found.full_name)}' now. Set the input ` +
          "'repository' to that name.",
      )
    }
    for (const is of ['archived', 'disabled'] as const) {
      if (found[is] !== true) continue
      const { code, wayOut } = CLOSED[is]
      throw new ActionError(`The repository '${name}' takes no commits. ${wayOut}.`, { code })
    }
    if (found.fork === true) {
      log.warning(
        `The repository '${name}' is a fork. Forks share what is pushed to any of them: for an ` +
          'audit trail use a repository of its own.',
      )
    }
    return new Repository(at, found, options)
  }

  /** @throws ActionError when the rate limit or GitHub's refusal leaves no month to write */
  async checkWritable(): Promise<void> {
    this.#allowance.check(this.#at.octokit.clock.now())
    await this.#tryToken()
  }

  /**
   * Stores the empty file, which changes no branch. (The permissions in a repository's description are a
   * user's, whatever the token has, and missing for an app.) A fault that may pass is left to the commit.
   */
  async #tryToken(): Promise<void> {
    await this.#objects.store(Buffer.alloc(0)).catch((error: unknown) => {
      if (error instanceof GitHubError && error.lasting) throw error
    })
  }

  /** The files below a folder, by default all, as they were when the branch was last read. */
  async files(directory = ''): Promise<LedgerFiles> {
    const { commit } = this.#seen ?? (await this.#head())
    return treeFiles(this.#objects, commit, directory)
  }

  async #head(): Promise<Head> {
    return (this.#seen = await headOf(this.#at, this.branch, this.#defaultBranch))
  }

  /**
   * Makes one commit on the branch, never by force, of a change to a folder. `build` says which,
   * given the folder's files as they are; undefined when there is nothing to do. It is asked again
   * each time that another writer was faster.
   *
   * @returns undefined when nothing was committed
   * @throws ActionError when others were faster time and again, GitHubError
   */
  async commit(
    directory: string,
    build: (files: LedgerFiles) => Promise<Change | undefined>,
  ): Promise<Receipt | undefined> {
    /** Attempts since another head was last seen. */
    let inVain = 0
    let last: string | undefined
    /** The branch may be at one of these, if an answer was lost. */
    const made: Receipt[] = []
    let unsure: unknown
    const attempt = async (): Promise<Receipt | undefined> => {
      const head = await this.#begun()
      if (head.commit !== last) inVain = 0
      last = head.commit
      const change = await build(treeFiles(this.#objects, head.commit, directory))
      if (change === undefined) return made.find(({ sha }) => sha === head.commit)
      // To a token that may not write, GitHub answers 404, as for a tree that it does not have.
      await this.#tryToken()
      const entries = await this.#objects.entriesOf(change, directory)
      const before = await this.#objects.treeOf(head.commit)
      const tree = await this.#objects.makeTree(before, entries)
      // Whoever was overtaken meanwhile need not make a commit in vain.
      if ((await this.#head()).commit !== head.commit) throw overtaken(this.branch)
      const receipt = await this.#objects.commit(head.commit, tree, change.message)
      made.push(receipt)
      await moveBranch(this.#at, this.branch, receipt.sha, head.exists).catch((error: unknown) => {
        if (!(error instanceof GitHubError)) throw error
        if (isOvertaken(error)) throw overtaken(this.branch, error)
        // The answer may be lost of what was done. A rate limit does nothing.
        if (error.transient && error.code !== 'E_GITHUB_RATE_LIMIT') unsure = error
        throw error
      })
      // GitHub may confirm a move that it did not make.
      await whileStale(this.#at, async () => {
        if ((await this.#head()).commit !== head.commit) return
        throw staleError(
          `GitHub said that it moved the branch '${plain(this.branch)}' to ${plain(receipt.sha)}, but ` +
            'does not show it there',
        )
      })
      return receipt
    }
    const receipt = await retrying(attempt, {
      policy: RACE,
      clock: this.#at.octokit.clock,
      judge: (error) => ({
        retry: (mayPass(error) || error === unsure) && ++inVain < MOST_IN_VAIN,
      }),
      onRetry: toldTo(this.#log, 'Commit attempt'),
    })
    if (receipt) this.#log.info(`Committed ${plain(receipt.sha)} to ${plain(this.branch)}`)
    return receipt
  }

  /** The head of a repository that is not empty, or not any more. */
  async #begun(): Promise<Head & { commit: string }> {
    let { commit, exists } = await this.#head()
    if (commit === undefined) {
      await beginRepository(this.#at)
      this.#log.info('The repository was empty: it has its first commit now.')
      ;({ commit, exists } = await this.#head())
    }
    if (commit === undefined) throw overtaken(this.branch)
    return { commit, exists }
  }
}
