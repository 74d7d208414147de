import { ActionError } from '../system/errors.ts'
import { plain } from '../text/log.ts'
import { GitHubError, isStale } from './errors.ts'

/**
 * Attempts of one commit (milliseconds). An attempt takes two seconds or more, for its three writes, and
 * one of those that run at the same time lands: pauses of some seconds let all of a few dozen writers
 * land within minutes, and few of their writes are in vain.
 */
export const RACE = { attempts: Infinity, first: 5000, longest: 20_000, budget: 900_000 }

/** How many attempts may fail while nobody else's commit is seen on the branch. */
export const MOST_IN_VAIN = 6

/** The head of the branch moved while a commit was being made: make it anew on the new head. */
export const overtaken = (branch: string, cause?: unknown) =>
  new ActionError(
    `GitHub answers as if another writer of the branch '${plain(branch)}' was faster. Run again when ` +
      'fewer others write to it; if this happens again, see githubstatus.com.',
    { code: 'E_GITHUB_BUSY', transient: true, cause },
  )

/** Whether a refusal to move a branch says that another writer was faster. */
export function isOvertaken({ status, words, lasting }: GitHubError): boolean {
  const races =
    /not a fast.?forward|reference already exists|reference does not exist|expected .* but|conflict/i
  return (status === 409 || status === 422) && !lasting && races.test(words)
}

/** Whether GitHub answers that a repository has no commit yet. */
export function saysEmpty(error: unknown): boolean {
  const isConflict = error instanceof GitHubError && error.status === 409
  return isConflict && /repository is empty/i.test(error.words)
}

/** Whether a commit may succeed when it is made again: GitHub's replicas may lag, for one. */
export function mayPass(error: unknown): boolean {
  // It had its first commit a moment ago.
  if (isStale(error) || saysEmpty(error)) return true
  if (!(error instanceof GitHubError)) return (error as ActionError).code === 'E_GITHUB_BUSY'
  const lacks = /BadObjectState|does not exist|not a valid|Tree SHA/i
  return !error.lasting && error.status === 422 && lacks.test(error.words)
}
