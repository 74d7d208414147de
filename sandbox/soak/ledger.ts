import { readFile } from 'node:fs/promises'
import type { Artifact } from '../artifact.ts'
import type { Git } from '../git.ts'
import { sha256 } from '../reference.ts'
import { unzip } from '../zip.ts'
import { monthProblems, type Manifest, type Truth } from './month.ts'

/** What the checker found in a repository. */
export interface LedgerFindings {
  problems: string[]
  /** The months that are there, final ones in their newest revision. */
  held: Map<string, Manifest>
  /** The month that each commit brought, by its full SHA. */
  commits: Map<string, string>
}

type Files = Map<string, Buffer>

const PAGES = ['README.md', 'SHA256SUMS']
const isManifest = (path: string) => path.endsWith('.manifest.json')
const parse = (bytes: Buffer) => JSON.parse(bytes.toString()) as Manifest

interface Snapshot {
  sha: string
  /** The files of the ledger, by their paths in it. */
  files: Files
  /** The paths of all others. */
  others: string
}

/** A ledger at each commit of a branch, oldest first. */
async function history(git: Git, branch: string, directory: string): Promise<Snapshot[]> {
  const snapshots: Snapshot[] = []
  for (const sha of (await git.text(['rev-list', '--reverse', branch])).split('\n')) {
    const all = Object.entries(unzip(await git.run(['archive', '--format=zip', sha])))
    const paths = all.filter(([path]) => !path.endsWith('/'))
    const inside = paths.filter(([path]) => path.startsWith(`${directory}/`))
    const others = paths.filter((each) => !inside.includes(each)).map(([path]) => path)
    const files = inside.map(([path, bytes]) => [path.slice(directory.length + 1), bytes] as const)
    snapshots.push({ sha, files: new Map(files), others: others.join() })
  }
  return snapshots
}

/** What is wrong with SHA256SUMS: `sha256sum -c`, and that it lists every other file. */
function sumsProblems(files: Files): string[] {
  const listed = files.get('SHA256SUMS')?.toString().split('\n').filter(Boolean) ?? []
  const others = [...files].filter(([path]) => path !== 'SHA256SUMS')
  const expected = others.map(([path, bytes]) => `${sha256(bytes)}  ${path}`)
  return listed.toSorted().join() === expected.toSorted().join() ? [] : ['SHA256SUMS is wrong']
}

/**
 * Checks a ledger commit by commit, from the contract alone (design.md, "Files of a ledger"): each
 * brings one month, whole, and changes nothing that is final.
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
  const [held, commits] = [new Map<string, Manifest>(), new Map<string, string>()]
  const log: { path: string; manifest: Manifest; sha256: string }[] = []
  const refs = (await git.text(['for-each-ref', '--format=%(refname)'])).split('\n').filter(Boolean)
  const known = [`refs/heads/${branch}`, await git.text(['symbolic-ref', 'HEAD'])]
  for (const ref of refs) if (!known.includes(ref)) problems.push(`a stray ref ${ref}`)
  if (!refs.includes(known[0]!)) return { problems, held, commits }

  let before: Snapshot = { sha: '', files: new Map(), others: '' }
  for (const snapshot of await history(git, branch, directory)) {
    const { sha, files, others } = snapshot
    const at = (problem: string) => problems.push(`${sha.slice(0, 9)}: ${problem}`)
    const isSame = (path: string) => before.files.get(path)?.equals(files.get(path)!) === true
    const changed = [...files.keys()].filter((path) => !isSame(path))
    const lost = [...before.files.keys()].filter((path) => !files.has(path) || !isSame(path))
    const isOutside = others !== before.others
    before = snapshot
    if (changed.length + lost.length === 0) continue
    if (isOutside) at('changes files outside of the ledger as well')
    for (const path of lost) {
      if (PAGES.includes(path) || path.startsWith('provisional/')) continue
      at(`${path}: a final file was changed or removed`)
    }
    sumsProblems(files).forEach(at)
    const added = changed.filter((path) => !PAGES.includes(path))
    const [path, ...more] = added.filter(isManifest)
    if (path === undefined || more.length > 0) {
      at(`brings ${path === undefined ? 0 : more.length + 1} manifests, not one`)
      continue
    }
    const manifest = parse(files.get(path)!)
    for (const each of await monthProblems(manifest, path, (p) => files.get(p), truth)) at(each)
    const named = [path, ...manifest.files.map((file) => file.path)].toSorted().join()
    if (named !== added.toSorted().join()) at(`brings ${added.join()}, not ${named}`)
    placeProblems(manifest, log).forEach(at)
    if (manifest.final) log.push({ path, manifest, sha256: sha256(files.get(path)!) })
    const page = files.get('README.md')?.toString() ?? ''
    if (!log.every((each) => page.includes(each.path))) at('README.md lacks a month')
    commits.set(sha, manifest.month)
  }
  for (const { manifest } of log) held.set(manifest.month, manifest)
  for (const [path, bytes] of before.files) {
    if (!path.startsWith('provisional/') || !isManifest(path)) continue
    const manifest = parse(bytes)
    if (held.has(manifest.month)) problems.push(`${path}: is there, and the final month too`)
    held.set(manifest.month, manifest)
  }
  return { problems, held, commits }
}

/** What is wrong with a month's place in the chain; or that it repeats what the log has. */
function placeProblems(
  { month, revision, sequence, previous, final, json }: Manifest,
  log: readonly { path: string; manifest: Manifest; sha256: string }[],
): string[] {
  const last = final ? log.at(-1) : undefined
  const chained = last === undefined ? null : { path: last.path, sha256: last.sha256 }
  const earlier = log.filter(({ manifest }) => manifest.month === month)
  const isRepeated = final && earlier.at(-1)?.manifest.json.sha256 === json.sha256
  return [
    ...(sequence === (final ? log.length + 1 : null) ? [] : [`has the sequence ${sequence}`]),
    ...(JSON.stringify(previous) === JSON.stringify(chained)
      ? []
      : [`names ${previous?.path ?? 'none'} as the one before, or another digest of it`]),
    ...(!final || revision === earlier.length + 1 ? [] : [`has the revision ${revision}`]),
    ...(isRepeated ? [`repeats ${month}, which is there already`] : []),
  ]
}

/** Checks that each artifact is one month, whole; gives their months by the artifacts' ids. */
export async function checkArtifacts(
  artifacts: readonly Artifact[],
  truth: Truth,
): Promise<{ problems: string[]; months: Map<number, string> }> {
  const problems: string[] = []
  const months = new Map<number, string>()
  for (const { id, name, file } of artifacts) {
    const files = new Map(Object.entries(unzip(await readFile(file))))
    const [path, ...more] = [...files.keys()].filter(isManifest)
    if (path === undefined || more.length > 0) {
      problems.push(`artifact ${name}: has not one manifest`)
      continue
    }
    const manifest = parse(files.get(path)!)
    const found = await monthProblems(manifest, path, (each) => files.get(each), truth)
    problems.push(...[...found, ...sumsProblems(files)].map((each) => `artifact ${name}: ${each}`))
    months.set(id, manifest.month)
  }
  return { problems, months }
}
