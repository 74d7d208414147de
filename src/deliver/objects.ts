import { plain } from '../log.ts'
import { releaseGiven } from '../release.ts'
import { BlobBody, gitBlobSha } from './blob.ts'
import { asking, RepositoryError } from './errors.ts'
import type { Octokit } from './octokit.ts'
import type { ObjectStore, TreeEntry } from './snapshot.ts'

/** Small files read before are kept: a ledger's manifests are read anew at each head. */
const CACHED_BLOB = 1 << 20

/** Trees and blobs of a repository at GitHub. Their sha names their bytes, so they are read once. */
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
    const { data } = await asking('list a folder', () =>
      this.#octokit.rest.git.getTree({ ...this.#at, tree_sha: tree }),
    )
    if (data.truncated) {
      throw new RepositoryError(
        "A folder of the repository has more files than GitHub lists. Set the input 'directory' " +
          'to one with fewer, such as audit-trail/{account}.',
      )
    }
    return data.tree.map(({ path, type, sha }) => ({ name: path, type, sha }))
  }

  async read(blob: string): Promise<Buffer> {
    const cached = this.#blobs.get(blob)
    if (cached !== undefined) return cached
    const { data } = await asking('read a file', () =>
      this.#octokit.rest.git.getBlob({ ...this.#at, file_sha: blob }),
    )
    const bytes = Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8')
    if (gitBlobSha(bytes) !== blob) {
      throw new RepositoryError('GitHub sent a file with other bytes than it has. Run again.')
    }
    if (bytes.length <= CACHED_BLOB) this.#blobs.set(blob, bytes)
    return bytes
  }

  /** Uploads bytes as a blob, and makes sure that GitHub has them as they are. */
  async upload(bytes: Buffer): Promise<string> {
    const expected = gitBlobSha(bytes)
    const response = await asking('store a file', () =>
      this.#octokit.request({
        method: 'POST',
        url: '/repos/{owner}/{repo}/git/blobs',
        ...this.#at,
        headers: { 'content-type': 'application/json; charset=utf-8' },
        data: new BlobBody(bytes),
      }),
    )
    releaseGiven(bytes)
    const { sha } = response.data as { sha: string }
    if (sha !== expected) {
      throw new RepositoryError(
        `GitHub stored a file as ${plain(sha)}, but its bytes are ${expected}. Nothing was ` +
          'committed; run again.',
      )
    }
    return sha
  }
}
