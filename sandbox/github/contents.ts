import type { Reply } from '../http.ts'
import { raw, requireSendable } from './blobs.ts'
import { encodeBase64, mediaType } from './body.ts'
import { entryAt, entryShape } from './entries.ts'
import { ApiError, notFound } from './errors.ts'
import type { Context, Endpoint } from './model.ts'
import { readBlob, readTree, type TreeEntry } from './objects.ts'
import { put } from './put-contents.ts'
import { isEmpty, resolveCommit } from './revisions.ts'

/** The largest file whose content is in the JSON, in bytes; beyond, only `raw` has it. */
const largestInline = 1024 * 1024

/** The most entries that a directory's listing holds. */
const mostListed = 1000

async function directory(context: Context, ref: string, tree: TreeEntry): Promise<Reply> {
  const entries = await readTree(context.repository.git, tree.sha)
  const prefix = tree.path === '' ? '' : `${tree.path}/`
  const shapes = entries
    .slice(0, mostListed)
    .map((entry) => entryShape(context, ref, { ...entry, path: `${prefix}${entry.path}` }))
  if (mediaType(context.request) !== 'object') return { status: 200, body: shapes }
  return { status: 200, body: { ...entryShape(context, ref, tree), entries: shapes } }
}

async function file(context: Context, ref: string, blob: TreeEntry): Promise<Reply> {
  const size = blob.size ?? 0
  requireSendable(size)
  const bytes = await readBlob(context.repository.git, blob.sha)
  if (mediaType(context.request) === 'raw') return raw(bytes)
  const shape = entryShape(context, ref, blob)
  if (shape.type === 'symlink') {
    return { status: 200, body: { ...shape, target: bytes.toString() } }
  }
  const content =
    size > largestInline
      ? { content: '', encoding: 'none' }
      : { content: encodeBase64(bytes), encoding: 'base64' }
  return { status: 200, body: { ...shape, ...content } }
}

async function get(context: Context): Promise<Reply> {
  const { repository, params, request } = context
  const { git } = repository
  if (await isEmpty(git)) throw new ApiError(404, 'This repository is empty.')
  const ref = request.url.searchParams.get('ref') ?? repository.defaultBranch
  const commit = await resolveCommit(git, ref)
  if (commit === undefined) throw new ApiError(404, `No commit found for the ref ${ref}`)
  const path = (params.path ?? '').replace(/\/$/, '')
  const entry = await entryAt(context, commit, path)
  if (entry === undefined || entry.type === 'commit') throw notFound()
  return entry.type === 'tree' ? directory(context, ref, entry) : file(context, ref, entry)
}

/** `contents`. */
export const contentEndpoints: Endpoint[] = [
  {
    method: 'GET',
    path: '/contents/*path',
    permission: 'read',
    documentation: 'repos/contents#get-repository-content',
    handle: get,
  },
  {
    method: 'PUT',
    path: '/contents/*path',
    permission: 'write',
    documentation: 'repos/contents#create-or-update-file-contents',
    handle: put,
  },
]
