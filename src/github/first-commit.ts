import { z } from 'zod'
import { README_MARK } from '../ledger/readme.ts'
import { asking, GitHubError } from './errors.ts'
import type { Octokit } from './octokit.ts'

/**
 * Gives an empty repository its first commit, a page. Git's own API does not work in one, so this
 * goes through the contents API.
 *
 * @throws GitHubError when it is refused, and not because another writer was first
 */
export async function beginRepository(
  octokit: Octokit,
  at: { owner: string; repo: string },
): Promise<void> {
  // The mark: a ledger in the root takes this page's place.
  const page = `${README_MARK}\n\n# ${at.repo}\n\nRecords committed by machine: a record is never changed.\n`
  try {
    await asking('make the first commit', z.unknown(), () =>
      octokit.rest.repos.createOrUpdateFileContents({
        ...at,
        path: 'README.md',
        message: 'Begin the compliance repository',
        content: Buffer.from(page).toString('base64'),
      }),
    )
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    const { status, words, lasting } = error
    const wasFirst = status === 409 || (status === 422 && /sha|reference already/i.test(words))
    // The other writer is at it: the repository is not empty any more, but has no branch yet.
    const isBeginning = status === 404 && /branch/i.test(words)
    if (isBeginning || (wasFirst && !lasting)) return
    throw error
  }
}
