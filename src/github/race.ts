import type { Clock } from '../system/clock.ts'
import type { ActionError } from '../system/errors.ts'
import { retrying, type RetryPolicy } from '../http/retry.ts'
import { GitHubError, StaleError } from './errors.ts'

/**
 * Attempts of one commit (milliseconds). An attempt takes two seconds or more, for its three writes, and
 * one of those that run at the same time lands: pauses of some seconds let all of a few dozen writers
 * land within minutes, and few of their writes are in vain.
 */
export const RACE: RetryPolicy = {
  attempts: Infinity,
  first: 5000,
  longest: 20_000,
  budget: 900_000,
}

/** How many attempts may fail while nobody else's commit is seen on the branch. */
export const MOST_IN_VAIN = 6

/** How a replica is waited for that does not have an object yet (milliseconds): half a minute. */
const LAG: RetryPolicy = { attempts: 5, first: 2000, longest: 16_000, budget: 60_000 }

/** Asks again for what a replica may lack. */
export function whileStale<T>(action: () => Promise<T>, clock: Clock): Promise<T> {
  const judge = (error: unknown) => ({ retry: error instanceof StaleError })
  return retrying(action, { policy: LAG, clock, judge, onRetry: () => undefined })
}

/** The head of the branch moved while a commit was being made: make it anew on the new head. */
export class HeadMovedError extends Error {}

/**
 * Nobody can say whether the branch was moved to our commit. What it holds when it is read anew
 * shows it; if that stays so, `cause` is the failure.
 */
export class UnsureError extends Error {
  declare readonly cause: ActionError
  constructor(cause: ActionError) {
    super('It is not known whether the branch was moved.', { cause })
  }
}

/** Whether a refusal to move a branch says that another writer was faster. */
export function isOvertaken({ status, words, lasting }: GitHubError): boolean {
  return (
    (status === 409 || status === 422) &&
    !lasting &&
    /not a fast.?forward|reference already exists|reference does not exist|expected .* but|conflict/i.test(
      words,
    )
  )
}

/** Whether GitHub answers that a repository has no commit yet. */
export function saysEmpty({ status, words }: GitHubError): boolean {
  return status === 409 && /repository is empty/i.test(words)
}

/** Whether a commit may succeed when it is made again: GitHub's replicas may lag, for one. */
export function mayPass(error: unknown): boolean {
  if ([HeadMovedError, UnsureError, StaleError].some((kind) => error instanceof kind)) return true
  if (!(error instanceof GitHubError) || error.lasting) return false
  const { status, words } = error
  // It had its first commit a moment ago.
  if (saysEmpty(error)) return true
  return status === 422 && /BadObjectState|does not exist|not a valid|Tree SHA/i.test(words)
}
