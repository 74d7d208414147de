import type { Change, LedgerFiles, Receipt, Store } from '../ledger/store.ts'
import type { Repository } from './repository.ts'

/** A ledger's folder on a branch of a repository at GitHub: a change is a commit. */
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
    const path = directory === '' ? repository.branch : `${repository.branch}/${directory}`
    const encoded = path.split('/').map(encodeSegment).join('/')
    this.historyUrl = `${serverUrl}/${repository.fullName}/commits/${encoded}`
  }

  open(): Promise<LedgerFiles> {
    return this.#repository.files(this.#directory)
  }

  checkWritable(): Promise<void> {
    return this.#repository.checkWritable()
  }

  write(build: (files: LedgerFiles) => Promise<Change | undefined>): Promise<Receipt | undefined> {
    return this.#repository.commit(this.#directory, build)
  }
}

/** A part of an address that may stand in Markdown: no parenthesis or quote ends the link. */
function encodeSegment(text: string): string {
  const coded = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  return encodeURIComponent(text).replace(/[!'()*]/g, coded)
}
