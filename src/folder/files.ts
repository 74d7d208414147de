import { lstat, readdir, readFile } from 'node:fs/promises'
import type { Dirent } from 'node:fs'
import { join } from 'node:path'
import type { LedgerFiles } from '../ledger/store.ts'

/** A folder on disk, as a ledger is read from it: without what is behind symbolic links. */
export function filesIn(root: string): LedgerFiles {
  const list = async (folder: string, isWanted: (entry: Dirent) => boolean) => {
    try {
      const entries = await readdir(join(root, folder), { withFileTypes: true })
      return entries.filter(isWanted).map(({ name }) => name)
    } catch (error) {
      if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return []
      throw error
    }
  }
  const files = (folder: string) => list(folder, (entry) => entry.isFile())
  return {
    files,
    folders: (folder) => list(folder, (entry) => entry.isDirectory()),
    read: (path) => readFile(join(root, path)),
    sizes: async (folder) => {
      const sized = (await files(folder)).map(
        async (name) => [name, (await lstat(join(root, folder, name))).size] as const,
      )
      return new Map(await Promise.all(sized))
    },
  }
}
