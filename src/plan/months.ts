import { LIST, type HerokuClient } from '../heroku/client.ts'
import { HerokuAnswerError, NothingListedError, sentBy } from '../heroku/errors.ts'
import { isAheadOf } from '../heroku/final.ts'
import type { Account, ListedArchive, Listing } from '../heroku/schemas.ts'
import { dueMonths, type Due } from '../ledger/due.ts'
import { readLedger } from '../ledger/read.ts'
import { EMPTY_LEDGER, type LedgerState } from '../ledger/state.ts'
import type { Ledger } from '../ledger/store.ts'
import type { Clock } from '../system/clock.ts'
import { formatMonths, type Month, type MonthSelection } from '../system/month.ts'
import { counted, said, type Log } from '../text/log.ts'

export interface Plan extends Due {
  state: LedgerState
  /** Heroku's archives by month; empty when they were not asked for. */
  listed: ReadonlyMap<Month, ListedArchive>
}

/** Warns of what cannot be read in Heroku's list. @returns the months of which that is known */
export function warnOfUnreadable({ unreadable, requestId }: Listing, log: Log): Month[] {
  for (const { month, problem } of unreadable) {
    log.warning(
      `${month ?? 'An item'} in Heroku's list of archives is not as its API describes: ${said(problem)}. ` +
        `If this happens again, please report it. ${sentBy(requestId)}`,
    )
  }
  return unreadable.flatMap(({ month }) => month ?? [])
}

interface PlanTools {
  ledger: Ledger | undefined
  heroku: HerokuClient
  clock: Clock
  log: Log
}

/** Finds out what is due: compares the ledger, if there is one, with Heroku's archives. */
export async function planMonths(
  account: Account,
  selection: MonthSelection,
  { ledger, heroku, clock, log }: PlanTools,
): Promise<Plan> {
  if (ledger === undefined && selection.kind === 'months') {
    const { months } = selection
    return { months, drifted: [], lost: [], state: EMPTY_LEDGER, listed: new Map() }
  }
  const state = ledger
    ? await readLedger(await ledger.store.open(), ledger.accountId)
    : EMPTY_LEDGER
  const listing = await heroku.listing(account)
  const { archives, unreadable, requestId } = listing
  if (selection.kind !== 'months') {
    if (archives.length + unreadable.length === 0) {
      const held = state.log.length + state.provisional.size
      throw new NothingListedError(account.name, requestId, held, heroku.options.given)
    }
    const nameless = unreadable.find(({ month }) => month === undefined)
    if (nameless !== undefined) throw new HerokuAnswerError(LIST, nameless.problem, requestId)
  }
  const odd = warnOfUnreadable(listing, log)
  const due = dueMonths(selection, state, archives, clock.now(), odd)
  logDue(due, ledger && state, archives.length, log)
  if (selection.kind === 'missing') warnOfClocks(archives, clock.now(), log)
  return { ...due, state, listed: new Map(archives.map((archive) => [archive.month, archive])) }
}

/** Warns of months that are over by Heroku's clock, and by this machine's are not: `missing` leaves them out. */
function warnOfClocks(archives: readonly ListedArchive[], now: Date, log: Log): void {
  const ahead = archives
    .filter(({ createdAt, month }) => isAheadOf(createdAt, month, now))
    .map(({ month }) => month)
  if (ahead.length === 0) return
  log.warning(
    `Heroku made its archive of ${formatMonths(ahead.sort())} after the month was over, but by this ` +
      `machine's clock (${now.toISOString()}) it is not, so it is not exported. One of the two ` +
      'clocks is wrong: if it is this one, set it right and run again.',
  )
}

function logDue(
  { months, drifted, lost }: Due,
  state: LedgerState | undefined,
  listed: number,
  log: Log,
): void {
  const records = state && `, the ledger ${counted(state.log.length, 'record')}`
  log.info(`Heroku has ${counted(listed, 'month')}${records ?? ''}`)
  log.info(months.length === 0 ? 'Nothing is due' : `To do: ${formatMonths(months)}`)
  // No warning yet: perhaps only the gzip differs, and will always do.
  if (drifted.length > 0) log.info(`Heroku changed its archive of ${formatMonths(drifted)}`)
  if (lost.length > 0) {
    log.warning(
      `${state === undefined ? '' : 'The ledger lacks, and '}Heroku does not have, ${formatMonths(lost)}. ` +
        'If the month is recent, run again later; else ask Heroku support for the archive.',
    )
  }
}
