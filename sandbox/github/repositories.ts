import type { Reply } from '../http.ts'
import type { Caller, Context, Endpoint, Hub, Repository } from './model.ts'
import { nodeId, repositoryUrl, userShape } from './shapes.ts'

type Json = Record<string, unknown>

const links: Record<string, string> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
}

// An installation's token is told `pull` alone, whatever it may do: its rights are not a user's.
function permissionsShape(caller: Caller): Json {
  const push = caller?.kind === 'user' && caller.contents === 'write'
  return { admin: false, maintain: false, push, triage: push, pull: true }
}

const counts: Json = {
  forks_count: 0,
  stargazers_count: 0,
  watchers_count: 0,
  open_issues_count: 0,
  network_count: 0,
  subscribers_count: 0,
  forks: 0,
  open_issues: 0,
  watchers: 0,
  size: 0,
}

const features: Json = {
  has_issues: true,
  has_projects: false,
  has_wiki: false,
  has_pages: false,
  has_downloads: true,
  has_discussions: false,
  allow_forking: false,
  is_template: false,
  web_commit_signoff_required: false,
}

/** A "Full Repository", as the caller sees it. */
function repositoryShape(hub: Hub, repository: Repository, caller: Caller): Json {
  const url = repositoryUrl(hub, repository)
  const { fullName, visibility, createdAt } = repository
  const host = hub.web.replace(/^https?:\/\//, '')
  return {
    id: repository.id,
    node_id: nodeId('Repository', fullName),
    name: repository.name,
    full_name: fullName,
    private: visibility !== 'public',
    owner: { ...userShape(hub, repository.owner), type: 'Organization' },
    html_url: `${hub.web}/${fullName}`,
    description: null,
    fork: false,
    url,
    ...Object.fromEntries(Object.entries(links).map(([name, path]) => [name, `${url}${path}`])),
    created_at: createdAt,
    updated_at: createdAt,
    pushed_at: createdAt,
    git_url: `git://${host}/${fullName}.git`,
    ssh_url: `git@${host}:${fullName}.git`,
    clone_url: `${hub.web}/${fullName}.git`,
    svn_url: `${hub.web}/${fullName}`,
    homepage: null,
    language: null,
    mirror_url: null,
    license: null,
    topics: [],
    ...counts,
    ...features,
    archived: repository.archived ?? false,
    disabled: repository.disabled ?? false,
    visibility,
    default_branch: repository.defaultBranch,
    permissions: permissionsShape(caller),
  }
}

function get({ hub, repository, caller }: Context): Promise<Reply> {
  return Promise.resolve({ status: 200, body: repositoryShape(hub, repository, caller) })
}

/** `GET /repos/{owner}/{repo}`. */
export const repositoryEndpoints: Endpoint[] = [
  {
    method: 'GET',
    path: '',
    permission: 'metadata',
    documentation: 'repos/repos#get-a-repository',
    handle: get,
  },
]
