import type { Clock } from '../system/clock.ts'

/** How often and how long to try. All times in milliseconds. */
export interface RetryPolicy {
  attempts: number
  /** The longest first pause; it doubles with each attempt, up to `longest`. */
  first: number
  longest: number
  /** No attempt begins later than this after the first did. */
  budget: number
}

/** Whether a failure is worth another attempt, and what pause its sender asked for, if any. */
export type Verdict = { retry: false } | { retry: true; after?: number | undefined }

export interface RetryOptions {
  policy: RetryPolicy
  clock: Clock
  judge: (error: unknown) => Verdict
  /** Told before each pause: `attempt` has failed, the next begins after `pause` milliseconds. */
  onRetry: (error: unknown, attempt: number, pause: number) => void
}

/**
 * Runs `action` until it succeeds, fails for good, or the policy is used up; then its last error
 * is thrown. Pauses grow exponentially, with jitter so that many exporters do not march in step;
 * a pause the sender asked for is kept to, and a longer one than the budget allows ends the matter.
 */
export async function retrying<T>(
  action: (attempt: number) => Promise<T>,
  { policy, clock, judge, onRetry }: RetryOptions,
): Promise<T> {
  const begun = clock.now().getTime()
  for (let attempt = 1; ; attempt++) {
    try {
      return await action(attempt)
    } catch (error) {
      const verdict = judge(error)
      if (!verdict.retry || attempt >= policy.attempts) throw error
      const ceiling = Math.min(policy.first * 2 ** (attempt - 1), policy.longest)
      const backoff = ceiling * (0.5 + clock.random() / 2)
      const pause = Math.round(Math.max(verdict.after ?? 0, backoff))
      const elapsed = clock.now().getTime() - begun
      if (elapsed + pause > policy.budget) throw error
      onRetry(error, attempt, pause)
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
