import type { ListedArchive } from '../heroku/schemas.ts'
import {
  addMonths,
  monthOf,
  monthsBetween,
  type Month,
  type MonthSelection,
} from '../system/month.ts'
import { gapsIn, latestRevisions, type HeldManifest, type LedgerState } from './state.ts'

export interface Due {
  /** What was asked for, oldest first. */
  months: readonly Month[]
  /** Other months in the ledger whose archive Heroku changed. */
  drifted: readonly Month[]
  /** Closed months that the ledger lacks and Heroku does not have (any more). */
  lost: readonly Month[]
}

/** Whether Heroku's bytes are still those that were exported. */
export function isSameSource({ manifest }: HeldManifest, listed: ListedArchive): boolean {
  return manifest.source.checksum === listed.checksum && manifest.source.size === listed.size
}

/** Months before `current` without a final record, from the oldest that the ledger or Heroku has. */
export function missingMonths(
  held: readonly Month[],
  listed: readonly Month[],
  current: Month,
): Month[] {
  const oldest = [...held, ...listed].sort()[0]
  if (oldest === undefined) return []
  const closed = monthsBetween(oldest, addMonths(current, -1))
  return closed.filter((month) => !held.includes(month))
}

/** @param unreadable months that are in Heroku's list, but in a form that cannot be read */
export function dueMonths(
  selection: MonthSelection,
  state: LedgerState,
  archives: readonly ListedArchive[],
  now: Date,
  unreadable: readonly Month[] = [],
): Due {
  const current = monthOf(now)
  const held = latestRevisions(state)
  const byMonth = new Map(archives.map((archive) => [archive.month, archive]))
  const listed = [...new Set([...byMonth.keys(), ...unreadable])].sort()
  const isAsked = selection.kind === 'months'
  const isDue = (month: Month) => selection.kind === 'all' || (month < current && !held.has(month))
  const months = isAsked ? selection.months : listed.filter(isDue)
  const isDrifted = (month: Month) => {
    const [before, now] = [held.get(month), byMonth.get(month)]
    return before !== undefined && now !== undefined && !isSameSource(before, now)
  }
  // Who asks for a month does not ask how far back the ledger goes.
  const lacking = isAsked ? gapsIn(held.keys()) : missingMonths([...held.keys()], listed, current)
  return {
    months,
    drifted: listed.filter((month) => isDrifted(month) && !months.includes(month)),
    lost: lacking.filter((month) => !listed.includes(month) && !months.includes(month)),
  }
}
