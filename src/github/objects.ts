import type { Clock } from '../system/clock.ts'
import { plain } from '../text/log.ts'
import { blobAnswer, commitAnswer, madeAnswer, newCommitAnswer, treeAnswer } from './answers.ts'
import { BlobBody, gitBlobSha } from './blob.ts'
import { asking, askingFor, GitHubError, RepositoryError, StaleError } from './errors.ts'
import type { Octokit } from './octokit.ts'
import { whileLagging } from './race.ts'
import { TreeSnapshot, type ObjectStore, type TreeEntry } from './snapshot.ts'
import { changedPaths, gitTreeSha, isOtherTree, treeWith } from './tree.ts'

const FILE = { mode: '100644', type: 'blob' } as const
/** Small files read before are kept: a ledger's manifests are read anew at each head. */
const CACHED_BLOB = 1 << 20

const CACHED_UPLOAD = 64 << 10

/** Bytes from which on an upload is tried three times, and not four. */
const LARGE = 4 << 20
/** How often a file is uploaded that GitHub says to have stored as another. */
const UPLOADS = 3

/** A commit to be made: blobs that are at GitHub already, by path. */
export interface Change {
  message: string
  files: readonly { path: string; blob: string }[]
  /** Paths of files that the commit removes. */
  removals: readonly string[]
}

export interface CommitReceipt {
  sha: string
  /** Its page; null when GitHub names none. */
  url: string | null
}

/** Commits, trees and blobs of a repository at GitHub. Their sha names their bytes, so they are read once. */
export class GitObjects implements ObjectStore {
  readonly #octokit: Octokit
  readonly #at: { owner: string; repo: string }
  readonly #clock: Clock
  readonly #trees = new Map<string, Promise<TreeEntry[]>>()
  readonly #blobs = new Map<string, Buffer>()
  readonly #roots = new Map<string, string>()
  readonly #parents = new Map<string, string | undefined>()
  /** Whether a listing has borne the name that git gives it. */
  #namesAsGit = false
  /** The last listing that did not. */
  #odd = ''

  constructor(octokit: Octokit, at: { owner: string; repo: string }, clock: Clock) {
    this.#octokit = octokit
    this.#at = at
    this.#clock = clock
  }

