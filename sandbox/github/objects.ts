import type { Git } from '../git.ts'
import { inspect, readObject, writeObject } from './store.ts'

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
  new Date(Math.floor(milliseconds / 1000) * 1000).toISOString().replace('.000Z', 'Z')

/** The commit or tree that an object stands for: a tag for what it names, a commit for its tree. */
export async function peel(
  git: Git,
  sha: string,
  wanted: 'commit' | 'tree',
): Promise<string | undefined> {
  const type = (await inspect(git, sha))?.type
  if (type === undefined || type === wanted) return type && sha
  if (type === 'blob' || type === 'tree') return undefined
  const text = (await readObject(git, sha)).toString()
  const next = /^(?:tree|object) ([0-9a-f]{40})$/m.exec(text)![1]!
  return type === 'commit' && wanted === 'commit' ? undefined : peel(git, next, wanted)
}

function parseIdentity(line: string): Identity {
  const match = /^(.*) <(.*)> (\d+) [+-]\d{4}$/.exec(line)
  if (!match) throw new Error(`Unreadable identity in a commit: ${line}`)
  return { name: match[1]!, email: match[2]!, date: instant(Number(match[3]) * 1000) }
}

function parseCommit(sha: string, text: string): Commit {
  const end = text.indexOf('\n\n')
  const header = (end < 0 ? text : text.slice(0, end)).split('\n')
  const values = (key: string): string[] =>
    header.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1))
  return {
    sha,
    tree: values('tree')[0]!,
    parents: values('parent'),
    author: parseIdentity(values('author')[0]!),
    committer: parseIdentity(values('committer')[0]!),
    message: end < 0 ? '' : text.slice(end + 2),
  }
}

/** Reads one commit by its full name. */
export async function readCommit(git: Git, sha: string): Promise<Commit> {
  return parseCommit(sha, (await readObject(git, sha)).toString())
}

// `mode name NUL`, then the 20 bytes of an object's name; a tree's mode begins without a zero.
function parseTree(bytes: Buffer): TreeEntry[] {
  const entries: TreeEntry[] = []
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(0, at)
    const [, mode = '', path = ''] = /^(\d+) ([^]*)$/.exec(bytes.toString('utf8', at, end)) ?? []
    const type = { '40000': 'tree', '160000': 'commit' }[mode] ?? 'blob'
    const sha = bytes.toString('hex', end + 1, end + 21)
    entries.push({ path, mode: mode.padStart(6, '0'), type, sha })
    at = end + 21
  }
  return entries
}

/** The entries of a tree as it holds them, without sizes. */
export const readEntries = async (git: Git, tree: string): Promise<TreeEntry[]> =>
  parseTree(await readObject(git, tree))

/** An entry with its size, when it is a blob. */
async function sized(git: Git, entry: TreeEntry): Promise<TreeEntry> {
  if (entry.type !== 'blob') return entry
  const size = (await inspect(git, entry.sha))?.size
  return size === undefined ? entry : { ...entry, size }
}

/** The entries of a tree; with `recursive`, those of its subtrees too, with full paths. */
export async function readTree(
  git: Git,
  tree: string,
  { recursive = false, prefix = '' }: { recursive?: boolean; prefix?: string } = {},
): Promise<TreeEntry[]> {
  const entries: TreeEntry[] = []
  for (const entry of await readEntries(git, tree)) {
    const path = `${prefix}${entry.path}`
    entries.push(await sized(git, { ...entry, path }))
    if (!recursive || entry.type !== 'tree') continue
    entries.push(...(await readTree(git, entry.sha, { recursive, prefix: `${path}/` })))
  }
  return entries
}

export const readBlob = readObject

export const writeBlob = (git: Git, bytes: string | Uint8Array): Promise<string> =>
  writeObject(git, 'blob', bytes)

// The order that git wants: by bytes, a folder's name as if it ended in a slash.
const sortKey = ({ path, mode }: Pick<TreeEntry, 'path' | 'mode'>): Buffer =>
  Buffer.from(mode === '040000' ? `${path}/` : path)

/** Writes a tree of these entries, whose objects must be there. */
export function writeTree(
  git: Git,
  entries: readonly Pick<TreeEntry, 'path' | 'mode' | 'sha'>[],
): Promise<string> {
  const sorted = entries.toSorted((a, b) => Buffer.compare(sortKey(a), sortKey(b)))
  const parts = sorted.flatMap(({ path, mode, sha }) => [
    Buffer.from(`${mode.replace(/^0/, '')} ${path}\0`),
    Buffer.from(sha, 'hex'),
  ])
  return writeObject(git, 'tree', Buffer.concat(parts))
}

// `Name <e-mail> seconds offset`, without what git does not take into it.
function identityLine({ name, email, date }: Identity): string {
  const seconds = Math.floor(Date.parse(date) / 1000)
  const [, hours, minutes] = /([+-]\d{2}):?(\d{2})$/.exec(date) ?? []
  const offset = hours === undefined ? '+0000' : `${hours}${minutes!}`
  const clean = (text: string): string => text.replaceAll(/[<>\n\0]/g, '').trim()
  return `${clean(name)} <${clean(email)}> ${seconds} ${offset}`
}

/** Writes a commit; its tree and parents must be there. */
export function writeCommit(git: Git, commit: Omit<Commit, 'sha'>): Promise<string> {
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${identityLine(commit.author)}`,
    `committer ${identityLine(commit.committer)}`,
  ]
  return writeObject(git, 'commit', `${lines.join('\n')}\n\n${commit.message}`)
}
