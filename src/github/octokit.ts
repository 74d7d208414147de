import { Readable } from 'node:stream'
import { getOctokitOptions, GitHub } from '@actions/github/lib/utils'
import { parseJson, readBytes } from '../http/body.ts'
import type { Http } from '../http/client.ts'
import { proxyErrorIn } from '../http/proxy.ts'
import { retrying, type RetryDecision } from '../http/retry.ts'
import type { Clock } from '../system/clock.ts'
import { USER_AGENT } from '../system/version.ts'
import type { Log } from '../text/log.ts'
import { limitPause, LONGEST_WAIT, paceOf } from './rate-limits.ts'

/** A client of GitHub's APIs that retries faults and keeps to the rate limits. */
export type Octokit = InstanceType<typeof GitHub> & { clock: Clock }

/** Milliseconds that an attempt may take altogether; the largest part of a file has 35 MB. */
const WITHIN = { blob: 180_000, other: 60_000 }

/** Redirects of a GET that are followed; a repository that was renamed is one away. */
const MOST_REDIRECTS = 5

/** Bytes encoded at a time: base64 takes three together. */
const PIECE = 3 << 16

/**
 * The JSON body that stores a blob, encoded as it is sent: a large part would be in memory several
 * times otherwise.
 */
export class BlobBody {
  readonly #bytes: Buffer
  readonly #head = '{"encoding":"base64","content":"'
  readonly #tail = '"}'

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  get length(): number {
    return this.#head.length + Math.ceil(this.#bytes.length / 3) * 4 + this.#tail.length
  }

  *pieces(): Generator<Buffer> {
    yield Buffer.from(this.#head)
    for (let at = 0; at < this.#bytes.length; at += PIECE) {
      yield Buffer.from(this.#bytes.toString('base64', at, at + PIECE), 'latin1')
    }
    yield Buffer.from(this.#tail)
  }
}

/**
 * The `fetch` for Octokit. It streams a BlobBody, and reads an answer whole: one that takes too long,
 * breaks off or is not JSON rejects, and is retried like a broken connection. Octokit would take
 * what there is of it for the answer. Redirects of reads within the API are followed, and no others:
 * what is sent is for nobody else. A redirect that is not followed is the answer.
 */
function fetchBy(http: Http) {
  return async (first: string, init: RequestInit = {}): Promise<Response> => {
    const given = init.body as BlobBody | string | null | undefined
    const headers = { ...(init.headers as Record<string, string>) }
    if (given instanceof BlobBody) headers['content-length'] = String(given.length)
    const body = given instanceof BlobBody ? Readable.from(given.pieces()) : (given ?? null)
    const { method = 'GET' } = init
    const within = first.includes('/git/blobs') ? WITHIN.blob : WITHIN.other
    let url = new URL(first)
    for (let followed = 0; ; followed++) {
      const response = await http(url, headers, within, { method, body })
      const { status } = response
      const answer = await readBytes(response.body)
      const location = status >= 300 && status < 400 ? response.header('location') : undefined
      const next = location === undefined ? null : URL.parse(location, url)
      if (method === 'GET' && next?.origin === url.origin && followed < MOST_REDIRECTS) {
        url = next
        continue
      }
      if (status < 300 && parseJson(answer.toString()) === undefined) {
        throw new Error('the answer is not JSON')
      }
      const answered = response.headers as Record<string, string>
      return new Response(answer.length > 0 ? answer : null, { status, headers: answered })
    }
  }
}

const RETRIES = { attempts: 4, first: 2000, longest: 16_000, budget: LONGEST_WAIT }

/** A rate limit is waited for, and a fault tried again; one of the network has the status 500. */
function judge(error: unknown): RetryDecision {
  const after = limitPause(error)
  const isFault =
    (error as { status?: number }).status! >= 500 && proxyErrorIn(error)?.transient !== false
  return after !== undefined || isFault ? { retry: true, after } : { retry: false }
}

interface OctokitOptions {
  /** The REST API's base, such as `https://api.github.com`. */
  apiUrl: string
  log: Log
  clock: Clock
  http: Http
}

export function createOctokit(
  token: string,
  { apiUrl, log, clock, http }: OctokitOptions,
): Octokit {
  const silent = () => undefined
  // The client's own log would name urls and answers: what matters is said by those who call it.
  const quiet = { debug: silent, info: silent, warn: silent, error: silent }
  const request = { fetch: fetchBy(http), log: quiet }
  const options = { baseUrl: apiUrl, request, userAgent: USER_AGENT, log: quiet }
  const client = Object.assign(new GitHub(getOctokitOptions(token, options)), { clock })
  const turn = paceOf(clock)
  /** How long the run may still wait for rate limits, and until when it waits: requests wait side by side. */
  let [left, until] = [LONGEST_WAIT, 0]
  const judgeInRun = (error: unknown): RetryDecision => {
    const decision = judge(error)
    const pause = limitPause(error)
    if (!decision.retry || pause === undefined) return decision
    const end = clock.now().getTime() + pause
    const more = Math.max(0, end - Math.max(clock.now().getTime(), until))
    if (more > left) return { retry: false }
    left -= more
    until = Math.max(until, end)
    return decision
  }
  client.hook.wrap('request', (request, options) => {
    const isWrite = options.method !== 'GET' && !options.url.endsWith('/graphql')
    const attempt = async () => {
      if (isWrite) await turn()
      return request(options)
    }
    const onRetry = (error: unknown, _: number, pause: number) => {
      if (limitPause(error) === undefined) return
      log.info(`GitHub's rate limit: next attempt in ${Math.ceil(pause / 1000)} s`)
    }
    return retrying(attempt, { policy: RETRIES, clock, judge: judgeInRun, onRetry })
  })
  return client
}
