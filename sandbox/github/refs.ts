import type { Reply } from '../http.ts'
import { parseBody, requiredText, requireSha } from './body.ts'
import { invalid, notFound } from './errors.ts'
import { requireContent, requireRules } from './guards.ts'
import type { Context, Endpoint } from './model.ts'
import { isAncestor, isCreatableRef, moveRef, readRef } from './revisions.ts'
import { refShape, repositoryUrl } from './shapes.ts'
import { inspect } from './store.ts'

async function reply(context: Context, status: number, ref: string, sha: string): Promise<Reply> {
  const { hub, repository } = context
  const object = await inspect(repository.git, sha)
  const body = refShape(hub, repository, ref, { sha, type: object!.type })
  return status === 201
    ? { status, headers: { location: body.url as string }, body }
    : { status, body }
}

async function get(context: Context): Promise<Reply> {
  await requireContent(context)
  const ref = `refs/${context.params.ref!}`
  const sha = await readRef(context.repository.git, ref)
  if (sha === undefined) throw notFound()
  return reply(context, 200, ref, sha)
}

// A branch holds a commit; GitHub answers alike for an object that is not there.
async function requireObject({ repository }: Context, ref: string, sha: string): Promise<void> {
  const object = await inspect(repository.git, sha)
  if (!object) throw invalid('Object does not exist')
  if (ref.startsWith('refs/heads/') && object.type !== 'commit') {
    throw invalid('Reference update failed')
  }
}

async function create(context: Context): Promise<Reply> {
  await requireContent(context)
  const { hub, repository } = context
  const body = parseBody(context.request)
  const ref = requiredText(body, 'ref')
  const sha = requireSha(requiredText(body, 'sha'), 'sha')
  if (ref.split('/').length < 3) {
    throw invalid('Reference name must contain at least three slash-separated components.')
  }
  if (!isCreatableRef(ref)) throw invalid(`${ref} is not a valid ref name.`)
  await hub.beforeRefUpdate({ repository, ref, sha })
  await requireObject(context, ref, sha)
  requireRules(context, ref, 422)
  if (!(await moveRef(repository.git, ref, sha, undefined))) {
    const exists = (await readRef(repository.git, ref)) !== undefined
    throw invalid(exists ? 'Reference already exists' : 'Reference update failed')
  }
  return reply(context, 201, ref, sha)
}

async function update(context: Context): Promise<Reply> {
  await requireContent(context)
  const { hub, repository } = context
  const { git } = repository
  const body = parseBody(context.request)
  const ref = `refs/${context.params.ref!}`
  const sha = requireSha(requiredText(body, 'sha'), 'sha')
  await hub.beforeRefUpdate({ repository, ref, sha })
  const previous = await readRef(git, ref)
  if (previous === undefined) throw invalid('Reference does not exist')
  await requireObject(context, ref, sha)
  requireRules(context, ref, 422)
  const ahead = body.force === true || (await isAncestor(git, previous, sha))
  // Git compares with `previous` under its lock, so a writer in between makes this fail as well.
  if (!ahead || !(await moveRef(git, ref, sha, previous))) {
    throw invalid('Update is not a fast forward')
  }
  return reply(context, 200, ref, sha)
}

async function branches({ hub, repository, request }: Context): Promise<Reply> {
  const size = Number(request.url.searchParams.get('per_page') ?? 30)
  const format = '--format=%(objectname) %(refname:lstrip=2)'
  const count = `--count=${Math.min(size, 100)}`
  const lines = (await repository.git.text(['for-each-ref', count, format, 'refs/heads'])).split(
    '\n',
  )
  const body = lines.filter(Boolean).map((line) => {
    const [sha, name] = [line.slice(0, 40), line.slice(41)]
    const url = `${repositoryUrl(hub, repository)}/commits/${sha}`
    return { name, commit: { sha, url }, protected: false }
  })
  return { status: 200, body }
}

/** Branches and `git/refs`. */
export const refEndpoints: Endpoint[] = [
  {
    method: 'GET',
    path: '/git/ref/*ref',
    permission: 'read',
    documentation: 'git/refs#get-a-reference',
    handle: get,
  },
  {
    method: 'POST',
    path: '/git/refs',
    permission: 'write',
    documentation: 'git/refs#create-a-reference',
    handle: create,
  },
  {
    method: 'PATCH',
    path: '/git/refs/*ref',
    permission: 'write',
    documentation: 'git/refs#update-a-reference',
    handle: update,
  },
  {
    method: 'GET',
    path: '/branches',
    permission: 'read',
    documentation: 'branches/branches#list-branches',
    handle: branches,
  },
]
