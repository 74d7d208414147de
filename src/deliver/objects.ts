import { plain } from '../log.ts'
import { releaseGiven } from '../release.ts'
import { blobAnswer, commitAnswer, madeAnswer, newCommitAnswer, treeAnswer } from './answers.ts'
import { BlobBody, gitBlobSha } from './blob.ts'
import { asking, RepositoryError } from './errors.ts'
import type { Octokit } from './octokit.ts'
import type { ObjectStore, TreeEntry } from './snapshot.ts'

const FILE = { mode: '100644', type: 'blob' } as const
/** Small files read before are kept: a ledger's manifests are read anew at each head. */
const CACHED_BLOB = 1 << 20

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
  readonly #trees = new Map<string, Promise<TreeEntry[]>>()
  readonly #blobs = new Map<string, Buffer>()

  constructor(octokit: Octokit, at: { owner: string; repo: string }) {
    this.#octokit = octokit
    this.#at = at
  }

  list(tree: string): Promise<TreeEntry[]> {
    const known = this.#trees.get(tree) ?? this.#fetchTree(tree)
    this.#trees.set(tree, known)
    known.catch(() => this.#trees.delete(tree))
    return known
  }

  async #fetchTree(tree: string): Promise<TreeEntry[]> {
    const answer = await asking('list a folder', treeAnswer, () =>
      this.#octokit.rest.git.getTree({ ...this.#at, tree_sha: tree }),
    )
    if (answer.truncated === true) {
      throw new RepositoryError(
        "A folder of the repository has more files than GitHub lists. Set the input 'directory' " +
          'to one with fewer, such as audit-trail/{account}.',
      )
    }
    return answer.tree.map(({ path, ...entry }) => ({ name: path, ...entry }))
  }

  async read(blob: string): Promise<Buffer> {
    const cached = this.#blobs.get(blob)
    if (cached !== undefined) return cached
    const { content, encoding } = await asking('read a file', blobAnswer, () =>
      this.#octokit.rest.git.getBlob({ ...this.#at, file_sha: blob }),
    )
    const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8')
    if (gitBlobSha(bytes) !== blob) {
      throw new RepositoryError('GitHub sent a file with other bytes than it has. Run again.')
    }
    if (bytes.length <= CACHED_BLOB) this.#blobs.set(blob, bytes)
    return bytes
  }

  /** Uploads bytes as a blob, and makes sure that GitHub has them as they are. */
  async upload(bytes: Buffer): Promise<string> {
    const expected = gitBlobSha(bytes)
    const { sha } = await asking('store a file', madeAnswer, () =>
      this.#octokit.request({
        method: 'POST',
        url: '/repos/{owner}/{repo}/git/blobs',
        ...this.#at,
        headers: { 'content-type': 'application/json; charset=utf-8' },
        data: new BlobBody(bytes),
      }),
    )
    releaseGiven(bytes)
    if (sha !== expected) {
      throw new RepositoryError(
        `GitHub stored a file as ${plain(sha)}, but its bytes are ${expected}. Nothing was ` +
          'committed; run again.',
      )
    }
    return sha
  }
  async describe(commit: string): Promise<{ tree: string; parent: string | undefined }> {
    const { tree, parents } = await asking('read a commit', commitAnswer, () =>
      this.#octokit.rest.git.getCommit({ ...this.#at, commit_sha: commit }),
    )
    return { tree: tree.sha, parent: parents[0]?.sha }
  }

  /** Makes a commit on top of another, whose tree is `tree`. No branch has it yet. */
  async create(parent: string, tree: string, change: Change): Promise<CommitReceipt> {
    const { git } = this.#octokit.rest
    const made = await asking('make a tree', madeAnswer, () =>
      git.createTree({
        ...this.#at,
        base_tree: tree,
        tree: [
          ...change.files.map(({ path, blob }) => ({ path, ...FILE, sha: blob })),
          ...change.removals.map((path) => ({ path, ...FILE, sha: null })),
        ],
      }),
    )
    // Without author and committer, so that GitHub signs it for the token of an app.
    const { sha, html_url: url } = await asking('make a commit', newCommitAnswer, () =>
      git.createCommit({
        ...this.#at,
        message: change.message,
        tree: made.sha,
        parents: [parent],
      }),
    )
    return { sha, url: url ?? null }
  }
}
