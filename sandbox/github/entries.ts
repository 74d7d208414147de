import type { Context, Repository } from './model.ts'
import { peel, readEntries, type TreeEntry } from './objects.ts'
import { encodePath, repositoryUrl } from './shapes.ts'

/** A "Content File" without its content; `ref` as the request named it. */
export function fileShape(
  { hub, repository }: Context,
  ref: string,
  { path, sha, size }: { path: string; sha: string; size: number },
): Record<string, unknown> {
  const url = repositoryUrl(hub, repository)
  const encoded = encodePath(path)
  const self = `${url}/contents/${encoded}?ref=${encodeURIComponent(ref)}`
  const git = `${url}/git/blobs/${sha}`
  const html = `${hub.web}/${repository.fullName}/blob/${encodePath(ref)}/${encoded}`
  const download = `https://raw.githubusercontent.com/${repository.fullName}/${encodePath(ref)}/${encoded}`
  return {
    ...{ name: path.slice(path.lastIndexOf('/') + 1), path, sha, size, type: 'file' },
    ...{ url: self, html_url: html, git_url: git, download_url: download },
    _links: { self, git, html },
  }
}

/** The entry at a path of a commit; undefined when there is none. The root is a tree of path ''. */
export async function entryOf(
  { git }: Repository,
  commit: string,
  path: string,
): Promise<TreeEntry | undefined> {
  const root = (await peel(git, commit, 'tree'))!
  let entry: TreeEntry | undefined = { path: '', mode: '040000', type: 'tree', sha: root }
  for (const name of path === '' ? [] : path.split('/')) {
    if (entry?.type !== 'tree') return undefined
    entry = (await readEntries(git, entry.sha)).find((each) => each.path === name)
  }
  return entry
}
