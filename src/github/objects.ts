import { isUtf8 } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { inDirectory } from '../ledger/paths.ts'
import type { Change, Receipt } from '../ledger/store.ts'
import type { Clock } from '../system/clock.ts'
import { asking, askingFor, RepositoryError, StaleError } from './errors.ts'
import { BlobBody, type Octokit } from './octokit.ts'
import { whileStale } from './race.ts'
import { readTexts } from './texts.ts'
import { foldersIn, gitBlobSha, mayBeTree, treeWith, type NewBlob, type TreeEntry } from './tree.ts'

/** Small files are kept once read or written: a ledger's manifests are read anew at each head. */
const CACHED_BLOB = 1 << 20

/**
 * Bytes up to which a text is part of a request for several: one that makes a tree, or reads files. The
 * former takes 7 MB, and with more than about 2 MB of texts time-outs are reported.
 */
export const SMALL_TEXT = 256 << 10

/** Files that are read in one request. */
const TOGETHER = 100

/** Requests for single files that are made side by side. */
const SIDE_BY_SIDE = 10

// The parts of GitHub's answers that are used here (REST API, version 2022-11-28).
const made = z.object({ sha: z.string() })
const blobAnswer = z.object({ content: z.string(), encoding: z.string() })
const commitAnswer = z.object({ tree: made, parents: z.array(made) })
const newCommitAnswer = made.extend({ html_url: z.string().nullish(), tree: made.optional() })
const treeAnswer = z.object({
  truncated: z.boolean().optional(),
  tree: z.array(
    made.extend({
      path: z.string(),
      mode: z.string(),
      type: z.string(),
      /** Bytes, of blobs only. */
      size: z.number().nullish(),
    }),
  ),
})

/** What a commit makes of a path: a file, whose text goes with the tree or is at GitHub already, or nothing. */
export interface NewEntry {
  path: string
  blob: NewBlob | null
  text?: Buffer
}

/** A tree that was made, and what is in it. */
export interface MadeTree {
  sha: string
  /** Listings by sha, of it and the folders in it that are new; undefined where they cannot be told. */
  listings: ReadonlyMap<string, TreeEntry[]> | undefined
}

/** Commits, trees and blobs at GitHub. What has a sha never changes, so it is read once. */
export class GitObjects {
  readonly #octokit: Octokit
  readonly #at: { owner: string; repo: string }
  readonly #clock: Clock
  /** Listings by the sha of a folder, and of the root by that of a commit. */
  readonly #trees = new Map<string, readonly TreeEntry[]>()
  readonly #blobs = new Map<string, Buffer>()
  readonly #roots = new Map<string, string>()
  readonly #parents = new Map<string, string | undefined>()
  #hasGraphql = true

  constructor(octokit: Octokit, at: { owner: string; repo: string }, clock: Clock) {
    this.#octokit = octokit
    this.#at = at
    this.#clock = clock
  }

  /** What is directly in a folder. */
  async list(tree: string): Promise<readonly TreeEntry[]> {
    return this.#trees.get(tree) ?? whileStale(() => this.#fetchTree(tree), this.#clock)
  }

  /** The same of a commit's root, as GitHub answers it: it is not held against the commit's tree. */
  async listRoot(commit: string): Promise<readonly TreeEntry[]> {
    return this.#trees.get(commit) ?? whileStale(() => this.#fetchTree(commit, false), this.#clock)
  }

