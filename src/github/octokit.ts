import { defaults, getOctokitOptions, GitHub } from '@actions/github/lib/utils'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import type { Clock } from '../system/clock.ts'
import type { Log } from '../text/log.ts'
import { BlobBody } from './blob.ts'
import { LimitBudget, untoldPause } from './limits.ts'

/** A client of GitHub's REST API that retries faults and keeps to the rate limits. */
export type Octokit = InstanceType<typeof GitHub>

/**
 * How long an attempt may take altogether: milliseconds, and for each byte of its body, or of the
 * answer that may be a file; three minutes for the largest part of one.
 */
const WITHIN = { least: 60_000, byte: 1 / 400 }

/** Bytes of JSON, at most, in which the largest part of a file comes: 35 MB as base64. */
const LARGEST_BLOB = 50_000_000

/** How often a GET is sent on within the API: a repository that was renamed is one redirect away. */
const MOST_REDIRECTS = 5

type Fetch = (url: string, init?: RequestInit) => Promise<Response>

/**
 * Sends a BlobBody as it is made, and fetches an answer whole. One that takes too long, breaks off or is not JSON rejects, as a fault
 * of the line that is worth another attempt; Octokit would take what there is of it for the answer.
 */
export function fetchWhole(fetch: Fetch): Fetch {
  return async (url, init) => {
    const body: unknown = init?.body
    const size = body instanceof BlobBody ? body.length : isBlob(url) ? LARGEST_BLOB : 0
    const signal = AbortSignal.timeout(WITHIN.least + Math.ceil(size * WITHIN.byte))
    const response = await within(fetch, url, {
      ...(body instanceof BlobBody ? streamed(init!, body) : init),
      signal,
    })
    const answer = Buffer.from(await response.arrayBuffer())
    if (response.ok) checkJson(answer)
    const { status, headers } = response
    return new Response(answer.length > 0 ? answer : null, { status, headers })
  }
}

/** Whether an address is of a file's bytes, by their sha. */
const isBlob = (url: string): boolean => /\/git\/blobs\/[0-9a-f]+$/.test(url)

/**
 * Follows the redirects of reads within the API, and no others: what is written, and the question
 * itself, are for nobody else. A redirect that is not followed is the answer.
 */
async function within(fetch: Fetch, url: string, init: RequestInit): Promise<Response> {
  let at = url
  for (let followed = 0; ; followed++) {
    const response = await fetch(at, { ...init, redirect: 'manual' })
    const location = response.headers.get('location')
    if (response.status < 300 || response.status >= 400 || location === null) return response
    const next = URL.parse(location, at)
    const isRead = (init.method ?? 'GET') === 'GET'
    if (!isRead || next?.origin !== new URL(at).origin || followed >= MOST_REDIRECTS)
      return response
    await response.body?.cancel()
    at = next.href
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
  { apiUrl, userAgent, log, clock }: { apiUrl: string; userAgent: string; log: Log; clock: Clock },
): Octokit {
  const budget = new LimitBudget(clock)
  const isWorthIt = (kind: string, seconds: number, made: number) => {
    const again = budget.take(seconds, made)
    log.info(
      `GitHub's ${kind}rate limit: ${again ? 'next attempt' : 'giving up; it ends'} in ${seconds} s`,
    )
    return again
  }
  const onLimit = (kind: string) => (seconds: number, _options: object, _: unknown, n: number) =>
    isWorthIt(kind, seconds, n)
  const silent = () => undefined
  // The client's own log would name urls and answers: what matters is said by those who call it.
  const quiet = { debug: silent, info: silent, warn: silent, error: silent }
  const options = {
    baseUrl: apiUrl,
    request: {
      ...defaults.request,
      fetch: fetchWhole(defaults.request?.fetch as Fetch),
      log: quiet,
    },
    userAgent,
    log: quiet,
    // 409 is an answer here (an empty repository, a racing writer), not a fault that passes.
    retry: { doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451] },
    throttle: { onRateLimit: onLimit('primary '), onSecondaryRateLimit: onLimit('secondary ') },
  }
  const Client = GitHub.plugin(retry, throttling)
  const client = new Client(getOctokitOptions(token, options))
  client.hook.wrap('request', async (request, options) => {
    for (let made = 0; ; made++) {
      try {
        return await request(options)
      } catch (error) {
        const seconds = untoldPause(error, clock.now())
        if (seconds === undefined || !isWorthIt('', seconds, made)) throw error
        await clock.sleep(seconds * 1000)
      }
    }
  })
  return client
}
