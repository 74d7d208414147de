import { createHash } from 'node:crypto'

/** A file or folder directly in a folder. */
export interface TreeEntry {
  name: string
  /** As git has it: `100644` of a file, `040000` of a folder. */
  mode: string
  type: string
  sha: string
  /** Bytes of a file, where they are known. */
  size?: number | null | undefined
}

/** What of an entry the sha of its folder is made of. */
type Named = Pick<TreeEntry, 'name' | 'mode' | 'sha'>

/** A file that a commit adds or replaces. */
export interface NewBlob {
  sha: string
  /** Bytes. */
  size: number
}

/** The sha of an object. GitHub's repositories have SHA-1. */
function gitSha(type: 'blob' | 'tree', bytes: Uint8Array): string {
  return createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex')
}

/** The sha of a file with these bytes. */
export const gitBlobSha = (bytes: Uint8Array): string => gitSha('blob', bytes)

/** The sha of a folder: of the mode, name and sha of each entry, in git's order. */
export function gitTreeSha(entries: readonly Named[]): string {
  const parts = entries
    .map(({ name, mode, sha }) => ({
      // Git orders a folder as if its name ended in a slash.
      key: Buffer.from(mode === '040000' ? `${name}/` : name),
      bytes: [Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`), Buffer.from(sha, 'hex')],
    }))
    .sort((a, b) => Buffer.compare(a.key, b.key))
    .flatMap(({ bytes }) => bytes)
  return gitSha('tree', Buffer.concat(parts))
}

/**
 * Whether a listing may be that of the folder of this sha. Names in git are bytes, and JSON cannot
 * show those that are not UTF-8: of a folder with names beyond ASCII nobody can say that it is not.
 */
export function mayBeTree(sha: string, entries: readonly Named[]): boolean {
  return gitTreeSha(entries) === sha || !entries.every(({ name }) => /^[\x20-\x7e]*$/.test(name))
}

/** Sorts the paths of a recursive listing into folders, by their paths; the folder itself is ''. */
export function foldersIn(
  listed: readonly (Omit<TreeEntry, 'name'> & { path: string })[],
): Map<string, TreeEntry[]> {
  const folders = new Map<string, TreeEntry[]>([['', []]])
  for (const { path } of listed.filter(({ type }) => type === 'tree')) folders.set(path, [])
  for (const { path, ...entry } of listed) {
    const slash = path.lastIndexOf('/')
    const parent = folders.get(path.slice(0, Math.max(0, slash)))
    parent?.push({ name: path.slice(slash + 1), ...entry })
  }
  return folders
}

/** The folder without entries, which git keeps in no other. */
const EMPTY = gitTreeSha([])

/**
 * The folders that a commit changes, by their new shas: the root comes last. Undefined when the shas
 * cannot be told, because of names that JSON cannot show.
 *
 * @param list gives what is directly in a folder; asked for those on the way to what changes
 * @param tree undefined for a folder that is not there yet
 * @param changes files by path; null for a file that goes
 */
export async function treeWith(
  list: (tree: string) => Promise<readonly TreeEntry[]>,
  tree: string | undefined,
  changes: Iterable<readonly [path: string, blob: NewBlob | null]>,
): Promise<Map<string, TreeEntry[]> | undefined> {
  const before = tree === undefined ? [] : await list(tree)
  if (tree !== undefined && gitTreeSha(before) !== tree) return undefined
  const entries = new Map(before.map((entry) => [entry.name, entry]))
  const within = new Map<string, [string, NewBlob | null][]>()
  for (const [path, blob] of changes) {
    const [name = '', ...rest] = path.split('/')
    if (rest.length > 0) within.set(name, [...(within.get(name) ?? []), [rest.join('/'), blob]])
    else if (blob === null) entries.delete(name)
    else entries.set(name, { name, mode: '100644', type: 'blob', ...blob })
  }
  const changed = new Map<string, TreeEntry[]>()
  for (const [name, inner] of within) {
    const folder = before.find((entry) => entry.name === name && entry.type === 'tree')
    const below = await treeWith(list, folder?.sha, inner)
    if (below === undefined) return undefined
    for (const [sha, listing] of below) changed.set(sha, listing)
    const sha = [...below.keys()].at(-1)!
    if (sha === EMPTY) entries.delete(name)
    else entries.set(name, { name, mode: '040000', type: 'tree', sha })
  }
  const listing = [...entries.values()]
  const sha = gitTreeSha(listing)
  changed.delete(sha)
  return changed.set(sha, listing)
}
