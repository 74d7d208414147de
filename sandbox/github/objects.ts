import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { constants, deflate, inflate, inflateSync } from 'node:zlib'
import type { Git } from '../git.ts'

/*
 * Objects as git keeps them: one compressed file each (gitformat-loose). Read and written here,
 * since starting git for each of them is most of the time that tests take.
 */

const fileOf = (git: Git, sha: string): string =>
  join(git.directory, 'objects', sha.slice(0, 2), sha.slice(2))

/** Type and size of an object by its full name; undefined when it is missing or the name is none. */
export async function inspect(
  git: Git,
  sha: string,
): Promise<{ type: string; size: number } | undefined> {
  if (!/^[0-9a-f]{40}$/.test(sha)) return undefined
  if (!existsSync(fileOf(git, sha))) {
    // What someone else packed is for git to find.
    const how = '--batch-check=%(objecttype) %(objectsize)'
    const [type = '', size] = (await git.text(['cat-file', how], { input: sha })).split(' ')
    return size === 'missing' ? undefined : { type, size: Number(size) }
  }
  const compressed = (await readFile(fileOf(git, sha))).subarray(0, 512)
  const start = inflateSync(compressed, { finishFlush: constants.Z_SYNC_FLUSH })
  // `type size NUL`, then the content.
  const [type, size] = start.toString('latin1', 0, start.indexOf(0)).split(' ')
  return { type: type!, size: Number(size) }
}

/** The content of an object that is there. */
export async function readObject(git: Git, sha: string): Promise<Buffer> {
  if (!existsSync(fileOf(git, sha))) {
    return git.run(['cat-file', (await inspect(git, sha))!.type, sha])
  }
  const bytes = await promisify(inflate)(await readFile(fileOf(git, sha)))
  return bytes.subarray(bytes.indexOf(0) + 1)
}

/** Writes an object, unless it is there, and gives its name. */
async function writeObject(git: Git, type: string, content: string | Uint8Array): Promise<string> {
  const bytes = Buffer.from(content as string)
  const whole = Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes])
  const sha = createHash('sha1').update(whole).digest('hex')
  const file = fileOf(git, sha)
  if (existsSync(file)) return sha
  await mkdir(dirname(file), { recursive: true })
  // Nobody sees half an object.
  const unfinished = join(git.directory, 'objects', `tmp_obj_${randomUUID()}`)
  await writeFile(unfinished, await promisify(deflate)(whole, { level: 1 }), { mode: 0o444 })
  await rename(unfinished, file)
  return sha
}

/** A name in a commit; `date` is RFC 3339 in UTC, to the second. */
export interface Identity {
  name: string
  email: string
  date: string
}

export interface Commit {
  sha: string
  tree: string
  parents: string[]
  author: Identity
  committer: Identity
  message: string
}

/** An entry of a tree; `size` in bytes for blobs only. */
export interface TreeEntry {
  path: string
  mode: string
  type: string
  sha: string
  size?: number
}

/** Milliseconds since the epoch as GitHub writes an instant: to the second, in UTC. */
export const instant = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z')

/** The tree of a commit, or the tree itself; undefined when the object is neither. */
export async function treeOf(git: Git, sha: string): Promise<string | undefined> {
  const object = await inspect(git, sha)
  if (object?.type === 'tree') return sha
  return object?.type === 'commit' ? (await readCommit(git, sha)).tree : undefined
}

/** Reads one commit by its full name. */
export async function readCommit(git: Git, sha: string): Promise<Commit> {
  const [, head, message] = /^(.*?)\n\n(.*)$/s.exec((await readObject(git, sha)).toString())!
  const values = (key: string): string[] =>
    [...head!.matchAll(new RegExp(`^${key} (.*)$`, 'gm'))].map(([, value]) => value!)
  const identity = (key: string): Identity => {
    const [, name, email, seconds] = /^(.*) <(.*)> (\d+) /.exec(values(key)[0]!)!
    return { name: name!, email: email!, date: instant(Number(seconds) * 1000) }
  }
  return {
    ...{ sha, tree: values('tree')[0]!, parents: values('parent'), message: message! },
    ...{ author: identity('author'), committer: identity('committer') },
  }
}

