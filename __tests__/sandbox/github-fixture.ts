import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Git } from '../../sandbox/git.ts'
import { startGitHub, type GitHub, type GitHubOptions } from '../../sandbox/github.ts'
import type { RepositoryOptions } from '../../sandbox/github.ts'
import type { Check } from './openapi.ts'

/** The members of the answers that tests look into one by one; the description checks the rest. */
interface Body {
  message: string
  documentation_url: string
  sha: string
  url: string
  content: string
  archived: boolean
  permissions: { push: boolean }
  rate: object
  object: { sha: string }
  tree: { sha: string }[]
  commit: { sha: string; verification: { verified: boolean } }
  verification: object
  committer: { login: string }
}

interface Answer {
  status: number
  headers: Headers
  bytes: Buffer
  /** Empty when the answer is no JSON. */
  body: Body
}

interface CallOptions {
  body?: unknown
  /** Default: the token of `github-actions[bot]` that may write. Null: none. */
  token?: string | null
  accept?: string
}

export interface Fixture {
  github: GitHub
  git: Git
  /** A request for a path of the API; each JSON answer is checked against the description. */
  call: (method: string, path: string, options?: CallOptions) => Promise<Answer>
  /** The same below `/repos/acme/ledger`. */
  repo: (method: string, path: string, options?: CallOptions) => Promise<Answer>
  close: () => Promise<void>
}

export const now = Date.parse('2026-11-02T06:17:00.250Z')

const tokens: GitHubOptions['tokens'] = {
  writer: { login: 'github-actions[bot]', contents: 'write' },
  person: { login: 'octocat', contents: 'write', kind: 'user' },
  reader: { login: 'github-actions[bot]', contents: 'read' },
  nothing: { login: 'github-actions[bot]', contents: 'none' },
  elsewhere: { login: 'github-actions[bot]', contents: 'write', repositories: ['acme/app'] },
}

/** A GitHub with one repository, `acme/ledger`, empty, in a folder of its own. */
export async function fixture(
  options: Partial<RepositoryOptions> = {},
  more: Partial<GitHubOptions> & { check?: Check } = {},
): Promise<Fixture> {
  const { check, ...rest } = more
  const folder = await mkdtemp(join(tmpdir(), 'github-test-'))
  const directory = join(folder, 'ledger.git')
  const repository = { owner: 'acme', name: 'ledger', directory, ...options }
  const github = await startGitHub({ repositories: [repository], tokens, now: () => now, ...rest })

  async function call(method: string, path: string, how: CallOptions = {}): Promise<Answer> {
    const { body, token = 'writer', accept = 'application/vnd.github+json' } = how
    const response = await fetch(`${github.url}${path}`, {
      method,
      redirect: 'manual',
      headers: { accept, ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const bytes = Buffer.from(await response.arrayBuffer())
    const json = response.headers.get('content-type')?.startsWith('application/json')
    const parsed: unknown = json ? JSON.parse(bytes.toString()) : {}
    if (json) {
      const contentType = accept.endsWith('.object') ? accept : 'application/json'
      const { pathname } = new URL(path, github.url)
      check?.({ method, path: pathname, status: response.status, contentType, body: parsed })
    }
    return { status: response.status, headers: response.headers, bytes, body: parsed as Body }
  }

  return {
    github,
    git: new Git(directory),
    call,
    repo: (method, path, how) => call(method, `/repos/acme/ledger${path}`, how),
    close: async () => {
      await github.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export const base64 = (text: string): string => Buffer.from(text).toString('base64')

/** Makes the first commit, with a README, and gives its name. */
export async function firstCommit({ repo }: Fixture): Promise<string> {
  const answer = await repo('PUT', '/contents/README.md', {
    body: { message: 'First', content: base64('# Ledger\n') },
  })
  if (answer.status !== 201) throw new Error(`The first commit answered ${answer.status}`)
  return answer.body.commit.sha
}

/** Commits files on a parent through blobs, tree and commit; gives the commit's name. */
export async function commitFiles(
  { repo, git }: Fixture,
  parent: string,
  files: Record<string, string>,
): Promise<string> {
  const tree = Object.entries(files).map(([path, content]) => ({
    path,
    mode: '100644',
    type: 'blob',
    content,
  }))
  const base_tree = await git.text(['rev-parse', `${parent}^{tree}`])
  const made = await repo('POST', '/git/trees', { body: { base_tree, tree } })
  const body = { message: 'Files', tree: made.body.sha, parents: [parent] }
  return (await repo('POST', '/git/commits', { body })).body.sha
}
