/** Reads a ledger's files: on a branch at one commit, or in a folder on disk. */
export interface LedgerFiles {
  /** Names of the files directly in a folder; none when there is no such folder. */
  files(folder: string): Promise<readonly string[]>
  /** Sizes in bytes of these by name, of those that are known without reading them. */
  sizes?(folder: string): Promise<ReadonlyMap<string, number>>
  /** Names of the folders directly in a folder. */
  folders(folder: string): Promise<readonly string[]>
  read(path: string): Promise<Buffer>
  /** Where it saves requests: has what is below a folder at hand, so that nothing asks for it. */
  listBelow?(folder: string): Promise<void>
  /** The same of the bytes of files. */
  readTogether?(paths: readonly string[]): Promise<void>
}

/** A file to write: its path in the ledger's folder, and its bytes or the file on disk that has them. */
export interface NewFile {
  path: string
  content: { bytes: Buffer } | { file: string }
}

/** What is written to a ledger at once: whole, or not at all. */
export interface Change {
  /** Of the commit, where there is one. */
  message: string
  files: readonly NewFile[]
  /** Paths of the provisional files that go, which the new SHA256SUMS does not list. */
  removals: readonly string[]
}

export interface Receipt {
  sha: string
  /** Its page; null when GitHub names none. */
  url: string | null
}

/** Where a ledger is kept: a folder on a branch of a repository, or a folder on disk. */
export interface Store {
  /** Address below which the history of each file is shown; undefined where there is none. */
  readonly historyUrl: string | undefined
  open(): Promise<LedgerFiles>
  /** @throws ActionError when every later write would fail: to be told before a month is fetched in vain */
  checkWritable(): Promise<void>
  /**
   * Writes one change. `build` says what, given the files as they are, again each time that another
   * writer was faster; undefined when there is nothing to do.
   *
   * @returns undefined when nothing was written, null when it was, without a commit
   */
  write(
    build: (files: LedgerFiles) => Promise<Change | undefined>,
  ): Promise<Receipt | null | undefined>
}

export interface Ledger {
  store: Store
  /** What paths of its files begin with where they are shown; empty for the store's root. */
  directory: string
  accountId: string
}
