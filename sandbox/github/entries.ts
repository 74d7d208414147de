import type { Context, Repository } from './model.ts'
import { peel, readEntries, sized, type TreeEntry } from './objects.ts'
import { encodePath, repositoryUrl } from './shapes.ts'

function typeOf({ type, mode }: TreeEntry): string {
  if (type === 'tree') return 'dir'
  if (type === 'commit') return 'submodule'
  return mode === '120000' ? 'symlink' : 'file'
}

/** The members that files, directories and their listings share; `ref` as the request named it. */
export function entryShape(
  { hub, repository }: Context,
  ref: string,
  entry: TreeEntry,
): Record<string, unknown> {
  const url = repositoryUrl(hub, repository)
  const path = encodePath(entry.path)
  const type = typeOf(entry)
  const self = `${url}/contents/${path}?ref=${encodeURIComponent(ref)}`
  const git = `${url}/git/${entry.type}s/${entry.sha}`
  const view = type === 'dir' ? 'tree' : 'blob'
  const html = `${hub.web}/${repository.fullName}/${view}/${encodePath(ref)}/${path}`
  const download = `https://raw.githubusercontent.com/${repository.fullName}/${encodePath(ref)}/${path}`
  return {
    name: entry.path.slice(entry.path.lastIndexOf('/') + 1),
    path: entry.path,
    sha: entry.sha,
    size: entry.size ?? 0,
    url: self,
    html_url: html,
    git_url: git,
    download_url: type === 'file' || type === 'symlink' ? download : null,
    type,
    _links: { self, git, html },
  }
}

/** The entry at a path of a commit; undefined when there is none. The root is a tree of path ''. */
export const entryAt = ({ repository }: Context, commit: string, path: string) =>
  entryOf(repository, commit, path)

/** The same, of a repository. */
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
  return entry && sized(git, { ...entry, path })
}
