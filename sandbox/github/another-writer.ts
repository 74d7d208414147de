import type { Repository } from './model.ts'
import { writeBlob, writeCommit } from './objects.ts'
import { moveRef, readRef } from './revisions.ts'
import { buildTree } from './tree-builder.ts'

const PATH = 'another-writer.txt'

/**
 * Commits a file of its own to a branch as another writer does who uses git itself, and gives the
 * commit. A missing branch starts at the default branch, or anew when there is none.
 */
export async function commitAsAnother(
  { git, defaultBranch }: Repository,
  branch: string,
  date: string,
): Promise<string> {
  const ref = `refs/heads/${branch}`
  for (;;) {
    const previous = await readRef(git, ref)
    const parent = previous ?? (await readRef(git, `refs/heads/${defaultBranch}`))
    const blob = await writeBlob(git, `After ${parent ?? 'nothing'}\n`)
    const tree = await buildTree(git, parent, [{ path: PATH, mode: '100644', sha: blob }])
    const author = { name: 'Another Writer', email: 'another.writer@example.org', date }
    const sha = await writeCommit(git, {
      tree,
      parents: parent === undefined ? [] : [parent],
      author,
      committer: author,
      message: `Write ${PATH}\n`,
    })
    if (await moveRef(git, ref, sha, previous)) return sha
  }
}
