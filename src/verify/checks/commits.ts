import { monthTrailers, type Trailers } from '../../ledger/commit-message.ts'
import { companionPath } from '../../ledger/companions.ts'
import { MANIFEST_ENDING, PROVISIONAL, README, SUMS } from '../../ledger/paths.ts'
import type { HeldManifest } from '../../ledger/state.ts'
import { count, judge, notChecked, type Acceptable, type Check } from '../check.ts'
import { isGap } from '../git/clone.ts'
import { additions, type FileChange, type History, type LedgerCommit } from '../history.ts'

export const commits: Check = {
  id: 'commits',
  title: 'Each month came in one commit of its own, whose trailers match, in the order of the log',
  run({ log, history }, { accept }) {
    if (isGap(history)) return notChecked(history.reason)
    const strays = history.flatMap((commit) => [...strayChanges(commit)])
    const findings = [...monthFindings(log, history), ...strays]
    return judge(findings, count(log.length, 'month'), accept)
  },
}

function* monthFindings(log: readonly HeldManifest[], history: History): Generator<Acceptable> {
  const added = additions(history)
  let last: { path: string; place: number } | undefined
  for (const held of log) {
    const { path, manifest, companions = [] } = held
    const commit = added.get(path)
    if (commit === undefined) continue
    const { id } = commit
    const place = history.indexOf(commit)
    if (last !== undefined && place <= last.place) {
      const how = place === last.place ? 'came in the commit of' : 'was committed before'
      const problem = `${how} '${last.path}', which precedes it in the log`
      yield { file: path, problem, of: id }
    }
    last = { path, place }
    for (const { path: file } of manifest.files) {
      const of = added.get(file)?.id
      const problem = `did not come in the commit of its manifest '${path}'`
      if (of !== id) yield { file, problem, of }
    }
    for (const what of trailerProblems(commit.message, monthTrailers(manifest))) {
      const problem = `is at odds with its commit ${id.slice(0, 12)}, which ${what}`
      yield { file: path, problem, of: id }
    }
    for (const { path: file } of companions) {
      const by = added.get(file)
      const what = by && by.id !== id ? evidenceProblem(held, file, by) : undefined
      const problem = `came in commit ${by?.id.slice(0, 12)}, ${what}`
      if (what !== undefined) yield { file, problem, of: by?.id }
    }
  }
}

/**
 * Where a message says something else than its trailers, if only beside what is right, or lacks one. They
 * are not always the last paragraph: GitHub adds one of its own (Co-authored-by) when a pull request is
 * squashed.
 */
function* trailerProblems(message: string, expected: Trailers): Generator<string> {
  const lacking: string[] = []
  for (const [key, value] of expected) {
    const said = trailersOf(message, key)
    const wrong = said.find((text) => text !== String(value))
    if (wrong !== undefined) yield `says ${key}: ${wrong}`
    else if (said.length === 0 && value !== null) lacking.push(key)
  }
  if (lacking.length > 0) yield `does not say its ${lacking.join(', ')}`
}

/** What is added to a month later comes in a commit that adds nothing but that, and says so. */
function evidenceProblem(
  { path, sha256, manifest: { month }, companions = [] }: HeldManifest,
  file: string,
  { message, changes }: LedgerCommit,
): string | undefined {
  if (file === companionPath(path, 'signature')) return 'and not in that of its manifest'
  const isOwn = ({ status, path }: FileChange) =>
    path === README ||
    path === SUMS ||
    (status === 'A' && companions.some((one) => one.path === path))
  if (!changes.every(isOwn)) return 'which changes other files too'
  if (trailersOf(message, 'Sequence').length > 0) return 'which says that it is of the chain'
  const evidence = file === companionPath(path, 'timestamp') ? 'timestamp' : 'signoff'
  const expected: Trailers = [
    ['Month', month],
    ['Evidence', evidence],
    ['Manifest-SHA-256', sha256],
  ]
  const [problem] = trailerProblems(message, expected)
  return problem && `which ${problem}`
}

/** What a message says under a key, wherever below its subject, in every form that git takes for a trailer. */
function trailersOf(message: string, key: string): string[] {
  const all = message.matchAll(/\n([A-Za-z0-9-]+)[ \t]*:([^\n]*(?:\n[ \t]+[^\n]*)*)/g)
  return [...all].flatMap(([, name, text]) =>
    name!.toLowerCase() === key.toLowerCase() ? [text!.trim()] : [],
  )
}

const monthIn = (path: string): string => path.split('/')[1]?.slice(0, 7) ?? ''

const COMPANION = /\.(?:manifest\.json\.tsr|signoff\.json(?:\.asc)?)$/

/**
 * Provisional files change only in a commit that brings a manifest of their month and says so; the page
 * and the digests along with a month, or with evidence of one.
 */
function* strayChanges({ id, message, changes }: LedgerCommit): Generator<Acceptable> {
  const [month, ...others] = new Set(trailersOf(message, 'Month'))
  const isProvisional = (path: string) => path.startsWith(`${PROVISIONAL}/`)
  const brought = changes.filter(
    ({ status, path }) => status !== 'D' && path.endsWith(MANIFEST_ENDING),
  )
  const isExport = others.length === 0 && brought.some(({ path }) => monthIn(path) === month)
  const bringsMonth = brought.some(({ status, path }) => status === 'A' || isProvisional(path))
  const bringsEvidence = changes.some(({ status, path }) => status === 'A' && COMPANION.test(path))
  for (const { status, path } of changes.filter((change) => change.status !== 'A')) {
    const by = `was ${status === 'D' ? 'deleted' : 'changed'} by commit ${id.slice(0, 12)}, which`
    if (isProvisional(path) && !(isExport && monthIn(path) === month)) {
      yield { file: path, problem: `${by} is no export of its month`, of: id }
    } else if ((path === README || path === SUMS) && !bringsMonth && !bringsEvidence) {
      yield { file: path, problem: `${by} brings no month`, of: id }
    }
  }
}
