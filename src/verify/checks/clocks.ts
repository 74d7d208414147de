import { isFinal } from '../../heroku/final.ts'
import type { HeldManifest } from '../../ledger/state.ts'
import { addMonths, monthOf, type Month } from '../../system/month.ts'
import type { Check, Context } from '../check.ts'
import { isGap } from '../git/clone.ts'
import { additions } from '../history.ts'
import { manifestsOf, monthsOf } from '../ledger.ts'
import { isoOf } from '../times.ts'
import { count, judge, type Finding } from '../outcome.ts'

/** How far apart, in milliseconds, the clocks of Heroku, a runner and GitHub may be. */
const SKEW = 300_000
/** Exports run side by side: one that took long may be appended after one that began later. */
const OVERLAP = 86_400_000

export const clocks: Check = {
  id: 'clocks',
  title: 'The times fit: the archive was made after the month, then retrieved, then committed',
  run(ledger, { now }) {
    const { log, history } = ledger
    const added = isGap(history) ? undefined : additions(history)
    const committed = ({ path }: HeldManifest) => (added?.get(path)?.committed ?? NaN) * 1000
    const findings: Finding[] = []
    const add = ({ path }: HeldManifest, problems: Iterable<string>) => {
      for (const problem of problems) findings.push({ file: path, problem })
    }
    for (const held of manifestsOf(ledger)) {
      add(held, manifestProblems(held.manifest, now))
      if (log.includes(held) && added?.has(held.path)) {
        add(held, commitProblems(held.manifest, committed(held), now))
      }
    }
    for (const [index, held] of log.entries()) {
      const before = log[index - 1]
      if (before) add(held, orderProblems(before, held, committed))
    }
    return judge(findings, `of the manifests${added ? ' and their commits' : ' alone'}`)
  },
}

const retrievedAt = ({ source }: HeldManifest['manifest']) => Date.parse(source.retrieved_at)

function* manifestProblems(manifest: HeldManifest['manifest'], now: Date): Generator<string> {
  const { month, final, source } = manifest
  const [created, retrieved] = [Date.parse(source.created_at), retrievedAt(manifest)]
  if (Number.isNaN(created)) {
    yield 'does not say when Heroku made the archive'
    return
  }
  if (final && !isFinal(source.created_at, month as Month)) {
    yield `says that it is final, but Heroku made its archive at ${isoOf(created)}, before the month was over`
  }
  // By a clock that is behind, a month is not over yet: the export takes it as provisional.
  if (final && retrieved < created - SKEW) {
    yield `was retrieved at ${isoOf(retrieved)}, before Heroku made it at ${isoOf(created)}`
  }
  if (retrieved > now.getTime() + SKEW) yield `was retrieved at ${isoOf(retrieved)}, in the future`
}

/** @param time of its commit, in milliseconds; NaN: the commit does not say it readably */
function* commitProblems(
  manifest: HeldManifest['manifest'],
  time: number,
  now: Date,
): Generator<string> {
  const retrieved = retrievedAt(manifest)
  if (Number.isNaN(time)) yield 'was committed at a time that cannot be read'
  if (time < retrieved - SKEW) {
    yield `was committed at ${isoOf(time)}, before it was retrieved at ${isoOf(retrieved)}`
  }
  if (time > now.getTime() + SKEW) yield `was committed at ${isoOf(time)}, in the future`
}

function* orderProblems(
  before: HeldManifest,
  held: HeldManifest,
  committed: (held: HeldManifest) => number,
): Generator<string> {
  const precedes = `'${before.path}', which precedes it`
  const retrieved = retrievedAt(held.manifest)
  if (retrieved < retrievedAt(before.manifest) - OVERLAP) {
    yield `was retrieved at ${isoOf(retrieved)}, more than a day before ${precedes}`
  }
  if (committed(held) < committed(before) - SKEW) {
    yield `was committed at ${isoOf(committed(held))}, before ${precedes}`
  }
}

const DAY = 86_400_000

/**
 * The newest month that must be there: it ended `graceDays` ago or earlier. An account that ended has none
 * after its last.
 */
export function latestDue({
  now,
  graceDays,
  until,
}: Pick<Context, 'now' | 'graceDays' | 'until'>): Month {
  const latest = addMonths(monthOf(new Date(now.getTime() - graceDays * DAY)), -1)
  return until !== undefined && until < latest ? until : latest
}

export const fresh: Check = {
  id: 'fresh',
  title: 'The newest month is there: the export still runs',
  run(ledger, context) {
    const { graceDays, until } = context
    const due = latestDue(context)
    const newest = monthsOf(ledger).at(-1)
    const grace =
      due === until
        ? 'as the last month of the account'
        : `${count(graceDays, 'day')} after its end`
    if (newest !== undefined && newest >= due) return judge([], `${due} was due, ${grace}`)
    const problem = `ends with ${newest ?? 'nothing'}, but ${due} was due ${grace}`
    return judge([{ file: '', problem }], '')
  },
}