  list(tree: string): Promise<TreeEntry[]> {
    const known = this.#trees.get(tree) ?? this.#patiently(() => this.#fetchTree(tree, tree))
    this.#trees.set(tree, known)
    known.catch(() => this.#trees.delete(tree))
    return known
  }

  /**
   * The tree of a commit. Two answers must agree on it, the commit and the listing by the commit's
   * name: a commit made on an earlier tree would undo what came after that.
   *
   * @throws StaleError when they do not agree
   */
  async treeOf(commit: string): Promise<string> {
    const known = this.#roots.get(commit)
    if (known !== undefined) return known
    const tree = await this.#patiently(async () => {
      const { tree } = await this.#fetchCommit(commit)
      const listed = await this.#fetchTree(commit, tree).catch((error: unknown) => {
        // A server that lists by the names of trees only.
        if (isAbsent(error)) return this.#fetchTree(tree, tree)
        throw error
      })
      this.#trees.set(tree, Promise.resolve(listed))
      return tree
    })
    this.#roots.set(commit, tree)
    return tree
  }

  /** Asks again for what a replica lacks. */
  #patiently<T>(action: () => Promise<T>): Promise<T> {
    return whileLagging(action, (error) => error instanceof StaleError, this.#clock)
  }

  /** Lists a tree that is asked for by its own name, or by that of a commit. */
  async #fetchTree(name: string, tree: string): Promise<TreeEntry[]> {
    const answer = await askingFor('list a folder', treeAnswer, () =>
      this.#octokit.rest.git.getTree({ ...this.#at, tree_sha: name }),
    )
    if (answer.truncated === true) {
      throw new RepositoryError(
        "A folder of the repository has more files than GitHub lists. Set the input 'directory' " +
          'to one with fewer, such as audit-trail/{account}.',
      )
    }
    const entries = answer.tree.map(({ path, ...rest }) => ({ name: path, ...rest }))
    if (this.#isOther(tree, entries)) {
      throw new StaleError('GitHub lists a folder of the repository otherwise than its sha says')
    }
    return entries
  }

  /**
   * Whether a listing is another folder's. Of a server that has never named a folder as git does,
   * and says the same twice, the names are its own.
   */
  #isOther(tree: string, entries: readonly TreeEntry[]): boolean {
    if (!isOtherTree(tree, entries)) {
      this.#namesAsGit ||= gitTreeSha(entries) === tree
      return false
    }
    const listing = JSON.stringify([tree, entries])
    const isOther = this.#namesAsGit || this.#odd !== listing
    this.#odd = listing
    return isOther
  }

  async read(blob: string): Promise<Buffer> {
    const cached = this.#blobs.get(blob)
    if (cached !== undefined) return cached
    const bytes = await this.#patiently(() => this.#fetchBlob(blob))
    if (bytes.length <= CACHED_BLOB) this.#blobs.set(blob, bytes)
    return bytes
  }

  async #fetchBlob(blob: string): Promise<Buffer> {
    const { content, encoding } = await askingFor('read a file', blobAnswer, () =>
      this.#octokit.rest.git.getBlob({ ...this.#at, file_sha: blob }),
    )
    const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8')
    if (gitBlobSha(bytes) === blob) return bytes
    throw new StaleError('GitHub sent a file with other bytes than it has')
  }

  /** Uploads bytes as a blob, and makes sure that GitHub has them as they are. */
  async upload(bytes: Buffer): Promise<string> {
    const expected = gitBlobSha(bytes)
    let sha = await this.#store(bytes)
    for (let made = 1; sha !== expected && made < UPLOADS; made++) sha = await this.#store(bytes)
    // A ledger's own files are read again when the next month is added.
    if (sha === expected && bytes.length <= CACHED_UPLOAD) this.#blobs.set(sha, Buffer.from(bytes))
    if (sha !== expected) {
      throw new RepositoryError(
        `GitHub stored a file as ${plain(sha)}, but its bytes are ${expected}. Nothing was ` +
          'committed; run again.',
      )
    }
    return sha
  }

  async #store(bytes: Buffer): Promise<string> {
    const body = new BlobBody(bytes)
    const { sha } = await asking('store a file', madeAnswer, () =>
      this.#octokit.request({
        method: 'POST',
        url: '/repos/{owner}/{repo}/git/blobs',
        ...this.#at,
        headers: { 'content-type': 'application/json; charset=utf-8' },
        data: body,
        // Of a large part each attempt may take minutes.
        ...(body.length > LARGE && { request: { retries: 2 } }),
      }),
    )
    return sha
  }

  /** The first parent of a commit; undefined of a branch's first. */
  async parentOf(commit: string): Promise<string | undefined> {
    if (!this.#parents.has(commit)) await this.#patiently(() => this.#fetchCommit(commit))
    return this.#parents.get(commit)
  }

  async #fetchCommit(commit: string): Promise<{ tree: string }> {
    const { tree, parents } = await askingFor('read a commit', commitAnswer, () =>
      this.#octokit.rest.git.getCommit({ ...this.#at, commit_sha: commit }),
    )
    this.#parents.set(commit, parents[0]?.sha)
    return { tree: tree.sha }
  }

  /** Makes a commit on top of another, whose tree is `tree`. No branch has it yet. */
  async create(parent: string, tree: string, change: Change): Promise<CommitReceipt> {
    const { git } = this.#octokit.rest
    const made = await askingFor('make a tree', madeAnswer, () =>
      git.createTree({
        ...this.#at,
        base_tree: tree,
        tree: [
          ...change.files.map(({ path, blob }) => ({ path, ...FILE, sha: blob })),
          ...change.removals.map((path) => ({ path, ...FILE, sha: null })),
        ],
      }),
    )
    await this.#checkTree(tree, made.sha, change)
    // Without author and committer, so that GitHub signs it for the token of an app.
    const commit = await askingFor('make a commit', newCommitAnswer, () =>
      git.createCommit({
        ...this.#at,
        message: change.message,
        tree: made.sha,
        parents: [parent],
      }),
    )
    if (commit.tree !== undefined && commit.tree.sha !== made.sha) {
      throw new StaleError('GitHub made a commit of another tree than it was told')
    }
    return { sha: commit.sha, url: commit.html_url ?? null }
  }

  /**
   * Makes sure that a tree is the one before with the change and nothing else. Git's rules name
   * it; where GitHub named it otherwise, its folders are compared.
   *
   * @throws StaleError when it is another
   */
  async #checkTree(before: string, made: string, { files, removals }: Change): Promise<void> {
    const list = (tree: string) => this.list(tree)
    const wanted = new Map<string, string | null>(removals.map((path) => [path, null]))
    for (const { path, blob } of files) wanted.set(path, blob)
    const expected = await treeWith(list, before, [...wanted])
    if (expected === undefined || expected === made) return
    const after = new TreeSnapshot(made, this)
    const wrong = (await changedPaths(list, before, made)).filter((path) => !wanted.has(path))
    for (const [path, blob] of wanted) {
      if (((await after.blobAt(path)) ?? null) !== blob) wrong.push(path)
    }
    if (wrong.length === 0) return
    throw new StaleError(
      `GitHub made a tree with another '${plain(wrong[0]!)}' than it was told. Nothing was committed`,
    )
  }
}

/** Whether GitHub does not know an object: 404 says so, and 422 of a name that it cannot read. */
function isAbsent(error: unknown): boolean {
  if (error instanceof StaleError) return error.cause instanceof GitHubError
  return error instanceof GitHubError && error.status === 422
}
