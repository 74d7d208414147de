import type { Clock } from '../system/clock.ts'
import { ActionError } from '../system/errors.ts'
import { retrying, type RetryPolicy, type Verdict } from '../http/retry.ts'
import { GitHubError, StaleError } from './errors.ts'

/**
 * Sized for dozens of exporters that commit to one branch at a time: one of them gets on with each
 * round of some seconds, and the others must not use up GitHub's limits for writes meanwhile.
 */
export const RACE: RetryPolicy = { attempts: 80, first: 4000, longest: 120_000, budget: 2_700_000 }

/** How a replica is waited for that has not got an object yet: seconds, half a minute at most. */
const LAG: RetryPolicy = { attempts: 5, first: 2000, longest: 16_000, budget: 60_000 }

/** Asks again as long as the failure may be a replica's that lags. */
export function whileLagging<T>(
  action: () => Promise<T>,
  isLag: (error: unknown) => boolean,
  clock: Clock,
): Promise<T> {
  const judge = (error: unknown) => ({ retry: isLag(error) })
  return retrying(action, { policy: LAG, clock, judge, onRetry: () => undefined })
}

/** How often a replica may lag in the course of a commit: two minutes, as the pauses grow. */
const MOST_STALE = 6

/**
 * How often a commit may be refused as overtaken although the branch does not show any other
 * writer's: it takes a replica minutes at most to show one.
 */
const MOST_STILL = 6

/** How often it may stay unsure whether the branch was moved. */
const MOST_UNSURE = 2

/** The head of the branch moved while a commit was being made: make it anew on the new head. */
export class HeadMovedError extends ActionError {}

/**
 * Nobody can say whether the branch was moved to our commit. What it holds when it is looked at
 * anew tells; if that stays so, `cause` is the failure.
 */
export class UnsureError extends ActionError {
  declare readonly cause: ActionError
  constructor(cause: ActionError) {
    super('It is not known whether the branch was moved.', { cause, transient: true })
  }
}

/** Decides in the course of one commit whether another attempt is worth it. */
export class Rounds {
  #stale = 0
  #unsure = 0
  #still = 0
  #head: { commit: string | undefined } | undefined

  /** Tells the head that an attempt builds on. */
  begin(commit: string | undefined): void {
    if (this.#head?.commit !== commit) this.#still = 0
    this.#head = { commit }
  }

  judge(error: unknown): Verdict {
    if (error instanceof HeadMovedError) return { retry: ++this.#still < MOST_STILL }
    if (error instanceof UnsureError) return { retry: ++this.#unsure <= MOST_UNSURE }
    return { retry: isStale(error) && ++this.#stale <= MOST_STALE }
  }

  /** Whether the head that attempts built on has been the same all the while. */
  get isStill(): boolean {
    return this.#still >= MOST_STILL
  }
}

/** Its text is the administrator's, and may hold any word. */
export function isRuleViolation(message: string): boolean {
  return /rule violations/i.test(message)
}

/** Whether a refusal to move a branch says that another writer was faster. */
export function isRace({ status, words }: GitHubError): boolean {
  return (
    (status === 409 || status === 422) &&
    !isRuleViolation(words) &&
    /not a fast.?forward|reference already exists|reference does not exist|expected .* but|conflict/i.test(
      words,
    )
  )
}

/** Whether GitHub answers that a repository has no commit yet. */
export function saysEmpty({ status, words }: GitHubError): boolean {
  return status === 409 && /repository is empty/i.test(words)
}

/** A read or write that missed what was written a moment ago: GitHub's replicas may lag. */
function isStale(error: unknown): boolean {
  if (error instanceof StaleError) return true
  if (!(error instanceof GitHubError) || isRuleViolation(error.words)) return false
  const { status, words } = error
  // It had its first commit a moment ago.
  if (saysEmpty(error)) return true
  return status === 422 && /BadObjectState|does not exist|not a valid|Tree SHA/i.test(words)
}
