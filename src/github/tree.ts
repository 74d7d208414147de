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

/** A file that a commit adds or replaces. */
export interface NewBlob {
  sha: string
  /** Bytes. */
  size: number
}

/** GitHub's repositories have SHA-1. */
function gitSha(type: 'blob' | 'tree', bytes: Uint8Array): string {
  return createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex')
}

export const gitBlobSha = (bytes: Uint8Array): string => gitSha('blob', bytes)

/** The sha of a folder: of the mode, name and sha of each entry, in git's order. */
export function gitTreeSha(entries: readonly Pick<TreeEntry, 'name' | 'mode' | 'sha'>[]): string {
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

/** Sorts a recursive listing, whose names are paths, into folders by their shas; `tree` is that of the whole. */
export function foldersIn(
  tree: string,
  listed: readonly TreeEntry[],
): [sha: string, listing: TreeEntry[]][] {
  const folders = listed.filter(({ type }) => type === 'tree')
  const below = Map.groupBy(listed, ({ name }) => name.slice(0, Math.max(0, name.lastIndexOf('/'))))
  const listing = (path: string) =>
    (below.get(path) ?? []).map((entry) => ({
      ...entry,
      name: entry.name.slice(entry.name.lastIndexOf('/') + 1),
    }))
  return [{ sha: tree, name: '' }, ...folders].map(({ sha, name }) => [sha, listing(name)])
}

/** The folder without entries, which git keeps in no other. */
const EMPTY = gitTreeSha([])

/**
 * The folders that a commit changes, by their new shas: the root comes last.
 *
 * @param tree undefined for a folder that is not there yet
 * @param changes null for a file that goes
 */
export async function treeWith(
  list: (tree: string) => Promise<readonly TreeEntry[]>,
  tree: string | undefined,
  changes: Iterable<readonly [path: string, blob: NewBlob | null]>,
): Promise<Map<string, TreeEntry[]>> {
  const before = tree === undefined ? [] : await list(tree)
  const entries = new Map(before.map((entry) => [entry.name, entry]))
  const within = Map.groupBy(changes, ([path]) => path.split('/', 1)[0]!)
  const changed = new Map<string, TreeEntry[]>()
  for (const [name, inner] of within) {
    const [[path, blob]] = inner as [(typeof inner)[0]]
    if (path === name) {
      if (blob === null) entries.delete(name)
      else entries.set(name, { name, mode: '100644', type: 'blob', ...blob })
      continue
    }
    const folder = entries.get(name)
    const below = inner.map(([path, blob]) => [path.slice(name.length + 1), blob] as const)
    const listings = await treeWith(list, folder?.type === 'tree' ? folder.sha : undefined, below)
    for (const [sha, listing] of listings) changed.set(sha, listing)
    const sha = [...listings.keys()].at(-1)!
    if (sha === EMPTY) entries.delete(name)
    else entries.set(name, { name, mode: '040000', type: 'tree', sha })
  }
  const listing = [...entries.values()]
  const sha = gitTreeSha(listing)
  changed.delete(sha)
  return changed.set(sha, listing)
}
