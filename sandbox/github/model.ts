import type { Git } from '../git.ts'
import type { Reply, Request } from '../http.ts'
import type { Issue } from './issues.ts'
import type { RefusalName } from './refusals.ts'
import type { Run } from './runs.ts'

/** A repository to serve. */
export interface RepositoryOptions {
  owner: string
  name: string
  /** The bare repository; made with `git init --bare` when missing. */
  directory: string
  /** Default `private`. */
  visibility?: 'private' | 'internal' | 'public'
  /** Default: what HEAD of an existing repository names, else `main`. */
  defaultBranch?: string
  archived?: boolean
  disabled?: boolean
  /** What GitHub refuses, in its own words: see refusals.ts. */
  refuses?: RefusalName
  /** The text of a ruleset's violation, or undefined where the branch may be written. */
  rules?: (branch: string) => string | undefined
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
  contents: 'write' | 'read' | 'none'
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
  /** Origin of the pages for people, without a trailing slash. */
  web: string
  /** Milliseconds since the epoch. */
  now: () => number
  /** Commits that GitHub signed, with when (RFC 3339). */
  signed: Map<string, string>
  beforeRefUpdate: (update: RefUpdate) => Promise<void>
}

/** Who asks; undefined is nobody, who may read what is public. */
export type Caller = TokenOptions | undefined

/** One request on its way to an endpoint. */
export interface Context {
  hub: Hub
  repository: Repository
  caller: Caller
  request: Request
  /** The variable parts of the path, decoded. */
  params: Record<string, string>
}

/** An endpoint of `/repos/{owner}/{repo}`. */
export interface Endpoint {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT'
  /** After the repository: `:name` is one segment, `*name` one or more, or none at the end. */
  path: string
  permission: 'metadata' | 'read' | 'write'
  /** Its page below https://docs.github.com/rest. */
  documentation: string
  handle: (context: Context) => Promise<Reply>
}
