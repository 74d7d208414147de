import { createHash } from 'node:crypto'
import type { Hub, Repository } from './model.ts'
import type { Commit, Identity, TreeEntry } from './objects.ts'

type Json = Record<string, unknown>

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

/** A path in a url: each component encoded, the slashes kept. */
export const encodePath = (path: string): string =>
  path.split('/').map(encodeURIComponent).join('/')

/** A "Simple User". */
export function userShape(hub: Hub, login: string): Json {
  const id = knownIds[login] ?? idOf(login)
  const url = `${hub.api}/users/${encodeURIComponent(login)}`
  return {
    login,
    id,
    node_id: nodeId('User', login),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: `${hub.web}/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    user_view_type: 'public',
    site_admin: false,
  }
}

// GitHub finds an account by the address in a commit; null when there is none.
function accountShape(hub: Hub, { email }: Identity): Json | null {
  if (email === github.email) return userShape(hub, 'web-flow')
  const login = /^\d+\+(.+)@users\.noreply\.github\.com$/.exec(email)?.[1]
  return login === undefined ? null : userShape(hub, login)
}

function verificationShape(hub: Hub, { sha }: Commit): Json {
  const at = hub.signed.get(sha)
  const signed = at !== undefined
  return {
    verified: signed,
    reason: signed ? 'valid' : 'unsigned',
    signature: signed ? '-----BEGIN PGP SIGNATURE-----\n\n-----END PGP SIGNATURE-----\n' : null,
    payload: signed ? `commit ${sha}` : null,
    verified_at: at ?? null,
  }
}

/** A "Git Commit", as the endpoints below `git/commits` give it. */
export function gitCommitShape(hub: Hub, repository: Repository, commit: Commit): Json {
  const url = repositoryUrl(hub, repository)
  const page = `${hub.web}/${repository.fullName}/commit`
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    url: `${url}/git/commits/${commit.sha}`,
    html_url: `${page}/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${url}/git/commits/${sha}`,
      html_url: `${page}/${sha}`,
    })),
    verification: verificationShape(hub, commit),
  }
}

/** A "Commit", as the endpoints below `commits` give it. */
export function commitShape(hub: Hub, repository: Repository, commit: Commit): Json {
  const url = repositoryUrl(hub, repository)
  const page = `${hub.web}/${repository.fullName}/commit`
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      url: `${url}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification: verificationShape(hub, commit),
    },
    url: `${url}/commits/${commit.sha}`,
    html_url: `${page}/${commit.sha}`,
    comments_url: `${url}/commits/${commit.sha}/comments`,
    author: accountShape(hub, commit.author),
    committer: accountShape(hub, commit.committer),
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${url}/commits/${sha}`,
      html_url: `${page}/${sha}`,
    })),
  }
}

/** A "Git Reference". */
export function refShape(
  hub: Hub,
  repository: Repository,
  ref: string,
  object: { sha: string; type: string },
): Json {
  const url = repositoryUrl(hub, repository)
  return {
    ref,
    node_id: nodeId('Ref', `${repository.id}:${ref}`),
    url: `${url}/git/${encodePath(ref)}`,
    object: { ...object, url: `${url}/git/${object.type}s/${object.sha}` },
  }
}

/** A "Git Tree". */
export function treeShape(
  hub: Hub,
  repository: Repository,
  sha: string,
  entries: readonly TreeEntry[],
  truncated: boolean,
): Json {
  const url = `${repositoryUrl(hub, repository)}/git`
  return {
    sha,
    url: `${url}/trees/${sha}`,
    tree: entries.map((entry) => ({ ...entry, url: `${url}/${entry.type}s/${entry.sha}` })),
    truncated,
  }
}
