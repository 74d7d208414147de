import { readFile } from 'node:fs/promises'
import { inDirectory } from '../ledger/paths.ts'
import type { Change, LedgerFiles, NewFile, Receipt, Store } from '../ledger/store.ts'
import { giveAway } from '../system/buffers.ts'
import type { Repository } from './repository.ts'
import type { Snapshot } from './snapshot.ts'

/** A folder on a branch, as a ledger is read from it. */
export function filesOf(snapshot: Snapshot, directory: string): LedgerFiles {
  const at = (path: string) => (path === '' ? directory : inDirectory(directory, path))
  return {
    files: async (folder) => [...(await snapshot.filesIn(at(folder))).keys()],
    sizes: (folder) => snapshot.sizesIn(at(folder)),
    folders: (folder) => snapshot.foldersIn(at(folder)),
    read: (path) => snapshot.read(at(path)),
  }
}

/** A ledger's folder on a branch of a repository at GitHub. */
export class RepositoryStore implements Store {
  readonly historyUrl: string
  readonly #repository: Repository
  readonly #directory: string

  /**
   * @param directory the ledger's folder; empty for the repository's root
   * @param serverUrl such as `https://github.com`
   */
  constructor(repository: Repository, directory: string, serverUrl: string) {
    this.#repository = repository
    this.#directory = directory
    this.historyUrl = repository.historyUrl(serverUrl, directory)
  }

  async open(): Promise<LedgerFiles> {
    return filesOf(await this.#repository.snapshot(), this.#directory)
  }

  checkWritable(): Promise<void> {
    return this.#repository.checkWritable()
  }

  /** Writes one change as one commit, on top of what others wrote meanwhile. */
  async write(
    build: (files: LedgerFiles) => Promise<Change | undefined>,
  ): Promise<Receipt | undefined> {
    /** Shas of what was uploaded already, by the file it is in. */
    const uploaded = new Map<string, string>()
    const upload = async (content: NewFile['content']) => {
      if ('bytes' in content) return this.#repository.upload(content.bytes)
      const { file } = content
      const sha = uploaded.get(file) ?? (await this.#upload(file))
      uploaded.set(file, sha)
      return sha
    }
    const inRepository = (path: string) => inDirectory(this.#directory, path)
    const receipt = await this.#repository.commit(async (snapshot) => {
      const change = await build(filesOf(snapshot, this.#directory))
      if (change === undefined) return null
      const files: { path: string; blob: string }[] = []
      for (const { path, content } of snapshot.isEmpty ? [] : change.files) {
        files.push({ path: inRepository(path), blob: await upload(content) })
      }
      return { message: change.message, files, removals: change.removals.map(inRepository) }
    })
    return receipt ?? undefined
  }

  async #upload(file: string): Promise<string> {
    return this.#repository.upload(giveAway(await readFile(file)))
  }
}
