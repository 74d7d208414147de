import type { Reply } from '../http.ts'
import { optionalText, parseBody } from './body.ts'
import { invalid, notFound, notSupplied } from './errors.ts'
import { requireContent } from './guards.ts'
import type { Context, Endpoint } from './model.ts'
import { peel, readTree, writeBlob } from './objects.ts'
import { resolveCommit } from './revisions.ts'
import { treeShape } from './shapes.ts'
import { inspect } from './store.ts'
import { buildTree, MissingPathError, type TreeChange } from './tree-builder.ts'

/** The most entries that a recursive listing holds before it is truncated. */
const mostEntries = 100_000

const modes: Record<string, string> = {
  '100644': 'blob',
  '100755': 'blob',
  '120000': 'blob',
  '040000': 'tree',
  '160000': 'commit',
}

/** Whether a path is one that git takes into a tree. */
export const isTreePath = (path: string): boolean =>
  !path.includes('\0') &&
  path.split('/').every((part) => !['', '.', '..'].includes(part) && part.toLowerCase() !== '.git')

async function get(context: Context): Promise<Reply> {
  await requireContent(context)
  const { hub, repository, params, request } = context
  const { git } = repository
  const name = params.tree!
  const start = /^[0-9a-f]{40}$/.test(name) ? name : await resolveCommit(git, name)
  const tree = start && (await peel(git, start, 'tree'))
  if (!tree) throw notFound()
  const recursive = request.url.searchParams.has('recursive')
  const entries = await readTree(git, tree, { recursive })
  const shown = entries.slice(0, mostEntries)
  const truncated = shown.length < entries.length
  return { status: 200, body: treeShape(hub, repository, tree, shown, truncated) }
}

type Entry = Record<string, unknown>

function requireShape(entry: Entry): { path: string; mode: string } {
  const path = optionalText(entry, 'path')
  const mode = optionalText(entry, 'mode')
  if (path === undefined || !isTreePath(path)) {
    throw invalid('tree.path contains a malformed path component')
  }
  if (mode === undefined || !Object.hasOwn(modes, mode)) {
    throw invalid('Must supply a valid tree.mode')
  }
  if ((entry.sha === undefined) === (entry.content === undefined)) {
    throw invalid(
      'Must supply either tree.sha or tree.content. Request will be rejected if both are present.',
    )
  }
  return { path, mode }
}

async function changeOf({ repository }: Context, entry: Entry): Promise<TreeChange> {
  const { path, mode } = requireShape(entry)
  const content = optionalText(entry, 'content')
  if (content !== undefined) return { path, mode, sha: await writeBlob(repository.git, content) }
  if (entry.sha === null) return { path, mode, sha: null }
  const sha = optionalText(entry, 'sha')!
  const type = modes[mode]!
  const known = await inspect(repository.git, sha)
  // A submodule's commit lives in another repository.
  if (type !== 'commit' && known?.type !== type)
    throw invalid(`tree.sha ${sha} is not a valid ${type}`)
  return { path, mode, sha }
}

async function baseIn({ repository }: Context, body: Entry): Promise<string | undefined> {
  if (body.base_tree === undefined || body.base_tree === null) return undefined
  const name = optionalText(body, 'base_tree')!
  const tree = await peel(repository.git, name, 'tree')
  if (!tree) throw invalid('base_tree is not a valid tree oid')
  return tree
}

async function create(context: Context): Promise<Reply> {
  await requireContent(context)
  const { hub, repository, request } = context
  const { git } = repository
  const body = parseBody(request)
  const entries = body.tree
  if (entries === undefined) throw notSupplied('tree')
  if (!Array.isArray(entries) || entries.length === 0) throw invalid('Invalid tree info')
  const base = await baseIn(context, body)
  const changes: TreeChange[] = []
  for (const entry of entries as Entry[]) changes.push(await changeOf(context, entry))
  try {
    const sha = await buildTree(git, base, changes)
    const shape = treeShape(hub, repository, sha, await readTree(git, sha), false)
    return { status: 201, headers: { location: shape.url as string }, body: shape }
  } catch (error) {
    // What GitHub says when a file to delete does not exist.
    if (error instanceof MissingPathError) throw invalid('GitRPC::BadObjectState')
    throw error
  }
}

/** `git/trees`. */
export const treeEndpoints: Endpoint[] = [
  {
    method: 'GET',
    path: '/git/trees/*tree',
    permission: 'read',
    documentation: 'git/trees#get-a-tree',
    handle: get,
  },
  {
    method: 'POST',
    path: '/git/trees',
    permission: 'write',
    documentation: 'git/trees#create-a-tree',
    handle: create,
  },
]
