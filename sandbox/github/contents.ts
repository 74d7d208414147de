import type { Reply } from '../http.ts'
import { requireStorable } from './blobs.ts'
import { decodeBase64, optionalText, parseBody, requiredText } from './body.ts'
import { entryOf, fileShape } from './entries.ts'
import { ApiError, invalid, notSupplied } from './errors.ts'
import { requireRules } from './guards.ts'
import type { Context, Endpoint } from './model.ts'
import { readCommit, writeBlob, type TreeEntry } from './objects.ts'
import { isEmpty, moveRef, readRef } from './revisions.ts'
import { gitCommitShape } from './shapes.ts'
import { commitAs } from './signing.ts'
import { buildTree } from './tree-builder.ts'
import { isTreePath } from './trees.ts'

const conflict = (message: string): ApiError => new ApiError(409, message)

// The head of the branch to write; undefined for the first commit of an empty repository.
async function headOf({ repository }: Context, branch: string): Promise<string | undefined> {
  const head = await readRef(repository.git, `refs/heads/${branch}`)
  const first = branch === repository.defaultBranch && (await isEmpty(repository.git))
  if (head === undefined && !first) throw new ApiError(404, `Branch ${branch} not found`)
  return head
}

// An update must name the file that it replaces.
function requireReplaces(
  path: string,
  known: TreeEntry | undefined,
  sha: string | undefined,
): void {
  if (known !== undefined && sha === undefined) throw notSupplied('sha')
  if (sha !== undefined && sha !== known?.sha) throw conflict(`${path} does not match ${sha}`)
}

// One file, one commit.
async function put(context: Context): Promise<Reply> {
  const { hub, repository, request } = context
  const { git } = repository
  const path = context.params.path ?? ''
  const body = parseBody(request)
  const message = requiredText(body, 'message')
  const bytes = decodeBase64(requiredText(body, 'content'))
  if (!isTreePath(path)) throw invalid('path contains a malformed path component')
  requireStorable(bytes)
  const branch = optionalText(body, 'branch') ?? repository.defaultBranch
  const ref = `refs/heads/${branch}`
  const head = await headOf(context, branch)
  requireRules(context, ref, 409)
  const known = head === undefined ? undefined : await entryOf(repository, head, path)
  requireReplaces(path, known, optionalText(body, 'sha'))
  const blob = await writeBlob(git, bytes)
  const mode = known?.type === 'blob' ? known.mode : '100644'
  const tree = await buildTree(git, head, [{ path, mode, sha: blob }])
  const parents = head === undefined ? [] : [head]
  const sha = await commitAs(context, body, { message, tree, parents })
  await hub.beforeRefUpdate({ repository, ref, sha })
  if (!(await moveRef(git, ref, sha, head))) {
    throw conflict(
      `is at ${(await readRef(git, ref)) ?? 'nothing'} but expected ${head ?? 'nothing'}`,
    )
  }
  const shape = {
    content: fileShape(context, branch, { path, sha: blob, size: bytes.length }),
    commit: gitCommitShape(hub, repository, await readCommit(git, sha)),
  }
  return { status: known === undefined ? 201 : 200, body: shape }
}

/** `contents`. */
export const contentEndpoints: Endpoint[] = [
  {
    method: 'PUT',
    path: '/contents/*path',
    permission: 'write',
    documentation: 'repos/contents#create-or-update-file-contents',
    handle: put,
  },
]
