import type { LedgerFiles } from '../ledger/store.ts'
import { plain } from '../text/log.ts'
import { RepositoryError } from './errors.ts'
import { SMALL_TEXT, type GitObjects } from './objects.ts'
import type { TreeEntry } from './tree.ts'

/** The files below a folder of a repository, at one commit. */
export class TreeFiles implements LedgerFiles {
  readonly #objects: GitObjects
  readonly #commit: string | undefined
  readonly #directory: string

  /**
   * @param commit undefined before the first
   * @param directory the folder; empty for the repository's root
   */
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
    return this.#objects.read((await this.#blob(path)).sha)
  }

  async #blob(path: string): Promise<TreeEntry> {
    const slash = path.lastIndexOf('/')
    const blobs = await this.#blobs(path.slice(0, Math.max(0, slash)))
    const blob = blobs.find(({ name }) => name === path.slice(slash + 1))
    if (blob === undefined) {
      throw new RepositoryError(`The repository has no '${plain(path)}'.`, {
        code: 'E_GITHUB_REPOSITORY',
      })
    }
    return blob
  }

  async #blobs(folder: string): Promise<TreeEntry[]> {
    return (await this.#entries(folder)).filter(({ type }) => type === 'blob')
  }

  async #entries(folder: string): Promise<readonly TreeEntry[]> {
    const tree = await this.#find(folder)
    return tree === undefined ? [] : this.#objects.list(tree)
  }

  /** The sha of a folder, or the commit's of the root; undefined when it is not there. */
  async #find(folder: string): Promise<string | undefined> {
    let tree: string | undefined = this.#commit
    if (tree === undefined) return undefined
    await this.#objects.listRoot(tree)
    const names = `${this.#directory}/${folder}`.split('/').filter((name) => name !== '')
    for (const [index, name] of names.entries()) {
      const entries: readonly TreeEntry[] = await this.#objects.list(tree)
      const found = entries.find((entry) => entry.name === name)
      if (found === undefined) return undefined
      if (found.type !== 'tree') {
        throw new RepositoryError(
          `'${plain(names.slice(0, index + 1).join('/'))}' in the repository is not a folder. ` +
            "Set the input 'directory' to another.",
          { code: 'E_GITHUB_REPOSITORY' },
        )
      }
      tree = found.sha
    }
    return tree
  }
}
