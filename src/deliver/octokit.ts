import { defaults, getOctokitOptions, GitHub } from '@actions/github/lib/utils'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import type { Log } from '../log.ts'

/** A client of GitHub's REST API that retries faults and keeps to the rate limits. */
export type Octokit = InstanceType<typeof GitHub>

const RATE_LIMIT_RETRIES = 4
/** A longer wait than this, in seconds, is not worth holding a job for. */
const LONGEST_WAIT = 900

/** How long an attempt may take altogether: milliseconds, and for each byte of its body. */
const WITHIN = { least: 60_000, byte: 1 / 100 }

type Fetch = (url: string, init?: RequestInit) => Promise<Response>

/**
 * Fetches an answer whole. One that takes too long, breaks off or is not JSON rejects, as a fault
 * of the line that is worth another attempt; Octokit would take what there is of it for the answer.
 */
function fetchWhole(fetch: Fetch): Fetch {
  return async (url, init) => {
    const size = init?.body instanceof Uint8Array ? init.body.length : 0
    const signal = AbortSignal.timeout(WITHIN.least + Math.ceil(size * WITHIN.byte))
    const response = await fetch(url, { ...init, signal })
    const body = Buffer.from(await response.arrayBuffer())
    if (response.ok) checkJson(body)
    const { status, headers } = response
    return new Response(body.length > 0 ? body : null, { status, headers })
  }
}

function checkJson(body: Buffer): void {
  try {
    JSON.parse(body.toString())
  } catch {
    throw new Error('the answer is not JSON')
  }
}

/** Makes the client. `apiUrl` is the REST API's base, such as `https://api.github.com`. */
export function createOctokit(
  token: string,
  { apiUrl, userAgent, log }: { apiUrl: string; userAgent: string; log: Log },
): Octokit {
  const onLimit = (kind: string) => (seconds: number, _options: object, _: unknown, n: number) => {
    const again = n < RATE_LIMIT_RETRIES && seconds <= LONGEST_WAIT
    log.info(
      `GitHub's ${kind} rate limit: ${again ? 'next attempt' : 'giving up; it ends'} in ${seconds} s`,
    )
    return again
  }
  const silent = () => undefined
  const options = {
    baseUrl: apiUrl,
    request: { ...defaults.request, fetch: fetchWhole(defaults.request?.fetch as Fetch) },
    userAgent,
    // The client's own log would name urls and answers: what matters is said by those who call it.
    log: { debug: silent, info: silent, warn: silent, error: silent },
    // 409 is an answer here (an empty repository, a racing writer), not a fault that passes.
    retry: { doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451] },
    throttle: { onRateLimit: onLimit('primary'), onSecondaryRateLimit: onLimit('secondary') },
  }
  const Client = GitHub.plugin(retry, throttling)
  return new Client(getOctokitOptions(token, options))
}
