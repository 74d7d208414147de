import { randomUUID } from 'node:crypto'
import { ApiError, errorReply, notFound } from './github/errors.ts'
import { answerGraphql } from './github/graphql.ts'
import type { Hub, RefUpdate, Repository, TokenOptions } from './github/model.ts'
import type { RepositoryOptions } from './github/model.ts'
import { buildTree, instant, writeBlob, writeCommit } from './github/objects.ts'
import { refuse } from './github/refusals.ts'
import { isEmpty, moveRef, readRef } from './github/revisions.ts'
import { findEndpoint } from './github/router.ts'
import { idOf } from './github/shapes.ts'
import { Git, headBranch, openBare } from './git.ts'
import { serve, type Reply, type Request, type Service } from './http.ts'

export type { RepositoryOptions, TokenOptions } from './github/model.ts'

export interface GitHubOptions {
  repositories: RepositoryOptions[]
  /** By token. */
  tokens: Record<string, TokenOptions>
  /** Milliseconds since the epoch. Default: the machine's clock. */
  now?: () => number
}

export interface GitHub extends Service {
  /** A repository being served, by its `owner/name`. */
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

/** Requests an hour for each token; counted and told, but none is refused. */
const LIMIT = 5000

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
  const parts = /^\/(?:repos\/([^/]+\/[^/]+)|repositories\/(\d+))(\/.*)?$/.exec(path)
  if (parts === null) return undefined
  const [, name = '', id, rest = ''] = parts
  const asked = decodeURIComponent(name).toLowerCase()
  for (const repository of repositories) {
    const moved = repository.renamedFrom?.toLowerCase() === asked
    const is = repository.fullName.toLowerCase() === asked || String(repository.id) === id
    if (is || moved) return { repository, rest, moved }
  }
  return undefined
}

// GitHub keeps the method of a write by answering 307; the body says "Moved Permanently" as well.
function redirect(hub: Hub, request: Request, { repository, rest }: Found): Reply {
  const url = `${hub.api}/repositories/${repository.id}${rest}${request.url.search}`
  const page = 'https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api'
  const body = { message: 'Moved Permanently', url, documentation_url: page }
  return { status: request.method === 'GET' ? 301 : 307, headers: { location: url }, body }
}

function requireVisible(caller: TokenOptions, repository: Repository): void {
  refuse(repository, 'access')
  if (repository.visibility !== 'public' && !reaches(caller, repository)) throw notFound()
}

const reaches = ({ repositories }: TokenOptions, { fullName }: Repository): boolean =>
  repositories?.includes(fullName) ?? true

/** Refuses what the token's permissions, or the repository's being archived, do not allow. */
function requireWritable(caller: TokenOptions, repository: Repository): void {
  if (!reaches(caller, repository) || caller.contents !== 'write') {
    const what = caller.kind === 'user' ? 'personal access token' : 'integration'
    throw new ApiError(403, `Resource not accessible by ${what}`)
  }
  refuse(repository, 'write')
  if (repository.archived === true) {
    throw new ApiError(403, 'Repository was archived so is read-only.')
  }
}

async function answer(
  hub: Hub,
  repositories: readonly Repository[],
  request: Request,
  caller: TokenOptions,
): Promise<Reply> {
  let page = ''
  try {
    const found = find(repositories, request.path)
    if (!found) throw notFound()
    const { repository } = found
    const endpoint = findEndpoint(request.method, found.rest)
    page = endpoint?.page ?? ''
    requireVisible(caller, repository)
    if (found.moved) return redirect(hub, request, found)
    if (!endpoint) throw notFound()
    if (endpoint.permission === 'write') requireWritable(caller, repository)
    // The git database of a repository without a commit answers 409 to everything.
    if (/^\/(git|commits)\b/.test(found.rest) && (await isEmpty(repository.git))) {
      throw new ApiError(409, 'Git Repository is empty.')
    }
    return await endpoint.handle({ hub, repository, caller, request, params: endpoint.params })
  } catch (error) {
    if (error instanceof ApiError) return errorReply(error, page)
    throw error
  }
}

/** Where the refs of a repository were over time; null: a ref did not exist. */
class Past {
  readonly #refs = new Map<Repository, Map<string, (string | null)[]>>()

