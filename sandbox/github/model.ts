import type { Git } from '../git.ts'
import type { Reply, Request } from '../http.ts'
import { ApiError, invalid } from './errors.ts'
import type { Issue } from './issues.ts'
import type { Refusal } from './refusals.ts'
import type { Run } from './runs.ts'

/** A repository to serve. */
export interface RepositoryOptions {
  owner: string
  name: string
  /** The bare repository; made when missing. */
  directory: string
  /** Default `private`. */
  visibility?: 'private' | 'internal' | 'public'
  /** Default: what HEAD of an existing repository names, else `main`. */
  defaultBranch?: string
  archived?: boolean
  disabled?: boolean
  /** What GitHub refuses, in its own words: see refusals.ts. */
  refuses?: Refusal
  /** Workflow runs by their ids; undefined: no token has `actions: read`. */
  runs?: Record<string, Run>
  /** Undefined: no token has `issues: write`; `off`: the repository has none. */
  issues?: Issue[] | 'off'
  /** The `owner/name` it had before; requests for it are redirected. */
  renamedFrom?: string
}

/** What a token is and may do. */
export interface TokenOptions {
  login: string
  contents: 'write' | 'read'
  /** Each `owner/name` it reaches; default all. */
  repositories?: string[]
  /**
   * `installation` (the default) is GITHUB_TOKEN or a GitHub App's: commits without author and
   * committer are signed by GitHub. `user` is a personal access token, whose commits are not.
   */
  kind?: 'installation' | 'user'
}

/** A repository being served. Its options may be changed while it is, by a test for instance. */
export interface Repository extends RepositoryOptions {
  id: number
  fullName: string
  visibility: 'private' | 'internal' | 'public'
  defaultBranch: string
  /** RFC 3339. */
  createdAt: string
  git: Git
}

/** A ref about to be written by a request. */
export interface RefUpdate {
  repository: Repository
  /** Full name, such as `refs/heads/main`. */
  ref: string
  /** What it is to become. */
  sha: string
}

/** What all endpoints share. */
export interface Hub {
  /** Origin of the API, without a trailing slash. */
  api: string
  /** Milliseconds since the epoch. */
  now: () => number
  /** Commits that GitHub signed, with when (RFC 3339). */
  signed: Map<string, string>
  beforeRefUpdate: (update: RefUpdate) => Promise<void>
}

/** One request on its way to an endpoint. */
export interface Context {
  hub: Hub
  repository: Repository
  caller: TokenOptions
  request: Request
  /** The variable parts of the path, decoded. */
  params: Record<string, string>
}

export type Handler = (context: Context) => Reply | Promise<Reply>

export type Json = Record<string, unknown>

/** The JSON object of a request, which must have these members; 400 or 422 in GitHub's words. */
export function bodyOf({ body }: Request, ...members: string[]): Json {
  let value: Json
  try {
    value = JSON.parse(body.toString()) as Json
  } catch {
    throw new ApiError(400, 'Problems parsing JSON')
  }
  const lacking = members.find((member) => value[member] === undefined)
  if (lacking === undefined) return value
  throw invalid(`Invalid request.\n\n"${lacking}" wasn't supplied.`)
}
