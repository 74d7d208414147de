import { createHash } from 'node:crypto'
import type { Hub, Json, Repository, TokenOptions } from './model.ts'
import type { Commit, Identity, TreeEntry } from './objects.ts'

/*
 * GitHub's answers. Members that its description demands and nobody here reads have any value of
 * their type.
 */

/** Where GitHub has its pages for people. */
const WEB = 'https://github.com'

/** A stable number for a name, in place of GitHub's database id. */
export function idOf(name: string): number {
  return createHash('sha256').update(name).digest().readUInt32BE()
}

export const nodeId = (kind: string, name: string): string =>
  Buffer.from(`${kind}:${name}`).toString('base64url')

// The ids that these two have on github.com, where they show in the addresses of commits.
const knownIds: Record<string, number> = { 'github-actions[bot]': 41898282, 'web-flow': 19864447 }

/** The address that GitHub gives an account in commits. */
export const noreply = (login: string): string =>
  `${knownIds[login] ?? idOf(login)}+${login}@users.noreply.github.com`

/** Who GitHub is in the commits that it signs. */
export const github = { name: 'GitHub', email: 'noreply@github.com' }

/** Where the API answers for a repository. */
export const repositoryUrl = (hub: Hub, { fullName }: Repository): string =>
  `${hub.api}/repos/${fullName}`

/** Members `NAME_url`, each an address below another. */
const urls = (below: string, names: string): Json =>
  Object.fromEntries(names.split(' ').map((name) => [`${name}_url`, `${below}/${name}`]))

/** A "Simple User". */
export function userShape(hub: Hub, login: string): Json {
  const url = `${hub.api}/users/${encodeURIComponent(login)}`
  return {
    ...{ login, id: knownIds[login] ?? idOf(login), node_id: nodeId('User', login), url },
    ...urls(
      url,
      'avatar html followers following gists starred subscriptions organizations repos events received_events',
    ),
    gravatar_id: '',
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  }
}

const REPOSITORY_URLS =
  'archive assignees blobs branches collaborators comments commits compare contents contributors ' +
  'deployments downloads events forks git_commits git_refs git_tags hooks issue_comment issue_events ' +
  'issues keys labels languages merges milestones notifications pulls releases stargazers statuses ' +
  'subscribers subscription tags teams trees git ssh clone svn'
const COUNTS =
  'forks_count stargazers_count watchers_count open_issues_count network_count subscribers_count forks ' +
  'open_issues watchers size'
const FEATURES = 'has_issues has_projects has_wiki has_pages has_downloads has_discussions'

/** A "Full Repository", as the caller sees it. */
export function repositoryShape(hub: Hub, repository: Repository, caller: TokenOptions): Json {
  const { id, fullName, visibility, createdAt, archived = false, disabled = false } = repository
  const each = (names: string, value: unknown) =>
    Object.fromEntries(names.split(' ').map((name) => [name, value]))
  const url = repositoryUrl(hub, repository)
  // An installation's token is told `pull` alone, whatever it may do: its rights are not a user's.
  const push = caller.kind === 'user' && caller.contents === 'write'
  return {
    ...{ id, node_id: nodeId('Repository', fullName), name: repository.name, url },
    ...{ full_name: fullName, private: visibility !== 'public', visibility, archived, disabled },
    owner: userShape(hub, repository.owner),
    html_url: `${WEB}/${fullName}`,
    ...{ fork: false, default_branch: repository.defaultBranch },
    ...urls(url, REPOSITORY_URLS),
    ...each('created_at updated_at pushed_at', createdAt),
    ...each('description homepage language mirror_url license', null),
    ...{ ...each(COUNTS, 0), ...each(FEATURES, false) },
    permissions: { admin: false, maintain: false, push, triage: push, pull: true },
  }
}

// GitHub finds an account by the address in a commit; null when there is none.
function accountShape(hub: Hub, { email }: Identity): Json | null {
  if (email === github.email) return userShape(hub, 'web-flow')
  const login = /^\d+\+(.+)@users\.noreply\.github\.com$/.exec(email)?.[1]
  return login === undefined ? null : userShape(hub, login)
}

/** What both shapes of a commit have. */
function commitParts(hub: Hub, repository: Repository, commit: Commit) {
  const { sha, author, committer, message, tree } = commit
  const url = repositoryUrl(hub, repository)
  const at = hub.signed.get(sha)
  const signature = at === undefined ? null : '-----BEGIN PGP SIGNATURE-----\n'
  const page = (sha: string) => `${WEB}/${repository.fullName}/commit/${sha}`
  return {
    top: { sha, node_id: nodeId('Commit', sha), html_url: page(sha) },
    inner: {
      ...{ author, committer, message, tree: { sha: tree, url: `${url}/git/trees/${tree}` } },
      verification: {
        ...{ verified: at !== undefined, reason: at === undefined ? 'unsigned' : 'valid' },
        ...{ signature, payload: signature, verified_at: at ?? null },
      },
    },
    parents: commit.parents.map((parent) => ({ sha: parent, url, html_url: page(parent) })),
    url,
  }
}

/** A "Git Commit", as the endpoints below `git/commits` give it. */
export function gitCommitShape(hub: Hub, repository: Repository, commit: Commit): Json {
  const { top, inner, parents, url } = commitParts(hub, repository, commit)
  return { ...top, ...inner, parents, url: `${url}/git/commits/${commit.sha}` }
}

/** A "Commit", as the endpoints below `commits` give it. */
export function commitShape(hub: Hub, repository: Repository, commit: Commit): Json {
  const { top, inner, parents, url: base } = commitParts(hub, repository, commit)
  const url = `${base}/commits/${commit.sha}`
  const [author, committer] = [commit.author, commit.committer].map((by) => accountShape(hub, by))
  const own = { ...inner, url, comment_count: 0 }
  return { ...top, commit: own, url, comments_url: url, author, committer, parents }
}

/** A "Git Tree". */
export function treeShape(
  { hub, repository }: { hub: Hub; repository: Repository },
  sha: string,
  entries: readonly TreeEntry[],
  truncated: boolean,
): Json {
  const url = `${repositoryUrl(hub, repository)}/git`
  const tree = entries.map((entry) => ({ ...entry, url: `${url}/${entry.type}s/${entry.sha}` }))
  return { sha, url: `${url}/trees/${sha}`, tree, truncated }
}
