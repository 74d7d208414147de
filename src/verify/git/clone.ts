import { realpath } from 'node:fs/promises'
import { UnreadableClone, unusableClone } from './errors.ts'
import { Objects } from './objects.ts'
import type { Commit } from './parse.ts'
import { findGit } from './program.ts'
import { bareStore, findStore, plainObjects, readTip, shallowCommits, type Store } from './store.ts'

/**
 * Why commits are not known. `absent`: none were given. `cut`: only the latest were. `unreadable`: they
 * are there and cannot be read.
 */
export interface Gap {
  kind: 'absent' | 'cut' | 'unreadable'
  reason: string
}

/** The clone that is verified, at one commit. */
export interface Clone {
  /** Path in the clone of the folder that is verified; empty for all of it. */
  prefix: string
  /** Undefined: the clone is bare. */
  workTree: string | undefined
  /** Undefined: there is none, or it cannot be read. */
  tip: { commit: Commit; branch: string | undefined; objects: Objects } | undefined
  /** All commits up to that one, parents before their children; or why they are not known. */
  commits: readonly Commit[] | Gap
}

/** `ref` as `readTip` takes it, `programs` where git may be, `home` an empty folder of this process's own. */
interface CloneOptions {
  ref: string
  programs: readonly string[]
  home: string
}

export const commitIds = ({ commits }: Clone): Set<string> | Gap =>
  isGap(commits) ? commits : new Set(commits.map(({ id }) => id))

export const isGap = (commits: readonly unknown[] | Gap): commits is Gap => 'reason' in commits

/** What a failure leaves unknown. @throws anything else than an UnreadableClone */
export function gapOf(error: unknown): Gap {
  if (!(error instanceof UnreadableClone)) throw error
  return { kind: 'unreadable', reason: error.message }
}

/**
 * Opens the clone that a folder is in, or is; undefined when there is none.
 *
 * @throws ActionError when it is kept in a way that is not read
 */
export async function openClone(folder: string, options: CloneOptions): Promise<Clone | undefined> {
  const bare = await bareStore(folder)
  const clone = await openFound(() => findStore(folder), options)
  if (bare === undefined || (clone !== undefined && clone.tip === undefined)) return clone
  // What looks like a bare clone may have been committed to the one it is in.
  const { tip, prefix = '' } = clone ?? {}
  const isCommitted = tip && (await tip.objects.folderAt(tip.commit.tree, prefix).catch(() => ''))
  if (isCommitted !== undefined) return clone
  await tip?.objects.close()
  return openFound(() => Promise.resolve(bare), options)
}

async function openFound(
  find: () => Promise<Store | undefined>,
  options: CloneOptions,
): Promise<Clone | undefined> {
  const nothing = { prefix: '', workTree: undefined, tip: undefined }
  try {
    const store = await find()
    if (store === undefined) return undefined
    const tip = await readTip(store, options.ref)
    if (tip === undefined) {
      return { ...nothing, commits: { kind: 'absent', reason: 'HEAD is at no commit' } }
    }
    const objects = await objectsOf(store, tip.id, options)
    const { prefix, workTree } = store
    try {
      const commit = await objects.commit(tip.id)
      const commits = await readCommits(objects, commit, await shallowCommits(store)).catch(gapOf)
      return { prefix, workTree, tip: { commit, branch: tip.branch, objects }, commits }
    } catch (error) {
      await objects.close()
      return { prefix, workTree, tip: undefined, commits: gapOf(error) }
    }
  } catch (error) {
    return { ...nothing, commits: gapOf(error) }
  }
}

async function objectsOf(
  store: Store,
  tip: string,
  { programs, home }: CloneOptions,
): Promise<Objects> {
  const { workTree, commonDir } = store
  const program = await findGit(programs, [workTree ?? commonDir, commonDir, await realpath('.')])
  if (program === undefined) {
    throw unusableClone(
      'No git was found that is an executable file outside of the clone and of the current folder. It ' +
        'unpacks the commits of a clone: install it, add its absolute folder to PATH, or give its ' +
        'absolute path with --git',
    )
  }
  const format = tip.length === 64 ? 'sha256' : 'sha1'
  return new Objects({ program, objects: await plainObjects(store), home, format })
}

const SHALLOW: Gap = {
  kind: 'cut',
  reason:
    'not enough history: the clone is shallow. Fetch all of it (`git fetch --unshallow`, or ' +
    '`fetch-depth: 0` of actions/checkout)',
}

/**
 * A commit and all before it, parents before their children, a first parent's whole history first.
 *
 * @param shallow commits whose parents may be missing
 * @throws UnreadableClone
 */
async function readCommits(
  objects: Objects,
  tip: Commit,
  shallow: ReadonlySet<string>,
): Promise<readonly Commit[] | Gap> {
  const commits: Commit[] = []
  const seen = new Set([tip.id])
  const path = [{ commit: tip, next: 0 }]
  for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
    const parent = last.commit.parents[last.next++]
    if (parent === undefined) commits.push(path.pop()!.commit)
    else if (!seen.has(parent)) {
      seen.add(parent)
      if (shallow.has(last.commit.id) && !(await objects.find(parent))) return SHALLOW
      path.push({ commit: await objects.commit(parent), next: 0 })
    }
  }
  return commits
}
