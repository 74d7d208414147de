import { readFile } from 'node:fs/promises'
import { inDirectory } from '../ledger/paths.ts'
import type { Change, NewFile } from '../ledger/store.ts'
import { isInline, type GitObjects, type NewEntry } from './objects.ts'
import type { NewBlob } from './tree.ts'

/** Makes tree entries of a change, however often it is made anew: files on disk are stored once. */
export class Upload {
  readonly #objects: GitObjects
  readonly #directory: string
  /** By the file on disk. */
  readonly #stored = new Map<string, NewBlob>()

  /** @param directory what the change's paths are relative to */
  constructor(objects: GitObjects, directory: string) {
    this.#objects = objects
    this.#directory = directory
  }

  async entriesOf({ files, removals }: Change): Promise<NewEntry[]> {
    const at = (path: string) => inDirectory(this.#directory, path)
    const entries = removals.map((path): NewEntry => ({ path: at(path), blob: null }))
    for (const { path, content } of files) {
      entries.push({ path: at(path), ...(await this.#store(content)) })
    }
    return entries
  }

  async #store(content: NewFile['content']): Promise<{ text: Buffer } | { blob: NewBlob }> {
    const file = 'file' in content ? content.file : undefined
    const known = file === undefined ? undefined : this.#stored.get(file)
    if (known !== undefined) return { blob: known }
    const bytes = 'file' in content ? await readFile(content.file) : content.bytes
    if (isInline(bytes)) return { text: bytes }
    const blob = await this.#objects.store(bytes)
    if (file !== undefined) this.#stored.set(file, blob)
    return { blob }
  }
}
