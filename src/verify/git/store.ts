import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { quoted } from '../../text/log.ts'
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
async function readSmall(folder: string, name: string, limit = 4096): Promise<string | undefined> {
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

interface Tip {
  id: string
  /** Name of the branch; undefined when it is none. */
  branch: string | undefined
}

const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
const MOST_PACKED = 1 << 26
/** Where HEAD points in a clone that keeps its refs in a reftable. */
const REFTABLE = 'refs/heads/.invalid'
/** What git takes for the full name of a ref: it leads out of no folder. */
const REF_NAME = /^refs\/(?!.*(?:\.\.|\/\/|\/\.|@\{|\.lock(?:\/|$)|[./]$))[^\0-\x20\x7f~^:?*[\\]+$/

/**
 * Reads what a ref stands for, by hand: git itself would read the clone's settings. Undefined when
 * it is HEAD of a clone without a commit.
 *
 * @param ref HEAD, a full id, or the name of a branch or tag
 * @throws UnreadableClone; ActionError when there is no such ref
 */
export async function readTip(store: Store, ref: string): Promise<Tip | undefined> {
  if (ref === 'HEAD') return headOf(store)
  if (ID.test(ref)) return { id: ref, branch: undefined }
  for (const name of [ref, `refs/heads/${ref}`, `refs/tags/${ref}`, `refs/remotes/${ref}`]) {
    const tip = REF_NAME.test(name) ? await tipOf(store, name) : undefined
    if (tip !== undefined) return tip
  }
  throw unusableClone(
    `The clone has no ref ${quoted(ref)}. Give HEAD, the full sha of a commit, or a branch or tag of ` +
      'this clone',
  )
}

async function headOf(store: Store): Promise<Tip | undefined> {
  const line = (await readSmall(store.gitDir, 'HEAD'))?.replace(/\n$/, '') ?? ''
  if (ID.test(line)) return { id: line, branch: undefined }
  const name = /^ref: (.+)$/.exec(line)?.[1] ?? ''
  if (name === REFTABLE) {
    throw unusableClone(
      'The clone keeps its refs in a reftable, which verification does not read: give the full sha ' +
        'that `git rev-parse HEAD` prints as the ref',
    )
  }
  if (!REF_NAME.test(name)) throw new UnreadableClone("'HEAD' is neither a commit nor a ref")
  return tipOf(store, name)
}

/** What a full name stands for: its own file, else a line of packed-refs. Work trees share them. */
async function tipOf({ commonDir }: Store, name: string): Promise<Tip | undefined> {
  const loose = await readSmall(commonDir, name)
  const packed = loose === undefined && (await readSmall(commonDir, 'packed-refs', MOST_PACKED))
  const lines = packed ? packed.split('\n') : []
  const line = lines.find((each) => each.endsWith(` ${name}`))
  const id = loose?.replace(/\n$/, '') ?? line?.slice(0, -name.length - 1)
  if (id === undefined) return undefined
  if (!ID.test(id)) throw new UnreadableClone(`the ref '${name}' holds no full sha`)
  return { id, branch: /^refs\/heads\/(.+)$/.exec(name)?.[1] }
}
