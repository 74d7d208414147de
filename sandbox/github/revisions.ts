import { GitError, type Git } from '../git.ts'
import { inspect } from './objects.ts'

/** A repository without a branch or tag, which GitHub calls empty. */
export async function isEmpty(git: Git): Promise<boolean> {
  return (await git.text(['for-each-ref', '--count=1'])) === ''
}

const validRef = (ref: string): boolean =>
  ref !== '' &&
  // eslint-disable-next-line no-control-regex -- git forbids control characters in refs
  !/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.$|^-/.test(ref) &&
  ref.split('/').every((part) => !part.startsWith('.') && !part.endsWith('.lock'))

/** The object a ref of this full name holds; undefined when there is none. */
export async function readRef(git: Git, ref: string): Promise<string | undefined> {
  if (!validRef(ref)) return undefined
  try {
    return await git.text(['rev-parse', '--verify', '--quiet', ref])
  } catch (error) {
    if (error instanceof GitError) return undefined
    throw error
  }
}

/**
 * The commit that a branch, tag, ref, (abbreviated) sha or HEAD stands for. Git's own expressions
 * (`main~1`) are not understood, as GitHub does not.
 */
export async function resolveCommit(git: Git, name: string): Promise<string | undefined> {
  if (!validRef(name)) return undefined
  const refs = [`refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`]
  if (name === 'HEAD' || name.startsWith('refs/')) refs.push(name)
  if (/^[0-9a-f]{7,40}$/.test(name)) refs.push(name)
  for (const ref of refs) {
    const sha = await readRef(git, ref)
    const commit = sha && (await inspect(git, `${sha}^{commit}`))
    if (commit) return commit.sha
  }
  return undefined
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
