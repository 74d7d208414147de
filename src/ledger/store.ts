import type { Shelf } from './read.ts'

/** A file that is to be written: its path, relative to the ledger's folder, and where its bytes are. */
export interface NewFile {
  path: string
  content: { bytes: Buffer } | { file: string }
}

/** What is written to a ledger at once: whole, or not at all. */
export interface Change {
  /** Of the commit, where there is one. */
  message: string
  files: readonly NewFile[]
  /** Paths of files that go: of a provisional month that a final one takes the place of. */
  removals: readonly string[]
}

/** A commit that was made; a folder has none. */
export interface Receipt {
  sha: string
  /** Its page; null when GitHub names none. */
  url: string | null
}

/** Where a ledger is kept: a folder on a branch of a repository, or a folder on disk. */
export interface Store {
  /** Address below which the history of each file is shown; undefined where there is none. */
  readonly historyUrl: string | undefined
  /** The ledger's files as they are now. */
  open(): Promise<Shelf>
  /**
   * Writes one change. `build` says what, given the files as they are; undefined when there is
   * nothing to do. It is asked again each time that another writer was faster.
   *
   * @returns undefined when nothing was written, null when it was, without a commit
   */
  write(build: (files: Shelf) => Promise<Change | undefined>): Promise<Receipt | null | undefined>
}
