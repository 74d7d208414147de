import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { unusableClone, UnreadableClone } from './errors.ts'

export interface Store {
  /** Undefined: the clone is bare. */
  workTree: string | undefined
  /** Path of the verified folder in the work tree, with slashes; empty for all of it. */
  prefix: string
  /** Folder of HEAD: each of several work trees has its own. */
  gitDir: string
  /** Folder of the refs and objects, which work trees share. */
  commonDir: string
}

/**
 * The text of a small plain file of a store; undefined when there is none, or a folder.
 *
 * @param limit bytes
 * @throws UnreadableClone for a link or a FIFO, on which git would wait
 */
export async function readSmall(
  folder: string,
  name: string,
  limit = 4096,
): Promise<string | undefined> {
  const path = join(folder, name)
  const stats = await lstat(path).catch(() => undefined)
  if (stats === undefined || stats.isDirectory()) return undefined
  if (!stats.isFile() || stats.size > limit) {
    throw new UnreadableClone(`'${name}' is no plain file of at most ${limit} bytes`)
  }
  return readFile(path, 'utf8').catch(() => {
    throw new UnreadableClone(`'${name}' cannot be read`)
  })
}

/** Finds the clone in whose work tree a folder is; undefined when it is in none. @throws UnreadableClone */
export async function findStore(folder: string): Promise<Store | undefined> {
  const start = await realpath(folder)
  for (let top = start; ; top = dirname(top)) {
    if ((await lstat(join(top, '.git')).catch(() => undefined)) !== undefined) {
      // A file names the folder: of a further work tree, a submodule, a separate git directory.
      const pointer = await readSmall(top, '.git')
      const target = pointer === undefined ? '.git' : /^gitdir: ([^\n\0]+)\n?$/.exec(pointer)?.[1]
      const gitDir = await namedFolder(top, target, '.git')
      const common = await readSmall(gitDir, 'commondir')
      const commonDir = await namedFolder(gitDir, common?.replace(/\n$/, '') ?? '', 'commondir')
      const prefix = relative(top, start).split(sep).join('/')
      return { workTree: top, prefix, gitDir, commonDir }
    }
    if (top === dirname(top)) return undefined
  }
}

async function namedFolder(base: string, target: string | undefined, by: string): Promise<string> {
  const path = resolve(base, target ?? '')
  const isFolder = (await stat(path).catch(() => undefined))?.isDirectory()
  if (target !== undefined && isFolder) return realpath(path)
  throw new UnreadableClone(`'${by}' names no folder`)
}

/** The bare clone that a folder looks like; undefined when it does not. */
export async function bareStore(folder: string): Promise<Store | undefined> {
  const gitDir = await realpath(folder)
  const kinds = ['HEAD', 'objects', 'refs'].map((name) =>
    lstat(join(gitDir, name)).catch(() => undefined),
  )
  const [head, objects, refs] = await Promise.all(kinds)
  const isBare = head?.isFile() === true && objects?.isDirectory() && refs?.isDirectory()
  return isBare ? { workTree: undefined, prefix: '', gitDir, commonDir: gitDir } : undefined
}

/**
 * Refuses a store in which git would follow a link, wait for a FIFO, or read objects from elsewhere.
 * Gives the real path of its objects.
 *
 * @throws UnreadableClone; ActionError for objects elsewhere
 */
export async function plainObjects({ commonDir }: Store): Promise<string> {
  const visit = async (path: string, depth: number) => {
    const entries = await readdir(join(commonDir, path), { withFileTypes: true }).catch(() => {
      throw new UnreadableClone(`its folder '${path}' cannot be read`)
    })
    for (const entry of entries) {
      const name = `${path}/${entry.name}`
      if (/^objects\/info\/(?:http-)?alternates$/.test(name)) throw unusableClone(ALTERNATES)
      if (entry.isDirectory() && depth < 2) await visit(name, depth + 1)
      else if (!entry.isFile()) throw new UnreadableClone(`its store has '${name}', no plain file`)
    }
  }
  const objects = await lstat(join(commonDir, 'objects')).catch(() => undefined)
  if (objects?.isDirectory() !== true) throw new UnreadableClone("it has no folder 'objects'")
  await visit('objects', 0)
  return realpath(join(commonDir, 'objects'))
}

const ALTERNATES =
  'The clone borrows objects of another (objects/info/alternates), which verification does not ' +
  'read: clone again without --shared and --reference, or with --dissociate'

/** Commits at which a shallow clone was cut, as it says; none when it is whole. */
export async function shallowCommits({ commonDir }: Store): Promise<ReadonlySet<string>> {
  const text = await readSmall(commonDir, 'shallow', 1 << 24)
  return new Set(text?.split('\n').filter((line) => line !== ''))
}
