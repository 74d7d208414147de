import { quoted } from '../../text/log.ts'
import { unusableClone, UnreadableClone } from './errors.ts'
import { readSmall, type Store } from './store.ts'

export interface Tip {
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
