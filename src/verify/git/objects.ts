import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { formatBytes } from '../../text/log.ts'
import { UnreadableClone } from './errors.ts'
import { parseCommit, parseTree, type Commit, type Tree } from './parse.ts'
import { Unpacker, type Found, type UnpackerOptions } from './unpacker.ts'

/** Bytes of one commit or folder: real ones have thousands. */
const LARGEST = 1 << 23
/**
 * What all commits and folders may cost. Commits are held in memory, so each byte of one costs more; few
 * folders can be listed without end, so each name costs something each time.
 */
const BUDGET = 1 << 30
const COST = { commit: 16, tree: 1, name: 100 }
/** Names of folders that are kept in memory. */
const KEPT_NAMES = 100_000

/** The objects of a clone. None is believed before its bytes were found to have its id. */
export class Objects {
  readonly #unpacker: Unpacker
  readonly #algorithm: UnpackerOptions['format']
  readonly #trees = new Map<string, Tree>()
  #kept = 0
  #cost = 0

  constructor(options: UnpackerOptions) {
    this.#unpacker = new Unpacker(options)
    this.#algorithm = options.format
  }

  close(): Promise<void> {
    return this.#unpacker.close()
  }

  /** The commit of an id, or that an annotated tag stands for. @throws UnreadableClone */
  async commit(id: string): Promise<Commit> {
    const found = await this.open(id)
    const bytes = await this.#whole(id, found, found.type === 'tag' ? 'tag' : 'commit')
    if (found.type !== 'tag') return parseCommit(id, bytes)
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
    return this.#unpacker.find(id)
  }

  /**
   * Any object as it is stored. Its bytes are what was committed only once they have ended without an
   * error.
   *
   * @throws UnreadableClone
   */
  async open(id: string): Promise<Found & { bytes: AsyncGenerator<Buffer> }> {
    const found = await this.find(id)
    if (found === undefined) throw new UnreadableClone(`the object ${id} is missing or damaged`)
    return { ...found, bytes: this.#hashed(id, found) }
  }

  /** The bytes of a file, as those of `open`. @throws UnreadableClone */
  async *blob(id: string): AsyncGenerator<Buffer> {
    const { type, bytes } = await this.open(id)
    expectType(id, type, 'blob')
    yield* bytes
  }

  async #tree(id: string): Promise<Tree> {
    const known = this.#trees.get(id)
    if (known !== undefined) return known
    const bytes = await this.#whole(id, await this.open(id), 'tree')
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

  async #whole(
    id: string,
    { type, size, bytes }: Awaited<ReturnType<Objects['open']>>,
    expected: 'commit' | 'tree' | 'tag',
  ): Promise<Buffer> {
    expectType(id, type, expected)
    if (size > LARGEST) {
      throw new UnreadableClone(`the ${type} ${id} has more than ${formatBytes(LARGEST)}`)
    }
    this.#spend(size * (expected === 'tree' ? COST.tree : COST.commit))
    return buffer(bytes)
  }

  #spend(cost: number): void {
    this.#cost += cost
    if (this.#cost > BUDGET) {
      throw new UnreadableClone('its commits and folders are more than any ledger has')
    }
  }

  async *#hashed(id: string, { type, size }: Found): AsyncGenerator<Buffer> {
    const hash = createHash(this.#algorithm).update(`${type} ${size}\0`)
    for await (const chunk of this.#unpacker.bytes(id, { type, size })) {
      hash.update(chunk)
      yield chunk
    }
    if (hash.digest('hex') !== id) {
      throw new UnreadableClone(`the object ${id} has other bytes than its id says`)
    }
  }
}

function expectType(id: string, type: string, expected: string): void {
  if (type === expected) return
  throw new UnreadableClone(`the object ${id} is a ${type}, where a ${expected} was expected`)
}
