import { isUtf8 } from 'node:buffer'
import type { Receipt } from '../ledger/store.ts'
import type { Clock } from '../system/clock.ts'
import { blobAnswer, commitAnswer, madeAnswer, newCommitAnswer, treeAnswer } from './answers.ts'
import { BlobBody } from './blob.ts'
import { asking, askingFor, RepositoryError, StaleError } from './errors.ts'
import type { ObjectReader } from './files.ts'
import { gitBlobSha } from './git-digest.ts'
import type { Octokit } from './octokit.ts'
import { whileStale } from './race.ts'
import { mayBeTree, treeWith, type TreeEntry } from './tree.ts'

/** Small files are kept once read or written: a ledger's manifests are read anew at each head. */
const CACHED_BLOB = 1 << 20

/** Bytes from which on an upload is tried three times, and not four: each may take minutes. */
const LARGE = 4 << 20

/**
 * Bytes up to which a text is part of the request that makes a tree. It takes 7 MB, and with more
 * than about 2 MB of texts time-outs are reported.
 */
const INLINE = 256 << 10

/** Whether a file may be part of the request that makes a tree. */
export function isInline(bytes: Buffer): boolean {
  return bytes.length <= INLINE && isUtf8(bytes)
}

/** What a commit makes of a path: a text, a blob that GitHub has, or nothing. */
export type NewEntry = { path: string } & ({ text: Buffer } | { blob: string | null })

/** Commits, trees and blobs at GitHub. What has a sha never changes, so it is read once. */
export class GitObjects implements ObjectReader {
  readonly #octokit: Octokit
  readonly #at: { owner: string; repo: string }
  readonly #clock: Clock
  readonly #trees = new Map<string, Promise<TreeEntry[]>>()
  readonly #blobs = new Map<string, Buffer>()
  readonly #roots = new Map<string, string>()
  readonly #parents = new Map<string, string | undefined>()

  constructor(octokit: Octokit, at: { owner: string; repo: string }, clock: Clock) {
    this.#octokit = octokit
    this.#at = at
    this.#clock = clock
  }

  list(tree: string): Promise<TreeEntry[]> {
    const known =
      this.#trees.get(tree) ?? whileStale(() => this.#fetchTree(tree, tree), this.#clock)
    this.#trees.set(tree, known)
    known.catch(() => this.#trees.delete(tree))
    return known
  }

  /**
   * The tree of a commit. Two answers must agree on it, the commit and the listing by the commit's
   * sha: a commit made on an earlier tree would undo what came after that.
   *
   * @throws StaleError when they do not agree
   */
  async treeOf(commit: string): Promise<string> {
    const known = this.#roots.get(commit)
    if (known !== undefined) return known
    const tree = await whileStale(async () => {
      const { tree } = await this.#fetchCommit(commit)
      this.#trees.set(tree, Promise.resolve(await this.#fetchTree(commit, tree)))
      return tree
    }, this.#clock)
    this.#roots.set(commit, tree)
    return tree
  }

  /** Lists a tree that is asked for by its own sha, or by that of a commit. */
  async #fetchTree(sha: string, tree: string): Promise<TreeEntry[]> {
    const answer = await askingFor('list a folder', treeAnswer, () =>
      this.#octokit.rest.git.getTree({ ...this.#at, tree_sha: sha }),
    )
    if (answer.truncated === true) {
      throw new RepositoryError(
        "A folder of the repository has more files than GitHub lists. Set the input 'directory' " +
          'to one with fewer, such as audit-trail/{account}.',
      )
    }
    const entries = answer.tree.map(({ path, ...rest }) => ({ name: path, ...rest }))
    if (mayBeTree(tree, entries)) return entries
    throw new StaleError('GitHub sent a listing of a folder that does not match its sha')
  }

  async read(blob: string): Promise<Buffer> {
    const cached = this.#blobs.get(blob)
    if (cached !== undefined) return cached
    const bytes = await whileStale(() => this.#fetchBlob(blob), this.#clock)
    if (bytes.length <= CACHED_BLOB) this.#blobs.set(blob, bytes)
    return bytes
  }

  async #fetchBlob(blob: string): Promise<Buffer> {
    const { content, encoding } = await askingFor('read a file', blobAnswer, () =>
      this.#octokit.rest.git.getBlob({ ...this.#at, file_sha: blob }),
    )
    const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8')
    if (gitBlobSha(bytes) === blob) return bytes
    throw new StaleError('GitHub sent a file with other bytes than its sha says')
  }

  /**
   * Stores bytes as a blob, which is in no commit yet.
   *
   * @throws StaleError when GitHub says that it stored others
   */
  async store(bytes: Buffer): Promise<string> {
    const expected = gitBlobSha(bytes)
    const body = new BlobBody(bytes)
    const { sha } = await asking('store a file', madeAnswer, () =>
      this.#octokit.request({
        method: 'POST',
        url: '/repos/{owner}/{repo}/git/blobs',
        ...this.#at,
        headers: { 'content-type': 'application/json; charset=utf-8' },
        data: body,
        ...(body.length > LARGE && { request: { retries: 2 } }),
      }),
    )
    if (sha === expected) return sha
    throw new StaleError('GitHub stored a file with other bytes than it was sent')
  }

  /** The first parent of a commit; undefined of a branch's first. */
  async parentOf(commit: string): Promise<string | undefined> {
    if (!this.#parents.has(commit)) await whileStale(() => this.#fetchCommit(commit), this.#clock)
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
  async commit(
    parent: string,
    tree: string,
    { message, entries }: { message: string; entries: readonly NewEntry[] },
  ): Promise<Receipt> {
    const made = await this.#makeTree(tree, entries)
    // Without author and committer, so that GitHub signs it for the token of an app.
    const commit = await askingFor('make a commit', newCommitAnswer, () =>
      this.#octokit.rest.git.createCommit({ ...this.#at, message, tree: made, parents: [parent] }),
    )
    if (commit.tree !== undefined && commit.tree.sha !== made) {
      throw new StaleError('GitHub made a commit of another tree than it was told')
    }
    return { sha: commit.sha, url: commit.html_url ?? null }
  }

  /** @throws StaleError when it is not the tree before with these entries and nothing else */
  async #makeTree(before: string, entries: readonly NewEntry[]): Promise<string> {
    const made = await askingFor('make a tree', madeAnswer, () =>
      this.#octokit.rest.git.createTree({
        ...this.#at,
        base_tree: before,
        tree: entries.map(({ path, ...of }) => ({
          ...{ path, mode: '100644', type: 'blob' },
          ...('text' in of ? { content: of.text.toString() } : { sha: of.blob }),
        })),
      }),
    )
    const changes = entries.map(({ path, ...of }): [string, string | null] => {
      if (!('text' in of)) return [path, of.blob]
      const sha = gitBlobSha(of.text)
      this.#blobs.set(sha, of.text)
      return [path, sha]
    })
    const expected = await treeWith((sha) => this.list(sha), before, changes)
    if (expected === undefined || expected === made.sha) return made.sha
    throw new StaleError('GitHub made another tree than it was told. Nothing was committed')
  }
}
