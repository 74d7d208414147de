import { isUtf8 } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { inDirectory } from '../ledger/paths.ts'
import type { Change, Receipt } from '../ledger/store.ts'
import { ask, askFor, type At } from './ask.ts'
import { repositoryError, staleError } from './errors.ts'
import { BlobBody } from './octokit.ts'
import {
  foldersIn,
  gitBlobSha,
  gitTreeSha,
  treeWith,
  type NewBlob,
  type TreeEntry,
} from './tree.ts'

/** Small files are kept once read or written: a ledger's manifests are read anew at each head. */
const CACHED_BLOB = 1 << 20

/** Bytes of a text that goes with a tree, which takes 7 MB: above 2 MB of texts time-outs are reported. */
export const SMALL_TEXT = 256 << 10

const TOGETHER = 100

// The parts of GitHub's answers that are used here (REST API, version 2022-11-28; GraphQL API).
const made = z.object({ sha: z.string() })
const blobAnswer = z
  .object({ content: z.string(), encoding: z.string() })
  .transform(({ content, encoding }) =>
    Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'),
  )
const newCommitAnswer = made.extend({ html_url: z.string().nullish() })
const treeAnswer = z.object({
  truncated: z.boolean().optional(),
  tree: z.array(
    made
      .extend({ path: z.string(), mode: z.string(), type: z.string(), size: z.number().nullish() })
      .transform(({ path, ...entry }): TreeEntry => ({ name: path, ...entry })),
  ),
})
type TreeAnswer = z.infer<typeof treeAnswer>
const textsAnswer = z.object({
  repository: z.record(z.string(), z.object({ text: z.string().nullish() }).nullish()),
})

/** What a commit makes of a path: a file (a text goes with the tree, all else is stored), or nothing. */
interface NewEntry {
  path: string
  blob: NewBlob | null
  text?: string
}

/** Commits, trees and blobs at GitHub. What has a sha never changes, so it is read once. */
export class GitObjects {
  readonly #at: At
  /** Listings by the sha of a folder. */
  readonly #trees = new Map<string, readonly TreeEntry[]>()
  /** Trees by the sha of a commit. */
  readonly #roots = new Map<string, string>()
  readonly #blobs = new Map<string, Buffer>()
  readonly #stored = new Set<string>()
  #hasGraphql = true

  constructor(at: At) {
    this.#at = at
  }

  async list(tree: string): Promise<readonly TreeEntry[]> {
    return this.#trees.get(tree) ?? this.#fetchTree(tree)
  }

