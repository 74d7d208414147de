import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { formatBytes } from '../../text/log.ts'
import { UnreadableClone } from './errors.ts'
import { parseCommit, parseTree, type Commit, type Tree } from './parse.ts'
import { makeHome, Unpacker, type Found, type UnpackerOptions } from './unpacker.ts'

/** Bytes of one commit or folder: real ones have thousands. */
const LARGEST = 1 << 23
/**
 * What all commits and folders may cost. Commits are held in memory, so each byte of one costs more; few
 * folders can be listed without end, so each name costs something each time.
 */
const BUDGET = 1 << 30
const COST = { commit: 16, tag: 16, tree: 1, name: 100 }
const KEPT_NAMES = 100_000

/** The objects of a clone. None is believed before its bytes were found to have its id. */
export class Objects {
  readonly #options: UnpackerOptions
  #asked: Unpacker | undefined
  #unpacking: Unpacker | undefined
  readonly #trees = new Map<string, Tree>()
  #kept = 0
  #cost = 0

  constructor(options: UnpackerOptions) {
    makeHome(options)
    this.#options = options
  }

  async close(): Promise<void> {
    await this.#asked?.close()
    await this.#unpacking?.close()
  }

  /** The commit of an id, or that an annotated tag stands for. @throws UnreadableClone */
  async commit(id: string): Promise<Commit> {
    const isTag = (await this.find(id))?.type === 'tag'
    const bytes = await this.#whole(id, isTag ? 'tag' : 'commit')
    if (!isTag) return parseCommit(id, bytes)
    const target = /^object ([0-9a-f]+)\ntype commit\n/.exec(bytes.toString())?.[1]
    if (target === undefined) throw new UnreadableClone(`the tag ${id} is not of a commit`)
    return this.commit(target)
  }

  /** @throws UnreadableClone */
  async tree(id: string): Promise<Tree> {
    const entries = await this.#tree(id)
    this.#spend(entries.size * COST.name)
    return entries
  }

  /** The folder at a path below another; undefined when there is none. @throws UnreadableClone */
  async folderAt(tree: string, path: string): Promise<string | undefined> {
    let at = tree
    for (const step of path === '' ? [] : path.split('/')) {
      this.#spend(COST.name)
      const entry = (await this.#tree(at)).get(Buffer.from(step).toString('latin1'))
      if (entry?.kind !== 'folder') return undefined
      at = entry.id
    }
    return at
  }

  /** What git says that an object is; undefined when the clone does not have it, or damaged. */
  find(id: string): Promise<Found | undefined> {
    this.#asked = this.#ready(this.#asked, '--batch-check')
    return this.#asked.ask(id)
  }

  /**
   * An object as it is stored. Its bytes are what was committed only once they have ended without an
   * error.
   *
   * @param type that it must have, if any
   * @throws UnreadableClone
   */
  async open(id: string, type?: string): Promise<Found & { bytes: AsyncGenerator<Buffer> }> {
    const found = await this.find(id)
    if (found === undefined) throw new UnreadableClone(`the object ${id} is missing or damaged`)
    if (type !== undefined && found.type !== type) {
      throw new UnreadableClone(`the object ${id} is a ${found.type}, where a ${type} was expected`)
    }
    return { ...found, bytes: this.#hashed(id, found) }
  }

  /** The bytes of a file, as those of `open`. @throws UnreadableClone */
  async *blob(id: string): AsyncGenerator<Buffer> {
    yield* (await this.open(id, 'blob')).bytes
  }

  async #tree(id: string): Promise<Tree> {
    const known = this.#trees.get(id)
    if (known !== undefined) return known
    const idSize = this.#options.format === 'sha1' ? 20 : 32
    const entries = parseTree(id, await this.#whole(id, 'tree'), idSize)
    this.#kept += entries.size
    if (this.#kept > KEPT_NAMES) {
      this.#trees.clear()
      this.#kept = entries.size
    }
    this.#trees.set(id, entries)
    return entries
  }

  async #whole(id: string, type: 'commit' | 'tree' | 'tag'): Promise<Buffer> {
    const { size, bytes } = await this.open(id, type)
    if (size > LARGEST) {
      throw new UnreadableClone(`the ${type} ${id} has more than ${formatBytes(LARGEST)}`)
    }
    this.#spend(size * COST[type])
    return buffer(bytes)
  }

  #spend(cost: number): void {
    this.#cost += cost
    if (this.#cost > BUDGET) {
      throw new UnreadableClone('its commits and folders are more than any ledger has')
    }
  }

  async *#hashed(id: string, { type, size }: Found): AsyncGenerator<Buffer> {
    const hash = createHash(this.#options.format).update(`${type} ${size}\0`)
    const unpacker = await this.#unpackerOf(id, { type, size })
    for await (const chunk of unpacker.bytes(id, size)) {
      hash.update(chunk)
      yield chunk
    }
    if (hash.digest('hex') !== id) {
      throw new UnreadableClone(`the object ${id} has other bytes than its id says`)
    }
  }

  /**
   * A process that gives the bytes of an object next. What comes late of an object that is longer than
   * it says looks like the answer to the next question: a new process gives the right one.
   */
  async #unpackerOf(id: string, { type, size }: Found): Promise<Unpacker> {
    for (let attempt = 1; attempt <= 2; attempt++) {
      const unpacker = (this.#unpacking = this.#ready(this.#unpacking, '--batch'))
      const found = await unpacker.ask(id).catch(() => undefined)
      if (found?.type === type && found.size === size) return unpacker
      await unpacker.close()
    }
    throw new UnreadableClone(`git does not give the object ${id}`)
  }

  #ready(unpacker: Unpacker | undefined, mode: '--batch' | '--batch-check'): Unpacker {
    return unpacker?.isClosed === false ? unpacker : new Unpacker(this.#options, mode)
  }
}
