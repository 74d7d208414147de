import { randomUUID } from 'node:crypto'
import {
  callerOf,
  rateLimitHeaders,
  RateLimit,
  requirePermission,
  requireVisible,
  type Resource,
} from './github/access.ts'
import { commitAsAnother } from './github/another-writer.ts'
import { ApiError, errorReply, notFound } from './github/errors.ts'
import { answerGraphql } from './github/graphql.ts'
import type {
  Caller,
  Hub,
  RefUpdate,
  Repository,
  RepositoryOptions,
  TokenOptions,
} from './github/model.ts'
import { Past } from './github/past.ts'
import { findEndpoint } from './github/router.ts'
import { instant } from './github/objects.ts'
import { idOf } from './github/shapes.ts'
import { headBranch, openBare } from './git.ts'
import { serve, type Reply, type Request, type Service } from './http.ts'

export type { RepositoryOptions, TokenOptions } from './github/model.ts'

export interface GitHubOptions {
  repositories: RepositoryOptions[]
  /** By token. */
  tokens: Record<string, TokenOptions>
  /** Requests an hour for each token. Default 5,000. */
  rateLimit?: number
  /** Milliseconds since the epoch. Default: the machine's clock. */
  now?: () => number
  /** Origin in the `html_url`s. Default `https://github.com`; nothing is ever asked of it. */
  web?: string
}

export interface GitHub extends Service {
  /** A repository being served, by its `owner/name`; an Error when there is none. */
  repository(ownerAndName: string): Repository
  /** Commits that it signed, with when (RFC 3339). */
  signed: Map<string, string>
  /**
   * Called when a request is about to create or move a ref, before the ref is read; another writer
   * may move it here. Requests made from inside it call it again.
   */
  onBeforeRefUpdate: ((update: RefUpdate) => void | Promise<void>) | undefined
  /** Answers a read as a replica that lags: each ref is as it was before its last change. */
  answerAsBefore(request: Request): Promise<Reply>
  /** Another writer commits to a branch of the repository that a path of the API is about. */
  commitAsAnother(path: string, branch?: string): Promise<void>
}

async function open(options: RepositoryOptions, now: () => number): Promise<Repository> {
  const git = await openBare(options.directory, options.defaultBranch)
  const fullName = `${options.owner}/${options.name}`
  return {
    ...options,
    id: idOf(fullName),
    fullName,
    visibility: options.visibility ?? 'private',
    defaultBranch: options.defaultBranch ?? (await headBranch(git)),
    createdAt: instant(now()),
    git,
  }
}

interface Found {
  repository: Repository
  /** The path after the repository. */
  rest: string
  moved: boolean
}

// A repository by its name, by the name it had, or by its id, which redirects lead to.
function find(repositories: readonly Repository[], path: string): Found | undefined {
  const named = /^\/repos\/([^/]+\/[^/]+)(\/.*)?$/.exec(path)
  const numbered = /^\/repositories\/(\d+)(\/.*)?$/.exec(path)
  const rest = (named ?? numbered)?.[2] ?? ''
  const name = decodeURIComponent(named?.[1] ?? '').toLowerCase()
  for (const repository of repositories) {
    const is = repository.fullName.toLowerCase() === name || numbered?.[1] === String(repository.id)
    const moved = repository.renamedFrom?.toLowerCase() === name
    if (is || moved) return { repository, rest, moved: moved && !is }
  }
  return undefined
}

// GitHub keeps the method of a write by answering 307; the body says "Moved Permanently" as well.
function redirect(hub: Hub, request: Request, { repository, rest }: Found): Reply {
  const url = `${hub.api}/repositories/${repository.id}${rest}${request.url.search}`
  const body = {
    message: 'Moved Permanently',
    url,
    documentation_url:
      'https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api#follow-redirects',
  }
  return { status: request.method === 'GET' ? 301 : 307, headers: { location: url }, body }
}

function failure(error: unknown, documentation?: string): Reply {
  if (!(error instanceof ApiError)) throw error
  return errorReply(error, documentation)
}

// A GraphQL answer tells the limit in its body, with the status 200.
function graphqlFailure(error: unknown): Reply {
  const { status, message } = error as ApiError
  if (status !== 403) return failure(error)
  return { status: 200, body: { errors: [{ type: 'RATE_LIMITED', message }] } }
}

