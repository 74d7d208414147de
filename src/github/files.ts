import { inDirectory } from '../ledger/paths.ts'
import type { LedgerFiles } from '../ledger/store.ts'
import { plain } from '../text/log.ts'
import { repositoryError } from './errors.ts'
import { SMALL_TEXT, type GitObjects } from './objects.ts'
import type { TreeEntry } from './tree.ts'

/**
 * The files below a folder of a repository, at one commit.
 *
 * @param commit undefined before the first
 */
export function treeFiles(
  objects: GitObjects,
  commit: string | undefined,
  directory: string,
): LedgerFiles {
  /** The sha of a folder; undefined when it is not there. */
  const find = async (folder: string): Promise<string | undefined> => {
    if (commit === undefined) return undefined
    let tree = await objects.treeOf(commit)
    const path = inDirectory(directory, folder)
    for (const name of path.split('/').filter(Boolean)) {
      const found = (await objects.list(tree)).find((entry) => entry.name === name)
      if (found === undefined) return undefined
      if (found.type !== 'tree') {
        throw repositoryError(
          `'${plain(path)}' in the repository lies in what is not a folder ('${plain(name)}'). Set ` +
            "the input 'directory' to another.",
        )
      }
      tree = found.sha
    }
    return tree
  }
  const entries = async (folder: string, type: string): Promise<TreeEntry[]> => {
    const tree = await find(folder)
    return tree ? (await objects.list(tree)).filter((entry) => entry.type === type) : []
  }
  const namesOf = async (folder: string, type: string) =>
    (await entries(folder, type)).map(({ name }) => name)
  const blob = async (path: string): Promise<TreeEntry> => {
    const slash = path.lastIndexOf('/')
    const blobs = await entries(path.slice(0, Math.max(0, slash)), 'blob')
    const found = blobs.find(({ name }) => name === path.slice(slash + 1))
    if (found === undefined) throw repositoryError(`The repository has no '${plain(path)}'.`)
    return found
  }
  return {
    files: (folder) => namesOf(folder, 'blob'),
    folders: (folder) => namesOf(folder, 'tree'),
    read: async (path) => objects.read((await blob(path)).sha),
    sizes: async (folder) => {
      const blobs = await entries(folder, 'blob')
      return new Map(blobs.flatMap(({ name, size }) => (size == null ? [] : [[name, size]])))
    },
    listBelow: async (folder) => {
      const tree = await find(folder)
      if (tree !== undefined) await objects.listBelow(tree)
    },
    readTogether: async (paths) => {
      const blobs = await Promise.all(paths.map(blob))
      const small = blobs.filter(({ size }) => (size ?? 0) <= SMALL_TEXT)
      await objects.readTogether(small.map(({ sha }) => sha))
    },
  }
}
