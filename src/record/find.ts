import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isManifestName, isMonthsFolder, README, SUMS } from '../ledger/paths.ts'
import { README_MARK } from '../ledger/readme.ts'

/** Paths relative to the folder, sorted. */
export interface Found {
  /** Empty for the folder itself. */
  ledgers: string[]
  unread: string[]
}

interface Item {
  name: string
  kind: string
  at: string
}

/** Folders, on disk or committed, by where they are: a path, or git's id. */
export interface Folders {
  /** Undefined: the folder cannot be read. */
  list(at: string): Promise<readonly Item[] | undefined>
  text(at: string): Promise<string>
}

/**
 * Finds the ledgers in folders: where manifests lie in folders of months, or the page of a ledger is.
 * A folder that cannot be read hides no other. Each place is read once.
 */
export class LedgerFinder {
  readonly #folders: Folders
  readonly #known = new Map<string, Promise<Found>>()

  constructor(folders: Folders) {
    this.#folders = folders
  }

  /** @param isRoot whether it is the root of a repository, where other things lie beside a ledger */
  async below(at: string, isRoot: boolean): Promise<Found> {
    const items = await this.#folders.list(at)
    if (items === undefined) return { ledgers: [], unread: [''] }
    const isOne = await this.#isLedger(items)
    const found: Found = { ledgers: isOne ? [''] : [], unread: [] }
    if (isOne && !isRoot) return found
    for (const { name, kind, at: inner } of items) {
      const isOwn = name === '.git' || (isOne && isMonthsFolder(name))
      if (isOwn || (kind !== 'folder' && kind !== 'unreadable')) continue
      const within = await this.#once(inner)
      // A ledger in a folder whose name is no UTF-8 cannot be named.
      if (kind === 'unreadable') {
        if (within.ledgers.length + within.unread.length > 0) found.unread.push(name)
        continue
      }
      for (const key of ['ledgers', 'unread'] as const) {
        found[key].push(...within[key].map((path) => (path === '' ? name : `${name}/${path}`)))
      }
    }
    return { ledgers: found.ledgers.sort(), unread: found.unread.sort() }
  }

  #once(at: string): Promise<Found> {
    const found = this.#known.get(at) ?? this.below(at, false)
    this.#known.set(at, found)
    return found
  }

  async #isLedger(items: readonly Item[]): Promise<boolean> {
    for (const { name, kind, at } of items) {
      if (kind !== 'folder' || !isMonthsFolder(name)) continue
      // One that cannot be read is reported when it is visited, or with its ledger.
      const inner = (await this.#folders.list(at)) ?? []
      if (inner.some((item) => isManifestName(item.name))) return true
    }
    // A ledger that has lost its manifests. (A repository's own page may begin like a ledger's.)
    const file = (path: string) => items.find(({ name, kind }) => name === path && kind === 'file')
    const page = file(README)
    if (file(SUMS) === undefined || page === undefined) return false
    const text = await this.#folders.text(page.at).catch(() => '')
    return text.startsWith(README_MARK)
  }
}

export const FOLDERS_ON_DISK: Folders = {
  list: async (path) => {
    const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined)
    return entries?.map((entry) => {
      const kind = entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other'
      return { name: entry.name, kind, at: join(path, entry.name) }
    })
  },
  text: (path) => readFile(path, 'utf8'),
}
