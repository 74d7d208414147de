import { repositoryAnswer } from './answers.ts'
import { asking, GitHubError } from './errors.ts'
import type { Octokit } from './octokit.ts'

/**
 * Whether everyone can see a repository. GitHub shows a public one to any token: one that it answers
 * 404 for is not public.
 *
 * @throws GitHubError when it cannot be found out
 */
export async function isPublic(
  octokit: Octokit,
  { owner, name }: { owner: string; name: string },
): Promise<boolean> {
  const what = `describe the repository ${owner}/${name}`
  const at = { owner, repo: name }
  try {
    const found = await asking(what, repositoryAnswer, () => octokit.rest.repos.get(at))
    return !isForInsiders(found)
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