/** Writes a commit; its tree and parents must be there. */
export function writeCommit(git: Git, commit: Omit<Commit, 'sha'>): Promise<string> {
  const identity = ({ name, email, date }: Identity) =>
    `${name} <${email}> ${Math.floor(Date.parse(date) / 1000)} +0000`
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${identity(commit.author)}`,
    `committer ${identity(commit.committer)}`,
  ]
  return writeObject(git, 'commit', `${lines.join('\n')}\n\n${commit.message}`)
}

/** The entries of a tree; with `recursive`, those of its subtrees too, with full paths. */
export async function readTree(git: Git, sha: string, recursive = false): Promise<TreeEntry[]> {
  const bytes = await readObject(git, sha)
  const entries: TreeEntry[] = []
  // `mode name NUL`, then the 20 bytes of an object's name; a folder's mode begins without a zero.
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(0, at)
    const [, mode = '', path = ''] = /^(\d+) ([^]*)$/.exec(bytes.toString('utf8', at, end)) ?? []
    const sha = bytes.toString('hex', end + 1, end + 21)
    at = end + 21
    const type = mode === FOLDER.slice(1) ? 'tree' : 'blob'
    const size = type === 'blob' ? (await inspect(git, sha))?.size : undefined
    const known = size === undefined ? {} : { size }
    entries.push({ path, mode: mode.padStart(6, '0'), type, sha, ...known })
    const below = recursive && type === 'tree' ? await readTree(git, sha, true) : []
    entries.push(...below.map((entry) => ({ ...entry, path: `${path}/${entry.path}` })))
  }
  return entries
}

export const writeBlob = (git: Git, bytes: string | Uint8Array): Promise<string> =>
  writeObject(git, 'blob', bytes)

const FOLDER = '040000'

/** Writes a tree of these entries, whose objects must be there. */
function writeTree(
  git: Git,
  entries: readonly Pick<TreeEntry, 'path' | 'mode' | 'sha'>[],
): Promise<string> {
  // The order that git wants: by bytes, a folder's name as if it ended in a slash.
  const key = ({ path, mode }: (typeof entries)[number]) =>
    Buffer.from(mode === FOLDER ? `${path}/` : path)
  const sorted = entries.toSorted((a, b) => Buffer.compare(key(a), key(b)))
  const parts = sorted.flatMap(({ path, mode, sha }) => [
    Buffer.from(`${mode.replace(/^0/, '')} ${path}\0`),
    Buffer.from(sha, 'hex'),
  ])
  return writeObject(git, 'tree', Buffer.concat(parts))
}

/** A change to a tree: an object placed at a path, or (`sha` null) the path removed. */
export interface TreeChange {
  path: string
  mode: string
  sha: string | null
}

/**
 * Writes the tree that `changes` make of `base` (a tree or commit; undefined: of nothing) and gives
 * its name. Objects must be there already, and so must what is removed: an Error otherwise.
 */
export async function buildTree(
  git: Git,
  base: string | undefined,
  changes: readonly TreeChange[],
): Promise<string> {
  const tree = base && (await treeOf(git, base))
  const entries = new Map(
    (tree ? await readTree(git, tree) : []).map((entry) => [entry.path, { ...entry }]),
  )
  for (const [name, within] of Map.groupBy(changes, ({ path }) => path.split('/', 1)[0]!)) {
    const own = within.find(({ path }) => path === name)
    if (own?.sha != null) entries.set(name, { ...own, type: '', sha: own.sha })
    else if (own !== undefined && !entries.delete(name)) throw new Error(`No ${name} to remove`)
    const below = within
      .filter(({ path }) => path !== name)
      .map((change) => ({ ...change, path: change.path.slice(name.length + 1) }))
    if (below.length === 0) continue
    const folder = entries.get(name)
    const sha = await buildTree(git, folder?.mode === FOLDER ? folder.sha : undefined, below)
    // Git keeps no empty folders.
    if (sha === EMPTY) entries.delete(name)
    else entries.set(name, { path: name, mode: FOLDER, type: '', sha })
  }
  return writeTree(git, [...entries.values()])
}

const EMPTY = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'
