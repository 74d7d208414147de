import type { Hub, Repository } from './model.ts'
import { encodePath, repositoryUrl } from './shapes.ts'

interface Change {
  status: string
  sha: string
  additions: number
  deletions: number
}

const statuses: Record<string, string> = { A: 'added', D: 'removed', M: 'modified', T: 'changed' }

// The records of `git diff-tree --raw --numstat -z`: first `:mode mode sha sha S`, `path` pairs,
// then `added<TAB>removed<TAB>path`.
function parseChanges(output: string): Map<string, Change> {
  const changes = new Map<string, Change>()
  const records = output.split('\0').slice(0, -1)
  for (let at = 0; at < records.length; at += 1) {
    const record = records[at]!
    if (record.startsWith(':')) {
      const [, , before, after, letter] = record.split(' ') as [
        string,
        string,
        string,
        string,
        string,
      ]
      const sha = letter === 'D' ? before : after
      const status = statuses[letter] ?? 'changed'
      changes.set(records[(at += 1)]!, { status, sha, additions: 0, deletions: 0 })
    } else {
      const [added, removed, ...path] = record.split('\t')
      const change = changes.get(path.join('\t'))!
      // Binary files are counted as "-".
      change.additions = Number(added) || 0
      change.deletions = Number(removed) || 0
    }
  }
  return changes
}

/** The `stats` and `files` members of a "Commit": what it changed against its first parent. */
export async function changedFiles(
  hub: Hub,
  repository: Repository,
  sha: string,
): Promise<{ stats: object; files: object[] }> {
  const how = ['--root', '-r', '--diff-merges=first-parent', '--no-renames', '--no-commit-id']
  const output = await repository.git.run([
    'diff-tree',
    ...how,
    '--raw',
    '--numstat',
    '-z',
    '--no-abbrev',
    sha,
  ])
  const page = `${hub.web}/${repository.fullName}`
  const files = [...parseChanges(output.toString())].map(([path, change]) => ({
    sha: change.sha,
    filename: path,
    status: change.status,
    additions: change.additions,
    deletions: change.deletions,
    changes: change.additions + change.deletions,
    blob_url: `${page}/blob/${sha}/${encodePath(path)}`,
    raw_url: `${page}/raw/${sha}/${encodePath(path)}`,
    contents_url: `${repositoryUrl(hub, repository)}/contents/${encodePath(path)}?ref=${sha}`,
  }))
  const sum = (key: 'additions' | 'deletions' | 'changes'): number =>
    files.reduce((total, file) => total + file[key], 0)
  const stats = { total: sum('changes'), additions: sum('additions'), deletions: sum('deletions') }
  return { stats, files }
}
