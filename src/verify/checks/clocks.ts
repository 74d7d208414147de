import { isFinal } from '../../heroku/final.ts'
import type { HeldManifest } from '../../ledger/state.ts'
import { addMonths, monthOf, type Month } from '../../system/month.ts'
import type { Check, Context } from '../check.ts'
import { additions, isGap } from '../history.ts'
import { manifestsOf, monthsOf } from '../ledger.ts'
import { isoOf } from '../times.ts'
import { count, judge, type Finding } from '../outcome.ts'

/** How far apart, in milliseconds, the clocks of Heroku, a runner and GitHub may be. */
const SKEW = 300_000
/** Exports run side by side: one that took long may be appended after one that began later. */
const OVERLAP = 86_400_000

export const clocks: Check = {
  id: 'clocks',
  title: 'The times fit: made after the month, then retrieved, then committed, in order',
  run(ledger, { now }) {
    const findings = manifestsOf(ledger).flatMap(({ path, manifest }) =>
      [...manifestProblems(manifest, now)].map((problem) => ({ file: path, problem })),
    )
    findings.push(...retrievalOrder(ledger.log))
    if (isGap(ledger.history)) return judge(findings, 'of the manifests alone')
    const added = additions(ledger.history)
    const committed = new Map([...added].map(([path, { committed }]) => [path, committed * 1000]))
    findings.push(...commitProblems(ledger.log, committed, now))
    return judge(findings, 'of the manifests and their commits')
  },
}

function* manifestProblems(
  { month, final, source }: HeldManifest['manifest'],
  now: Date,
): Generator<string> {
  const { created_at: createdAt, retrieved_at: retrievedAt } = source
  const created = Date.parse(createdAt)
  if (Number.isNaN(created)) {
    yield 'does not say when Heroku made the archive'
    return
  }
  if (final && !isFinal(createdAt, month as Month)) {
    yield `says that it is final, but Heroku made its archive at ${isoOf(created)}, before the month was over`
  }
  const retrieved = Date.parse(retrievedAt)
  // By a clock that is behind, a month is not over yet: the export takes it as provisional.
  if (final && retrieved < created - SKEW) {
    yield `was retrieved at ${isoOf(retrieved)}, before Heroku made it at ${isoOf(created)}`
  }
  if (retrieved > now.getTime() + SKEW) yield `was retrieved at ${isoOf(retrieved)}, in the future`
}

/** Pairs of neighbours in the log. */
function* neighbours(log: readonly HeldManifest[]): Generator<[HeldManifest, HeldManifest]> {
  for (let i = 1; i < log.length; i++) yield [log[i - 1]!, log[i]!]
}

function* retrievalOrder(log: readonly HeldManifest[]): Generator<Finding> {
  for (const [before, held] of neighbours(log)) {
    const [earlier, later] = [before, held].map(({ manifest }) =>
      Date.parse(manifest.source.retrieved_at),
    )
    if (later! >= earlier! - OVERLAP) continue
    const problem = `was retrieved at ${isoOf(later!)}, more than a day before '${before.path}', which precedes it`
    yield { file: held.path, problem }
  }
}

function* commitProblems(
  log: readonly HeldManifest[],
  committed: ReadonlyMap<string, number>,
  now: Date,
): Generator<Finding> {
  for (const { path, manifest } of log) {
    const time = committed.get(path)
    if (time === undefined) continue
    const retrieved = Date.parse(manifest.source.retrieved_at)
    if (time < retrieved - SKEW) {
      const problem = `was committed at ${isoOf(time)}, before it was retrieved at ${isoOf(retrieved)}`
      yield { file: path, problem }
    }
    if (time > now.getTime() + SKEW) {
      yield { file: path, problem: `was committed at ${isoOf(time)}, in the future` }
    }
  }
  for (const [before, held] of neighbours(log)) {
    const [earlier, later] = [before, held].map(({ path }) => committed.get(path) ?? NaN)
    if (!(later! < earlier! - SKEW)) continue
    const problem = `was committed at ${isoOf(later!)}, before '${before.path}', which precedes it`
    yield { file: held.path, problem }
  }
}

const DAY = 86_400_000

/**
 * The newest month that is to be there: so many days ago, it was over already. Of an account that ended,
 * none after its last.
 */
export function latestDue({
  now,
  graceDays,
  expected: { until },
}: Pick<Context, 'now' | 'graceDays' | 'expected'>): Month {
  const latest = addMonths(monthOf(new Date(now.getTime() - graceDays * DAY)), -1)
  return until !== undefined && until < latest ? until : latest
}

export const fresh: Check = {
  id: 'fresh',
  title: 'The newest month is there: the export still runs',
  run(ledger, context) {
    const { graceDays, expected } = context
    const due = latestDue(context)
    const newest = monthsOf(ledger).at(-1)
    const grace =
      due === expected.until
        ? 'as the last month of the account'
        : `${count(graceDays, 'day')} after its end`
    if (newest !== undefined && newest >= due) return judge([], `${due} was due, ${grace}`)
    const problem = `ends with ${newest ?? 'nothing'}, but ${due} is to be there ${grace}`
    return judge([{ file: '', problem }], '')
  },
}
