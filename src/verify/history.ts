import { isManifestName, PROVISIONAL, README, SUMS } from '../ledger/paths.ts'
import { plain } from '../text/log.ts'
import { GitError, NoGitError, type Git } from './git.ts'

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

/** Why the history cannot be read in full; undefined when it can. */
export async function historyGap(git: Git): Promise<string | undefined> {
  try {
    if ((await git.run(['rev-parse', '--is-shallow-repository'])).trim() === 'true') {
      return (
        'not enough history: the clone is shallow. Fetch all of it (`git fetch --unshallow`, or ' +
        '`fetch-depth: 0` of actions/checkout)'
      )
    }
    const hasCommit = await git.asks(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])
    return hasCommit ? undefined : 'the clone has no commit'
  } catch (error) {
    if (error instanceof NoGitError) return 'git is not installed'
    if (error instanceof GitError) return `not enough history: ${plain(error.message)}`
    throw error
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
