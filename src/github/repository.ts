import { retrying, toldTo } from '../http/retry.ts'
import type { Change, LedgerFiles, Receipt } from '../ledger/store.ts'
import type { Clock } from '../system/clock.ts'
import { ActionError } from '../system/errors.ts'
import { plain, type Log } from '../text/log.ts'
import { describe } from './description.ts'
import { GitHubError, RepositoryError, StaleError } from './errors.ts'
import { TreeFiles } from './files.ts'
import { GitObjects } from './objects.ts'
import type { Octokit } from './octokit.ts'
import {
  HeadMovedError,
  isOvertaken,
  MOST_IN_VAIN,
  mayPass,
  RACE,
  UnsureError,
  whileStale,
} from './race.ts'
import { Allowance } from './rate-limits.ts'
import { GitRefs, type Head } from './refs.ts'
import { ARCHIVED, DISABLED } from './refusals.ts'
import type { NewBlob } from './tree.ts'

const OVERTAKEN = 'GitHub answers as if another writer was faster.'

/** How many commits of others are looked through for ours, which they may have built upon. */
const MOST_ON_TOP = 64

export interface RepositoryOptions {
  owner: string
  name: string
  /** Undefined: the repository's default branch. */
  branch: string | undefined
  octokit: Octokit
  clock: Clock
  log: Log
}

/** A commit that was made to become the head. */
interface Attempt {
  receipt: Receipt
  parent: string
}

/** A repository at GitHub and one branch of it, through the REST API. */
export class Repository {
  readonly #options: RepositoryOptions
  readonly #at: { owner: string; repo: string }
  readonly #objects: GitObjects
  readonly #refs: GitRefs
  #defaultBranch = ''
  #isPrivate = false
  #writable: Promise<void> | undefined
  /** The branch as it was last seen, or left. */
  #seen: Head | undefined
  readonly #allowance = new Allowance()

  private constructor(options: RepositoryOptions) {
    this.#options = options
    this.#at = { owner: options.owner, repo: options.name }
    this.#objects = new GitObjects(options.octokit, this.#at, options.clock)
    this.#refs = new GitRefs(options.octokit, this.#at, options.clock)
    options.octokit.hook.after('request', ({ headers }) => {
      this.#allowance.note(headers as Record<string, string | undefined>)
    })
  }

  /**
   * Looks at the repository before anything is fetched.
   *
   * @throws RepositoryError when it is archived, disabled or has another name now, GitHubError
   */
  static async open(options: RepositoryOptions): Promise<Repository> {
    const repository = new Repository(options)
    const name = repository.fullName
    const found = await describe(options.octokit, options)
    const { full_name: actual = name } = found
    if (actual.toLowerCase() !== name.toLowerCase()) {
      throw new RepositoryError(
        `The repository '${name}' is called '${plain(actual)}' now. Set the input ` +
          "'repository' to that name.",
        { code: 'E_GITHUB_REPOSITORY' },
      )
    }
    const closed = found.archived ? ARCHIVED : found.disabled ? DISABLED : undefined
    if (closed !== undefined) {
      const { code, wayOut } = closed
      throw new RepositoryError(`The repository '${name}' takes no commits. ${wayOut}.`, { code })
    }
    if (found.fork === true) {
      options.log.warning(
        `The repository '${name}' is a fork. Forks share what is pushed to any of them: for an ` +
          'audit trail use a repository of its own.',
      )
    }
    repository.#defaultBranch = found.default_branch
    repository.#isPrivate = found.private === true
    return repository
  }

  /** Whether it is private, or internal to an enterprise. */
  get isPrivate(): boolean {
    return this.#isPrivate
  }

  /** `owner/name`. */
  get fullName(): string {
    return `${this.#options.owner}/${this.#options.name}`
  }

  get branch(): string {
    return this.#options.branch ?? this.#defaultBranch
  }

  /**
   * Checks that the rate limit leaves enough for a month, and tries once whether the token may write: it
   * stores the empty file, which changes no branch. (The permissions in a repository's description are a
   * user's, whatever the token has, and missing for an app.) A fault that may pass is left to the commit.
   *
   * @throws AllowanceError, GitHubError when GitHub refuses that as it would refuse every month
   */
  async checkWritable(): Promise<void> {
    this.#allowance.check(this.#options.clock.now())
    await this.#tryToken()
  }