async function answer(
  hub: Hub,
  repositories: readonly Repository[],
  request: Request,
  caller: Caller,
): Promise<Reply> {
  let documentation = ''
  try {
    const found = find(repositories, request.path)
    if (!found) throw notFound()
    const { repository } = found
    const matched = findEndpoint(request.method, found.rest)
    documentation = matched ? `/${matched.endpoint.documentation}` : ''
    requireVisible(caller, repository)
    if (found.moved) return redirect(hub, request, found)
    if (!matched) throw notFound()
    requirePermission(caller, repository, matched.endpoint.permission)
    return await matched.endpoint.handle({
      hub,
      repository,
      caller,
      request,
      params: matched.params,
    })
  } catch (error) {
    return failure(error, documentation)
  }
}

function rateLimitReply(limits: Record<Resource, RateLimit>, caller: Caller): Reply {
  const core = limits.core.read(caller)
  const graphql = limits.graphql.read(caller)
  const search = { ...core, limit: 30, used: 0, remaining: 30 }
  return { status: 200, body: { resources: { core, graphql, search }, rate: core } }
}

/**
 * Starts GitHub's REST and GraphQL APIs, as far as this project needs them, over real bare repositories. Limits and error bodies are GitHub's own.
 */
export async function startGitHub(options: GitHubOptions): Promise<GitHub> {
  const now = options.now ?? Date.now
  const repositories = await Promise.all(options.repositories.map((each) => open(each, now)))
  const most = options.rateLimit ?? 5000
  const limits = { core: new RateLimit(most, now), graphql: new RateLimit(most, now) }
  const past = new Past()
  const hub: Hub = {
    api: '',
    web: options.web ?? 'https://github.com',
    now,
    signed: new Map(),
    beforeRefUpdate: async (update) => {
      await past.remember(update)
      await github.onBeforeRefUpdate?.(update)
    },
  }

  async function limited(request: Request, shown = repositories): Promise<Reply> {
    const isGraphql = request.method === 'POST' && request.path === '/graphql'
    const resource = isGraphql ? 'graphql' : 'core'
    let caller: Caller
    const limited = (reply: Reply) => withLimit(reply, caller, resource)
    try {
      caller = callerOf(request, options.tokens)
      if (request.path === '/rate_limit') return limited(rateLimitReply(limits, caller))
      limits[resource].take(caller)
      if (!isGraphql) return limited(await answer(hub, shown, request, caller))
      const named = (name: string) => find(shown, `/repos/${name}`)?.repository
      return limited(await answerGraphql(request, named, caller))
    } catch (error) {
      return limited(isGraphql ? graphqlFailure(error) : failure(error))
    }
  }

  function withLimit(reply: Reply, caller: Caller, resource: Resource): Reply {
    const allowance = rateLimitHeaders(limits[resource].read(caller), resource)
    const headers = { 'x-github-request-id': requestId(), ...allowance, ...reply.headers }
    return { ...reply, headers }
  }

  const service = await serve((request) => limited(request))
  hub.api = service.url
  const github: GitHub = Object.assign(service, {
    onBeforeRefUpdate: undefined,
    signed: hub.signed,
    answerAsBefore: (request: Request) =>
      past.during(repositories, (then) => limited(request, then)),
    async commitAsAnother(path: string, branch?: string): Promise<void> {
      const repository = find(repositories, path)?.repository
      if (repository === undefined) return
      const name = branch ?? repository.defaultBranch
      await past.remember({ repository, ref: `refs/heads/${name}` })
      await commitAsAnother(repository, name, instant(now()))
    },
    repository: (ownerAndName: string): Repository => {
      const known = repositories.find(({ fullName }) => fullName === ownerAndName)
      if (known) return known
      const names = repositories.map(({ fullName }) => fullName).join(', ')
      throw new Error(`No repository ${ownerAndName} in this sandbox; there is ${names}.`)
    },
  })
  return github
}

// Such as `9F3A:1B2C4D:5E6F70:8192A3:B4C5D6E7`.
function requestId(): string {
  const digits = randomUUID().replaceAll('-', '').toUpperCase()
  return [4, 10, 16, 22, 30].map((end, at) => digits.slice([0, 4, 10, 16, 22][at], end)).join(':')
}
