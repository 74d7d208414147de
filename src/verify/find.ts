import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Dirent } from 'node:fs'
import { PROVISIONAL, README, SUMS } from '../ledger/paths.ts'
import { README_MARK } from '../ledger/readme.ts'

/** Whether a folder of a ledger's has this name: a year, or the provisional months. */
export const isMonthsFolder = (name: string): boolean =>
  /^\d{4}$/.test(name) || name === PROVISIONAL

/** What the name of a manifest ends with. */
export const MANIFEST_ENDING = '.manifest.json'

/**
 * Finds the ledgers in a folder: where manifests lie in folders of months, or the page of a
 * ledger is. Gives their paths relative to `root`, sorted; empty for the folder itself.
 *
 * @throws what reading the root throws
 */
export async function findLedgers(root: string): Promise<string[]> {
  const found: string[] = []
  const visit = async (path: string) => {
    const entries = await readdir(join(root, path), { withFileTypes: true })
    const isOne = await isLedger(join(root, path), entries)
    if (isOne) found.push(path)
    // What is below a ledger belongs to it, but for one at the root of a repository.
    if (isOne && path !== '') return
    for (const entry of entries) {
      if (!entry.isDirectory() || entry.name === '.git') continue
      if (isOne && isMonthsFolder(entry.name)) continue
      await visit(path === '' ? entry.name : `${path}/${entry.name}`)
    }
  }
  await visit('')
  return found.sort()
}

async function isLedger(folder: string, entries: readonly Dirent[]): Promise<boolean> {
  for (const entry of entries) {
    if (!entry.isDirectory() || !isMonthsFolder(entry.name)) continue
    const names = await readdir(join(folder, entry.name))
    if (names.some((name) => name.endsWith(MANIFEST_ENDING))) return true
  }
  // A ledger that has lost its manifests. (A repository's own page may begin like a ledger's.)
  const isFile = (name: string) => entries.some((entry) => entry.name === name && entry.isFile())
  return (
    isFile(SUMS) &&
    isFile(README) &&
    (await readFile(join(folder, README), 'utf8')).startsWith(README_MARK)
  )
}
