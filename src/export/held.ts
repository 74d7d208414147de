import { isFinal } from '../heroku/final.ts'
import { isSameSource, type ListedMonth } from '../ledger/due.ts'
import { latestRevisions, type HeldManifest, type LedgerState } from '../ledger/state.ts'
import type { Month } from '../system/month.ts'

/** What is known of a month before it is fetched. */
interface Known {
  state: LedgerState
  /** Heroku's archives by month. */
  listed: ReadonlyMap<Month, ListedMonth>
  /** Whether a provisional archive is refused. */
  mustBeFinal: boolean
  now: Date
}

/** The month in the ledger, when Heroku's list shows the same bytes; undefined: it is to be fetched. */
export function heldMonth(
  month: Month,
  { state, listed, mustBeFinal, now }: Known,
): HeldManifest | undefined {
  const archive = listed.get(month)
  const held = latestRevisions(state).get(month) ?? state.provisional.get(month)
  if (archive === undefined || held === undefined) return undefined
  const final = isFinal(archive.createdAt, month, now)
  // Then the provisional one in the ledger is not what was asked for.
  if (!final && mustBeFinal) return undefined
  // The last bytes of a running month may be those of the final one: it is logged all the same.
  const isLogged = held.manifest.final || !final
  return isLogged && isSameSource(held, archive) ? held : undefined
}
