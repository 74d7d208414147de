import { findClone, GitError, type Git } from './git.ts'
import { historyGap, type Gap } from './history.ts'

/** The clone that is verified, and what git tells of it. */
export interface Clone {
  git: Git
  /** Path in the clone of the folder that is verified; empty for all of it. */
  prefix: string
  /** The commit that is checked out; undefined before the first. */
  head: string | undefined
  /** Why its history cannot be read in full; undefined when it can. */
  gap: Gap | undefined
  /** Whether a commit is in the history of `head`. */
  contains(commit: string): Promise<boolean>
  /** The branch that is checked out; undefined when it is none. */
  branch(): Promise<string | undefined>
  /**
   * What `git fsck` found wrong; undefined: nothing.
   *
   * @throws GitError when git could not be asked
   */
  fsck(): Promise<string | undefined>
}

/** Opens the clone a folder is in; undefined when it is in none. */
export async function openClone(folder: string, path: string): Promise<Clone | undefined> {
  const found = await findClone(folder, path)
  if (found === undefined) return undefined
  const { git, prefix } = found
  const gap = await historyGap(git)
  const head = await tryText(git, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])
  let fsck: Promise<string | undefined> | undefined
  return {
    git,
    prefix,
    head,
    gap,
    contains: async (commit) =>
      (await tryText(git, ['rev-parse', '--verify', '--quiet', `${commit}^{commit}`])) !==
        undefined && git.asks(['merge-base', '--is-ancestor', commit, 'HEAD']),
    branch: () => tryText(git, ['symbolic-ref', '--short', '--quiet', 'HEAD']),
    fsck: () => (fsck ??= runFsck(git)),
  }
}

async function tryText(git: Git, args: readonly string[]): Promise<string | undefined> {
  try {
    return (await git.run(args)).trim()
  } catch (error) {
    if (error instanceof GitError) return undefined
    throw error
  }
}

async function runFsck(git: Git): Promise<string | undefined> {
  try {
    await git.run(['fsck', '--full', '--no-dangling', '--no-progress'])
    return undefined
  } catch (error) {
    if (error instanceof GitError && error.exitCode !== null) return error.message
    throw error
  }
}
