import { repositoryAnswer } from './answers.ts'
import { asking, GitHubError } from './errors.ts'
import type { Octokit } from './octokit.ts'

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
    return !isForInsiders(await describe(octokit, at))
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return false
    throw error
  }
}

/** Whether a repository is private, or internal to an enterprise. */
export function isForInsiders(found: {
  private?: boolean | undefined
  visibility?: string | null | undefined
}): boolean {
  return found.private === true || ['private', 'internal'].includes(found.visibility ?? '')
}
