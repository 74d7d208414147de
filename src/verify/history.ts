import { isMonthsFolder, README, SUMS } from '../ledger/paths.ts'
import { gapOf, isGap, type Clone, type Gap } from './git/clone.ts'
import { folderAt, type Objects } from './git/objects.ts'
import type { Commit, TreeEntry } from './git/parse.ts'

/** A change of a file that a commit made. */
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
  const ledgers = paths.map((path) => ({
    path,
    folders: new Map<string, string | undefined>(),
    history: [] as LedgerCommit[] | Gap,
  }))
  for (const commit of commits) {
    for (const ledger of ledgers) {
      if (isGap(ledger.history)) continue
      try {
        const changes = await changesOf(commit, ledger, tip!.objects)
        if (changes.length > 0) ledger.history.push({ ...commit, changes })
      } catch (error) {
        ledger.history = gapOf(error)
      }
    }
  }
  return ledgers.map(({ history }) => history)
}

/** @param folders of the ledger by the commits before, to which that of this one is added */
async function changesOf(
  commit: Commit,
  { path, folders }: { path: string; folders: Map<string, string | undefined> },
  objects: Objects,
): Promise<FileChange[]> {
  const folder = await folderAt(objects, commit.tree, path)
  folders.set(commit.id, folder)
  const before = commit.parents.map((parent) => folders.get(parent))
  const changes: FileChange[] = []
  for (const other of before.length === 0 ? [undefined] : before) {
    if (other === folder) continue
    await compare(objects, other, folder, path === '', '', changes)
  }
  return changes
}

/** Adds what differs between two folders, of which either may not be there. */
async function compare(
  objects: Objects,
  before: string | undefined,
  after: string | undefined,
  isRoot: boolean,
  prefix: string,
  changes: FileChange[],
): Promise<void> {
  const byName = async (id: string | undefined) => {
    const entries = id === undefined ? [] : await objects.tree(id)
    const own = isRoot ? entries.filter(({ name }) => isOfLedger(name)) : entries
    return new Map(own.map((entry) => [entry.name, entry]))
  }
  const [old, now] = [await byName(before), await byName(after)]
  for (const name of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(name), now.get(name)]
    if (was?.id === is?.id && was?.mode === is?.mode) continue
    const path = `${prefix}${name}`
    const folderOf = (entry: TreeEntry | undefined) =>
      entry?.kind === 'folder' ? entry.id : undefined
    if (folderOf(was) !== folderOf(is)) {
      await compare(objects, folderOf(was), folderOf(is), false, `${path}/`, changes)
    }
    const [hadFile, hasFile] = [was, is].map(
      (entry) => entry !== undefined && entry.kind !== 'folder',
    )
    if (hadFile && hasFile) changes.push({ status: was!.kind === is!.kind ? 'M' : 'T', path })
    else if (hadFile) changes.push({ status: 'D', path })
    else if (hasFile) changes.push({ status: 'A', path })
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
