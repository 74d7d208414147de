import { join } from 'node:path'
import { quoted } from '../../text/log.ts'
import { UnreadableClone, UnusableClone } from './errors.ts'
import { readSmall } from './files.ts'
import type { Store } from './store.ts'

/** What a name stands for: an object, of SHA-1 or SHA-256. */
export interface Tip {
  id: string
  /** Name of the branch; undefined when it is none. */
  branch: string | undefined
}

const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
const LONGEST_REF = 4096
const MOST_PACKED = 1 << 26
/** Where HEAD points in a clone that keeps its refs in a reftable. */
const REFTABLE = 'refs/heads/.invalid'

/** Whether git takes this for the name of a ref; such a name leads out of no folder. */
const isRefName = (name: string): boolean =>
  !/[\0-\x20\x7f~^:?*[\\]|\.\.|\/\/|@\{|^[-/]|\/$|\.$/.test(name) &&
  name.split('/').every((part) => !/^\.|\.lock$/.test(part))

/**
 * Reads what a ref stands for, by hand: git itself would read the clone's settings. Undefined when
 * it is HEAD of a clone without a commit.
 *
 * @param ref HEAD, a full id, or the name of a branch or tag
 * @throws UnreadableClone, UnusableClone
 */
export async function readTip(store: Store, ref: string): Promise<Tip | undefined> {
  if (ref === 'HEAD') return headOf(store)
  if (ID.test(ref)) return { id: ref, branch: undefined }
  const names = isRefName(ref)
    ? [`refs/heads/${ref}`, `refs/tags/${ref}`, `refs/remotes/${ref}`]
    : []
  if (ref.startsWith('refs/')) names.unshift(ref)
  for (const name of names) {
    const id = await idOf(store, name)
    if (id !== undefined) return { id, branch: branchOf(name) }
  }
  throw new UnusableClone(
    `The clone has no ref ${quoted(ref)}. Give HEAD, the full sha of a commit, or a branch or tag of ` +
      'this clone',
  )
}

const branchOf = (name: string) => /^refs\/heads\/(.+)$/.exec(name)?.[1]

async function headOf(store: Store): Promise<Tip | undefined> {
  const text = await readSmall(join(store.gitDir, 'HEAD'), "'HEAD'", LONGEST_REF)
  const line = text?.replace(/\n$/, '') ?? ''
  if (ID.test(line)) return { id: line, branch: undefined }
  const name = /^ref: (refs\/.+)$/.exec(line)?.[1]
  if (name === REFTABLE) {
    throw new UnusableClone(
      'The clone keeps its refs in a reftable, which verification does not read: give the full sha ' +
        'that `git rev-parse HEAD` prints as the ref',
    )
  }
  if (name === undefined || !isRefName(name)) {
    throw new UnreadableClone("'HEAD' is neither a commit nor a ref")
  }
  const id = await idOf(store, name)
  return id === undefined ? undefined : { id, branch: branchOf(name) }
}

/** The object of a full name: its own file, else a line of packed-refs. Work trees share them. */
async function idOf({ commonDir }: Store, name: string): Promise<string | undefined> {
  const text = await readSmall(join(commonDir, name), `'${name}'`, LONGEST_REF).catch(
    (error: unknown) => {
      // Of `a/b` when there is a branch `a/b/c`: packed-refs has neither then.
      if (error instanceof UnreadableClone && error.message.endsWith('no plain file')) return
      throw error
    },
  )
  if (text !== undefined) {
    const id = text.replace(/\n$/, '')
    if (ID.test(id)) return id
    throw new UnreadableClone(`the ref '${name}' holds no full sha`)
  }
  const packed = await readSmall(join(commonDir, 'packed-refs'), "'packed-refs'", MOST_PACKED)
  const line = packed?.split('\n').find((each) => each.endsWith(` ${name}`))
  if (line === undefined) return undefined
  const id = line.slice(0, -name.length - 1)
  if (!ID.test(id)) throw new UnreadableClone(`'packed-refs' holds no full sha of '${name}'`)
  return id
}
