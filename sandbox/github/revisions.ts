import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Git } from '../git.ts'
import { inspect, readCommit } from './objects.ts'

// `sha ref` of those that git gathered in one file.
const packedRefs = async ({ directory }: Git): Promise<string[]> =>
  (await readFile(join(directory, 'packed-refs'), 'utf8').catch(() => '')).split('\n')

/** A repository without a branch or tag, which GitHub calls empty. */
export async function isEmpty(git: Git): Promise<boolean> {
  const refs = join(git.directory, 'refs')
  const found = await readdir(refs, { recursive: true, withFileTypes: true })
  const isLoose = found.some((entry) => entry.isFile() && !entry.name.endsWith('.lock'))
  return !isLoose && (await packedRefs(git)).length <= 1
}

/** Whether `name` is a ref by git's own rules. */
export const isRef = (name: string): boolean =>
  // eslint-disable-next-line no-control-regex -- git forbids control characters in refs
  !/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.$|^-|\/\.|\.lock(\/|$)/.test(name)

/** The object a ref of this full name holds; undefined when there is none. */
export async function readRef(git: Git, ref: string): Promise<string | undefined> {
  if (!isRef(ref)) return undefined
  const past = git.past.get(ref)
  if (past !== undefined) return past ?? undefined
  const line = await readFile(join(git.directory, ref), 'utf8').catch(() => '')
  if (line.startsWith('ref: ')) return readRef(git, line.trim().slice(5))
  if (line !== '') return line.trim()
  return (await packedRefs(git)).find((each) => each.slice(41) === ref)?.slice(0, 40)
}

/** The commit that a branch, ref, sha or HEAD stands for. */
export async function resolveCommit(git: Git, name: string): Promise<string | undefined> {
  const sha = /^[0-9a-f]{40}$/.test(name)
    ? name
    : ((await readRef(git, `refs/heads/${name}`)) ??
      (await readRef(git, name === 'HEAD' ? name : `refs/${name}`)))
  return sha && (await inspect(git, sha))?.type === 'commit' ? sha : undefined
}

/** Whether a commit is another or comes after it. */
export async function isAncestor(git: Git, ancestor: string, sha: string): Promise<boolean> {
  if (ancestor === sha || (await readCommit(git, sha)).parents.includes(ancestor)) return true
  return git.asks(['merge-base', '--is-ancestor', ancestor, sha])
}

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
