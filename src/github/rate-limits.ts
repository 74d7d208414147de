import { minuteAfter, retryAfter } from '../http/retry.ts'
import type { Clock } from '../system/clock.ts'
import { ActionError } from '../system/errors.ts'
import { counted } from '../text/log.ts'

/** Milliseconds for which rate limits may hold up a request altogether. */
export const LONGEST_WAIT = 900_000
/** Milliseconds to wait when GitHub does not say how long. */
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

/** Requests that a month takes, at most, unless others commit at the same time or it has many parts. */
const A_MONTH = 12

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

  /** @throws ActionError when it does not do for a month, and is not reset while a request would wait */
  check(now: Date): void {
    if (this.#remaining >= A_MONTH || this.#reset <= now.getTime() + LONGEST_WAIT) return
    throw new ActionError(
      `GitHub allows ${counted(this.#remaining, 'more request')} until ${minuteAfter(this.#reset)!}, ` +
        'which is too few for another month. Nothing was fetched or written; run again after that.',
      { code: 'E_GITHUB_RATE_LIMIT', transient: true },
    )
  }
}

/** Whether an answer says that there were too many requests, in whatever words. */
export function isRateLimit(status: number, message: string, headers: Headers): boolean {
  if (status === 429 || /rate limit/i.test(message)) return true
  const isUsedUp = headers['x-ratelimit-remaining'] === '0'
  return status === 403 && (headers['retry-after'] !== undefined || isUsedUp)
}

/** Milliseconds until a rate limit ends, from when GitHub answered; undefined when it does not say. */
function untilEnd(headers: Headers): number | undefined {
  const now = new Date(headers.date ?? NaN)
  const asked = retryAfter(headers['retry-after'], now)
  if (asked !== undefined) return asked
  const isUsedUp = headers['x-ratelimit-remaining'] === '0'
  return isUsedUp ? Number(headers['x-ratelimit-reset']) * 1000 - now.getTime() : undefined
}

/** Milliseconds to wait after a failed request; undefined where no rate limit is the reason. */
export function limitPause(error: unknown): number | undefined {
  const { status, message, response } = error as {
    status: number
    message: string
    response?: { headers: Headers }
  }
  if (response === undefined || !isRateLimit(status, message, response.headers)) return undefined
  return Math.max(1000, untilEnd(response.headers) ?? NaN) || UNSAID
}

/** When a rate limit ends, to the minute after it, as the answer's headers say. */
export function limitEnd(headers: Headers): string | undefined {
  return minuteAfter(Date.parse(headers.date ?? '') + (untilEnd(headers) ?? NaN))
}
