import { isManifestName, PROVISIONAL, README, SUMS } from '../ledger/paths.ts'
import { plain } from '../text/log.ts'
import { GitError, NO_GIT, NoGitError, type Git } from './git.ts'

/** A change of a file that a commit made. */
export interface FileChange {
  /** As git tells it: A added, D deleted, M modified, T another type of file. */
  status: string
  /** Relative to the ledger's folder. */
  path: string
  /** What git names the bytes after it. */
  blob: string
}

export interface Commit {
  sha: string
  parents: readonly string[]
  /** The committer's clock, in seconds since 1970. */
  committed: number
  /** As the commit claims. */
  committer: string
  message: string
  changes: readonly FileChange[]
}

/** The commits that touched a ledger, parents before their children. */
export type History = readonly Commit[]

/** Why a ledger's commits are not known. */
export interface Gap {
  /**
   * `absent`: none were given. `no-git`: nobody is there to read them. `unreadable`: they are there,
   * and git cannot read them.
   */
  kind: 'absent' | 'no-git' | 'unreadable'
  reason: string
}

export const isGap = (history: History | Gap): history is Gap => 'reason' in history

/** The gap that is left by a failure of git's. @throws anything else that was thrown */
export function gapOf(error: unknown): Gap {
  if (error instanceof NoGitError) return { kind: 'no-git', reason: NO_GIT }
  if (error instanceof GitError) return { kind: 'unreadable', reason: plain(error.message) }
  throw error
}

const HEADER = ['%H', '%P', '%ct', '%cn <%ce>', '%B'].join('%n')

/** Whether this stands for no bytes: of a file that a commit deleted. */
export const isNothing = (blob: string): boolean => /^0+$/.test(blob)

/** At a repository's root there are things that are none of the ledger's business. */
const AT_ROOT = [
  ':(top,glob)[0-9][0-9][0-9][0-9]/**',
  ...[PROVISIONAL, README, SUMS].map((path) => `:(top,literal)${path}`),
]

/** The commits up to HEAD that touched the ledger in a folder, side branches included. */
export async function readHistory(git: Git, folder: string): Promise<History> {
  const output = await git.run([
    'log',
    '--topo-order',
    '--reverse',
    '--full-history',
    '--diff-merges=separate',
    '--no-renames',
    '--raw',
    '--no-abbrev',
    '-z',
    `--format=${HEADER}`,
    'HEAD',
    '--',
    ...(folder === '' ? AT_ROOT : [`:(top,literal)${folder}`]),
  ])
  return parseHistory(output, folder === '' ? '' : `${folder}/`)
}

/** Reads what `git log --raw -z` prints: no text in a commit can hold the byte that ends each. */
function parseHistory(output: string, prefix: string): Commit[] {
  const commits: (Commit & { changes: FileChange[] })[] = []
  const tokens = output.split('\0')
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const raw = /^\n?:\d{6} \d{6} [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*$/.exec(token)
    if (raw !== null) {
      const path = (tokens[++i] ?? '').slice(prefix.length)
      commits.at(-1)?.changes.push({ status: raw[2]!, path, blob: raw[1]! })
      continue
    }
    const [sha = '', parents = '', committed, committer = '', ...message] = token.split('\n')
    if (!/^[0-9a-f]{40,64}$/.test(sha)) continue
    // A merge comes once for each parent.
    if (commits.at(-1)?.sha === sha) continue
    commits.push({
      sha,
      parents: parents === '' ? [] : parents.split(' '),
      committed: Number(committed),
      committer,
      message: message.join('\n'),
      changes: [],
    })
  }
  return commits
}

/** What git names the bytes of each file in a folder at HEAD, by its path in the folder. */
export async function blobsAtHead(git: Git, folder: string): Promise<Map<string, string>> {
  const below = folder === '' ? [] : ['--', folder]
  const output = await git.run(['ls-tree', '-r', '-z', '--full-tree', 'HEAD', ...below])
  const start = folder === '' ? 0 : folder.length + 1
  const blobs = output.split('\0').flatMap((line) => {
    const [, blob, path] = /^\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? []
    return path === undefined ? [] : [[path.slice(start), blob!] as const]
  })
  return new Map(blobs)
}

/** The folders of ledgers below a folder that were there at any commit, relative to it. */
export async function ledgersInHistory(git: Git, folder: string): Promise<string[]> {
  const literal = folder.replace(/[\\*?[\]]/g, '\\$&')
  const output = await git.run([
    'log',
    '--full-history',
    '--diff-merges=separate',
    '--no-renames',
    '--diff-filter=A',
    '--name-only',
    '-z',
    '--format=',
    'HEAD',
    '--',
    `:(top,glob)${literal === '' ? '' : `${literal}/`}**/[0-9][0-9][0-9][0-9]/*.manifest.json`,
  ])
  const prefix = folder === '' ? '' : `${folder}/`
  const paths = output.split('\0').map((path) => path.replace(/^\n+/, ''))
  const folders = paths
    .filter((path) => path.startsWith(prefix) && isManifestName(path.split('/').at(-1)!))
    .map((path) => path.slice(prefix.length).split('/').slice(0, -2).join('/'))
  return [...new Set(folders)].sort()
}

/** Why the history cannot be read in full; undefined when it can. Asks for the commit at HEAD. */
export async function historyGap(git: Git): Promise<Gap | undefined> {
  try {
    if ((await git.run(['rev-parse', '--is-shallow-repository'])).trim() === 'true') {
      const reason =
        'not enough history: the clone is shallow. Fetch all of it (`git fetch --unshallow`, or ' +
        '`fetch-depth: 0` of actions/checkout)'
      return { kind: 'absent', reason }
    }
    // Git gives a name without looking whether its object is there.
    if (!(await git.asks(['rev-parse', '--verify', '--quiet', 'HEAD']))) {
      return { kind: 'absent', reason: 'the clone has no commit' }
    }
    await git.run(['rev-parse', '--verify', 'HEAD^{commit}'])
    return undefined
  } catch (error) {
    return gapOf(error)
  }
}

/** The commit that added each file first, by the file's path. */
export function additions(history: History): Map<string, { commit: Commit; blob: string }> {
  const added = new Map<string, { commit: Commit; blob: string }>()
  for (const commit of history) {
    for (const { status, path, blob } of commit.changes) {
      if (status === 'A' && !added.has(path) && !isNothing(blob)) {
        added.set(path, { commit, blob })
      }
    }
  }
  return added
}

/** What git names the bytes of each file after the last commit that touched it, by its path. */
export function latestBlobs(history: History): Map<string, string> {
  return new Map(history.flatMap(({ changes }) => changes.map(({ path, blob }) => [path, blob])))
}
