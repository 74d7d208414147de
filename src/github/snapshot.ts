import { plain } from '../text/log.ts'
import { RepositoryError } from './errors.ts'

/** The branch as it is at one commit, or before its first. */
export interface Snapshot {
  /** Whether the repository has no commit yet; blobs cannot be uploaded then. */
  readonly isEmpty: boolean
  /** Sha of the blob at a path, as git names it; undefined when no file is there. */
  blobAt(path: string): Promise<string | undefined>
  /** Names and blob shas of the files directly in a folder. */
  filesIn(folder: string): Promise<ReadonlyMap<string, string>>
  /** Names and sizes in bytes of the files directly in a folder, as far as GitHub told them. */
  sizesIn(folder: string): Promise<ReadonlyMap<string, number>>
  /** Names of the folders directly in a folder. */
  foldersIn(folder: string): Promise<readonly string[]>
  /** The bytes of the file at a path. */
  read(path: string): Promise<Buffer>
}

/** A file or folder directly in a folder. */
export interface TreeEntry {
  name: string
  type: string
  sha: string
  /** Bytes of a file, where GitHub tells them. */
  size?: number | null | undefined
  /** As git has it, such as `100644`; undefined when the listing does not tell. */
  mode?: string | undefined
}

/** Gets what git knows by its sha, which never changes. */
export interface ObjectStore {
  list(tree: string): Promise<TreeEntry[]>
  read(blob: string): Promise<Buffer>
}

/** Reads folders one at a time, and each only once. */
export class TreeSnapshot implements Snapshot {
  readonly isEmpty: boolean
  readonly #root: string | undefined
  readonly #objects: ObjectStore
  readonly #folders = new Map<string, Promise<TreeEntry[]>>()

  constructor(root: string | undefined, objects: ObjectStore) {
    this.isEmpty = root === undefined
    this.#root = root
    this.#objects = objects
  }

  #entries(folder: string): Promise<TreeEntry[]> {
    let entries = this.#folders.get(folder)
    if (entries === undefined) {
      entries = this.#read(folder)
      this.#folders.set(folder, entries)
    }
    return entries
  }

  async #read(folder: string): Promise<TreeEntry[]> {
    if (folder === '') return this.#root === undefined ? [] : this.#objects.list(this.#root)
    const { parent, name } = split(folder)
    const found = (await this.#entries(parent)).find((entry) => entry.name === name)
    if (found === undefined) return []
    if (found.type === 'tree') return this.#objects.list(found.sha)
    throw new RepositoryError(
      `'${plain(folder)}' in the repository is no folder. Set the input 'directory' to another.`,
    )
  }

  async blobAt(path: string): Promise<string | undefined> {
    const { parent, name } = split(path)
    return (await this.filesIn(parent)).get(name)
  }

  async filesIn(folder: string): Promise<ReadonlyMap<string, string>> {
    const entries = await this.#entries(folder)
    return new Map(
      entries.filter(({ type }) => type === 'blob').map(({ name, sha }) => [name, sha]),
    )
  }

  async sizesIn(folder: string): Promise<ReadonlyMap<string, number>> {
    const entries = await this.#entries(folder)
    return new Map(
      entries.flatMap(({ name, type, size }) =>
        type === 'blob' && typeof size === 'number' ? [[name, size] as const] : [],
      ),
    )
  }

  async foldersIn(folder: string): Promise<string[]> {
    const entries = await this.#entries(folder)
    return entries.filter(({ type }) => type === 'tree').map(({ name }) => name)
  }

  async read(path: string): Promise<Buffer> {
    const blob = await this.blobAt(path)
    if (blob === undefined) throw new RepositoryError(`The repository has no '${plain(path)}'.`)
    return this.#objects.read(blob)
  }
}

function split(path: string): { parent: string; name: string } {
  const slash = path.lastIndexOf('/')
  return { parent: slash < 0 ? '' : path.slice(0, slash), name: path.slice(slash + 1) }
}
