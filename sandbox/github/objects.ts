import type { Git } from '../git.ts'

/** A name in a commit; `date` is RFC 3339 in UTC, to the second. */
export interface Identity {
  name: string
  email: string
  date: string
}

export interface Commit {
  sha: string
  tree: string
  parents: string[]
  author: Identity
  committer: Identity
  message: string
}

/** An entry of a tree; `size` in bytes for blobs only. */
export interface TreeEntry {
  path: string
  mode: string
  type: string
  sha: string
  size?: number
}

/** Milliseconds since the epoch as GitHub writes an instant: to the second, in UTC. */
export const instant = (milliseconds: number): string =>
  new Date(Math.floor(milliseconds / 1000) * 1000).toISOString().replace('.000Z', 'Z')

/** Type and size of an object, by its full name or `<name>:<path>`; undefined when missing. */
export async function inspect(
  git: Git,
  name: string,
): Promise<{ type: string; size: number; sha: string } | undefined> {
  const answer = await git.text(['cat-file', '--batch-check'], { input: `${name}\n` })
  const match = /^([0-9a-f]{40}) (\w+) (\d+)$/.exec(answer)
  return match ? { sha: match[1]!, type: match[2]!, size: Number(match[3]) } : undefined
}

function parseIdentity(line: string): Identity {
  const match = /^(.*) <(.*)> (\d+) [+-]\d{4}$/.exec(line)
  if (!match) throw new Error(`Unreadable identity in a commit: ${line}`)
  return { name: match[1]!, email: match[2]!, date: instant(Number(match[3]) * 1000) }
}

function parseCommit(sha: string, text: string): Commit {
  const end = text.indexOf('\n\n')
  const header = (end < 0 ? text : text.slice(0, end)).split('\n')
  const values = (key: string): string[] =>
    header.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1))
  return {
    sha,
    tree: values('tree')[0]!,
    parents: values('parent'),
    author: parseIdentity(values('author')[0]!),
    committer: parseIdentity(values('committer')[0]!),
    message: end < 0 ? '' : text.slice(end + 2),
  }
}

/** Reads commits, in the order asked. Every name must be a commit's full one. */
export async function readCommits(git: Git, shas: readonly string[]): Promise<Commit[]> {
  if (shas.length === 0) return []
  const bytes = await git.run(['cat-file', '--batch'], { input: `${shas.join('\n')}\n` })
  const commits: Commit[] = []
  let at = 0
  for (const sha of shas) {
    const line = bytes.indexOf('\n', at)
    const size = Number(bytes.toString('utf8', at, line).split(' ')[2])
    commits.push(parseCommit(sha, bytes.toString('utf8', line + 1, line + 1 + size)))
    at = line + 1 + size + 1
  }
  return commits
}

/** Reads one commit by its full name. */
export async function readCommit(git: Git, sha: string): Promise<Commit> {
  return (await readCommits(git, [sha]))[0]!
}

/**
 * The entries of a tree; with `recursive`, those of its subtrees too, with full paths; with `path`,
 * the one at that path alone.
 */
export async function readTree(
  git: Git,
  tree: string,
  { recursive = false, path }: { recursive?: boolean; path?: string } = {},
): Promise<TreeEntry[]> {
  const options = recursive ? ['-r', '-t'] : []
  const at = path === undefined ? [] : ['--', path]
  const output = await git.run(['ls-tree', '-z', '-l', ...options, tree, ...at])
  const records = output.toString().split('\0').slice(0, -1)
  return records.map((record) => {
    const match = /^(\d+) (\w+) ([0-9a-f]+) +(\S+)\t([^]*)$/.exec(record)!
    const [, mode, type, sha, size, path] = match as unknown as string[]
    const entry: TreeEntry = { path: path!, mode: mode!, type: type!, sha: sha! }
    return size === '-' ? entry : { ...entry, size: Number(size) }
  })
}

export const readBlob = (git: Git, sha: string): Promise<Buffer> =>
  git.run(['cat-file', 'blob', sha])

export const writeBlob = (git: Git, bytes: string | Uint8Array): Promise<string> =>
  git.text(['hash-object', '-w', '--stdin'], { input: bytes })

/** Splits `<when>` into git's own date format; undefined when it is no RFC 3339 instant. */
function gitDate(when: string): string | undefined {
  const milliseconds = Date.parse(when)
  if (Number.isNaN(milliseconds)) return undefined
  const offset = /([+-]\d{2}):?(\d{2})$/.exec(when)
  return `@${Math.floor(milliseconds / 1000)} ${offset ? `${offset[1]!}${offset[2]!}` : '+0000'}`
}

/** Writes a commit; a GitError when git does not take an identity or the message. */
export async function writeCommit(git: Git, commit: Omit<Commit, 'sha'>): Promise<string> {
  const { author, committer } = commit
  const parents = commit.parents.flatMap((parent) => ['-p', parent])
  return git.text(['commit-tree', commit.tree, ...parents], {
    input: commit.message,
    env: {
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_AUTHOR_DATE: gitDate(author.date) ?? author.date,
      GIT_COMMITTER_NAME: committer.name,
      GIT_COMMITTER_EMAIL: committer.email,
      GIT_COMMITTER_DATE: gitDate(committer.date) ?? committer.date,
    },
  })
}
