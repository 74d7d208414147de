import { gitDigest } from './git-digest.ts'

/** A file or folder directly in a folder. */
export interface TreeEntry {
  name: string
  /** As git has it: `100644` of a file, `040000` of a folder. */
  mode: string
  type: string
  sha: string
  /** Bytes of a file, where GitHub gives them. */
  size?: number | null | undefined
}

/** What of an entry the sha of its folder is made of. */
type Named = Pick<TreeEntry, 'name' | 'mode' | 'sha'>

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
  const bytes = Buffer.concat(parts)
  return gitDigest('tree', bytes.length).update(bytes).digest('hex')
}

/**
 * Whether a listing may be that of the folder of this sha. Names in git are bytes, and JSON cannot
 * show those that are not UTF-8: of a folder with names beyond ASCII nobody can say that it is not.
 */
export function mayBeTree(sha: string, entries: readonly Named[]): boolean {
  return gitTreeSha(entries) === sha || !entries.every(({ name }) => /^[\x20-\x7e]*$/.test(name))
}

/** The folder without entries, which git keeps in no other. */
const EMPTY = gitTreeSha([])

/**
 * The sha of a tree with these changes; undefined when it cannot be told, because of names that
 * JSON cannot show.
 *
 * @param list gives what is directly in a folder; asked for those on the way to what changes
 * @param tree undefined for a folder that is not there yet
 * @param changes shas of files by path; null for a file that goes
 */
export async function treeWith(
  list: (tree: string) => Promise<readonly TreeEntry[]>,
  tree: string | undefined,
  changes: Iterable<readonly [path: string, sha: string | null]>,
): Promise<string | undefined> {
  const before = tree === undefined ? [] : await list(tree)
  if (tree !== undefined && gitTreeSha(before) !== tree) return undefined
  const entries = new Map<string, Named>(before.map((entry) => [entry.name, entry]))
  const within = new Map<string, [string, string | null][]>()
  for (const [path, sha] of changes) {
    const [name = '', ...rest] = path.split('/')
    if (rest.length > 0) within.set(name, [...(within.get(name) ?? []), [rest.join('/'), sha]])
    else if (sha === null) entries.delete(name)
    else entries.set(name, { name, mode: '100644', sha })
  }
  for (const [name, inner] of within) {
    const folder = before.find((entry) => entry.name === name && entry.type === 'tree')
    const sha = await treeWith(list, folder?.sha, inner)
    if (sha === undefined) return undefined
    if (sha === EMPTY) entries.delete(name)
    else entries.set(name, { name, mode: '040000', sha })
  }
  return gitTreeSha([...entries.values()])
}
