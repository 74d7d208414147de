import { PROVISIONAL, README, SUMS } from '../../ledger/paths.ts'
import type { HeldManifest } from '../../ledger/state.ts'
import type { Check } from '../check.ts'
import { MANIFEST_ENDING } from '../find.ts'
import { additions, type Commit, type History } from '../history.ts'
import { count, judge, notChecked, type Finding } from '../verdict.ts'

export const commits: Check = {
  id: 'commits',
  title:
    'Each month came whole, in a commit of its own whose trailers say so, in the order of the log',
  run({ log, history }) {
    if (typeof history === 'string') return notChecked(history)
    const findings = [...monthFindings(log, history), ...history.flatMap(pageFindings)]
    return judge(findings, count(log.length, 'month'))
  },
}

function* monthFindings(log: readonly HeldManifest[], history: History): Generator<Finding> {
  const added = additions(history)
  const places = new Map(history.map(({ sha }, index) => [sha, index]))
  let last: { path: string; place: number } | undefined
  for (const { path, manifest } of log) {
    const commit = added.get(path)?.commit
    if (commit === undefined) continue
    const place = places.get(commit.sha)!
    if (last !== undefined && place <= last.place) {
      const how = place === last.place ? 'came in the commit of' : 'was committed before'
      yield { file: path, problem: `${how} '${last.path}', which precedes it in the log` }
    }
    last = { path, place }
    for (const file of manifest.files) {
      if (added.get(file.path)?.commit.sha === commit.sha) continue
      yield { file: file.path, problem: `did not come in the commit of its manifest '${path}'` }
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
  { month, sequence, json }: HeldManifest['manifest'],
  { sha, message }: Commit,
): Generator<Finding> {
  const trailers = [...message.matchAll(/^([A-Za-z0-9-]+): (.*)$/gm)]
  const expected = { Month: month, Sequence: String(sequence), 'SHA-256': json.sha256 }
  for (const [key, value] of Object.entries(expected)) {
    const said = trailers.filter(([, name]) => name === key).map(([, , text]) => text!)
    if (said.includes(value)) continue
    const what = said[0] === undefined ? `does not say its ${key}` : `says ${key}: ${said[0]}`
    const problem = `is at odds with its commit ${sha.slice(0, 12)}, which ${what}`
    yield { file, problem }
  }
}

/** The page and the digests change only along with a month. */
function pageFindings({ sha, changes }: Commit): Finding[] {
  const bringsMonth = changes.some(
    ({ status, path }) =>
      path.endsWith(MANIFEST_ENDING) && (status === 'A' || path.startsWith(`${PROVISIONAL}/`)),
  )
  if (bringsMonth) return []
  return changes
    .filter(({ status, path }) => status !== 'A' && (path === README || path === SUMS))
    .map(({ path }) => ({
      file: path,
      problem: `was changed by commit ${sha.slice(0, 12)}, which brings no month`,
    }))
}