  /** The tree of a commit: GitHub lists it by the commit, and its sha follows from what is in it. */
  async treeOf(commit: string): Promise<string> {
    const known = this.#roots.get(commit)
    if (known !== undefined) return known
    const tree = gitTreeSha(await this.#fetchTree(commit, true))
    this.#roots.set(commit, tree)
    return tree
  }

  async #fetchTree(sha: string, isCommit = false): Promise<TreeEntry[]> {
    const { tree } = await this.#askTree({ sha }, ({ tree, truncated }) => {
      if (truncated !== true) return isCommit || gitTreeSha(tree) === sha
      throw repositoryError(
        "A folder of the repository has more files than GitHub lists. Set the input 'directory' to one " +
          'with fewer, such as audit-trail/{account}.',
      )
    })
    this.#trees.set(isCommit ? gitTreeSha(tree) : sha, tree)
    return tree
  }

  /** Lists a folder and all that is below it, in one request where GitHub can. */
  async listBelow(sha: string): Promise<void> {
    if (this.#knowsBelow(sha)) return
    const isRight = ({ tree, truncated }: TreeAnswer) =>
      truncated === true ||
      foldersIn(sha, tree).every(([folder, listing]) => gitTreeSha(listing) === folder)
    const { tree, truncated } = await this.#askTree({ sha, recursive: '1' }, isRight)
    if (truncated === true) return
    for (const [folder, listing] of foldersIn(sha, tree)) this.#trees.set(folder, listing)
  }

  #knowsBelow(tree: string): boolean {
    const entries = this.#trees.get(tree)
    return entries?.every(({ type, sha }) => type !== 'tree' || this.#knowsBelow(sha)) === true
  }

  #askTree(query: object, isRight: (answer: TreeAnswer) => boolean): Promise<TreeAnswer> {
    const wrong = 'GitHub sent a listing of a folder that does not match its sha'
    const route = 'GET git/trees/{sha}'
    return askFor(this.#at, 'list a folder', treeAnswer, route, query, (answer) =>
      isRight(answer) ? undefined : wrong,
    )
  }

  async read(sha: string): Promise<Buffer> {
    const cached = this.#blobs.get(sha)
    if (cached !== undefined) return cached
    const route = 'GET git/blobs/{sha}'
    const bytes = await askFor(this.#at, 'read a file', blobAnswer, route, { sha }, (bytes) =>
      gitBlobSha(bytes) === sha
        ? undefined
        : 'GitHub sent a file with other bytes than its sha says',
    )
    if (bytes.length <= CACHED_BLOB) this.#blobs.set(sha, bytes)
    return bytes
  }

  /** Reads small files, so that `read` has them: by the GraphQL API, or else one by one. */
  async readTogether(blobs: readonly string[]): Promise<void> {
    const unread = () => blobs.filter((blob) => !this.#blobs.has(blob))
    const texts = unread()
    for (let at = 0; at < texts.length && this.#hasGraphql; at += TOGETHER) {
      await this.#readTexts(texts.slice(at, at + TOGETHER))
    }
    await Promise.all(unread().map((blob) => this.read(blob)))
  }

  /**
   * Reads texts in one request: https://docs.github.com/graphql/reference/objects#blob. Binary files have
   * none there, and long ones are cut; why there is no answer, the REST API tells as well.
   */
  async #readTexts(shas: readonly string[]): Promise<void> {
    const { octokit, owner, repo } = this.#at
    const fields = shas.map((sha) => `_${sha}: object(oid: "${sha}") { ... on Blob { text } }`)
    const query = `query ($owner: String!, $repo: String!) {
      repository(owner: $owner, name: $repo) { ${fields.join(' ')} }
    }`
    const answer = await octokit
      .graphql<unknown>(query, { owner, repo })
      // An error comes with what could be read all the same.
      .catch((error: unknown) => (error as { data?: unknown }).data)
    const found = textsAnswer.safeParse(answer).data?.repository
    this.#hasGraphql = found !== undefined
    for (const sha of shas) {
      const bytes = Buffer.from(found?.[`_${sha}`]?.text ?? '')
      if (gitBlobSha(bytes) === sha) this.#blobs.set(sha, bytes)
    }
  }

  /**
   * Stores bytes as a blob, which is in no commit yet; once.
   *
   * @throws ActionError E_GITHUB_STALE when GitHub says that it stored others, GitHubError
   */
  async store(bytes: Buffer): Promise<void> {
    const own = gitBlobSha(bytes)
    if (this.#stored.has(own)) return
    const { sha } = await ask(this.#at, 'store a file', made, 'POST git/blobs', {
      headers: { 'content-type': 'application/json; charset=utf-8' },
      data: new BlobBody(bytes),
    })
    if (sha !== own) throw staleError('GitHub stored a file with other bytes than it was sent')
    this.#stored.add(own)
  }

  /** Stores what a change adds to a folder and does not go with the tree. */
  async entriesOf({ files, removals }: Change, directory: string): Promise<NewEntry[]> {
    const entries: NewEntry[] = removals.map((path) => ({
      path: inDirectory(directory, path),
      blob: null,
    }))
    for (const { path, content } of files) {
      const bytes = 'file' in content ? await readFile(content.file) : content.bytes
      const blob = { sha: gitBlobSha(bytes), size: bytes.length }
      const isText = bytes.length <= SMALL_TEXT && isUtf8(bytes)
      if (isText) this.#blobs.set(blob.sha, bytes)
      else await this.store(bytes)
      const text = isText ? { text: bytes.toString() } : {}
      entries.push({ path: inDirectory(directory, path), blob, ...text })
    }
    return entries
  }

  /**
   * Makes a tree of another and what changes in it.
   *
   * @throws ActionError E_GITHUB_STALE when it is not the tree before with these entries and nothing else
   */
  async makeTree(before: string, entries: readonly NewEntry[]): Promise<string> {
    const { sha } = await askFor(this.#at, 'make a tree', made, 'POST git/trees', {
      base_tree: before,
      tree: entries.map(({ path, blob, text }) => ({
        ...{ path, mode: '100644', type: 'blob' },
        ...(text === undefined ? { sha: blob?.sha ?? null } : { content: text }),
      })),
    })
    const changes = entries.map(({ path, blob }) => [path, blob] as const)
    const listings = await treeWith((tree) => this.list(tree), before, changes)
    if (!listings.has(sha)) {
      throw staleError('GitHub made another tree than it was told. Nothing was committed')
    }
    // What is known of it need not be read again.
    for (const [folder, listing] of listings) this.#trees.set(folder, listing)
    return sha
  }

  /** Makes a commit of a tree on top of another. No branch has it yet. */
  async commit(parent: string, tree: string, message: string): Promise<Receipt> {
    // Without author and committer, so that GitHub signs it for the token of an app.
    const body = { message, tree, parents: [parent] }
    const route = 'POST git/commits'
    const made = await askFor(this.#at, 'make a commit', newCommitAnswer, route, body)
    this.#roots.set(made.sha, tree)
    return { sha: made.sha, url: made.html_url ?? null }
  }
}
