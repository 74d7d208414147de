import type { Reply } from '../http.ts'
import { ApiError, invalid, notFound } from './errors.ts'
import { bodyOf, type Context } from './model.ts'
import { buildTree, inspect, readObject, readTree, treeOf, writeBlob } from './objects.ts'
import type { TreeChange } from './objects.ts'
import { nodeId, repositoryUrl, treeShape } from './shapes.ts'

/** The largest blob that the API creates, in bytes after decoding. */
const LARGEST = 40 * 1024 * 1024 - 1

/** The most entries that a recursive listing holds before it is truncated. */
const MOST_ENTRIES = 100_000

export async function getBlob({ hub, repository, params }: Context): Promise<Reply> {
  const sha = params.sha!
  if ((await inspect(repository.git, sha))?.type !== 'blob') throw notFound()
  const bytes = await readObject(repository.git, sha)
  const url = `${repositoryUrl(hub, repository)}/git/blobs/${sha}`
  // GitHub sends lines of 60 characters.
  const content = bytes.toString('base64').replaceAll(/.{1,60}/g, '$&\n')
  const body = { sha, node_id: nodeId('Blob', sha), size: bytes.length, url, content }
  return { status: 200, body: { ...body, encoding: 'base64' } }
}

export async function createBlob({ hub, repository, request }: Context): Promise<Reply> {
  const { content, encoding } = bodyOf(request, 'content') as { content: string; encoding?: string }
  const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8')
  if (bytes.length > LARGEST) {
    throw invalid(
      'Sorry, your input was too large to process. Consider creating the blob in a local clone of the repository and then pushing it to GitHub.',
    )
  }
  const sha = await writeBlob(repository.git, bytes)
  const url = `${repositoryUrl(hub, repository)}/git/blobs/${sha}`
  return { status: 201, headers: { location: url }, body: { sha, url } }
}

export async function getTree(context: Context): Promise<Reply> {
  const { git } = context.repository
  const name = context.params.sha!
  const tree = await treeOf(git, name)
  if (tree === undefined) throw notFound()
  const entries = await readTree(git, tree, context.request.url.searchParams.has('recursive'))
  const truncated = entries.length > MOST_ENTRIES
  const body = treeShape(context, name, entries.slice(0, MOST_ENTRIES), truncated)
  return { status: 200, body }
}

interface Entry {
  path: string
  mode: string
  sha?: string | null
  content?: string
}

async function changeOf({ repository: { git } }: Context, entry: Entry): Promise<TreeChange> {
  const { path, mode, sha, content } = entry
  if (path.split('/').some((part) => ['', '.', '..', '.git'].includes(part.toLowerCase()))) {
    throw invalid('tree.path contains a malformed path component')
  }
  if ((sha === undefined) === (content === undefined)) {
    throw invalid('Must supply either tree.sha or tree.content.')
  }
  if (content !== undefined) return { path, mode, sha: await writeBlob(git, content) }
  if (sha != null && (await inspect(git, sha))?.type !== 'blob') {
    throw invalid(`tree.sha ${sha} is not a valid blob`)
  }
  return { path, mode, sha: sha ?? null }
}

export async function createTree(context: Context): Promise<Reply> {
  const { git } = context.repository
  const { tree, base_tree: base } = bodyOf(context.request, 'tree') as {
    tree: Entry[]
    base_tree?: string
  }
  if (base !== undefined && (await inspect(git, base))?.type !== 'tree') {
    throw invalid('base_tree is not a valid tree oid')
  }
  const changes: TreeChange[] = []
  for (const entry of tree) changes.push(await changeOf(context, entry))
  const sha = await buildTree(git, base, changes).catch(() => {
    // What GitHub says when a file to delete does not exist.
    throw new ApiError(422, 'GitRPC::BadObjectState')
  })
  return { status: 201, body: treeShape(context, sha, await readTree(git, sha), false) }
}
