import { z } from 'zod'
import { asking, GitHubError } from './errors.ts'
import type { Octokit } from './octokit.ts'

const repositoryAnswer = z.object({
  full_name: z.string().optional(),
  default_branch: z.string(),
  archived: z.boolean().optional(),
  disabled: z.boolean().optional(),
  fork: z.boolean().optional(),
  /** True of one that is internal to an enterprise, too. */
  private: z.boolean().optional(),
})

/** Asks for the description of a repository. */
export function describe(octokit: Octokit, { owner, name }: { owner: string; name: string }) {
  return asking(`describe the repository ${owner}/${name}`, repositoryAnswer, () =>
    octokit.rest.repos.get({ owner, repo: name }),
  )
}

/**
 * Whether everyone can see a repository. GitHub shows a public one to any token: one that it answers
 * 404 for is not public.
 *
 * @throws GitHubError when it cannot be found out
 */
export async function isPublic(
  octokit: Octokit,
  at: { owner: string; name: string },
): Promise<boolean> {
  try {
    return (await describe(octokit, at)).private !== true
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return false
    throw error
  }
}
