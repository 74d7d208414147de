import { Readable } from 'node:stream'
import { getOctokitOptions, GitHub } from '@actions/github/lib/utils'
import type { Clock } from '../system/clock.ts'
import { readBytes } from '../http/body.ts'
import type { Http, HttpResponse } from '../http/client.ts'
import { proxyErrorIn } from '../http/proxy.ts'
import { retrying } from '../http/retry.ts'
import type { Log } from '../text/log.ts'
import { LimitBudget, limitPause, paceOf } from './rate-limits.ts'

/** What requests about the repository `owner/name` are made with. */
export function placeOf(repository: string): { owner: string; repo: string } {
  const [owner = '', repo = ''] = repository.split('/')
  return { owner, repo }
}

/** A client of GitHub's REST API that retries faults and keeps to the rate limits. */
export type Octokit = InstanceType<typeof GitHub>

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
  /** Bytes of the whole. */
  readonly length: number
  readonly #bytes: Buffer
  readonly #head = '{"encoding":"base64","content":"'
  readonly #tail = '"}'

  constructor(bytes: Buffer) {
    this.#bytes = bytes
    this.length = this.#head.length + Math.ceil(bytes.length / 3) * 4 + this.#tail.length
  }

  *pieces(): Generator<Buffer<ArrayBuffer>> {
    yield Buffer.from(this.#head)
    for (let at = 0; at < this.#bytes.length; at += PIECE) {
      yield Buffer.from(this.#bytes.toString('base64', at, at + PIECE), 'latin1')
    }
    yield Buffer.from(this.#tail)
  }
}

type Fetch = (url: string, init?: RequestInit) => Promise<Response>

/**
 * The `fetch` for Octokit. It streams a BlobBody, and reads an answer whole: one that takes too long,
 * breaks off or is not JSON rejects, and is retried like a broken connection. Octokit would take
 * what there is of it for the answer.
 */
function fetchBy(http: Http): Fetch {
  return async (url, init = {}) => {
    const given = init.body as BlobBody | string | null | undefined
    const headers = { ...(init.headers as Record<string, string>) }
    if (given instanceof BlobBody) headers['content-length'] = String(given.length)
    const body = given instanceof BlobBody ? Readable.from(given.pieces()) : (given ?? null)
    const within = url.includes('/git/blobs') ? WITHIN.blob : WITHIN.other
    const ask = (at: URL) => http(at, headers, within, { method: init.method ?? 'GET', body })
    const {
      status,
      headers: answered,
      body: sent,
    } = await following(ask, new URL(url), init.method)
    const answer = await readBytes(sent)
    if (status >= 200 && status < 300) checkJson(answer)
    const lines = Object.entries(answered).flatMap(([name, value]) =>
      [value ?? []].flat().map((one): [string, string] => [name, one]),
    )
    return new Response(answer.length > 0 ? answer : null, { status, headers: lines })
  }
}

/**
 * Follows the redirects of reads within the API, and no others: what is sent is for nobody else. A
 * redirect that is not followed is the answer.
 */
async function following(
  ask: (url: URL) => Promise<HttpResponse>,
  first: URL,
  method = 'GET',
): Promise<HttpResponse> {
  let at = first
  for (let followed = 0; ; followed++) {
    const response = await ask(at)
    const location = response.header('location')
    if (response.status < 300 || response.status >= 400 || location === undefined) return response
    const next = URL.parse(location, at)
    if (method !== 'GET' || next?.origin !== first.origin || followed >= MOST_REDIRECTS) {
      return response
    }
    response.body.destroy()
    at = next
  }
}

function checkJson(body: Buffer): void {
  try {
    JSON.parse(body.toString())
  } catch {
    throw new Error('the answer is not JSON')
  }
}

/** Whether a request may go better when it is made again; a fault of the network has the status 500. */
function isFault(error: unknown): boolean {
  return (error as { status?: number }).status! >= 500 && proxyErrorIn(error)?.transient !== false
}

interface OctokitOptions {
  /** The REST API's base, such as `https://api.github.com`. */
  apiUrl: string
  userAgent: string
  log: Log
  clock: Clock
  http: Http
}

/** Makes the client. */
export function createOctokit(
  token: string,
  { apiUrl, userAgent, log, clock, http }: OctokitOptions,
): Octokit {
  const silent = () => undefined
  // The client's own log would name urls and answers: what matters is said by those who call it.
  const quiet = { debug: silent, info: silent, warn: silent, error: silent }
  const options = {
    baseUrl: apiUrl,
    request: { fetch: fetchBy(http), log: quiet },
    userAgent,
    log: quiet,
  }
  const client = new GitHub(getOctokitOptions(token, options))
  const budget = new LimitBudget(clock)
  const turn = paceOf(clock)
  client.hook.wrap('request', async (request, options) => {
    const isWrite = options.method !== 'GET' && !options.url.endsWith('/graphql')
    const ask = async () => {
      if (isWrite) await turn()
      return request(options)
    }
    for (let made = 0; ; made++) {
      try {
        return await retrying(ask, {
          policy: { attempts: 4, first: 2000, longest: 16_000, budget: Infinity },
          clock,
          judge: (error) => ({ retry: isFault(error) }),
          onRetry: silent,
        })
      } catch (error) {
        const pause = limitPause(error)
        if (pause === undefined) throw error
        const again = budget.take(pause, made)
        const seconds = Math.ceil(pause / 1000)
        const outcome = again ? 'next attempt' : 'giving up; it ends'
        log.info(`GitHub's rate limit: ${outcome} in ${seconds} s`)
        if (!again) throw error
        await clock.sleep(pause)
      }
    }
  })
  return client
}
