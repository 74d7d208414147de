import { isMonthsFolder, README, SUMS } from '../ledger/paths.ts'
import { gapOf, isGap, type Clone, type Gap } from './git/clone.ts'
import type { Objects } from './git/objects.ts'
import type { Commit, Tree, TreeEntry } from './git/parse.ts'

export interface FileChange {
  /** T: another kind of file. */
  status: 'A' | 'D' | 'M' | 'T'
  /** Relative to the ledger's folder. */
  path: string
}

/** A commit that touched a ledger. */
export interface LedgerCommit extends Commit {
  /** Against each of its parents. */
  changes: readonly FileChange[]
}

/** The commits that touched a ledger, side branches included, parents before their children. */
export type History = readonly LedgerCommit[]

/** Whether something directly in a ledger's folder is the ledger's, where that is a repository's root. */
export const isOfLedger = (name: string): boolean =>
  isMonthsFolder(name) || name === README || name === SUMS

/** Paths one below the other, of which any may be empty. */
export const below = (...paths: readonly string[]): string =>
  paths.filter((path) => path !== '').join('/')

/**
 * The commits of a clone that touched the ledgers in folders, or why that cannot be read; in one pass,
 * since the folders above a ledger change with each commit of another.
 *
 * @param paths of the folders in the clone; empty for its root
 */
export async function readHistories(
  { commits, tip }: Pick<Clone, 'commits' | 'tip'>,
  paths: readonly string[],
): Promise<(History | Gap)[]> {
  if (isGap(commits)) return paths.map(() => commits)
  const { objects } = tip!
  const ledgers = paths.map((path) => ({
    path,
    folders: new Map<string, string | undefined>(),
    history: [] as LedgerCommit[] | Gap,
  }))
  for (const commit of commits) {
    for (const ledger of ledgers) {
      if (isGap(ledger.history)) continue
      const { path, folders } = ledger
      try {
        const folder = await objects.folderAt(commit.tree, path)
        folders.set(commit.id, folder)
        const changes: FileChange[] = []
        for (const parent of commit.parents.length === 0 ? [''] : commit.parents) {
          await compare(objects, folders.get(parent), folder, path === '', '', changes)
        }
        if (changes.length > 0) ledger.history.push({ ...commit, changes })
      } catch (error) {
        ledger.history = gapOf(error)
      }
    }
  }
  return ledgers.map(({ history }) => history)
}

const folderOf = (entry: TreeEntry | undefined) => (entry?.kind === 'folder' ? entry.id : undefined)

async function compare(
  objects: Objects,
  before: string | undefined,
  after: string | undefined,
  isRoot: boolean,
  prefix: string,
  changes: FileChange[],
): Promise<void> {
  if (before === after) return
  const treeOf = (id: string | undefined): Promise<Tree> | Tree =>
    id === undefined ? new Map() : objects.tree(id)
  const [old, now] = [await treeOf(before), await treeOf(after)]
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(key), now.get(key)]
    const { name } = (is ?? was)!
    if ((was?.id === is?.id && was?.mode === is?.mode) || (isRoot && !isOfLedger(name))) continue
    const path = `${prefix}${name}`
    await compare(objects, folderOf(was), folderOf(is), false, `${path}/`, changes)
    const [hadFile, hasFile] = [was, is].map((each) => each && each.kind !== 'folder')
    if (hadFile && hasFile) changes.push({ status: was!.kind === is!.kind ? 'M' : 'T', path })
    else if (hadFile || hasFile) changes.push({ status: hadFile ? 'D' : 'A', path })
  }
}

/** The commit that added each file, by the file's path: the first, or the first since it was deleted. */
export function additions(history: History): Map<string, LedgerCommit> {
  const added = new Map<string, LedgerCommit>()
  for (const commit of history) {
    for (const { status, path } of commit.changes) {
      if (status === 'D') added.delete(path)
      if (status === 'A' && !added.has(path)) added.set(path, commit)
    }
  }
  return added
}
