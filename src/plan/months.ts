import type { Clock } from '../system/clock.ts'
import { LIST, type HerokuClient } from '../heroku/client.ts'
import { isAheadOf } from '../heroku/final.ts'
import { HerokuAnswerError, NothingListedError, type Given } from '../heroku/errors.ts'
import type { Listing } from '../heroku/listing.ts'
import { monthOf, type Account, type ListedArchive } from '../heroku/schemas.ts'
import { dueMonths, type Due, type ListedMonth } from '../ledger/due.ts'
import { readLedger } from '../ledger/read.ts'
import { EMPTY_LEDGER, type LedgerState } from '../ledger/state.ts'
import type { Ledger } from '../ledger/store.ts'
import { counted, said, type Log } from '../text/log.ts'
import type { Month, MonthSelection } from '../system/month.ts'

/** What a run is to do, and what it knows before it begins. */
export interface Plan extends Due {
  state: LedgerState
  /** Heroku's archives by month; empty when they were not asked for. */
  listed: ReadonlyMap<Month, ListedMonth>
}

/** An archive of Heroku's list, as the ledger is compared with it. */
export function listedMonth(archive: ListedArchive): ListedMonth {
  const { checksum, size, created_at: createdAt } = archive
  return { month: monthOf(archive), checksum, size, createdAt }
}

/**
 * Finds out what is due: compares the ledger, if there is one, with Heroku's archives.
 *
 * @throws LedgerError when the ledger is not as this action left it, NothingListedError when what
 *   Heroku has is asked for and it says that it has nothing
 */
export async function planMonths(
  account: Account,
  selection: MonthSelection,
  {
    ledger,
    heroku,
    clock,
    log,
  }: { ledger: Ledger | undefined; heroku: HerokuClient; clock: Clock; log: Log },
): Promise<Plan> {
  if (ledger === undefined && selection.kind === 'months') {
    const { months } = selection
    return { months, drifted: [], lost: [], state: EMPTY_LEDGER, listed: new Map() }
  }
  const state = ledger === undefined ? EMPTY_LEDGER : await readState(ledger)
  const listing = await heroku.listing(account)
  const unreadable = checkListing(
    listing,
    { account, held: state.log.length + state.provisional.size, given: heroku.given },
    selection,
    log,
  )
  const archives = listing.archives.map(listedMonth)
  const due = dueMonths(selection, state, archives, clock.now(), unreadable)
  tell(due, ledger && state, archives, log)
  if (selection.kind === 'missing') warnOfClocks(archives, clock.now(), log)
  return { ...due, state, listed: new Map(archives.map((archive) => [archive.month, archive])) }
}

/**
 * Gives the months whose items cannot be read, of which it warns.
 *
 * @throws NothingListedError, HerokuAnswerError when the list is to say what is missing and cannot
 */
function checkListing(
  { archives, unreadable, requestId }: Listing,
  { account, held, given }: { account: Account; held: number; given: Given },
  { kind }: MonthSelection,
  log: Log,
): Month[] {
  if (archives.length + unreadable.length === 0 && kind !== 'months') {
    throw new NothingListedError(account.name, requestId, held, given)
  }
  return unreadable.flatMap(({ month, problem }) => {
    if (month === undefined && kind !== 'months') {
      throw new HerokuAnswerError(LIST, problem, requestId)
    }
    const which = month === undefined ? 'An item' : `The item of ${month}`
    log.warning(
      `${which} in Heroku's list of archives is not as its API describes: ${said(problem)}. If it ` +
        `stays so the API has changed: please report it. (Request-Id ${requestId ?? 'not given'})`,
    )
    return month === undefined ? [] : [month]
  })
}

async function readState({ store, accountId }: Ledger) {
  return readLedger(await store.open(), accountId)
}

/** By a clock that is behind, months are not over that Heroku has whole: they are not due. */
function warnOfClocks(archives: readonly ListedMonth[], now: Date, log: Log): void {
  const ahead = archives
    .filter(({ createdAt, month }) => isAheadOf(createdAt, month, now))
    .map(({ month }) => month)
    .sort()
  if (ahead.length === 0) return
  log.warning(
    `Heroku made its archive of ${ahead.join(', ')} after the month was ` +
      `over, but by this machine's clock (${now.toISOString()}) it is not, so it is not exported. ` +
      'One of the two clocks is wrong: set this one right, if it is, and run again.',
  )
}

function tell(
  { months, drifted, lost }: Due,
  state: LedgerState | undefined,
  archives: readonly ListedMonth[],
  log: Log,
): void {
  const records = state && `, the ledger ${counted(state.log.length, 'record')}`
  log.info(`Heroku has ${counted(archives.length, 'month')}${records ?? ''}`)
  log.info(months.length === 0 ? 'Nothing is due' : `To do: ${months.join(', ')}`)
  if (drifted.length > 0) {
    // No warning yet: it may be the gzip alone that differs, and that for ever.
    log.info(
      `Heroku changed its archive of ${drifted.join(', ')} after it was exported. It is fetched ` +
        'again; if its events differ, they are added as a new revision.',
    )
  }
  if (lost.length > 0) {
    const names = lost.join(', ')
    const them = lost.length === 1 ? 'it' : 'them'
    const lack =
      state === undefined
        ? `Heroku does not have ${names}, though it has earlier months`
        : `The ledger lacks ${names}, and Heroku does not have ${them}`
    log.warning(
      `${lack}. If the month is recent, run again later; else ask Heroku support for the archive.`,
    )
  }
}
