import type { Request } from '../http.ts'
import { ApiError, notFound } from './errors.ts'
import { refuse } from './refusals.ts'
import type { Caller, Endpoint, Repository, TokenOptions } from './model.ts'

const rest = 'https://docs.github.com/rest'

/** Whose token the request carries; 401 when it carries one that is not known. */
export function callerOf(request: Request, tokens: Record<string, TokenOptions>): Caller {
  const header = request.headers.authorization
  if (header === undefined) return undefined
  const token = /^(?:token|bearer)\s+(\S+)$/i.exec(header)?.[1] ?? ''
  if (!Object.hasOwn(tokens, token)) throw new ApiError(401, 'Bad credentials', {}, rest)
  return tokens[token]
}

function reaches(caller: Caller, { fullName }: Repository): boolean {
  if (caller === undefined) return false
  const wanted = fullName.toLowerCase()
  return caller.repositories?.some((name) => name.toLowerCase() === wanted) ?? true
}

/** A repository that the caller may not know of answers as if it were not there. */
export function requireVisible(caller: Caller, repository: Repository): void {
  refuse(repository, 'access')
  if (repository.visibility !== 'public' && !reaches(caller, repository)) throw notFound()
}

/** Refuses what the token's permissions, or the repository's being archived, do not allow. */
export function requirePermission(
  caller: Caller,
  repository: Repository,
  permission: Endpoint['permission'],
): void {
  if (permission === 'metadata') return
  const granted = reaches(caller, repository) ? caller!.contents : 'none'
  const open = permission === 'read' && repository.visibility === 'public'
  if (!open && granted !== 'write' && granted !== permission) throw forbidden(caller)
  if (permission === 'write') refuse(repository, 'write')
  if (permission === 'write' && repository.archived === true) {
    throw new ApiError(403, 'Repository was archived so is read-only.')
  }
}

function forbidden(caller: Caller): ApiError {
  if (caller === undefined) return new ApiError(401, 'Requires authentication')
  const what = caller.kind === 'user' ? 'personal access token' : 'integration'
  return new ApiError(403, `Resource not accessible by ${what}`)
}

/** A caller's allowance within an hour; `reset` is in seconds since the epoch. */
export interface Allowance {
  limit: number
  used: number
  remaining: number
  reset: number
}

/** What requests are counted for: REST and GraphQL apart. */
export type Resource = 'core' | 'graphql'

/** Counts requests by caller, in windows of an hour that begin with the first request. */
export class RateLimit {
  readonly #limit: number
  readonly #now: () => number
  readonly #windows = new Map<Caller, { used: number; reset: number }>()

  constructor(limit: number, now: () => number) {
    this.#limit = limit
    this.#now = now
  }

  read(caller: Caller): Allowance {
    const { used, reset } = this.#window(caller)
    return { limit: this.#limit, used, remaining: this.#limit - used, reset }
  }

  /** Takes one request off; 403 in GitHub's words when none is left. */
  take(caller: Caller): void {
    const window = this.#window(caller)
    if (window.used >= this.#limit) {
      const page = `${rest}/overview/rate-limits-for-the-rest-api`
      const who = caller === undefined ? '127.0.0.1' : 'installation ID 1'
      throw new ApiError(403, `API rate limit exceeded for ${who}.`, {}, page)
    }
    window.used += 1
  }

  #window(caller: Caller): { used: number; reset: number } {
    const seconds = Math.floor(this.#now() / 1000)
    const known = this.#windows.get(caller)
    if (known !== undefined && seconds < known.reset) return known
    const fresh = { used: 0, reset: seconds + 3600 }
    this.#windows.set(caller, fresh)
    return fresh
  }
}

/** The headers in which GitHub tells an allowance. */
export function rateLimitHeaders(allowance: Allowance, resource: Resource): Record<string, string> {
  return {
    'x-ratelimit-limit': String(allowance.limit),
    'x-ratelimit-remaining': String(allowance.remaining),
    'x-ratelimit-reset': String(allowance.reset),
    'x-ratelimit-used': String(allowance.used),
    'x-ratelimit-resource': resource,
  }
}
