import { constants } from 'node:fs'
import { lstat, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf } from '../system/errors.ts'
import { plain } from '../text/log.ts'

export interface Entry {
  /** Relative to the folder, with slashes; empty for the folder itself, when it is unreadable. */
  path: string
  /**
   * `missing`: a file that was committed, of which git does not find the bytes. `unreadable`: a file
   * or folder that may not be read, or whose name is no UTF-8.
   */
  kind: 'file' | 'folder' | 'link' | 'other' | 'missing' | 'unreadable'
  size: number
  /** Git's id of a file that was committed. */
  id?: string
}

/** Everything in a ledger's folder, at a commit or on disk. It may be hostile. */
export interface Folder {
  entries: ReadonlyMap<string, Entry>
  /** The bytes of a file; whole only when they have ended without an error. */
  stream(path: string): AsyncGenerator<Buffer>
}

export type Within = (name: string) => boolean

/** Manifests, pages and lists of digests are never as large: they are not read when they are. */
const LARGEST_TEXT = 64_000_000

export const EMPTY_FOLDER: Folder = { entries: new Map(), stream: noFile }

/** The bytes of a small file; else what is wrong with it, in words that follow its path. */
export async function readText(folder: Folder, path: string): Promise<Buffer | string> {
  const { kind, size } = folder.entries.get(path) ?? { kind: undefined, size: 0 }
  if (kind === undefined) return 'is missing'
  if (kind === 'missing') return MISSING
  if (kind !== 'file') return 'cannot be read'
  if (size > LARGEST_TEXT) return 'is too large'
  const chunks: Buffer[] = []
  const problem = await readThrough(folder, path, (chunk) => chunks.push(chunk))
  return problem ?? Buffer.concat(chunks)
}

/** Reads a file to its end; gives what is wrong with it, if anything. */
export async function readThrough(folder: Folder, path: string, take: (chunk: Buffer) => void) {
  try {
    for await (const chunk of folder.stream(path)) take(chunk)
    return undefined
  } catch (error) {
    return `cannot be read: ${plain(messageOf(error))}`
  }
}

export async function* joined(folder: Folder, paths: readonly string[]) {
  for (const path of paths) yield* folder.stream(path)
}

export const MISSING = 'was committed, but its object in the clone is missing or damaged'

const CHUNK = 256 * 1024
const READING = constants.O_RDONLY | constants.O_NOFOLLOW

/**
 * The files of a folder on disk, in which no symbolic link is followed. There are none when the folder
 * is not there, or lies behind a symbolic link.
 */
export async function diskFolder(base: string, path: string, within: Within): Promise<Folder> {
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
  return {
    entries,
    stream: (file) => {
      const entry = entries.get(file)
      return entry?.kind === 'file' ? fileAt(join(root, file), entry.size) : noFile(file)
    },
  }
}

/** The bytes of a file, no more than were there when it was listed. */
async function* fileAt(path: string, size: number): AsyncGenerator<Buffer> {
  const file = await open(path, READING)
  try {
    const end = Math.max(0, size - 1)
    yield* file.createReadStream({ end, highWaterMark: CHUNK, autoClose: false })
  } finally {
    await file.close()
  }
}

async function isPlainFolder(base: string, path: string): Promise<boolean> {
  const steps = path === '' ? [] : path.split('/')
  for (const index of steps.keys()) {
    const { kind } = await entryAt(base, steps.slice(0, index + 1).join('/'))
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

// eslint-disable-next-line require-yield, @typescript-eslint/require-await -- it only throws
export async function* noFile(path: string): AsyncGenerator<Buffer> {
  throw new Error(`There is no file '${path}'`)
}
