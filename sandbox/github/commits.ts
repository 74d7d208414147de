import type { Reply } from '../http.ts'
import { ApiError, invalid, notFound } from './errors.ts'
import { bodyOf, type Context, type Json } from './model.ts'
import { buildTree, inspect, instant, readCommit, writeBlob, writeCommit } from './objects.ts'
import { conflict } from './refs.ts'
import { refuse } from './refusals.ts'
import { isEmpty, moveRef, readRef, resolveCommit } from './revisions.ts'
import { commitShape, github, gitCommitShape, noreply, repositoryUrl } from './shapes.ts'

/**
 * Commits as GitHub does: an installation's commit without author and committer is GitHub's own and
 * signed; any other is not. (Here a body's author is not taken over.)
 */
async function commitAs(
  { hub, repository, caller }: Context,
  body: Json,
  tree: string,
  parents: string[],
): Promise<string> {
  const date = instant(hub.now())
  const signs = body.author === undefined && body.committer === undefined && caller.kind !== 'user'
  const author = { name: caller.login, email: noreply(caller.login), date }
  const committer = signs ? { ...github, date } : author
  const message = body.message as string
  if (message.includes('\0')) throw invalid('Validation Failed')
  const sha = await writeCommit(repository.git, { message, tree, parents, author, committer })
  if (signs) hub.signed.set(sha, date)
  return sha
}

export async function getGitCommit({ hub, repository, params }: Context): Promise<Reply> {
  const sha = params.sha!
  if ((await inspect(repository.git, sha))?.type !== 'commit') throw notFound()
  const commit = await readCommit(repository.git, sha)
  return { status: 200, body: gitCommitShape(hub, repository, commit) }
}

export async function createGitCommit(context: Context): Promise<Reply> {
  const { hub, repository, request } = context
  const { git } = repository
  const body = bodyOf(request, 'message', 'tree')
  const { tree, parents = [] } = body as { tree: string; parents?: string[] }
  if ((await inspect(git, tree))?.type !== 'tree') throw invalid('Tree SHA does not exist')
  for (const parent of parents) {
    if ((await inspect(git, parent))?.type === 'commit') continue
    throw invalid('Parent SHA does not exist or is not a commit object')
  }
  const sha = await commitAs(context, body, tree, parents)
  return { status: 201, body: gitCommitShape(hub, repository, await readCommit(git, sha)) }
}

export async function listCommits({ hub, repository, request }: Context): Promise<Reply> {
  const { git } = repository
  const query = request.url.searchParams
  const start = await resolveCommit(git, query.get('sha') ?? repository.defaultBranch)
  if (start === undefined) throw notFound()
  const count = `--max-count=${query.get('per_page') ?? 30}`
  const shas = (await git.text(['rev-list', count, start])).split('\n')
  const commits = await Promise.all(shas.map((sha) => readCommit(git, sha)))
  return { status: 200, body: commits.map((commit) => commitShape(hub, repository, commit)) }
}

export async function getCommit({ hub, repository, params }: Context): Promise<Reply> {
  const sha = await resolveCommit(repository.git, params.ref!)
  if (sha === undefined) throw invalid(`No commit found for SHA: ${params.ref!}`)
  return { status: 200, body: commitShape(hub, repository, await readCommit(repository.git, sha)) }
}

/** Adds a file to the default branch in one commit, also the first of an empty repository. */
export async function putContents(context: Context): Promise<Reply> {
  const { hub, repository, request, params } = context
  const { git, defaultBranch, fullName } = repository
  const body = bodyOf(request, 'message', 'content')
  const ref = `refs/heads/${defaultBranch}`
  const head = await readRef(git, ref)
  if (head === undefined && !(await isEmpty(git))) {
    throw new ApiError(404, `Branch ${defaultBranch} not found`)
  }
  refuse(repository, 'branch', 409)
  const path = params.path!
  const known = head === undefined ? '' : await git.text(['ls-tree', '--name-only', head, path])
  if (known !== '') throw invalid(`Invalid request.\n\n"sha" wasn't supplied.`)
  const sha = await writeBlob(git, Buffer.from(body.content as string, 'base64'))
  const tree = await buildTree(git, head, [{ path, mode: '100644', sha }])
  const commit = await commitAs(context, body, tree, head === undefined ? [] : [head])
  await hub.beforeRefUpdate({ repository, ref, sha: commit })
  if (!(await moveRef(git, ref, commit, head))) throw conflict(await readRef(git, ref), head)
  const url = `${repositoryUrl(hub, repository)}/contents/${path}`
  const links = { self: url, git: url, html: `https://github.com/${fullName}/blob/HEAD/${path}` }
  const content = {
    ...{ name: path.slice(path.lastIndexOf('/') + 1), path, sha, type: 'file', _links: links },
    ...{ size: (await inspect(git, sha))!.size, url, git_url: url, download_url: url },
    html_url: links.html,
  }
  const made = gitCommitShape(hub, repository, await readCommit(git, commit))
  return { status: 201, body: { content, commit: made } }
}