  async #tryToken(): Promise<void> {
    this.#writable ??= this.#objects.store(Buffer.alloc(0)).then(
      () => undefined,
      (error: unknown) => {
        if (error instanceof GitHubError && error.lasting) throw error
      },
    )
    await this.#writable
  }

  /**
   * The files below a folder of the branch, by default all of them, as they were when it was last read:
   * at first, or for a commit.
   */
  async files(directory = ''): Promise<LedgerFiles> {
    const { commit } = this.#seen ?? (await this.#head())
    return new TreeFiles(this.#objects, commit, directory)
  }

  /**
   * Makes one commit on the branch, never by force, of a change to a folder. `build` says which,
   * given the folder's files as they are; undefined when there is nothing to do. It is asked again
   * each time that another writer was faster.
   *
   * @returns undefined when nothing was committed
   * @throws RepositoryError when others were faster time and again, GitHubError
   */
  async commit(
    directory: string,
    build: (files: LedgerFiles) => Promise<Change | undefined>,
  ): Promise<Receipt | undefined> {
    const { clock, log } = this.#options
    /** Attempts since another head was last seen. */
    let inVain = 0
    let last: string | undefined
    /** Commits made so far: the branch may be at one of them, if an answer was lost. */
    const attempts: Attempt[] = []
    const stored = new Map<string, NewBlob>()
    const attempt = async (): Promise<Receipt | undefined> => {
      let head = await this.#head()
      if (head.commit === undefined) {
        await this.#refs.begin()
        log.info('The repository was empty: it has its first commit now.')
        head = await this.#head()
      }
      if (head.commit !== last) inVain = 0
      last = head.commit
      if (head.commit === undefined) throw new HeadMovedError('Its first commit is not there yet.')
      const before = await this.#objects.treeOf(head.commit)
      const change = await build(new TreeFiles(this.#objects, head.commit, directory))
      if (change === undefined) return this.#landed(head.commit, attempts)
      // To a token that may not write, GitHub answers 404, as for a tree that it does not have.
      await this.#tryToken()
      const entries = await this.#objects.entriesOf(change, directory, stored)
      const tree = await this.#objects.makeTree(before, entries)
      // Whoever was overtaken meanwhile need not make a commit in vain.
      if ((await this.#head()).commit !== head.commit) throw new HeadMovedError(OVERTAKEN)
      const receipt = await this.#objects.commit(head.commit, tree, change.message)
      const own = { receipt, parent: head.commit }
      attempts.push(own)
      await this.#advance(head, own)
      this.#seen = { commit: receipt.sha, exists: true }
      return receipt
    }
    const receipt = await retrying(attempt, {
      policy: RACE,
      clock,
      judge: (error) => ({ retry: mayPass(error) && ++inVain < MOST_IN_VAIN }),
      onRetry: toldTo(log, 'Commit attempt'),
    }).catch((error: unknown) => {
      if (error instanceof UnsureError) throw error.cause
      if (!(error instanceof HeadMovedError)) throw error
      throw new RepositoryError(
        `Nothing could be committed to the repository's branch '${plain(this.branch)}': ` +
          `${error.message} Run again when fewer others write to it; if it stays so, see githubstatus.com.`,
        { code: 'E_GITHUB_BUSY', cause: error, transient: true },
      )
    })
    if (receipt !== undefined) log.info(`Committed ${plain(receipt.sha)} to ${plain(this.branch)}`)
    return receipt
  }

  async #head(): Promise<Head> {
    this.#seen = await this.#refs.head(this.branch, this.#defaultBranch)
    return this.#seen
  }

  /**
   * Which of these attempts is at a head or below it; undefined when another writer did the same, or
   * the branch was reset.
   */
  async #landed(
    head: string | undefined,
    attempts: readonly Attempt[],
  ): Promise<Receipt | undefined> {
    const first = attempts[0]?.parent
    if (first === undefined) return undefined
    let commit = head
    for (let seen = 0; seen < MOST_ON_TOP && commit !== undefined && commit !== first; seen++) {
      const landed = attempts.find(({ receipt }) => receipt.sha === commit)
      if (landed !== undefined) return landed.receipt
      commit = await this.#objects.parentOf(commit)
    }
    return undefined
  }

  /**
   * Moves the branch to a commit made on its head, or creates it there, and makes sure that it has
   * the commit then: at its head, or below what others have built upon it since.
   *
   * @throws HeadMovedError, UnsureError
   */
  async #advance({ exists }: Head, made: Attempt): Promise<void> {
    const { sha } = made.receipt
    const failure = await this.#refs.move(this.branch, sha, { exists }).then(
      () => undefined,
      (error: unknown) => {
        if (!(error instanceof GitHubError)) throw error
        if (isOvertaken(error)) throw new HeadMovedError(OVERTAKEN, { cause: error })
        // The answer may be lost of what was done. A rate limit does nothing.
        if (!error.transient || error.code === 'E_GITHUB_RATE_LIMIT') throw error
        return error
      },
    )
    const show = async () => {
      if ((await this.#landed(await this.#refs.read(this.branch), [made])) !== undefined) return
      throw new StaleError(
        `GitHub said that it moved the branch '${plain(this.branch)}' to the new commit ` +
          `${plain(sha)}, but does not show it there`,
      )
    }
    try {
      await (failure === undefined ? whileStale(show, this.#options.clock) : show())
    } catch (error) {
      if (!(error instanceof ActionError && error.transient)) throw error
      throw new UnsureError(failure ?? error)
    }
  }
}
