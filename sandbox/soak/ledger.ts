import type { Git } from '../git.ts'
import { sha256 } from './events.ts'
import { readHistory, type Commit } from './history.ts'
import { monthProblems, type Manifest, type Truth } from './month.ts'

/** What the checker found in a repository. */
export interface LedgerFindings {
  problems: string[]
  /** Final months that are there, each in its newest revision, and provisional ones. */
  held: Map<string, Manifest>
  /** Every commit of the branch that brought a month, and which. */
  commits: Map<string, string>
}

interface State {
  files: Map<string, Buffer>
  /** Paths and bytes of the log's manifests, in order. */
  log: { path: string; manifest: Manifest; sha256: string }[]
}

const MANIFEST = '.manifest.json'
const PAGES = ['README.md', 'SHA256SUMS']

/**
 * Checks a ledger commit by commit, from the contract alone (design.md, "Files in the compliance
 * repository"): each is whole by itself, and takes nothing back of what is final.
 *
 * @param directory of the ledger, such as `audit-trail/acme`
 */
export async function checkLedger(
  git: Git,
  branch: string,
  directory: string,
  truth: Truth,
): Promise<LedgerFindings> {
  const problems: string[] = []
  const commits = new Map<string, string>()
  const state: State = { files: new Map(), log: [] }
  const refs = (await git.text(['for-each-ref', '--format=%(refname)'])).split('\n').filter(Boolean)
  const head = await git.text(['symbolic-ref', 'HEAD'])
  const own = `refs/heads/${branch}`
  for (const ref of refs) if (ref !== own && ref !== head) problems.push(`a stray ref ${ref}`)
  if (!refs.includes(own)) return { problems, held: new Map(), commits }
  for (const commit of await readHistory(git, branch)) {
    const at = (problem: string) => problems.push(`${commit.sha.slice(0, 9)}: ${problem}`)
    if (commit.parents.length > 1) at('is a merge')
    const month = await checkCommit(commit, `${directory}/`, state, truth, at)
    if (month !== undefined) commits.set(commit.sha, month)
  }
  const held = new Map(state.log.map(({ manifest }) => [manifest.month, manifest]))
  for (const [path, bytes] of state.files) {
    if (!path.startsWith('provisional/') || !path.endsWith(MANIFEST)) continue
    const manifest = JSON.parse(bytes.toString()) as Manifest
    if (held.has(manifest.month)) problems.push(`${path}: is there, and the final month too`)
    held.set(manifest.month, manifest)
  }
  return { problems, held, commits }
}

/** Checks what a commit does to the ledger, and the ledger after it; gives the month it brought. */
async function checkCommit(
  { changes, message, author }: Commit,
  prefix: string,
  state: State,
  truth: Truth,
  at: (problem: string) => void,
): Promise<string | undefined> {
  const inside = changes.filter(({ path }) => path.startsWith(prefix))
  if (inside.length === 0) return undefined
  if (inside.length < changes.length) at('changes files outside of the ledger as well')
  const added: string[] = []
  for (const { path: whole, bytes } of inside) {
    const path = whole.slice(prefix.length)
    const replaceable = PAGES.includes(path) || path.startsWith('provisional/')
    if (state.files.has(path) && !replaceable) at(`${path}: a final file was changed or removed`)
    if (bytes === undefined) state.files.delete(path)
    else state.files.set(path, bytes)
    if (bytes !== undefined && !PAGES.includes(path)) added.push(path)
  }
  checkSums(state.files, at)
  const [path, ...others] = added.filter((each) => each.endsWith(MANIFEST))
  if (path === undefined || others.length > 0) {
    at(`brings ${others.length + (path === undefined ? 0 : 1)} manifests, where one was expected`)
    return undefined
  }
  const bytes = state.files.get(path)!
  const manifest = JSON.parse(bytes.toString()) as Manifest
  for (const problem of await monthProblems(manifest, path, (p) => state.files.get(p), truth)) {
    at(problem)
  }
  const named = [path, ...manifest.files.map((file) => file.path)].sort()
  if (named.join() !== added.sort().join())
    at(`brings ${added.join()}, where ${named.join()} was due`)
  checkPlace(manifest, path, bytes, state, at)
  checkMessage(manifest, message, at)
  if (author === 'Another Writer') at('is by another writer')
  return manifest.month
}

/** `sha256sum -c SHA256SUMS`, and that it lists every file. */
function checkSums(files: ReadonlyMap<string, Buffer>, at: (problem: string) => void): void {
  const lines = (files.get('SHA256SUMS')?.toString() ?? '').split('\n').filter(Boolean)
  const sums = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]))
  if (sums.size !== lines.length) at('SHA256SUMS: has a path twice')
  for (const [path, bytes] of files) {
    if (path !== 'SHA256SUMS' && sums.get(path) !== sha256(bytes))
      at(`SHA256SUMS: wrong of ${path}`)
    sums.delete(path)
  }
  for (const path of sums.keys()) at(`SHA256SUMS: has ${path}, which is not there`)
  if (!files.has('README.md')) at('README.md: is missing')
}

/** The place in the chain, and that the month is not there already. */
function checkPlace(
  manifest: Manifest,
  path: string,
  bytes: Buffer,
  { log, files }: State,
  at: (problem: string) => void,
): void {
  const { month, revision, sequence, previous, final, json } = manifest
  if (!final) {
    if (sequence !== null || previous !== null)
      at(`${path}: is provisional and has a place in the log`)
    return
  }
  const last = log.at(-1)
  const chained = last === undefined ? null : `${last.path} ${last.sha256}`
  const told = previous && `${previous.path} ${previous.sha256}`
  if (sequence !== log.length + 1) at(`${path}: has the sequence ${sequence}`)
  if (told !== chained) at(`${path}: names ${told} as the one before, not ${chained}`)
  const before = log.filter((each) => each.manifest.month === month)
  if (revision !== before.length + 1) at(`${path}: has the revision ${revision}`)
  const twin = before.at(-1)?.manifest
  if (twin?.json.sha256 === json.sha256) at(`${path}: repeats ${twin.month}, which it has already`)
  const page = files.get('README.md')?.toString() ?? ''
  log.push({ path, manifest, sha256: sha256(bytes) })
  for (const each of log) {
    if (!page.includes(each.manifest.json.sha256)) at(`README.md: lacks ${each.path}`)
  }
}

function checkMessage(manifest: Manifest, message: string, at: (problem: string) => void): void {
  const { account, month, json, source, sequence, events } = manifest
  const count = String(events.count)
  const trailers = { Account: account.name, Month: month, Events: count, 'SHA-256': json.sha256 }
  const more = {
    'Source-SHA-256': source.checksum,
    ...(sequence && { Sequence: String(sequence) }),
  }
  for (const [key, value] of Object.entries({ ...trailers, ...more })) {
    if (!message.split('\n').includes(`${key}: ${value}`)) at(`its message lacks ${key}: ${value}`)
  }
}
