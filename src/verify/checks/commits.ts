import { MANIFEST_ENDING, PROVISIONAL, README, SUMS } from '../../ledger/paths.ts'
import type { HeldManifest } from '../../ledger/state.ts'
import type { Check } from '../check.ts'
import { additions, isGap, type History, type LedgerCommit } from '../history.ts'
import { count, notChecked, type Acceptable, judge } from '../outcome.ts'

export const commits: Check = {
  id: 'commits',
  title:
    'Each month came whole, in a commit of its own whose trailers say so, in the order of the log',
  run({ log, history }, { accepted }) {
    if (isGap(history)) return notChecked(history.reason)
    const findings = [
      ...monthFindings(log, history),
      ...history.flatMap(pageFindings),
      ...history.flatMap(provisionalFindings),
    ]
    return judge(findings, count(log.length, 'month'), accepted)
  },
}

function* monthFindings(log: readonly HeldManifest[], history: History): Generator<Acceptable> {
  const added = additions(history)
  const places = new Map(history.map(({ id }, index) => [id, index]))
  let last: { path: string; place: number } | undefined
  for (const { path, manifest } of log) {
    const commit = added.get(path)
    if (commit === undefined) continue
    const place = places.get(commit.id)!
    if (last !== undefined && place <= last.place) {
      const how = place === last.place ? 'came in the commit of' : 'was committed before'
      const problem = `${how} '${last.path}', which precedes it in the log`
      yield { file: path, problem, of: commit.id }
    }
    last = { path, place }
    for (const file of manifest.files) {
      const of = added.get(file.path)?.id
      if (of === commit.id) continue
      const problem = `did not come in the commit of its manifest '${path}'`
      yield { file: file.path, problem, of }
    }
    yield* trailerFindings(path, manifest, commit)
  }
}

/**
 * The message of a commit that adds a month says which, in git trailers. They are not always the
 * last paragraph: GitHub adds one of its own (Co-authored-by) when a pull request is squashed.
 */
function* trailerFindings(
  file: string,
  { month, sequence, json, source }: HeldManifest['manifest'],
  { id, message }: LedgerCommit,
): Generator<Acceptable> {
  const expected = {
    Month: month,
    Sequence: String(sequence),
    'SHA-256': json.sha256,
    'Source-SHA-256': source.checksum,
  }
  for (const [key, value] of Object.entries(expected)) {
    const said = trailersOf(message, key)
    const wrong = said.find((text) => text !== value)
    if (said.length > 0 && wrong === undefined) continue
    const what = wrong === undefined ? `does not say its ${key}` : `says ${key}: ${wrong}`
    const problem = `is at odds with its commit ${id.slice(0, 12)}, which ${what}`
    yield { file, problem, of: id }
  }
}

/** What a message says under a key, wherever in it. */
function trailersOf(message: string, key: string): string[] {
  const all = message.matchAll(/^([A-Za-z0-9-]+): (.*)$/gm)
  return [...all].flatMap(([, name, text]) => (name === key ? [text!] : []))
}

/** Provisional files change only in a commit that brings a manifest of their month and says so. */
function provisionalFindings({ id, message, changes }: LedgerCommit): Acceptable[] {
  const months = new Set(trailersOf(message, 'Month'))
  const brought = changes
    .filter(({ status, path }) => status !== 'D' && path.endsWith(MANIFEST_ENDING))
    .map(({ path }) => monthIn(path))
  return changes
    .filter(({ status, path }) => {
      const month = monthIn(path)
      const isExport = months.size === 1 && months.has(month) && brought.includes(month)
      return status !== 'A' && path.startsWith(`${PROVISIONAL}/`) && !isExport
    })
    .map(({ status, path }) => ({
      file: path,
      problem:
        `was ${status === 'D' ? 'deleted' : 'changed'} by commit ${id.slice(0, 12)}, which is no ` +
        'export of its month',
      of: id,
    }))
}

/** The month of a file, by its name. */
const monthIn = (path: string): string => path.split('/')[1]?.slice(0, 7) ?? ''

/** The page and the digests change only along with a month. */
function pageFindings({ id, changes }: LedgerCommit): Acceptable[] {
  const bringsMonth = changes.some(
    ({ status, path }) =>
      path.endsWith(MANIFEST_ENDING) && (status === 'A' || path.startsWith(`${PROVISIONAL}/`)),
  )
  if (bringsMonth) return []
  return changes
    .filter(({ status, path }) => status !== 'A' && (path === README || path === SUMS))
    .map(({ path }) => ({
      file: path,
      problem: `was changed by commit ${id.slice(0, 12)}, which brings no month`,
      of: id,
    }))
}
