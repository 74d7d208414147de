import { defaults, getOctokitOptions, GitHub } from '@actions/github/lib/utils'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import type { Log } from '../log.ts'
import { BlobBody } from './blob.ts'

/** A client of GitHub's REST API that retries faults and keeps to the rate limits. */
export type Octokit = InstanceType<typeof GitHub>

const RATE_LIMIT_RETRIES = 4
/** A longer wait than this, in seconds, is not worth holding a job for. */
const LONGEST_WAIT = 900

/** How long an attempt may take altogether: milliseconds, and for each byte of its body. */
const WITHIN = { least: 60_000, byte: 1 / 100 }

type Fetch = (url: string, init?: RequestInit) => Promise<Response>

/**
 * Sends a BlobBody as it is made, and fetches an answer whole. One that takes too long, breaks off or is not JSON rejects, as a fault
 * of the line that is worth another attempt; Octokit would take what there is of it for the answer.
 */
export function fetchWhole(fetch: Fetch): Fetch {
  return async (url, init) => {
    const body: unknown = init?.body
    const size = body instanceof BlobBody ? body.length : 0
    const signal = AbortSignal.timeout(WITHIN.least + Math.ceil(size * WITHIN.byte))
    const response = await fetch(url, {
      ...(body instanceof BlobBody ? streamed(init!, body) : init),
      signal,
    })
    const answer = Buffer.from(await response.arrayBuffer())
    if (response.ok) checkJson(answer)
    const { status, headers } = response
    return new Response(answer.length > 0 ? answer : null, { status, headers })
  }
}

/** The request with a blob's body as a stream; `fetch` makes a copy of any other. */
function streamed(init: RequestInit, body: BlobBody): RequestInit {
  const pieces = body.pieces()
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const piece = pieces.next()
      if (piece.done === true) controller.close()
      else controller.enqueue(piece.value)
    },
  })
  const headers = { ...(init.headers as object), 'content-length': String(body.length) }
  return { ...init, headers, body: stream, duplex: 'half' } as RequestInit
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
