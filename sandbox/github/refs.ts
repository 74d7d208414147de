import type { Reply } from '../http.ts'
import { ApiError, invalid, notFound } from './errors.ts'
import { bodyOf, type Context } from './model.ts'
import { inspect } from './objects.ts'
import { refuse } from './refusals.ts'
import { isAncestor, isRef, moveRef, readRef } from './revisions.ts'
import { nodeId, repositoryUrl } from './shapes.ts'

/** A "Git Reference". */
function reply({ hub, repository }: Context, status: number, ref: string, sha: string): Reply {
  const url = `${repositoryUrl(hub, repository)}/git`
  const object = { sha, type: 'commit', url: `${url}/commits/${sha}` }
  const body = { ref, node_id: nodeId('Ref', ref), url: `${url}/${ref}`, object }
  return { status, headers: status === 201 ? { location: body.url } : {}, body }
}

export async function getRef(context: Context): Promise<Reply> {
  const ref = `refs/${context.params.ref!}`
  const sha = await readRef(context.repository.git, ref)
  if (sha === undefined) throw notFound()
  return reply(context, 200, ref, sha)
}

/** Reads what a ref is to become, which must be a commit. */
async function shaIn({ repository, request, hub }: Context, ref: string): Promise<string> {
  const { sha } = bodyOf(request, 'sha') as { sha: string }
  await hub.beforeRefUpdate({ repository, ref, sha })
  if ((await inspect(repository.git, sha))?.type !== 'commit')
    throw invalid('Object does not exist')
  return sha
}

export async function createRef(context: Context): Promise<Reply> {
  const { git } = context.repository
  const { ref } = bodyOf(context.request, 'ref', 'sha') as { ref: string }
  if (!/^refs\/[^/]+\/./.test(ref) || !isRef(ref)) throw invalid(`${ref} is not a valid ref name.`)
  const sha = await shaIn(context, ref)
  refuse(context.repository, 'branch')
  if (!(await moveRef(git, ref, sha, undefined))) {
    const exists = (await readRef(git, ref)) !== undefined
    throw invalid(exists ? 'Reference already exists' : 'Reference update failed')
  }
  return reply(context, 201, ref, sha)
}

export async function updateRef(context: Context): Promise<Reply> {
  const { git } = context.repository
  const ref = `refs/${context.params.ref!}`
  const sha = await shaIn(context, ref)
  const previous = await readRef(git, ref)
  if (previous === undefined) throw invalid('Reference does not exist')
  refuse(context.repository, 'branch')
  const { force } = bodyOf(context.request)
  const ahead = force === true || (await isAncestor(git, previous, sha))
  // Git compares with `previous` under its lock, so a writer in between makes this fail as well.
  if (!ahead || !(await moveRef(git, ref, sha, previous))) {
    throw invalid('Update is not a fast forward')
  }
  return reply(context, 200, ref, sha)
}

export async function listBranches({ hub, repository }: Context): Promise<Reply> {
  const format = '--format=%(objectname) %(refname:lstrip=2)'
  const listed = await repository.git.text(['for-each-ref', format, 'refs/heads'])
  const body = listed
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [sha, name] = [line.slice(0, 40), line.slice(41)]
      const url = `${repositoryUrl(hub, repository)}/commits/${sha}`
      return { name, commit: { sha, url }, protected: false }
    })
  return { status: 200, body }
}

/** The error of a ref that another writer moved meanwhile, as the contents API words it. */
export const conflict = (now: string | undefined, expected: string | undefined): ApiError =>
  new ApiError(409, `is at ${now ?? 'nothing'} but expected ${expected ?? 'nothing'}`)