  /** Lists a folder and all that is below it, in one request where GitHub can. */
  async listBelow(tree: string): Promise<void> {
    if (this.#knowsBelow(tree)) return
    await whileStale(async () => {
      const { tree: entries, truncated } = await this.#askTree(tree, { recursive: '1' })
      if (truncated === true) return
      const shas = new Map(entries.map(({ path, sha }) => [path, sha]))
      for (const [path, listing] of foldersIn(entries)) {
        const sha = shas.get(path) ?? tree
        if (!this.#trees.has(sha)) this.#keep(sha, listing)
      }
    }, this.#clock)
  }

  #knowsBelow(tree: string): boolean {
    const entries = this.#trees.get(tree)
    return entries?.every(({ type, sha }) => type !== 'tree' || this.#knowsBelow(sha)) === true
  }

  async #fetchTree(sha: string, isTree = true): Promise<readonly TreeEntry[]> {
    const { tree, truncated } = await this.#askTree(sha)
    if (truncated === true) {
      throw new RepositoryError(
        "A folder of the repository has more files than GitHub lists. Set the input 'directory' to one " +
          'with fewer, such as audit-trail/{account}.',
        { code: 'E_GITHUB_REPOSITORY' },
      )
    }
    const entries = tree.map(({ path, ...rest }) => ({ name: path, ...rest }))
    return this.#keep(sha, entries, isTree)
  }

  #askTree(sha: string, how: { recursive?: '1' } = {}): Promise<z.infer<typeof treeAnswer>> {
    return askingFor('list a folder', treeAnswer, () =>
      this.#octokit.rest.git.getTree({ ...this.#at, tree_sha: sha, ...how }),
    )
  }

  #keep(sha: string, entries: readonly TreeEntry[], isTree = true): readonly TreeEntry[] {
    if (isTree && !mayBeTree(sha, entries)) {
      throw new StaleError('GitHub sent a listing of a folder that does not match its sha')
    }
    this.#trees.set(sha, entries)
    return entries
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
      try {
        this.#keep(tree, this.#trees.get(commit) ?? (await this.#fetchTree(commit, false)))
      } catch (error) {
        this.#trees.delete(commit)
        throw error
      }
      return tree
    }, this.#clock)
    this.#roots.set(commit, tree)
    return tree
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
   * Reads small files, so that `read` has them: many in a request where GitHub's GraphQL API gives them,
   * as it does texts, and else one by one.
   */
  async readTogether(blobs: readonly string[]): Promise<void> {
    const unread = () => blobs.filter((blob) => !this.#blobs.has(blob))
    const texts = unread()
    for (let at = 0; at < texts.length && this.#hasGraphql; at += TOGETHER) {
      const found = await readTexts(this.#octokit, this.#at, texts.slice(at, at + TOGETHER))
      for (const [blob, bytes] of found ?? []) this.#blobs.set(blob, bytes)
      this.#hasGraphql = found !== undefined
    }
    const others = unread()
    for (let at = 0; at < others.length; at += SIDE_BY_SIDE) {
      await Promise.all(others.slice(at, at + SIDE_BY_SIDE).map((blob) => this.read(blob)))
    }
  }

  /**
   * Stores bytes as a blob, which is in no commit yet.
   *
   * @throws StaleError when GitHub says that it stored others
   */
  async store(bytes: Buffer): Promise<NewBlob> {
    const { sha } = await asking('store a file', made, () =>
      this.#octokit.request({
        method: 'POST',
        url: '/repos/{owner}/{repo}/git/blobs',
        ...this.#at,
        headers: { 'content-type': 'application/json; charset=utf-8' },
        data: new BlobBody(bytes),
      }),
    )
    if (sha === gitBlobSha(bytes)) return { sha, size: bytes.length }
    throw new StaleError('GitHub stored a file with other bytes than it was sent')
  }

  /**
   * What a change makes of a folder. Texts go with the tree; all else is stored.
   *
   * @param stored what was stored of files on disk, for a change that is made anew
   */
  async entriesOf(
    { files, removals }: Change,
    directory: string,
    stored: Map<string, NewBlob>,
  ): Promise<NewEntry[]> {
    const at = (path: string) => inDirectory(directory, path)
    const entries = removals.map((path): NewEntry => ({ path: at(path), blob: null }))
    for (const { path, content } of files) {
      const file = 'file' in content ? content.file : ''
      let blob = stored.get(file)
      let text: Buffer | undefined
      if (blob === undefined) {
        const bytes = 'file' in content ? await readFile(content.file) : content.bytes
        if (bytes.length <= SMALL_TEXT && isUtf8(bytes)) text = bytes
        blob = text ? { sha: gitBlobSha(text), size: text.length } : await this.store(bytes)
        if (text) this.#blobs.set(blob.sha, text)
        else if (file !== '') stored.set(file, blob)
      }
      entries.push({ path: at(path), blob, ...(text && { text }) })
    }
    return entries
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

  /**
   * Makes a tree of another and what changes in it.
   *
   * @throws StaleError when it is not the tree before with these entries and nothing else
   */
  async makeTree(before: string, entries: readonly NewEntry[]): Promise<MadeTree> {
    const { sha } = await askingFor('make a tree', made, () =>
      this.#octokit.rest.git.createTree({
        ...this.#at,
        base_tree: before,
        tree: entries.map(({ path, blob, text }) => ({
          ...{ path, mode: '100644', type: 'blob' },
          ...(text === undefined ? { sha: blob?.sha ?? null } : { content: text.toString() }),
        })),
      }),
    )
    const changes = entries.map(({ path, blob }) => [path, blob] as const)
    const listings = await treeWith((tree) => this.list(tree), before, changes)
    if (listings !== undefined && [...listings.keys()].at(-1) !== sha) {
      throw new StaleError('GitHub made another tree than it was told. Nothing was committed')
    }
    return { sha, listings }
  }

  /** Makes a commit of a tree on top of another. No branch has it yet. */
  async commit(parent: string, tree: MadeTree, message: string): Promise<Receipt> {
    // Without author and committer, so that GitHub signs it for the token of an app.
    const commit = await askingFor('make a commit', newCommitAnswer, () =>
      this.#octokit.rest.git.createCommit({
        ...{ ...this.#at, message },
        ...{ tree: tree.sha, parents: [parent] },
      }),
    )
    if (commit.tree !== undefined && commit.tree.sha !== tree.sha) {
      throw new StaleError('GitHub made a commit of another tree than it was told')
    }
    // What is known of it need not be read again.
    this.#parents.set(commit.sha, parent)
    if (tree.listings !== undefined) {
      for (const [sha, entries] of tree.listings) this.#keep(sha, entries)
      this.#keep(commit.sha, tree.listings.get(tree.sha)!, false)
      this.#roots.set(commit.sha, tree.sha)
    }
    return { sha: commit.sha, url: commit.html_url ?? null }
  }
}
