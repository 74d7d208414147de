import type { Receipt } from '../ledger/store.ts'
import type { Clock } from '../system/clock.ts'
import { ActionError } from '../system/errors.ts'
import { plain, type Log } from '../text/log.ts'
import { retrying } from '../http/retry.ts'
import { repositoryAnswer } from './answers.ts'
import { beginRepository } from './begin.ts'
import { asking, GitHubError, RepositoryError, StaleError } from './errors.ts'
import { GitObjects, type Change } from './objects.ts'
import type { Octokit } from './octokit.ts'
import {
  BegunError,
  HeadMovedError,
  isRace,
  RACE,
  Rounds,
  UnsureError,
  whileLagging,
} from './race.ts'
import { GitRefs, type Head } from './refs.ts'
import { ARCHIVED, DISABLED } from './refusals.ts'
import { TreeSnapshot, type Snapshot } from './snapshot.ts'
import { isForInsiders } from './visibility.ts'

const OVERTAKEN = 'Another writer was faster.'

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

  private constructor(options: RepositoryOptions) {
    this.#options = options
    this.#at = { owner: options.owner, repo: options.name }
    this.#objects = new GitObjects(options.octokit, this.#at, options.clock)
    this.#refs = new GitRefs(options.octokit, this.#at, options.clock)
  }

  /**
   * Looks at the repository before anything is fetched.
   *
   * @throws RepositoryError when it is archived, disabled or has another name now, GitHubError
   */
  static async open(options: RepositoryOptions): Promise<Repository> {
    const repository = new Repository(options)
    const { octokit } = options
    const name = `${options.owner}/${options.name}`
    const what = `describe the repository ${name}`
    const found = await asking(what, repositoryAnswer, () => octokit.rest.repos.get(repository.#at))
    const { full_name: actual = name } = found
    if (actual.toLowerCase() !== name.toLowerCase()) {
      throw new RepositoryError(
        `The repository '${name}' is called '${plain(actual)}' now. Set the input ` +
          "'repository' to that name.",
      )
    }
    const closed =
      found.archived === true ? ARCHIVED : found.disabled === true ? DISABLED : undefined
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
    repository.#isPrivate = isForInsiders(found)
    return repository
  }

  /** Whether only those see it who were let in (private, or internal to an enterprise). */
  get isPrivate(): boolean {
    return this.#isPrivate
  }

  get branch(): string {
    return this.#options.branch ?? this.#defaultBranch
  }

  /** The page below which GitHub shows the commits of each file in a folder of the branch. */
  historyUrl(serverUrl: string, folder: string): string {
    const { owner, name } = this.#options
    const path = folder === '' ? this.branch : `${this.branch}/${folder}`
    return `${serverUrl}/${owner}/${name}/commits/${path.split('/').map(encodeSegment).join('/')}`
  }

  /**
   * Asks once whether the token may write at all: what a repository's description says of
   * permissions is a user's, whatever the token has, and nothing of an app. So the empty file is
   * stored, which changes no branch. Anything but a lasting refusal leaves it to the commit.
   *
   * @throws GitHubError when GitHub refuses that as it will refuse every month
   */
  async checkWritable(): Promise<void> {
    this.#writable ??= this.#objects.upload(Buffer.alloc(0)).then(
      () => undefined,
      (error: unknown) => {
        if (error instanceof GitHubError && error.lasting) throw error
      },
    )
    await this.#writable
  }

  /** The branch as it is now. */
  async snapshot(): Promise<Snapshot> {
    return new TreeSnapshot(await this.#treeOf(await this.#head()), this.#objects)
  }

  /** Uploads bytes as a blob, and makes sure that GitHub has them as they are. */
  upload(bytes: Buffer): Promise<string> {
    return this.#objects.upload(bytes)
  }

  /**
   * Makes one commit on the branch, never by force. `build` says what to commit, given the branch
   * as it is; null when there is nothing to do. It is asked again each time that another writer
   * was faster.
   *
   * @throws RepositoryError when others were faster time and again, GitHubError
   */
  async commit(build: (snapshot: Snapshot) => Promise<Change | null>): Promise<Receipt | null> {
    const { clock, log } = this.#options
    const rounds = new Rounds()
    let tried = 0
    /** What was made so far: the answer may be lost of the one that moved the branch. */
    const attempts: Attempt[] = []
    return retrying(
      async (attempt) => {
        tried = attempt
        const head = await this.#head()
        rounds.begin(head.commit)
        const tree = await this.#treeOf(head)
        const change = await build(new TreeSnapshot(tree, this.#objects))
        if (change === null) return await this.#landed(head.commit, attempts)
        if (head.commit === undefined || tree === undefined) {
          const hasBegun = async () => (await this.#head()).commit !== undefined
          await beginRepository(this.#options.octokit, this.#at, { clock, hasBegun })
          throw new BegunError()
        }
        // Whoever was overtaken while it uploaded need not make a commit in vain.
        if ((await this.#head()).commit !== head.commit) throw new HeadMovedError(OVERTAKEN)
        const receipt = await this.#objects.create(head.commit, tree, change)
        const made = { receipt, parent: head.commit }
        attempts.push(made)
        await this.#advance(head, receipt.sha)
        await this.#confirm(made)
        log.info(`Committed ${plain(receipt.sha)} to ${plain(this.branch)}`)
        return receipt
      },
      {
        policy: RACE,
        clock,
        judge: (error) => rounds.judge(error),
        onRetry: (error, attempt, pause) => {
          if (error instanceof BegunError) {
            log.info(error.message)
            return
          }
          const told = error instanceof HeadMovedError || error instanceof UnsureError
          const reason = told ? error.message : 'Stale read.'
          log.info(`Commit attempt ${attempt}: ${reason} Next in ${(pause / 1000).toFixed(1)} s`)
        },
      },
    ).catch((error: unknown) => {
      if (error instanceof UnsureError) throw error.cause
      if (!(error instanceof HeadMovedError)) throw error
      const outcome = rounds.isStill
        ? 'GitHub refuses each as if another writer was faster, but shows no commit of any. Run ' +
          'again in some minutes; if it stays so, see githubstatus.com.'
        : `${error.message} Run again when fewer others write to it.`
      throw new RepositoryError(
        `Nothing could be committed to the repository's branch '${plain(this.branch)}' in ` +
          `${tried} attempts: ${outcome}`,
        { cause: error, transient: true },
      )
    })
  }

  #head(): Promise<Head> {
    return this.#refs.head(this.branch, this.#defaultBranch)
  }

  async #treeOf({ commit }: Head): Promise<string | undefined> {
    return commit === undefined ? undefined : this.#objects.treeOf(commit)
  }

  /**
   * Which of these attempts a head has after all; null: another writer did the same, or the branch
   * was reset.
   */
  async #landed(head: string | undefined, attempts: readonly Attempt[]): Promise<Receipt | null> {
    const first = attempts[0]?.parent
    if (first === undefined) return null
    let commit = head
    for (let seen = 0; seen < MOST_ON_TOP && commit !== undefined && commit !== first; seen++) {
      const landed = attempts.find(({ receipt }) => receipt.sha === commit)
      if (landed !== undefined) return landed.receipt
      commit = await this.#objects.parentOf(commit)
    }
    return null
  }

  /** Moves the branch to a commit made on its head, or creates it there. */
  async #advance({ exists }: Head, sha: string): Promise<void> {
    try {
      if ((await this.#refs.move(this.branch, sha, { exists })) === sha) return
    } catch (error) {
      if (error instanceof GitHubError && isRace(error)) {
        throw new HeadMovedError(OVERTAKEN, { cause: error })
      }
      throw error
    }
    throw new HeadMovedError('The branch is at another commit.')
  }

  /**
   * Makes sure that the branch has a commit which GitHub said it moved it to, at its head or below
   * what others have built upon it since.
   *
   * @throws UnsureError when it does not show it in half a minute
   */
  async #confirm(made: Attempt): Promise<void> {
    const shown = async () => {
      const head = await this.#refs.read(this.branch)
      if ((await this.#landed(head, [made])) !== null) return
      throw new StaleError(
        `GitHub said that it moved the branch '${plain(this.branch)}' to the new commit ` +
          `${plain(made.receipt.sha)}, but does not show it there`,
      )
    }
    const isLag = (error: unknown) => error instanceof StaleError
    await whileLagging(shown, isLag, this.#options.clock).catch((error: unknown) => {
      const passing = error instanceof ActionError && error.transient
      throw passing ? new UnsureError(error) : error
    })
  }
}

/** A part of an address that may stand in Markdown: no parenthesis or quote ends the link. */
function encodeSegment(text: string): string {
  const coded = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  return encodeURIComponent(text).replace(/[!'()*]/g, coded)
}
