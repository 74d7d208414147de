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
  /** SHA-256 in lower-case hexadecimal. */
  checksum: string
  size: number
  /** When Heroku made it, RFC 3339. */
  createdAt: string
}

/** What a run has to do. */
export interface Due {
  /** What was asked for, oldest first. */
  months: readonly Month[]
  /** Other months in the ledger whose archive Heroku changed. */
  drifted: readonly Month[]
  /** Closed months that the ledger lacks and Heroku does not have (any more). */
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
  // Who asks for a month does not ask how far back the ledger goes.
  if (selection.kind === 'months') return gapsIn(held).filter((month) => !listed.includes(month))
  return missingMonths([...held, ...listed], [], current)
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

/**
 * Compares the ledger with Heroku's list of archives, which may be in any order.
 *
 * @param unreadable months that are in Heroku's list, but in a form that cannot be read
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
