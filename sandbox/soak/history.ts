import type { Git } from '../git.ts'

/** A commit and what it changed. */
export interface Commit {
  sha: string
  parents: string[]
  author: string
  message: string
  /** The bytes of each file as it is now; undefined where it was removed. */
  changes: { path: string; bytes: Buffer | undefined }[]
}

const NONE = /^0+$/
const FORMAT = '%x01%H%x02%P%x02%an%x02%B%x02'

/** Reads a branch from its first commit on. */
export async function readHistory(git: Git, branch: string): Promise<Commit[]> {
  const log = await git.text([
    ...['log', '--reverse', '--topo-order', '--raw', '-r', '--no-abbrev', '--no-renames', '--root'],
    ...[`--format=${FORMAT}`, `refs/heads/${branch}`],
  ])
  const parsed = log.split('\x01').slice(1).map(parseCommit)
  const shas = parsed.flatMap(({ changes }) => changes.map(({ blob }) => blob))
  const blobs = await readBlobs(git, [...new Set(shas.filter((sha) => !NONE.test(sha)))])
  return parsed.map(({ changes, ...commit }) => ({
    ...commit,
    changes: changes.map(({ path, blob }) => ({ path, bytes: blobs.get(blob) })),
  }))
}

function parseCommit(text: string) {
  const [sha, parents, author, message, raw] = text.split('\x02') as [
    string,
    string,
    string,
    string,
    string,
  ]
  const changes = raw
    .split('\n')
    .filter((line) => line.startsWith(':'))
    .map((line) => {
      const [facts, path] = line.split('\t') as [string, string]
      return { path, blob: facts.split(' ')[3]! }
    })
  return { sha, parents: parents.split(' ').filter(Boolean), author, message, changes }
}

async function readBlobs(git: Git, shas: readonly string[]): Promise<Map<string, Buffer>> {
  const blobs = new Map<string, Buffer>()
  const output = await git.run(['cat-file', '--batch'], { input: shas.join('\n') })
  for (let at = 0; at < output.length;) {
    const end = output.indexOf('\n', at)
    const [sha, , size] = output.toString('latin1', at, end).split(' ') as [string, string, string]
    blobs.set(sha, output.subarray(end + 1, end + 1 + Number(size)))
    at = end + Number(size) + 2
  }
  return blobs
}
