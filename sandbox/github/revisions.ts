import type { Dirent } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Git } from '../git.ts'
import { peel, readCommit } from './objects.ts'
import { inspect } from './store.ts'

const lines = async (path: string): Promise<string[]> =>
  (await readFile(path, 'utf8').catch(() => '')).split('\n').filter(Boolean)

// `sha ref` of those that git gathered in one file; a comment comes first.
const packedRefs = async ({ directory }: Git): Promise<string[]> =>
  (await lines(join(directory, 'packed-refs'))).filter((line) => /^[0-9a-f]{40} /.test(line))

/** A repository without a branch or tag, which GitHub calls empty. */
export async function isEmpty(git: Git): Promise<boolean> {
  const refs = join(git.directory, 'refs')
  const found = await readdir(refs, { recursive: true, withFileTypes: true })
  const isRef = (entry: Dirent): boolean => entry.isFile() && !entry.name.endsWith('.lock')
  return !found.some(isRef) && (await packedRefs(git)).length === 0
}

const validRef = (ref: string): boolean =>
  ref !== '' &&
  // eslint-disable-next-line no-control-regex -- git forbids control characters in refs
  !/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.$|^-/.test(ref) &&
  ref.split('/').every((part) => !part.startsWith('.') && !part.endsWith('.lock'))

/** The object a ref of this full name holds; undefined when there is none. */
export async function readRef(git: Git, ref: string): Promise<string | undefined> {
  if (!validRef(ref)) return undefined
  const [line] = await lines(join(git.directory, ref))
  if (line?.startsWith('ref: ')) return readRef(git, line.slice('ref: '.length))
  return line ?? (await packedRefs(git)).find((each) => each.slice(41) === ref)?.slice(0, 40)
}

// A sha or its beginning; git knows what it is the beginning of.
async function readName(git: Git, name: string): Promise<string | undefined> {
  if (name === 'HEAD' || name.startsWith('refs/')) return readRef(git, name)
  if (/^[0-9a-f]{40}$/.test(name)) return name
  if (!/^[0-9a-f]{7,39}$/.test(name)) return undefined
  return git.text(['rev-parse', '--verify', '--quiet', name]).catch(() => undefined)
}

/**
 * The commit that a branch, tag, ref, (abbreviated) sha or HEAD stands for. Git's own expressions
 * (`main~1`) are not understood, as GitHub does not.
 */
export async function resolveCommit(git: Git, name: string): Promise<string | undefined> {
  if (!validRef(name)) return undefined
  for (const ref of [`refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`, name]) {
    const sha = await readName(git, ref)
    const commit = sha && (await peel(git, sha, 'commit'))
    if (commit) return commit
  }
  return undefined
}

/** Whether a commit is another or comes after it. */
export async function isAncestor(git: Git, ancestor: string, sha: string): Promise<boolean> {
  if (ancestor === sha) return true
  if ((await inspect(git, sha))?.type === 'commit') {
    const { parents } = await readCommit(git, sha)
    if (parents.includes(ancestor)) return true
  }
  return git.asks(['merge-base', '--is-ancestor', ancestor, sha])
}

/** Whether `name` is a ref that may be created: three components and git's own rules. */
export const isCreatableRef = (name: string): boolean =>
  validRef(name) && name.startsWith('refs/') && name.split('/').length >= 3

/**
 * Moves a ref from `previous` (undefined: it must not exist) to `sha`, atomically. False when it
 * was not at `previous`: another writer was first.
 */
export async function moveRef(
  git: Git,
  ref: string,
  sha: string,
  previous: string | undefined,
): Promise<boolean> {
  return git.asks(['update-ref', ref, sha, previous ?? '0'.repeat(40)])
}
