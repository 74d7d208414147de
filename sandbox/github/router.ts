import { createGitCommit, getCommit, getGitCommit, listCommits, putContents } from './commits.ts'
import { createComment, createIssue, listIssues, updateIssue } from './issues.ts'
import type { Handler } from './model.ts'
import { createRef, getRef, listBranches, updateRef } from './refs.ts'
import { getApprovals, getRun } from './runs.ts'
import { repositoryShape } from './shapes.ts'
import { createBlob, createTree, getBlob, getTree } from './trees.ts'

const getRepository: Handler = ({ hub, repository, caller }) => ({
  status: 200,
  body: repositoryShape(hub, repository, caller),
})

/** What of contents a token must be allowed; `-`: nothing. */
type Permission = '-' | 'read' | 'write'

/**
 * The endpoints below `/repos/{owner}/{repo}`: `:name` is one segment, `*name` what follows; then their
 * pages below https://docs.github.com/rest.
 */
const ENDPOINTS: [endpoint: string, Permission, page: string, Handler][] = [
  ['GET ', '-', 'repos/repos#get-a-repository', getRepository],
  ['GET /git/ref/*ref', 'read', 'git/refs#get-a-reference', getRef],
  ['POST /git/refs', 'write', 'git/refs#create-a-reference', createRef],
  ['PATCH /git/refs/*ref', 'write', 'git/refs#update-a-reference', updateRef],
  ['GET /branches', 'read', 'branches/branches#list-branches', listBranches],
  ['GET /git/commits/:sha', 'read', 'git/commits#get-a-commit-object', getGitCommit],
  ['POST /git/commits', 'write', 'git/commits#create-a-commit', createGitCommit],
  ['GET /commits', 'read', 'commits/commits#list-commits', listCommits],
  ['GET /commits/*ref', 'read', 'commits/commits#get-a-commit', getCommit],
  ['GET /git/trees/:sha', 'read', 'git/trees#get-a-tree', getTree],
  ['POST /git/trees', 'write', 'git/trees#create-a-tree', createTree],
  ['GET /git/blobs/:sha', 'read', 'git/blobs#get-a-blob', getBlob],
  ['POST /git/blobs', 'write', 'git/blobs#create-a-blob', createBlob],
  ['PUT /contents/*path', 'write', 'repos/contents#create-or-update-file-contents', putContents],
  ['GET /actions/runs/:id', '-', 'actions/workflow-runs#get-a-workflow-run', getRun],
  [
    'GET /actions/runs/:id/approvals',
    '-',
    'actions/workflow-runs#get-the-review-history-for-a-workflow-run',
    getApprovals,
  ],
  ['GET /issues', '-', 'issues/issues', listIssues],
  ['POST /issues', '-', 'issues/issues', createIssue],
  ['PATCH /issues/:number', '-', 'issues/issues', updateIssue],
  ['POST /issues/:number/comments', '-', 'issues/issues', createComment],
]

const table = ENDPOINTS.map(([endpoint, permission, page, handle]) => {
  const [method, path = ''] = endpoint.split(' ')
  // Slashes within a segment come encoded.
  const pattern = path.replaceAll(/\*(\w+)/g, '(?<$1>.+)').replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')
  return { method, pattern: new RegExp(`^${pattern}$`), permission, page: `/${page}`, handle }
})

/** Finds the endpoint for a path after the repository's, with the path's variable parts decoded. */
export function findEndpoint(method: string, path: string) {
  for (const { pattern, ...endpoint } of table) {
    const match = endpoint.method === method ? pattern.exec(path) : null
    if (match === null) continue
    const parts = Object.entries(match.groups ?? {})
    const params = Object.fromEntries(parts.map(([key, part]) => [key, decodeURIComponent(part)]))
    return { ...endpoint, params }
  }
  return undefined
}
