import { createHash } from 'node:crypto'
import type { TreeEntry } from './snapshot.ts'

/** A name of git's for an object: SHA-1, as GitHub has it. */
const SHA = /^[0-9a-f]{40}$/

/** What of an entry git's name of a folder is made of. */
type Hashed = Pick<TreeEntry, 'name' | 'sha' | 'mode'>

/** Git orders a folder as if its name ended in a slash. */
function sortKey({ name, mode }: Hashed): Buffer {
  return Buffer.from(Number(mode) === 40000 ? `${name}/` : name)
}

/**
 * Sha under which git keeps a folder of these entries: SHA-1 of a header and, for each entry, its
 * mode, name and sha. Undefined when that cannot be told: an entry has no mode, or a sha of another kind.
 */
export function gitTreeSha(entries: readonly Hashed[]): string | undefined {
  if (entries.some(({ mode, sha }) => mode === undefined || !SHA.test(sha))) return undefined
  const sorted = entries
    .map((entry) => ({ entry, key: sortKey(entry) }))
    .sort((a, b) => Buffer.compare(a.key, b.key))
  const parts = sorted.flatMap(({ entry: { mode, name, sha } }) => [
    Buffer.from(`${mode!.replace(/^0+/, '')} ${name}\0`),
    Buffer.from(sha, 'hex'),
  ])
  const bytes = Buffer.concat(parts)
  return createHash('sha1').update(`tree ${bytes.length}\0`).update(bytes).digest('hex')
}

/**
 * Whether a listing is surely not that of the folder of this sha. Names that are not ASCII say
 * nothing: git keeps bytes, and JSON has no way to show those that are not UTF-8.
 */
export function isOtherTree(sha: string, entries: readonly Hashed[]): boolean {
  if (!SHA.test(sha)) return false
  const actual = gitTreeSha(entries)
  if (actual === undefined || actual === sha) return false
  return entries.every(({ name }) => /^[\x20-\x7e]*$/.test(name))
}

/** Gives what is directly in a folder, by its sha. */
type List = (tree: string) => Promise<readonly TreeEntry[]>

/** Blobs by path; null for a file that goes. */
type TreeChanges = readonly (readonly [path: string, blob: string | null])[]

/** The folder without entries, which git keeps in no other. */
const EMPTY = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

/**
 * Sha of the tree that git makes of another with these changes; undefined when it cannot be told. Of
 * listings it takes those of the folders on the way to what changes.
 */
export async function treeWith(
  list: List,
  tree: string | undefined,
  changes: TreeChanges,
): Promise<string | undefined> {
  const known = byName(tree === undefined ? [] : await list(tree))
  const entries = new Map<string, Hashed>(known)
  const within = new Map<string, [string, string | null][]>()
  for (const [path, sha] of changes) {
    const slash = path.indexOf('/')
    const name = slash < 0 ? path : path.slice(0, slash)
    if (slash >= 0) within.set(name, [...(within.get(name) ?? []), [path.slice(slash + 1), sha]])
    else if (sha === null) entries.delete(name)
    else entries.set(name, { name, mode: '100644', sha })
  }
  for (const [name, inner] of within) {
    const sha = await treeWith(list, folderOf(known.get(name)), inner)
    if (sha === undefined) return undefined
    if (sha === EMPTY) entries.delete(name)
    else entries.set(name, { name, mode: '040000', sha })
  }
  return gitTreeSha([...entries.values()])
}

/**
 * Paths of the files that differ between two trees, in any way. Folders of the same sha are not
 * looked into, so it takes two listings for each folder on the way to what differs.
 */
export async function changedPaths(
  list: List,
  before: string | undefined,
  after: string | undefined,
): Promise<string[]> {
  if (before === after) return []
  const [old, now] = await Promise.all(
    [before, after].map(async (tree) => byName(tree === undefined ? [] : await list(tree))),
  )
  const changed: string[] = []
  for (const name of new Set([...old!.keys(), ...now!.keys()])) {
    const [was, is] = [old!.get(name), now!.get(name)]
    if (was?.sha === is?.sha && was?.mode === is?.mode) continue
    for (const each of [was, is]) {
      if (each !== undefined && each.type !== 'tree') changed.push(name)
    }
    const within = await changedPaths(list, folderOf(was), folderOf(is))
    changed.push(...within.map((path) => `${name}/${path}`))
  }
  return [...new Set(changed)]
}

const byName = (entries: readonly TreeEntry[]) =>
  new Map(entries.map((entry) => [entry.name, entry]))

const folderOf = (entry: TreeEntry | undefined) => (entry?.type === 'tree' ? entry.sha : undefined)
