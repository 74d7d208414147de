import type { Git } from '../git.ts'
import { peel, readEntries, writeTree } from './objects.ts'

/** A change to a tree: an object placed at a path, or (`sha` null) the path removed. */
export interface TreeChange {
  path: string
  mode: string
  sha: string | null
}

/** A path asked to be removed that is not there. */
export class MissingPathError extends Error {
  constructor(path: string) {
    super(`No entry at ${path} to remove`)
    this.name = 'MissingPathError'
  }
}

interface Leaf {
  mode: string
  sha: string
}

/** A folder that changes, by name; the others stay leaves. */
type Folder = Map<string, Leaf | Folder>

const FOLDER = '040000'

async function open(git: Git, entry: Leaf | Folder | undefined): Promise<Folder> {
  if (entry instanceof Map) return entry
  // A folder replaces a file at its path.
  if (entry?.mode !== FOLDER) return new Map()
  return new Map((await readEntries(git, entry.sha)).map((each) => [each.path, each]))
}

async function apply(git: Git, root: Folder, { path, mode, sha }: TreeChange): Promise<void> {
  const folders = path.split('/')
  const name = folders.pop()!
  let folder = root
  for (const each of folders) {
    const next = await open(git, folder.get(each))
    folder.set(each, next)
    folder = next
  }
  if (sha !== null) folder.set(name, { mode, sha })
  else if (!folder.delete(name)) throw new MissingPathError(path)
}

// Undefined when nothing is in it: git keeps no empty folders.
async function write(git: Git, folder: Folder): Promise<string | undefined> {
  const entries: (Leaf & { path: string })[] = []
  for (const [path, entry] of folder) {
    const sha = entry instanceof Map ? await write(git, entry) : entry.sha
    const mode = entry instanceof Map ? FOLDER : entry.mode
    if (sha !== undefined) entries.push({ path, mode, sha })
  }
  return entries.length === 0 ? undefined : writeTree(git, entries)
}

// Removals come first, and files into a subtree after it.
const rank = ({ sha, mode }: TreeChange): number => (sha === null ? 0 : mode === FOLDER ? 1 : 2)

/**
 * Writes the tree that `changes` make of `base` (a tree or commit; undefined: of nothing) and gives
 * its name. Objects must be there already.
 */
export async function buildTree(
  git: Git,
  base: string | undefined,
  changes: readonly TreeChange[],
): Promise<string> {
  const tree = base === undefined ? undefined : await peel(git, base, 'tree')
  const root = await open(git, tree === undefined ? undefined : { mode: FOLDER, sha: tree })
  for (const change of changes.toSorted((a, b) => rank(a) - rank(b))) await apply(git, root, change)
  return (await write(git, root)) ?? writeTree(git, [])
}
