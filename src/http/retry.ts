import type { Clock } from '../system/clock.ts'
import { ActionError, messageOf } from '../system/errors.ts'
import { plain, type Log } from '../text/log.ts'

/** How often and for how long to try; in milliseconds. */
interface RetryPolicy {
  attempts: number
  /** The first pause; it doubles with each attempt, up to `longest`. */
  first: number
  longest: number
  /** No attempt begins later than this after the first did. */
  budget: number
}

/** Whether to try again after a failure, and after which pause at least (`Retry-After`). */
export type RetryDecision = { retry: false } | { retry: true; after?: number | undefined }

export interface RetryOptions {
  policy: RetryPolicy
  clock: Clock
  /** By default, transient errors are retried. */
  judge?: (error: unknown) => RetryDecision
  /** Called before each pause: `attempt` has failed, the next begins in `pause` milliseconds. */
  onRetry?: (error: unknown, attempt: number, pause: number) => void
}

function judgeTransient(error: unknown): RetryDecision {
  if (!(error instanceof ActionError) || !error.transient) return { retry: false }
  return { retry: true, after: error.retryAfter }
}

/** An `onRetry` that writes to the log: `Attempt 1 failed, next in 0.5 s: …`. */
export function toldTo(log: Log, what: string): NonNullable<RetryOptions['onRetry']> {
  return (error, attempt, pause) => {
    const seconds = (pause / 1000).toFixed(1)
    log.info(`${what} ${attempt} failed, next in ${seconds} s: ${plain(messageOf(error))}`)
  }
}

/**
 * Runs `action` until it succeeds, fails for good, or the policy is used up, and then throws its last
 * error. Pauses grow exponentially, with jitter. A pause that a service asks for is kept; one beyond
 * the budget ends the attempts.
 */
export async function retrying<T>(
  action: (attempt: number) => Promise<T>,
  { policy, clock, judge = judgeTransient, onRetry }: RetryOptions,
): Promise<T> {
  const begun = clock.now().getTime()
  for (let attempt = 1; ; attempt++) {
    try {
      return await action(attempt)
    } catch (error) {
      const decision = judge(error)
      if (!decision.retry || attempt >= policy.attempts) throw error
      const ceiling = Math.min(policy.first * 2 ** (attempt - 1), policy.longest)
      const backoff = ceiling * (0.5 + clock.random() / 2)
      const pause = Math.round(Math.max(decision.after ?? 0, backoff))
      const elapsed = clock.now().getTime() - begun
      if (elapsed + pause > policy.budget) throw error
      onRetry?.(error, attempt, pause)
      await clock.sleep(pause)
    }
  }
}

/** `Retry-After` in milliseconds from now: a number of seconds or an HTTP date (RFC 9110). */
export function retryAfter(value: string | undefined, now: Date): number | undefined {
  if (value === undefined) return undefined
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime())
}

/** The minute after a time in milliseconds since 1970, in UTC; undefined beyond what a date can be. */
export function minuteAfter(time: number): string | undefined {
  const minute = Math.ceil(time / 60_000) * 60_000
  if (!(minute < 8e15)) return undefined
  return `${new Date(minute).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
