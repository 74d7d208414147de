import type { Reply } from '../http.ts'
import { parseBody, requiredText, requireSha } from './body.ts'
import { invalid, notFound } from './errors.ts'
import { requireContent } from './guards.ts'
import type { Context, Endpoint } from './model.ts'
import { readCommit } from './objects.ts'
import { resolveCommit } from './revisions.ts'
import { commitAs } from './signing.ts'
import { commitShape, gitCommitShape } from './shapes.ts'
import { inspect } from './store.ts'

async function getGitCommit(context: Context): Promise<Reply> {
  await requireContent(context)
  const { hub, repository, params } = context
  const sha = params.sha!
  const object = await inspect(repository.git, sha)
  if (object?.type !== 'commit') throw notFound()
  return {
    status: 200,
    body: gitCommitShape(hub, repository, await readCommit(repository.git, sha)),
  }
}

function parentsIn(body: Record<string, unknown>): string[] {
  const parents = body.parents ?? []
  if (!Array.isArray(parents)) {
    throw invalid("Invalid request.\n\nFor 'properties/parents', the value is not an array.")
  }
  return parents.map((parent) => requireSha(String(parent), 'parents'))
}

async function createGitCommit(context: Context): Promise<Reply> {
  await requireContent(context)
  const { hub, repository } = context
  const { git } = repository
  const body = parseBody(context.request)
  const message = requiredText(body, 'message')
  const tree = requireSha(requiredText(body, 'tree'), 'tree')
  const parents = parentsIn(body)
  if ((await inspect(git, tree))?.type !== 'tree') throw invalid('Tree SHA does not exist')
  for (const parent of parents) {
    if ((await inspect(git, parent))?.type === 'commit') continue
    throw invalid('Parent SHA does not exist or is not a commit object')
  }
  const sha = await commitAs(context, body, { message, tree, parents })
  const shape = gitCommitShape(hub, repository, await readCommit(git, sha))
  return { status: 201, headers: { location: shape.url as string }, body: shape }
}

async function list(context: Context): Promise<Reply> {
  await requireContent(context)
  const { hub, repository, request } = context
  const { git } = repository
  const query = request.url.searchParams
  const start = await resolveCommit(git, query.get('sha') ?? repository.defaultBranch)
  if (start === undefined) throw notFound()
  const size = Math.min(Number(query.get('per_page') ?? 30), 100)
  const shas = (await git.text(['rev-list', `--max-count=${size}`, start])).split('\n')
  const commits = await Promise.all(shas.map((sha) => readCommit(git, sha)))
  return { status: 200, body: commits.map((commit) => commitShape(hub, repository, commit)) }
}

async function get(context: Context): Promise<Reply> {
  await requireContent(context)
  const { hub, repository, params } = context
  const ref = params.ref!
  const sha = await resolveCommit(repository.git, ref)
  if (sha === undefined) throw invalid(`No commit found for SHA: ${ref}`)
  const commit = await readCommit(repository.git, sha)
  return { status: 200, body: commitShape(hub, repository, commit) }
}

/** `commits` and `git/commits`. */
export const commitEndpoints: Endpoint[] = [
  {
    method: 'GET',
    path: '/git/commits/:sha',
    permission: 'read',
    documentation: 'git/commits#get-a-commit-object',
    handle: getGitCommit,
  },
  {
    method: 'POST',
    path: '/git/commits',
    permission: 'write',
    documentation: 'git/commits#create-a-commit',
    handle: createGitCommit,
  },
  {
    method: 'GET',
    path: '/commits',
    permission: 'read',
    documentation: 'commits/commits#list-commits',
    handle: list,
  },
  {
    method: 'GET',
    path: '/commits/*ref',
    permission: 'read',
    documentation: 'commits/commits#get-a-commit',
    handle: get,
  },
]
