import { isFinal } from '../../heroku/final.ts'
import type { HeldManifest } from '../../ledger/state.ts'
import { addMonths, monthOf, type Month } from '../../system/month.ts'
import { count, judge, type Check, type Context } from '../check.ts'
import { isGap } from '../git/clone.ts'
import { additions, type History } from '../history.ts'
import { manifestsOf, monthsOf } from '../ledger.ts'

/** How far apart, in milliseconds, the clocks of Heroku, a runner and GitHub may be. */
const SKEW = 300_000
const DAY = 86_400_000

/** A time that somebody else wrote down, in milliseconds since 1970, as text. */
export const isoOf = (milliseconds: number): string =>
  Number.isNaN(new Date(milliseconds).getTime())
    ? 'a time of no calendar'
    : new Date(milliseconds).toISOString()

export const clocks: Check = {
  id: 'clocks',
  title: 'The times fit: the archive was made after the month, then retrieved, then committed',
  run(ledger, { now }) {
    const { log, history } = ledger
    const added = isGap(history) ? undefined : additions(history)
    const findings = manifestsOf(ledger).flatMap((held) => {
      const before = log[log.indexOf(held) - 1]
      return [...timeProblems(held, before, log.includes(held) ? added : undefined, now)].map(
        (problem) => ({ file: held.path, problem }),
      )
    })
    return judge(findings, `of the manifests${added ? ' and their commits' : ' alone'}`)
  },
}

function* timeProblems(
  { path, manifest }: HeldManifest,
  before: HeldManifest | undefined,
  added: ReadonlyMap<string, History[number]> | undefined,
  now: Date,
): Generator<string> {
  const { month, final, source } = manifest
  const created = Date.parse(source.created_at)
  const retrieved = Date.parse(source.retrieved_at)
  const committed = (added?.get(path)?.committed ?? NaN) * 1000
  const latest = now.getTime() + SKEW
  const was = (what: string, time: number, when: string) => `was ${what} at ${isoOf(time)}, ${when}`
  if (Number.isNaN(created)) {
    yield 'does not say when Heroku made the archive'
    return
  }
  if (final && !isFinal(source.created_at, month as Month)) {
    yield `says that it is final, but Heroku made its archive at ${isoOf(created)}, before the month was over`
  }
  // By a clock that is behind, a month is not over yet: the export takes it as provisional.
  if (final && retrieved < created - SKEW) {
    yield was('retrieved', retrieved, `before Heroku made it at ${isoOf(created)}`)
  }
  if (retrieved > latest) yield was('retrieved', retrieved, 'in the future')
  if (added?.has(path) && Number.isNaN(committed)) {
    yield 'was committed at a time that cannot be read'
  }
  if (committed < retrieved - SKEW) {
    yield was('committed', committed, `before it was retrieved at ${isoOf(retrieved)}`)
  }
  if (committed > latest) yield was('committed', committed, 'in the future')
  if (before === undefined) return
  const precedes = `'${before.path}', which precedes it`
  // Exports run side by side: one that took long may be appended after one that began later.
  if (retrieved < Date.parse(before.manifest.source.retrieved_at) - DAY) {
    yield was('retrieved', retrieved, `more than a day before ${precedes}`)
  }
  if (committed < (added?.get(before.path)?.committed ?? NaN) * 1000 - SKEW) {
    yield was('committed', committed, `before ${precedes}`)
  }
}

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
    const problem = `ends with ${newest ?? 'nothing'}, but ${due} was due ${grace}`
    const isThere = newest !== undefined && newest >= due
    return judge(isThere ? [] : [{ file: '', problem }], `${due} was due, ${grace}`)
  },
}
