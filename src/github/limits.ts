import type { Clock } from '../system/clock.ts'
import { retryAfter } from '../http/retry.ts'

/** Seconds for which rate limits may hold up a run altogether (15 minutes). */
const LONGEST_WAIT = 900
/** How often one request is made again for a rate limit. */
const RETRIES = 4
/** Seconds to wait when GitHub says that there were too many requests, but not how long. */
const UNTOLD = 60

/** Headers of an answer, by their names in lower case. */
type Headers = Record<string, string | number | undefined>

/** The waits for rate limits in the course of a run. */
export class LimitBudget {
  #left = LONGEST_WAIT * 1000
  /** Until when somebody waits already: requests wait side by side. */
  #until = 0
  readonly #clock: Clock

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Takes a wait of so many seconds before the next attempt, if it is worth it: `made` were. */
  take(seconds: number, made: number): boolean {
    const now = this.#clock.now().getTime()
    const end = now + seconds * 1000
    const more = Math.max(0, end - Math.max(now, this.#until))
    if (made >= RETRIES || more > this.#left) return false
    this.#left -= more
    this.#until = Math.max(this.#until, end)
    return true
  }
}

/** Milliseconds that an answer asks to wait; undefined when it does not say. */
function askedPause(headers: Headers, now: Date): number | undefined {
  return retryAfter(String(headers['retry-after'] ?? ''), now)
}

/** Whether an answer says that there were too many requests, in whatever words. */
export function isRateLimit(status: number, message: string, headers: Headers = {}): boolean {
  if (status === 429 || /rate limit/i.test(message)) return true
  return status === 403 && headers['retry-after'] !== undefined
}

/**
 * Seconds to wait after a refusal that is a rate limit but not in the words or headers that
 * @octokit/plugin-throttling knows; undefined for all others.
 */
export function untoldPause(error: unknown, now: Date): number | undefined {
  const { status, message, response } = error as {
    status?: number
    message?: string
    response?: { headers?: Headers }
  }
  const headers = response?.headers
  if (status === undefined || headers === undefined) return undefined
  if (/\bsecondary rate\b/i.test(message ?? '')) return undefined
  if (headers['x-ratelimit-remaining'] === '0') return undefined
  if (status !== 429 && status !== 403) return undefined
  if (!isRateLimit(status, '', headers)) return undefined
  const pause = askedPause(headers, now)
  return pause === undefined ? UNTOLD : Math.max(1, Math.ceil(pause / 1000))
}

/** When a rate limit ends, to the minute after it, as the answer's headers tell. */
export function limitEnd(headers: Headers): string | undefined {
  // A pause counts from when GitHub answered, by its own clock.
  const now = new Date(String(headers.date))
  const reset = Number(headers['x-ratelimit-reset'])
  const wait = askedPause(headers, now)
  const used = headers['x-ratelimit-remaining'] === '0' && reset > 0
  const end = wait !== undefined ? now.getTime() + wait : used ? reset * 1000 : NaN
  const minute = Math.ceil(end / 60_000) * 60_000
  // Beyond that JavaScript has no dates, and nobody waits for it.
  if (!(minute < 8e15)) return undefined
  return `${new Date(minute).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
