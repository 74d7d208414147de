import { readFile } from 'node:fs/promises'
import {
  appendMonth,
  placeMonth,
  placeOf,
  twinOf,
  type Appendix,
  type MonthRecord,
} from '../ledger/append.ts'
import type { Changes } from '../ledger/changes.ts'
import type { Manifest } from '../ledger/manifest.ts'
import { readLedger, type Shelf } from '../ledger/read.ts'
import type { HeldManifest } from '../ledger/state.ts'
import type { SealedFile } from '../seal/file.ts'
import type { CommitReceipt } from './objects.ts'
import type { Repository } from './repository.ts'
import type { Snapshot } from './snapshot.ts'

/** A month that the ledger has. */
export interface Committed {
  held: HeldManifest
  /** Null when the ledger had the month already. */
  receipt: CommitReceipt | null
  /** The newest manifest of the log then; undefined while the log is empty. */
  newest: HeldManifest | undefined
}

/** An account's ledger in a repository. */
export interface RepositoryLedger {
  repository: Repository
  /** Its folder; empty for the repository's root. */
  directory: string
  accountId: string
  /** Address below which GitHub shows the commits of each of its files. */
  historyUrl: string
}

/** A month as it is to be committed. */
export interface MonthCommit {
  record: MonthRecord
  files: readonly SealedFile[]
  /** The commit's message, once its place in the ledger is known. */
  message: (manifest: Manifest) => string
  /** Counts what changed since the revision before. */
  compare: (before: HeldManifest, shelf: Shelf) => Promise<Changes | null>
}

/** Path in the repository of a file of the ledger. */
export function inRepository(directory: string, path: string): string {
  return directory === '' ? path : `${directory}/${path}`
}

/** The ledger's folder on a branch, as the ledger reads it. */
export function shelfOf(snapshot: Snapshot, directory: string): Shelf {
  const at = (path: string) => (path === '' ? directory : inRepository(directory, path))
  return {
    files: async (folder) => [...(await snapshot.filesIn(at(folder))).keys()],
    sizes: (folder) => snapshot.sizesIn(at(folder)),
    folders: (folder) => snapshot.foldersIn(at(folder)),
    read: (path) => snapshot.read(at(path)),
  }
}

/**
 * Appends a month to the ledger, whole and in one commit, unless the ledger has it already. Whoever is overtaken by another writer begins again from what that one left.
 *
 * @throws LedgerError when the ledger is not as this action left it, CutShortError
 */
export async function commitMonth(
  { repository, directory, accountId, historyUrl }: RepositoryLedger,
  { record, files, message, compare }: MonthCommit,
): Promise<Committed> {
  const upload = uploader(repository)
  let held: HeldManifest | undefined
  let newest: HeldManifest | undefined
  const receipt = await repository.commit(async (snapshot) => {
    const shelf = shelfOf(snapshot, directory)
    const state = await readLedger(shelf, accountId)
    held = twinOf(state, record)
    newest = state.log.at(-1)
    if (held !== undefined) return null
    const place = await placeOf(state, record, (before) => compare(before, shelf))
    const placed = placeMonth(record, files, place)
    held = placed
    if (placed.manifest.sequence !== null) newest = placed
    const appendix = appendMonth(state, placed, historyUrl)
    const blobs = snapshot.isEmpty ? [] : await upload(placed.manifest, files, appendix)
    const inPlace = (path: string) => inRepository(directory, path)
    return {
      message: message(placed.manifest),
      files: blobs.map(({ path, blob }) => ({ path: inPlace(path), blob })),
      removals: appendix.removals.map(inPlace),
    }
  })
  return { held: held!, receipt, newest }
}

type Upload = (
  manifest: Manifest,
  files: readonly SealedFile[],
  appendix: Appendix,
) => Promise<{ path: string; blob: string }[]>

/** Uploads what a commit needs; large files only once, however often the commit is begun anew. */
function uploader(repository: Repository): Upload {
  const sealed = new Map<string, string>()
  return async (manifest, files, appendix) => {
    const blobs: { path: string; blob: string }[] = []
    for (const [index, { file }] of files.entries()) {
      const blob = sealed.get(file) ?? (await repository.upload(await readFile(file)))
      sealed.set(file, blob)
      blobs.push({ path: manifest.files[index]!.path, blob })
    }
    for (const { path, bytes } of appendix.files) {
      blobs.push({ path, blob: await repository.upload(bytes) })
    }
    return blobs
  }
}
