import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Dirent } from 'node:fs'
import { isManifestName, isMonthsFolder, README, SUMS } from '../ledger/paths.ts'
import { README_MARK } from '../ledger/readme.ts'

/** What was found in a folder, by paths relative to it, sorted. */
export interface Found {
  /** Of the ledgers; empty for the folder itself. */
  ledgers: string[]
  /** Of folders that could not be looked into. */
  unread: string[]
}

/**
 * Finds the ledgers in a folder: where manifests lie in folders of months, or the page of a
 * ledger is. A folder that cannot be read, such as one whose name is not UTF-8, hides no other.
 *
 * @throws what reading the root throws
 */
export async function findLedgers(root: string): Promise<Found> {
  const ledgers: string[] = []
  const unread: string[] = []
  const entriesOf = async (path: string): Promise<Dirent[]> => {
    try {
      return await readdir(join(root, path), { withFileTypes: true })
    } catch (error) {
      if (path === '') throw error
      unread.push(path)
      return []
    }
  }
  const visit = async (path: string) => {
    const entries = await entriesOf(path)
    const isOne = await isLedger(join(root, path), entries)
    if (isOne) ledgers.push(path)
    // What is below a ledger belongs to it, but for one at the root of a repository.
    if (isOne && path !== '') return
    for (const entry of entries) {
      if (!entry.isDirectory() || entry.name === '.git') continue
      if (isOne && isMonthsFolder(entry.name)) continue
      await visit(path === '' ? entry.name : `${path}/${entry.name}`)
    }
  }
  await visit('')
  return { ledgers: ledgers.sort(), unread: unread.sort() }
}

async function isLedger(folder: string, entries: readonly Dirent[]): Promise<boolean> {
  for (const entry of entries) {
    if (!entry.isDirectory() || !isMonthsFolder(entry.name)) continue
    // One that cannot be read is told when it is visited, or with its ledger.
    const names = await readdir(join(folder, entry.name)).catch(() => [])
    if (names.some(isManifestName)) return true
  }
  // A ledger that has lost its manifests. (A repository's own page may begin like a ledger's.)
  const isFile = (name: string) => entries.some((entry) => entry.name === name && entry.isFile())
  if (!isFile(SUMS) || !isFile(README)) return false
  const page = await readFile(join(folder, README), 'utf8').catch(() => '')
  return page.startsWith(README_MARK)
}
