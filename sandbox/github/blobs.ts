import type { Reply } from '../http.ts'
import { decodeBase64, encodeBase64, optionalText, parseBody, requiredText } from './body.ts'
import { ApiError, invalid, notFound, tooLarge } from './errors.ts'
import { requireContent } from './guards.ts'
import type { Context, Endpoint } from './model.ts'
import { readBlob, writeBlob } from './objects.ts'
import { nodeId, repositoryUrl } from './shapes.ts'
import { inspect } from './store.ts'

/** The largest blob that the API creates, in bytes after decoding. */
const largestCreated = 40 * 1024 * 1024 - 1

/** The largest blob that the API sends, in bytes. */
const largestSent = 100 * 1024 * 1024

/** 403 for a blob beyond what the API sends. */
function requireSendable(size: number): void {
  if (size <= largestSent) return
  const message =
    'This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the API.'
  throw new ApiError(403, message, {
    errors: [{ resource: 'Blob', field: 'data', code: 'too_large' }],
  })
}

/** 422 for content beyond what the API stores. */
export function requireStorable(bytes: Buffer): void {
  if (bytes.length > largestCreated) throw tooLarge()
}

async function get(context: Context): Promise<Reply> {
  await requireContent(context)
  const { hub, repository, params } = context
  const sha = params.sha!
  const object = await inspect(repository.git, sha)
  if (object?.type !== 'blob') throw notFound()
  requireSendable(object.size)
  const bytes = await readBlob(repository.git, sha)
  const body = {
    sha,
    node_id: nodeId('Blob', sha),
    size: object.size,
    url: `${repositoryUrl(hub, repository)}/git/blobs/${sha}`,
    content: encodeBase64(bytes),
    encoding: 'base64',
  }
  return { status: 200, body }
}

function decode(content: string, encoding: string): Buffer {
  if (encoding === 'base64') return decodeBase64(content)
  if (encoding === 'utf-8' || encoding === 'utf8') return Buffer.from(content)
  throw invalid(`Invalid encoding: ${encoding}`)
}

async function create(context: Context): Promise<Reply> {
  await requireContent(context)
  const { hub, repository, request } = context
  const body = parseBody(request)
  const bytes = decode(requiredText(body, 'content'), optionalText(body, 'encoding') ?? 'utf-8')
  requireStorable(bytes)
  const sha = await writeBlob(repository.git, bytes)
  const url = `${repositoryUrl(hub, repository)}/git/blobs/${sha}`
  return { status: 201, headers: { location: url }, body: { sha, url } }
}

/** `git/blobs`. */
export const blobEndpoints: Endpoint[] = [
  {
    method: 'GET',
    path: '/git/blobs/:sha',
    permission: 'read',
    documentation: 'git/blobs#get-a-blob',
    handle: get,
  },
  {
    method: 'POST',
    path: '/git/blobs',
    permission: 'write',
    documentation: 'git/blobs#create-a-blob',
    handle: create,
  },
]
