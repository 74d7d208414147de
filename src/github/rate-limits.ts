import type { Clock } from '../system/clock.ts'
import { minuteAfter, retryAfter } from '../http/retry.ts'
import { ActionError } from '../system/errors.ts'
import { counted } from '../text/log.ts'

/** Milliseconds for which rate limits may hold up a run altogether: a quarter of an hour. */
const LONGEST_WAIT = 900_000
/** How often one request is made again for a rate limit. */
const RETRIES = 4
/** Milliseconds to wait when GitHub says that there were too many requests, but not how long. */
const UNSAID = 60_000

/** How many writes may follow each other at once, and milliseconds between further ones. */
const PACE = { atOnce: 10, apart: 1000 }

/**
 * Paces writes: call it before each. GitHub asks for a second between the writes of a large number,
 * and takes 80 a minute; the few of a month are no large number.
 *
 * @see https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
export function paceOf(clock: Clock): () => Promise<void> {
  /** When the last of the writes so far would be, were all of them apart. */
  let last = 0
  return async () => {
    const now = clock.now().getTime()
    last = Math.max(last, now - PACE.apart) + PACE.apart
    const wait = last - now - (PACE.atOnce - 1) * PACE.apart
    if (wait > 0) await clock.sleep(wait)
  }
}

/** Headers of an answer, by their names in lower case. */
type Headers = Record<string, string | undefined>

/** The waits for rate limits in the course of a run. */
export class LimitBudget {
  #left = LONGEST_WAIT
  /** Until when somebody waits already: requests wait side by side. */
  #until = 0
  readonly #clock: Clock

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /**
   * Takes a wait before the next attempt, if it is worth it.
   *
   * @param pause in milliseconds
   * @param made attempts made again so far
   */
  take(pause: number, made: number): boolean {
    const now = this.#clock.now().getTime()
    const end = now + pause
    const more = Math.max(0, end - Math.max(now, this.#until))
    if (made >= RETRIES || more > this.#left) return false
    this.#left -= more
    this.#until = Math.max(this.#until, end)
    return true
  }
}

/** Requests that a month takes, at most, unless others commit at the same time or it has many parts. */
const A_MONTH = 12

/** The rate limit leaves too few requests for another month. */
export class AllowanceError extends ActionError {
  constructor(remaining: number, reset: number) {
    super(
      `GitHub allows ${counted(remaining, 'more request')} until ${minuteAfter(reset)!}, which is too few ` +
        'for another month. Nothing was fetched or written; run again after that.',
      { code: 'E_GITHUB_RATE_LIMIT', transient: true },
    )
  }
}

/** What the rate limit leaves, as the last answer of the REST API said. */
export class Allowance {
  #remaining = Infinity
  /** Milliseconds since 1970. */
  #reset = 0

  note(headers: Headers): void {
    if (headers['x-ratelimit-resource'] !== 'core') return
    this.#remaining = Number(headers['x-ratelimit-remaining'])
    this.#reset = Number(headers['x-ratelimit-reset']) * 1000
  }

  /** @throws AllowanceError when it does not do for a month, and is not reset while a request would wait */
  check(now: Date): void {
    const isShort = this.#remaining < A_MONTH
    if (isShort && this.#reset > now.getTime() + LONGEST_WAIT) {
      throw new AllowanceError(this.#remaining, this.#reset)
    }
  }
}

/** Whether an answer says that there were too many requests, in whatever words. */
export function isRateLimit(status: number, message: string, headers: Headers = {}): boolean {
  if (status === 429 || /rate limit/i.test(message)) return true
  const isUsedUp = headers['x-ratelimit-remaining'] === '0'
  return status === 403 && (headers['retry-after'] !== undefined || isUsedUp)
}

/** Milliseconds from `now` until a rate limit ends; undefined when the headers do not say. */
function untilEnd(headers: Headers, now: Date): number | undefined {
  const asked = retryAfter(headers['retry-after'], now)
  if (asked !== undefined) return asked
  const reset = Number(headers['x-ratelimit-reset'])
  const isUsedUp = headers['x-ratelimit-remaining'] === '0' && reset > 0
  return isUsedUp ? Math.max(0, reset * 1000 - now.getTime()) : undefined
}

/** When GitHub answered, by its own clock. */
const answeredAt = (headers: Headers): Date => new Date(headers.date ?? NaN)

/** Milliseconds to wait after a failed request; undefined where no rate limit is the reason. */
export function limitPause(error: unknown): number | undefined {
  const { status, message, response } = error as {
    status?: number
    message?: string
    response?: { headers?: Headers }
  }
  const headers = response?.headers
  if (status === undefined || headers === undefined) return undefined
  if (!isRateLimit(status, message ?? '', headers)) return undefined
  const pause = untilEnd(headers, answeredAt(headers)) ?? UNSAID
  return Number.isNaN(pause) ? UNSAID : Math.max(1000, pause)
}

/** When a rate limit ends, to the minute after it, as the answer's headers say. */
export function limitEnd(headers: Headers): string | undefined {
  const now = answeredAt(headers)
  return minuteAfter(now.getTime() + (untilEnd(headers, now) ?? NaN))
}
