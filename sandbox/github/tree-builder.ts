import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Git, GitRun } from '../git.ts'
import { readTree } from './objects.ts'

/** A change to a tree: an object placed at a path, or (`sha` null) the path removed. */
export interface TreeChange {
  path: string
  mode: string
  sha: string | null
}

/** A path asked to be removed that is not there. */
export class MissingPathError extends Error {
  constructor(path: string) {
    super(`No entry at ${path} to remove`)
    this.name = 'MissingPathError'
  }
}

async function indexed(git: Git, options: GitRun): Promise<string[]> {
  const output = await git.run(['ls-files', '-z'], options)
  return output.toString().split('\0').slice(0, -1)
}

// A removal takes the file at the path, or everything below it.
async function remove(git: Git, options: GitRun, path: string): Promise<void> {
  const paths = await indexed(git, options)
  const below = paths.filter((known) => known === path || known.startsWith(`${path}/`))
  if (below.length === 0) throw new MissingPathError(path)
  const input = below.map((known) => `0 ${'0'.repeat(40)}\t${known}\0`).join('')
  await git.run(['update-index', '-z', '--index-info'], { ...options, input })
}

async function place(git: Git, options: GitRun, changes: readonly TreeChange[]): Promise<void> {
  const input = changes.map(({ mode, sha, path }) => `${mode} ${sha!}\t${path}\0`).join('')
  await git.run(['update-index', '--replace', '-z', '--index-info'], { ...options, input })
}

// A subtree replaces what is at its path. (`read-tree --prefix` refuses to work without a work tree.)
async function graft(git: Git, options: GitRun, { path, sha }: TreeChange): Promise<void> {
  const paths = await indexed(git, options)
  const there = paths.some((known) => known === path || known.startsWith(`${path}/`))
  if (there) await remove(git, options, path)
  const entries = await readTree(git, sha!, { recursive: true })
  const files = entries.filter(({ type }) => type !== 'tree')
  await place(
    git,
    options,
    files.map((file) => ({ ...file, path: `${path}/${file.path}` })),
  )
}

/**
 * Writes the tree that `changes` make of `base` (a tree or commit; undefined: of nothing), in an
 * index of its own, and gives its name. Objects must be there already.
 */
export async function buildTree(
  git: Git,
  base: string | undefined,
  changes: readonly TreeChange[],
): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'github-index-'))
  try {
    const options = { env: { GIT_INDEX_FILE: join(directory, 'index') } }
    await git.run(['read-tree', base ?? '--empty'], options)
    for (const change of changes.filter(({ sha }) => sha === null)) {
      await remove(git, options, change.path)
    }
    for (const change of changes.filter(({ sha, mode }) => sha !== null && mode === '040000')) {
      await graft(git, options, change)
    }
    const files = changes.filter(({ sha, mode }) => sha !== null && mode !== '040000')
    if (files.length > 0) await place(git, options, files)
    return await git.text(['write-tree'], options)
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}
