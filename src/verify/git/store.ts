import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { UnreadableClone, UnusableClone } from './errors.ts'
import { readSmall } from './files.ts'

/** Where a clone keeps its objects and refs. */
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

const LONGEST_POINTER = 4096

/** Finds the clone in whose work tree a folder is; undefined when it is in none. @throws UnreadableClone */
export async function findStore(folder: string): Promise<Store | undefined> {
  const start = await realpath(folder)
  for (let top = start; ; top = dirname(top)) {
    const path = join(top, '.git')
    const found = await lstat(path).catch(() => undefined)
    if (found !== undefined) {
      if (!found.isDirectory() && !found.isFile()) {
        throw new UnreadableClone("'.git' is neither a folder nor a file")
      }
      const gitDir = found.isDirectory() ? path : await pointedTo(path)
      const prefix = relative(top, start).split(sep).join('/')
      return { workTree: top, prefix, gitDir, commonDir: await commonDirOf(gitDir) }
    }
    if (top === dirname(top)) return undefined
  }
}

/** A file `.git` names the folder: of a further work tree, a submodule, a separate git directory. */
async function pointedTo(path: string): Promise<string> {
  const text = (await readSmall(path, "'.git'", LONGEST_POINTER)) ?? ''
  const target = /^gitdir: ([^\n\0]+)\n?$/.exec(text)?.[1]
  if (target === undefined) throw new UnreadableClone("the file '.git' does not say 'gitdir: '")
  return folderAt(resolve(dirname(path), target), "the folder that '.git' names")
}

async function commonDirOf(gitDir: string): Promise<string> {
  const text = await readSmall(join(gitDir, 'commondir'), "'commondir'", LONGEST_POINTER)
  if (text === undefined) return gitDir
  return folderAt(resolve(gitDir, text.replace(/\n$/, '')), "the folder that 'commondir' names")
}

async function folderAt(path: string, name: string): Promise<string> {
  const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() === true
  if (!isFolder) throw new UnreadableClone(`${name} is not there`)
  return realpath(path)
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
 * @throws UnreadableClone, UnusableClone
 */
export async function plainObjects({ commonDir }: Store): Promise<string> {
  const visit = async (path: string, depth: number) => {
    const entries = await readdir(join(commonDir, path), { withFileTypes: true }).catch(() => {
      throw new UnreadableClone(`its folder '${path}' cannot be read`)
    })
    for (const entry of entries) {
      const name = `${path}/${entry.name}`
      if (/^objects\/info\/(?:http-)?alternates$/.test(name)) throw new UnusableClone(ALTERNATES)
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
  const text = await readSmall(join(commonDir, 'shallow'), "'shallow'", 1 << 24)
  return new Set(text?.split('\n').filter((line) => line !== ''))
}
