import { UnreadableClone } from './errors.ts'

export interface Commit {
  id: string
  tree: string
  parents: readonly string[]
  /** The committer's clock, in seconds since 1970; NaN where that cannot be read. */
  committed: number
  /** `NAME <E-MAIL>`. */
  committer: string
  message: string
}

export interface TreeEntry {
  /** With U+FFFD in place of what is no UTF-8. */
  name: string
  /** `other`: a submodule. `unreadable`: its name is no UTF-8. */
  kind: 'file' | 'folder' | 'link' | 'other' | 'unreadable'
  /** As git writes it, such as `100644`. */
  mode: string
  id: string
}

/** What is in a folder, by the bytes of its name, each as a character. */
export type Tree = ReadonlyMap<string, TreeEntry>

/** @throws UnreadableClone when git would not have written it */
export function parseCommit(id: string, bytes: Buffer): Commit {
  // Whatever follows one in a message, `git log` does not show.
  if (bytes.includes(0)) throw new UnreadableClone(`the commit ${id} has a NUL in it`)
  const text = bytes.toString()
  const end = text.indexOf('\n\n')
  const head = end < 0 ? text : text.slice(0, end)
  const found = /^tree ([0-9a-f]+)\n((?:parent [0-9a-f]+\n)*)author .*\ncommitter (.*)/.exec(head)
  if (found === null) throw new UnreadableClone(`the commit ${id} is malformed`)
  const [, tree = '', parents = '', who = ''] = found
  const [, committer = who, seconds = ''] = /^(.*>) (-?\d+) [+-]\d+$/.exec(who) ?? []
  return {
    id,
    tree,
    parents: parents.split('\n').flatMap((line) => (line === '' ? [] : [line.slice(7)])),
    committed: seconds === '' ? NaN : Number(seconds),
    committer,
    message: end < 0 ? '' : text.slice(end + 2),
  }
}

const KINDS: Partial<Record<string, TreeEntry['kind']>> = {
  '100644': 'file',
  '100755': 'file',
  // Of early versions of git.
  '100664': 'file',
  '40000': 'folder',
  '120000': 'link',
  '160000': 'other',
}
const FORBIDDEN = /^(?:|\.|\.\.|\.git)$|\//i
const SPACE = 0x20

/**
 * @param idSize bytes of an id: 20 of SHA-1, 32 of SHA-256
 * @throws UnreadableClone when git would not have written it
 */
export function parseTree(id: string, bytes: Buffer, idSize: number): Tree {
  const entries = new Map<string, TreeEntry>()
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(SPACE, at)
    const end = bytes.indexOf(0, space)
    const next = end + 1 + idSize
    const isWhole = space >= 0 && end >= 0 && next <= bytes.length
    const mode = bytes.toString('latin1', at, space)
    const key = bytes.toString('latin1', space + 1, end)
    const kind = KINDS[mode]
    if (!isWhole || kind === undefined || entries.has(key) || FORBIDDEN.test(key)) {
      throw new UnreadableClone(`the folder ${id} is malformed`)
    }
    const name = bytes.toString('utf8', space + 1, end)
    entries.set(key, {
      name,
      kind: Buffer.from(name).toString('latin1') === key ? kind : 'unreadable',
      mode,
      id: bytes.toString('hex', end + 1, next),
    })
    at = next
  }
  return entries
}
