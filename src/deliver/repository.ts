import { z } from 'zod'
import type { Clock } from '../clock.ts'
import { ActionError } from '../errors.ts'
import { README_MARK } from '../ledger/readme.ts'
import { plain, type Log } from '../log.ts'
import { retrying, type RetryPolicy } from '../retry.ts'
import { repositoryAnswer } from './answers.ts'
import { asking, GitHubError, RepositoryError } from './errors.ts'
import { GitObjects, type Change, type CommitReceipt } from './objects.ts'
import type { Octokit } from './octokit.ts'
import { GitRefs } from './refs.ts'
import { isForInsiders } from './visibility.ts'
import { TreeSnapshot, type Snapshot } from './snapshot.ts'

const OVERTAKEN = 'Another writer was faster.'

/** The head of the branch moved while a commit was being made: make it anew on the new head. */
class HeadMovedError extends ActionError {}

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
  receipt: CommitReceipt
  parent: string
}

interface Head {
  /** The commit to build on; undefined when the repository is empty. */
  commit: string | undefined
  /** Whether the branch itself is there; if not, it is created from `commit`. */
  exists: boolean
}

/**
 * Sized for dozens of exporters that commit to one branch at a time: one of them gets on with each
 * round of some seconds, and the others must not use up GitHub's limits for writes meanwhile.
 */
const RACE: RetryPolicy = { attempts: 80, first: 4000, longest: 120_000, budget: 2_700_000 }

/** How often a replica may lag in the course of a commit: two minutes, as the pauses grow. */
const MOST_STALE = 6

/** Milliseconds in which another writer's first commit becomes a branch. */
const ABOUT_TO_BEGIN = 3000

/** A repository at GitHub and one branch of it, through the REST API. */
export class Repository {
  readonly #options: RepositoryOptions
  readonly #at: { owner: string; repo: string }
  readonly #objects: GitObjects
  readonly #refs: GitRefs
  #defaultBranch = ''
  #isPrivate = false

  private constructor(options: RepositoryOptions) {
    this.#options = options
    this.#at = { owner: options.owner, repo: options.name }
    this.#objects = new GitObjects(options.octokit, this.#at)
    this.#refs = new GitRefs(options.octokit, this.#at)
  }

  /**
   * Looks at the repository before anything is fetched.
   *
   * @throws RepositoryError when it is archived or has another name now, GitHubError
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
    if (found.archived === true) {
      throw new RepositoryError(
        `The repository '${name}' is archived, so nothing can be committed to it. Unarchive it, ` +
          "or set the input 'repository' to another.",
      )
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
    return `${serverUrl}/${owner}/${name}/commits/${path.split('/').map(encodeURIComponent).join('/')}`
  }

  /** The branch as it is now. */
  async snapshot(): Promise<Snapshot> {
    const { commit } = await this.#head()
    const { tree } = commit === undefined ? {} : await this.#objects.describe(commit)
    return new TreeSnapshot(tree, this.#objects)
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
  async commit(
    build: (snapshot: Snapshot) => Promise<Change | null>,
  ): Promise<CommitReceipt | null> {
    const { clock, log } = this.#options
    let tried = 0
    let stale = 0
    /** What was made so far: the answer may be lost of the one that moved the branch. */
    const attempts: Attempt[] = []
    return retrying(
      async (attempt) => {
        tried = attempt
        const head = await this.#head()
        const { tree } = head.commit === undefined ? {} : await this.#objects.describe(head.commit)
        const change = await build(new TreeSnapshot(tree, this.#objects))
        if (change === null) return await this.#landed(head, attempts)
        if (head.commit === undefined || tree === undefined) {
          await this.#initialise()
          throw new HeadMovedError('The repository was empty: it has its first commit now.')
        }
        // Whoever was overtaken while it uploaded need not make a commit in vain.
        if ((await this.#head()).commit !== head.commit) throw new HeadMovedError(OVERTAKEN)
        const receipt = await this.#objects.create(head.commit, tree, change)
        attempts.push({ receipt, parent: head.commit })
        await this.#advance(head, receipt.sha)
        return receipt
      },
      {
        policy: RACE,
        clock,
        judge: (error) => ({
          retry: error instanceof HeadMovedError || (isStale(error) && ++stale <= MOST_STALE),
        }),
        onRetry: (error, attempt, pause) => {
          const reason = error instanceof HeadMovedError ? error.message : 'Stale read.'
          log.info(`Commit attempt ${attempt}: ${reason} Next in ${(pause / 1000).toFixed(1)} s`)
        },
      },
    ).catch((error: unknown) => {
      if (!(error instanceof HeadMovedError)) throw error
      throw new RepositoryError(
        `Nothing could be committed to the repository's branch '${plain(this.branch)}' in ` +
          `${tried} attempts: ${error.message} Run again when fewer others write to it.`,
        { cause: error, transient: true },
      )
    })
  }

  async #head(): Promise<Head> {
    const own = await this.#refs.read(this.branch)
    if (own !== undefined) return { commit: own, exists: true }
    if (this.branch === this.#defaultBranch) return { commit: undefined, exists: false }
    return { commit: await this.#refs.read(this.#defaultBranch), exists: false }
  }

  /** Which of these attempts the branch has after all; null: another writer did the same. */
  async #landed(head: Head, attempts: readonly Attempt[]): Promise<CommitReceipt | null> {
    const first = attempts[0]?.parent
    if (first === undefined) return null
    for (let commit = head.commit; commit !== undefined && commit !== first;) {
      const landed = attempts.find(({ receipt }) => receipt.sha === commit)
      if (landed !== undefined) return landed.receipt
      commit = (await this.#objects.describe(commit)).parent
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

  /** Git's own API does not work in an empty repository: its first commit is made another way. */
  async #initialise(): Promise<void> {
    const { octokit, name } = this.#options
    try {
      await asking('make the first commit', z.unknown(), () =>
        octokit.rest.repos.createOrUpdateFileContents({
          ...this.#at,
          path: 'README.md',
          message: 'Begin the compliance repository',
          content: Buffer.from(
            // The mark: a ledger in the root takes this page's place.
            `${README_MARK}\n\n# ${name}\n\nRecords committed by machine: a record is never changed.\n`,
          ).toString('base64'),
        }),
      )
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error
      // Another writer has made the first commit in the meantime. A ruleset answers 409 as well.
      const { status, words } = error
      const raced = status === 409 || (status === 422 && /sha|reference already/i.test(words))
      if (raced && !isRuleViolation(words)) return
      // Or is about to: the repository is not empty any more, but has no branch yet.
      if (status === 404 && /branch/i.test(words)) {
        await this.#options.clock.sleep(ABOUT_TO_BEGIN)
        if ((await this.#head()).commit !== undefined) return
      }
      throw error
    }
  }
}

/** Its text is the administrator's, and may hold any word. */
function isRuleViolation(message: string): boolean {
  return /rule violations/i.test(message)
}

function isRace({ status, words }: GitHubError): boolean {
  return (
    (status === 409 || status === 422) &&
    !isRuleViolation(words) &&
    /not a fast.?forward|reference already exists|reference does not exist|expected .* but|conflict/i.test(
      words,
    )
  )
}

/** A read or write that missed what was written a moment ago: GitHub's replicas may lag. */
function isStale(error: unknown): boolean {
  if (!(error instanceof GitHubError) || isRuleViolation(error.words)) return false
  const { status, words } = error
  // 409: the repository had its first commit a moment ago.
  if (status === 409) return /repository is empty/i.test(words)
  return status === 422 && /BadObjectState|does not exist|not a valid|Tree SHA/i.test(words)
}