  /** To be called before each update, whether it succeeds or not. */
  async remember({ repository, ref }: Pick<RefUpdate, 'repository' | 'ref'>): Promise<void> {
    const refs = this.#refs.get(repository) ?? new Map<string, (string | null)[]>()
    const before = (await readRef(repository.git, ref)) ?? null
    this.#refs.set(repository, refs.set(ref, [...(refs.get(ref) ?? []), before]))
  }

  /** The repository as it was before each ref's last change. */
  async of(repository: Repository): Promise<Repository> {
    const past = new Map<string, string | null>()
    for (const [ref, values] of this.#refs.get(repository) ?? []) {
      const now = (await readRef(repository.git, ref)) ?? null
      past.set(ref, values.findLast((value) => value !== now) ?? now)
    }
    return { ...repository, git: new Git(repository.directory, past) }
  }
}

/** Commits a file of its own to a branch, as another writer does who uses git itself. */
async function commitAsAnother({ git, defaultBranch }: Repository, branch: string, date: string) {
  const ref = `refs/heads/${branch}`
  const path = 'another-writer.txt'
  const author = { name: 'Another Writer', email: 'another.writer@example.org', date }
  const previous = await readRef(git, ref)
  const parent = previous ?? (await readRef(git, `refs/heads/${defaultBranch}`))
  const sha = await writeBlob(git, `After ${parent ?? 'nothing'}\n`)
  const tree = await buildTree(git, parent, [{ path, mode: '100644', sha }])
  const parents = parent === undefined ? [] : [parent]
  const message = `Write ${path}\n`
  const commit = { tree, parents, author, committer: author, message }
  await moveRef(git, ref, await writeCommit(git, commit), previous)
}

/**
 * Starts GitHub's REST and GraphQL APIs, as far as this project needs them, over real bare repositories.
 * Limits and error bodies are GitHub's own.
 */
export async function startGitHub(options: GitHubOptions): Promise<GitHub> {
  const { now = Date.now, tokens } = options
  const repositories = await Promise.all(options.repositories.map((each) => open(each, now)))
  const past = new Past()
  const used = { core: 0, graphql: 0 }
  const hub: Hub = {
    api: '',
    now,
    signed: new Map(),
    beforeRefUpdate: async (update) => {
      await past.remember(update)
      await github.onBeforeRefUpdate?.(update)
    },
  }

  async function handle(request: Request, shown = repositories): Promise<Reply> {
    const resource = request.path === '/graphql' ? 'graphql' : 'core'
    used[resource] += 1
    const [, token = ''] =
      /^(?:token|bearer)\s+(\S+)$/i.exec(request.headers.authorization ?? '') ?? []
    const caller = tokens[token]
    const visible = (name: string) =>
      shown.find((each) => each.fullName === name && reaches(caller!, each))
    const reply =
      caller === undefined
        ? errorReply(new ApiError(401, 'Bad credentials'))
        : resource === 'graphql'
          ? await answerGraphql(request, visible)
          : await answer(hub, shown, request, caller)
    const headers = {
      'x-github-request-id': randomUUID().replaceAll('-', ':').toUpperCase(),
      'x-ratelimit-limit': String(LIMIT),
      'x-ratelimit-remaining': String(LIMIT - used[resource]),
      'x-ratelimit-reset': String(Math.floor(now() / 1000) + 3600),
      'x-ratelimit-resource': resource,
    }
    return { ...reply, headers: { ...headers, ...reply.headers } }
  }

  const service = await serve((request) => handle(request))
  hub.api = service.url
  const github: GitHub = Object.assign(service, {
    onBeforeRefUpdate: undefined,
    signed: hub.signed,
    answerAsBefore: async (request: Request) =>
      handle(request, await Promise.all(repositories.map((each) => past.of(each)))),
    async commitAsAnother(path: string, branch?: string): Promise<void> {
      const { repository } = find(repositories, path) ?? {}
      if (repository === undefined) return
      const name = branch ?? repository.defaultBranch
      await past.remember({ repository, ref: `refs/heads/${name}` })
      await commitAsAnother(repository, name, instant(now()))
    },
    repository: (name: string) => repositories.find(({ fullName }) => fullName === name)!,
  })
  return github
}
