import type { LedgerFiles } from '../ledger/store.ts'
import { plain } from '../text/log.ts'
import { RepositoryError } from './errors.ts'
import type { TreeEntry } from './tree.ts'

/** Gives what git knows by its sha, which never changes. */
export interface ObjectReader {
  list(tree: string): Promise<readonly TreeEntry[]>
  read(blob: string): Promise<Buffer>
}

/** The files below a folder of a repository, at one commit. */
export class TreeFiles implements LedgerFiles {
  readonly #objects: ObjectReader
  readonly #root: string | undefined
  readonly #directory: string

  /**
   * @param root sha of the commit's tree; undefined before the first commit
   * @param directory the folder; empty for the repository's root
   */
  constructor(objects: ObjectReader, root: string | undefined, directory: string) {
    this.#objects = objects
    this.#root = root
    this.#directory = directory
  }

  async files(folder: string): Promise<string[]> {
    return (await this.#blobs(folder)).map(({ name }) => name)
  }

  async sizes(folder: string): Promise<Map<string, number>> {
    const blobs = await this.#blobs(folder)
    return new Map(
      blobs.flatMap(({ name, size }) => (typeof size === 'number' ? [[name, size]] : [])),
    )
  }

  async folders(folder: string): Promise<string[]> {
    const entries = await this.#entries(folder)
    return entries.filter(({ type }) => type === 'tree').map(({ name }) => name)
  }

  async read(path: string): Promise<Buffer> {
    const slash = path.lastIndexOf('/')
    const blobs = await this.#blobs(path.slice(0, Math.max(0, slash)))
    const blob = blobs.find(({ name }) => name === path.slice(slash + 1))
    if (blob === undefined) throw new RepositoryError(`The repository has no '${plain(path)}'.`)
    return this.#objects.read(blob.sha)
  }

  async #blobs(folder: string): Promise<TreeEntry[]> {
    return (await this.#entries(folder)).filter(({ type }) => type === 'blob')
  }

  async #entries(folder: string): Promise<readonly TreeEntry[]> {
    if (this.#root === undefined) return []
    let entries = await this.#objects.list(this.#root)
    const names = `${this.#directory}/${folder}`.split('/').filter((name) => name !== '')
    for (const [index, name] of names.entries()) {
      const found = entries.find((entry) => entry.name === name)
      if (found === undefined) return []
      if (found.type !== 'tree') {
        throw new RepositoryError(
          `'${plain(names.slice(0, index + 1).join('/'))}' in the repository is not a folder. ` +
            "Set the input 'directory' to another.",
        )
      }
      entries = await this.#objects.list(found.sha)
    }
    return entries
  }
}
