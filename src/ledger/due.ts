import {
  addMonths,
  monthOf,
  monthsBetween,
  type Month,
  type MonthSelection,
} from '../system/month.ts'
import { gapsIn, latestRevisions, type HeldManifest, type LedgerState } from './state.ts'

/** A month's archive as Heroku's list describes it. */
export interface ListedMonth {
  month: Month
  /** SHA-256 in lower-case hexadecimal; undefined when Heroku wrote none that can be read. */
  checksum: string | undefined
  size: number
  /** When Heroku made it, RFC 3339. */
  createdAt: string
}

/** What a run has to do. */
export interface Due {
  /** What was asked for, oldest first. */
  months: readonly Month[]
  /** Held months whose archive Heroku changed, besides those. */
  drifted: readonly Month[]
  /** Closed months that are lacking and that Heroku does not have, or not any more. */
  lost: readonly Month[]
}

/** Whether Heroku's bytes are still those that were exported. */
export function isSameSource({ manifest }: HeldManifest, listed: ListedMonth): boolean {
  return manifest.source.checksum === listed.checksum && manifest.source.size === listed.size
}

function selected(
  selection: MonthSelection,
  held: ReadonlyMap<Month, HeldManifest>,
  listed: readonly Month[],
  current: Month,
): readonly Month[] {
  switch (selection.kind) {
    case 'months':
      return selection.months
    case 'all':
      return listed
    case 'missing':
      return listed.filter((month) => month < current && !held.has(month))
  }
}

/** Months up to the one before `current` that neither side has, from the oldest that one has. */
function lostMonths(
  selection: MonthSelection,
  held: readonly Month[],
  listed: readonly Month[],
  current: Month,
): Month[] {
  // Asked for a month, a run does not complain of how far back the ledger goes.
  if (selection.kind === 'months') return gapsIn(held).filter((month) => !listed.includes(month))
  const known = new Set([...held, ...listed])
  const oldest = [...known].sort()[0]
  if (oldest === undefined) return []
  return monthsBetween(oldest, addMonths(current, -1)).filter((month) => !known.has(month))
}

/**
 * Compares the ledger with Heroku's list of archives, which may be in any order.
 *
 * @param unreadable months that Heroku lists in a way that cannot be read: there, and no more is
 *   known of them
 */
export function dueMonths(
  selection: MonthSelection,
  state: LedgerState,
  archives: readonly ListedMonth[],
  now: Date,
  unreadable: readonly Month[] = [],
): Due {
  const current = monthOf(now)
  const held = latestRevisions(state)
  const byMonth = new Map(archives.map((archive) => [archive.month, archive]))
  const listed = [...new Set([...byMonth.keys(), ...unreadable])].sort()
  const months = selected(selection, held, listed, current)
  const drifted = listed.filter((month) => {
    const [before, now] = [held.get(month), byMonth.get(month)]
    const changed = before !== undefined && now !== undefined && !isSameSource(before, now)
    return changed && !months.includes(month)
  })
  const lost = lostMonths(selection, [...held.keys()], listed, current)
  return { months, drifted, lost: lost.filter((month) => !months.includes(month)) }
}
