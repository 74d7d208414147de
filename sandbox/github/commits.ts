import type { Reply } from '../http.ts'
import { changedFiles } from './changes.ts'
import { mediaType, parseBody, requiredText, requireSha } from './body.ts'
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

const positive = (text: string | null, otherwise: number): number =>
  text !== null && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : otherwise

// GitHub's `link` header: where the neighbouring pages of a list are.
function linkHeader(url: URL, page: number, last: number): Record<string, string> {
  const links: string[] = []
  const add = (to: number, rel: string): void => {
    const target = new URL(url)
    target.searchParams.set('page', String(to))
    links.push(`<${target.href}>; rel="${rel}"`)
  }
  if (page > 1) add(page - 1, 'prev')
  if (page < last) add(page + 1, 'next')
  if (page < last) add(last, 'last')
  if (page > 1) add(1, 'first')
  return links.length === 0 ? {} : { link: links.join(', ') }
}

async function list(context: Context): Promise<Reply> {
  await requireContent(context)
  const { hub, repository, request } = context
  const { git } = repository
  const query = request.url.searchParams
  const start = await resolveCommit(git, query.get('sha') ?? repository.defaultBranch)
  if (start === undefined) throw notFound()
  const size = Math.min(positive(query.get('per_page'), 30), 100)
  const page = positive(query.get('page'), 1)
  const path = query.get('path')
  const dates = ['since', 'until'].flatMap((name) => {
    const value = query.get(name)
    return value === null ? [] : [`--${name}=${value}`]
  })
  const what = [...dates, start, '--', ...(path ? [path] : [])]
  const count = Number(await git.text(['rev-list', '--count', ...what]))
  const window = [`--max-count=${size}`, `--skip=${(page - 1) * size}`]
  const names = await git.text(['rev-list', ...window, ...what])
  const shas = names.split('\n').filter(Boolean)
  const commits = await Promise.all(shas.map((sha) => readCommit(git, sha)))
  return {
    status: 200,
    headers: linkHeader(request.url, page, Math.ceil(count / size)),
    body: commits.map((commit) => commitShape(hub, repository, commit)),
  }
}

async function get(context: Context): Promise<Reply> {
  await requireContent(context)
  const { hub, repository, params, request } = context
  const { git } = repository
  const ref = params.ref!
  const sha = await resolveCommit(git, ref)
  if (sha === undefined) throw invalid(`No commit found for SHA: ${ref}`)
  const media = mediaType(request)
  const text = (type: string, body: string | Buffer): Reply => ({
    status: 200,
    headers: { 'content-type': `application/vnd.github.${type}; charset=utf-8` },
    body,
  })
  if (media === 'sha') return text(media, sha)
  if (media === 'diff')
    return text(media, await git.run(['diff-tree', '--no-commit-id', '--root', '-p', sha]))
  if (media === 'patch')
    return text(media, await git.run(['format-patch', '--stdout', '--root', '-1', sha]))
  const shape = commitShape(hub, repository, await readCommit(git, sha))
  return { status: 200, body: { ...shape, ...(await changedFiles(hub, repository, sha)) } }
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
