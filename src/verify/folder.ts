import { constants } from 'node:fs'
import { lstat, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { gitDigest } from '../github/git-digest.ts'

/**
 * Something in a folder. `link`: a symbolic link, wherever it leads. `unreadable`: a file or folder
 * that may not be read, or whose name is not UTF-8.
 */
export interface Entry {
  /** Relative to the folder, with slashes; empty for the folder itself, when it is unreadable. */
  path: string
  kind: 'file' | 'folder' | 'link' | 'other' | 'unreadable'
  /** Bytes of a file. */
  size: number
  /** Whether a file is read without the carriage returns at its ends of lines. */
  withoutReturns?: true
}

/** Manifests, pages and lists of digests are never as large: they are not read when they are. */
export const LARGEST_TEXT = 64_000_000

const CHUNK = 256 * 1024
const READING = constants.O_RDONLY | constants.O_NOFOLLOW

/**
 * A folder on disk that may be hostile: everything in it by its path. No symbolic link is
 * followed, and only files that were found as such are opened.
 */
export class Folder {
  readonly root: string
  readonly entries: ReadonlyMap<string, Entry>

  private constructor(root: string, entries: ReadonlyMap<string, Entry>) {
    this.root = root
    this.entries = entries
  }

  /**
   * Lists the folder at a path below `base` and all below it: nothing when there is none, or when
   * it lies behind a symbolic link.
   *
   * @param within whether to look at what is there under a name directly in the folder
   */
  static async list(
    base: string,
    path: string,
    within: (name: string) => boolean,
  ): Promise<Folder> {
    const root = join(base, path)
    const entries = new Map<string, Entry>()
    const visit = async (folder: string) => {
      const names = await readdir(join(root, folder)).catch(() => undefined)
      if (names === undefined) entries.set(folder, { path: folder, kind: 'unreadable', size: 0 })
      for (const name of names?.sort() ?? []) {
        if (folder === '' && !within(name)) continue
        const entry = await entryAt(root, folder === '' ? name : `${folder}/${name}`)
        entries.set(entry.path, entry)
        if (entry.kind === 'folder') await visit(entry.path)
      }
    }
    if (await isPlainFolder(base, path)) await visit('')
    return new Folder(root, entries)
  }

  /** The folder with files that are read without carriage returns, of these sizes by their paths. */
  withoutReturnsIn(files: ReadonlyMap<string, number>): Folder {
    const entries = new Map(this.entries)
    for (const [path, size] of files) {
      entries.set(path, { path, kind: 'file', size, withoutReturns: true })
    }
    return new Folder(this.root, entries)
  }

  /** Whether there is a file at the path. */
  has(path: string): boolean {
    return this.entries.get(path)?.kind === 'file'
  }

  /** Why `read` gives nothing of a file, in words that follow its path. */
  whyNot(path: string): string {
    const entry = this.entries.get(path)
    if (entry === undefined) return 'is missing'
    return entry.kind === 'file' ? 'is too large' : 'cannot be read'
  }

  /** The bytes of a file; undefined when there is none or it is larger than `limit` bytes. */
  async read(path: string, limit: number): Promise<Buffer | undefined> {
    const entry = this.entries.get(path)
    if (entry?.kind !== 'file' || entry.size > limit) return undefined
    const chunks: Buffer[] = []
    for await (const chunk of this.stream(path)) chunks.push(chunk)
    return Buffer.concat(chunks)
  }

  /** What git names the bytes of a file: by SHA-1 or SHA-256, as in the name to compare with. */
  async blobName(path: string, other: string): Promise<string> {
    const { size } = this.entries.get(path)!
    const hash = gitDigest('blob', size, other.length === 64 ? 'sha256' : 'sha1')
    for await (const chunk of this.stream(path)) hash.update(chunk)
    return hash.digest('hex')
  }

  /** The bytes of a file in chunks, no more than were there when it was listed. */
  async *stream(path: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(path)
    if (entry?.kind !== 'file') throw new Error(`There is no file '${path}'`)
    const file = await open(join(this.root, path), READING)
    try {
      if (entry.withoutReturns) {
        yield* withoutReturns(file.createReadStream({ highWaterMark: CHUNK, autoClose: false }))
        return
      }
      yield* file.createReadStream({
        end: Math.max(0, entry.size - 1),
        highWaterMark: CHUNK,
        autoClose: false,
      })
    } finally {
      await file.close()
    }
  }
}

/** Bytes with each CR LF as LF. */
export async function* withoutReturns(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0)
  for await (const chunk of source) {
    const bytes = Buffer.concat([rest, chunk])
    // What follows a CR at the end is in the next chunk.
    const end = bytes.at(-1) === 0x0d ? bytes.length - 1 : bytes.length
    rest = bytes.subarray(end)
    yield Buffer.from(bytes.toString('latin1', 0, end).replaceAll('\r\n', '\n'), 'latin1')
  }
  if (rest.length > 0) yield rest
}

/** Whether each step of the path is a folder itself. */
async function isPlainFolder(base: string, path: string): Promise<boolean> {
  const steps = path.split('/')
  for (let i = 0; path !== '' && i < steps.length; i++) {
    const { kind } = await entryAt(base, steps.slice(0, i + 1).join('/'))
    if (kind !== 'folder') return false
  }
  return true
}

async function entryAt(root: string, path: string): Promise<Entry> {
  try {
    const stats = await lstat(join(root, path))
    if (stats.isFile()) {
      await (await open(join(root, path), READING)).close()
      return { path, kind: 'file', size: stats.size }
    }
    if (stats.isDirectory()) return { path, kind: 'folder', size: 0 }
    return { path, kind: stats.isSymbolicLink() ? 'link' : 'other', size: 0 }
  } catch {
    return { path, kind: 'unreadable', size: 0 }
  }
}
