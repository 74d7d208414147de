import { inDirectory } from '../ledger/paths.ts'
import type { LedgerFiles } from '../ledger/store.ts'
import { plain } from '../text/log.ts'
import { repositoryError } from './errors.ts'
import { SMALL_TEXT, type GitObjects } from './objects.ts'
import type { TreeEntry } from './tree.ts'

/** The files below a folder of a repository, at one commit. */
export class TreeFiles implements LedgerFiles {
  readonly #objects: GitObjects
  readonly #commit: string | undefined
  readonly #directory: string

  /** @param commit undefined before the first */
  constructor(objects: GitObjects, commit: string | undefined, directory: string) {
    this.#objects = objects
    this.#commit = commit
    this.#directory = directory
  }

  async listBelow(folder: string): Promise<void> {
    const tree = await this.#find(folder)
    if (tree !== undefined) await this.#objects.listBelow(tree)
  }

  async readTogether(paths: readonly string[]): Promise<void> {
    const blobs = await Promise.all(paths.map((path) => this.#blob(path)))
    const small = blobs.filter(({ size }) => (size ?? 0) <= SMALL_TEXT)
    await this.#objects.readTogether(small.map(({ sha }) => sha))
  }

  async files(folder: string): Promise<string[]> {
    return (await this.#entries(folder, 'blob')).map(({ name }) => name)
  }

  async sizes(folder: string): Promise<Map<string, number>> {
    const blobs = await this.#entries(folder, 'blob')
    return new Map(blobs.flatMap(({ name, size }) => (size == null ? [] : [[name, size]])))
  }

  async folders(folder: string): Promise<string[]> {
    return (await this.#entries(folder, 'tree')).map(({ name }) => name)
  }

  async read(path: string): Promise<Buffer> {
    return this.#objects.read((await this.#blob(path)).sha)
  }

  async #blob(path: string): Promise<TreeEntry> {
    const slash = path.lastIndexOf('/')
    const blobs = await this.#entries(path.slice(0, Math.max(0, slash)), 'blob')
    const blob = blobs.find(({ name }) => name === path.slice(slash + 1))
    if (blob === undefined) throw repositoryError(`The repository has no '${plain(path)}'.`)
    return blob
  }

  async #entries(folder: string, type: string): Promise<TreeEntry[]> {
    const tree = await this.#find(folder)
    const entries = tree === undefined ? [] : await this.#objects.list(tree)
    return entries.filter((entry) => entry.type === type)
  }

  /** The sha of a folder; undefined when it is not there. */
  async #find(folder: string): Promise<string | undefined> {
    if (this.#commit === undefined) return undefined
    let tree = await this.#objects.treeOf(this.#commit)
    const path = inDirectory(this.#directory, folder)
    for (const name of path.split('/').filter(Boolean)) {
      const found = (await this.#objects.list(tree)).find((entry) => entry.name === name)
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
}
