import { z } from 'zod'
import type { Clock } from '../system/clock.ts'
import { README_MARK } from '../ledger/readme.ts'
import { asking, GitHubError } from './errors.ts'
import type { Octokit } from './octokit.ts'
import { isRuleViolation } from './race.ts'

/** Milliseconds in which another writer's first commit becomes a branch. */
const ABOUT_TO_BEGIN = 3000

/**
 * Gives an empty repository its first commit. Git's own API does not work in one: this is made
 * another way, and of the page of the repository.
 *
 * @param hasBegun looks whether the repository has a commit now
 * @throws GitHubError when it is refused, and not because another writer was first
 */
export async function beginRepository(
  octokit: Octokit,
  at: { owner: string; repo: string },
  { clock, hasBegun }: { clock: Clock; hasBegun: () => Promise<boolean> },
): Promise<void> {
  try {
    await asking('make the first commit', z.unknown(), () =>
      octokit.rest.repos.createOrUpdateFileContents({
        ...at,
        path: 'README.md',
        message: 'Begin the compliance repository',
        content: Buffer.from(
          // The mark: a ledger in the root takes this page's place.
          `${README_MARK}\n\n# ${at.repo}\n\nRecords committed by machine: a record is never changed.\n`,
        ).toString('base64'),
      }),
    )
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    // Another writer has made the first commit in the meantime. A ruleset answers 409 as well.
    const { status, words } = error
    const raced = status === 409 || (status === 422 && /sha|reference already/i.test(words))
    if (raced && !isRuleViolation(words)) return
    // Or is about to: the repository is not empty any more, but has no branch yet.
    if (status === 404 && /branch/i.test(words)) {
      await clock.sleep(ABOUT_TO_BEGIN)
      if (await hasBegun()) return
    }
    throw error
  }
}
