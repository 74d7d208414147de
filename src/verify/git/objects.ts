import { createHash, type Hash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { formatBytes } from '../../text/log.ts'
import { MissingObject, UnreadableClone } from './errors.ts'
import { parseCommit, parseTree, type Commit, type TreeEntry } from './parse.ts'
import type { Found, Unpacker } from './unpacker.ts'

/** Bytes of one commit or folder: real ones have thousands. */
const MOST_OF_ONE = { commit: 1 << 20, tree: 1 << 23 }
/** Bytes of all of them, which is what a history may have. */
const MOST_OF_ALL = { commit: 1 << 26, tree: 1 << 30 }
/** Names that are listed or looked up in folders, over and over: few objects can make folders without end. */
const MOST_NAMES = 10_000_000
/** Names of folders that are kept in memory. */
const KEPT_NAMES = 100_000

/** The objects of a clone. None is believed before its bytes were found to have its id. */
export class Objects {
  readonly #unpacker: Unpacker
  readonly #algorithm: 'sha1' | 'sha256'
  readonly #trees = new Map<string, ReadonlyMap<string, TreeEntry>>()
  readonly #read = { commit: 0, tree: 0 }
  #kept = 0
  #names = 0

  /** @param format of the ids */
  constructor(unpacker: Unpacker, format: 'sha1' | 'sha256') {
    this.#unpacker = unpacker
    this.#algorithm = format
  }

  /** The commit of an id, or that an annotated tag stands for. @throws UnreadableClone */
  async commit(id: string): Promise<Commit> {
    const found = await this.#found(id)
    if (found.type !== 'tag') return parseCommit(id, await this.#whole(id, found, 'commit'))
    const text = (await this.#whole(id, found, 'commit', 'tag')).toString()
    const target = /^object ([0-9a-f]+)\ntype commit\n/.exec(text)?.[1]
    if (target === undefined) throw new UnreadableClone(`the tag ${id} is not of a commit`)
    return this.commit(target)
  }

  /** What is directly in a folder. @throws UnreadableClone */
  async tree(id: string): Promise<TreeEntry[]> {
    const entries = this.#trees.get(id) ?? (await this.#readTree(id))
    this.#count(entries.size)
    return [...entries.values()]
  }

  /** What a folder has under a name. @throws UnreadableClone */
  async entry(id: string, name: string): Promise<TreeEntry | undefined> {
    const entries = this.#trees.get(id) ?? (await this.#readTree(id))
    this.#count(1)
    return entries.get(Buffer.from(name).toString('latin1'))
  }

  #count(names: number): void {
    this.#names += names
    if (this.#names > MOST_NAMES) {
      throw new UnreadableClone(`its folders have more than ${MOST_NAMES} names in all`)
    }
  }

  /** Bytes of a file; undefined when the clone does not have it. @throws UnreadableClone */
  async size(id: string): Promise<number | undefined> {
    const found = await this.#unpacker.find(id)
    if (found !== undefined && found.type !== 'blob') {
      throw new UnreadableClone(`the object ${id} is a ${found.type}, where a blob was expected`)
    }
    return found?.size
  }

  /**
   * The bytes of a file. They are what was committed only once they have ended without an error.
   *
   * @throws UnreadableClone
   */
  async *blob(id: string): AsyncGenerator<Buffer> {
    yield* this.#hashed(id, await this.#found(id), 'blob')
  }

  /** Any object as it is stored; its bytes are to be believed as those of `blob`. @throws UnreadableClone */
  async open(id: string): Promise<Found & { bytes: AsyncGenerator<Buffer> }> {
    const found = await this.#found(id)
    return { ...found, bytes: this.#hashed(id, found, found.type) }
  }

  async #readTree(id: string): Promise<ReadonlyMap<string, TreeEntry>> {
    const bytes = await this.#whole(id, await this.#found(id), 'tree')
    const entries = parseTree(id, bytes, this.#algorithm === 'sha1' ? 20 : 32)
    this.#trees.set(id, entries)
    this.#kept += entries.size
    for (const [oldest, { size }] of this.#trees) {
      if (this.#kept <= KEPT_NAMES || oldest === id) break
      this.#trees.delete(oldest)
      this.#kept -= size
    }
    return entries
  }

  async #found(id: string): Promise<Found> {
    const found = await this.#unpacker.find(id)
    if (found === undefined) throw new MissingObject(id)
    return found
  }

  async #whole(
    id: string,
    found: Found,
    counted: 'commit' | 'tree',
    type: string = counted,
  ): Promise<Buffer> {
    if (found.size > MOST_OF_ONE[counted]) {
      const most = formatBytes(MOST_OF_ONE[counted])
      throw new UnreadableClone(`the ${counted} ${id} has more than ${most}`)
    }
    this.#read[counted] += found.size
    if (this.#read[counted] > MOST_OF_ALL[counted]) {
      throw new UnreadableClone(
        `it has ${counted}s of more than ${formatBytes(MOST_OF_ALL[counted])}`,
      )
    }
    return buffer(this.#hashed(id, found, type))
  }

  async *#hashed(id: string, found: Found, type: string): AsyncGenerator<Buffer> {
    if (found.type !== type) {
      throw new UnreadableClone(`the object ${id} is a ${found.type}, where a ${type} was expected`)
    }
    const hash = objectHash(this.#algorithm, type, found.size)
    for await (const chunk of this.#unpacker.bytes(id, found)) {
      hash.update(chunk)
      yield chunk
    }
    if (hash.digest('hex') !== id) {
      throw new UnreadableClone(`the object ${id} has other bytes than its id says`)
    }
  }
}

/** What an id of git's is made of, but for the object's bytes, which are to be added. */
export function objectHash(algorithm: 'sha1' | 'sha256', type: string, size: number): Hash {
  return createHash(algorithm).update(`${type} ${size}\0`)
}

/** The folder at a path below another; undefined when there is none. @throws UnreadableClone */
export async function folderAt(
  objects: Objects,
  tree: string,
  path: string,
): Promise<string | undefined> {
  let at: string | undefined = tree
  for (const step of path === '' ? [] : path.split('/')) {
    const entry: TreeEntry | undefined = await objects.entry(at, step)
    if (entry?.kind !== 'folder') return undefined
    at = entry.id
  }
  return at
}
