import type { Clock } from '../system/clock.ts'
import { LIST, type HerokuClient } from '../heroku/client.ts'
import { isAheadOf } from '../heroku/final.ts'
import { HerokuAnswerError, NothingListedError } from '../heroku/errors.ts'
import { monthOf, type Account, type ListedArchive, type Listing } from '../heroku/schemas.ts'
import { dueMonths, type Due, type ListedMonth } from '../ledger/due.ts'
import { readLedger } from '../ledger/read.ts'
import { EMPTY_LEDGER, type LedgerState } from '../ledger/state.ts'
import type { Ledger } from '../ledger/store.ts'
import { counted, said, type Log } from '../text/log.ts'
import { formatMonths, type Month, type MonthSelection } from '../system/month.ts'

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

interface PlanTools {
  /** Undefined: it is not looked into. */
  ledger: Ledger | undefined
  heroku: HerokuClient
  clock: Clock
  log: Log
}

/**
 * Finds out what is due: compares the ledger, if there is one, with Heroku's archives.
 *
 * @throws LedgerError when the ledger is not as this action left it; NothingListedError,
 *   HerokuAnswerError when what Heroku has is asked for and its list cannot say what is missing
 */
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
  if (selection.kind !== 'months') {
    const { archives, unreadable, requestId } = listing
    if (archives.length + unreadable.length === 0) {
      const held = state.log.length + state.provisional.size
      throw new NothingListedError(account.name, requestId, held, heroku.given)
    }
    const nameless = unreadable.find(({ month }) => month === undefined)
    if (nameless !== undefined) throw new HerokuAnswerError(LIST, nameless.problem, requestId)
  }
  const unreadable = unreadableMonths(listing, log)
  const archives = listing.archives.map(listedMonth)
  const due = dueMonths(selection, state, archives, clock.now(), unreadable)
  logDue(due, ledger && state, archives.length, log)
  if (selection.kind === 'missing') warnOfClocks(archives, clock.now(), log)
  return { ...due, state, listed: new Map(archives.map((archive) => [archive.month, archive])) }
}

/** The months whose items in Heroku's list cannot be read, with a warning for each. */
export function unreadableMonths({ unreadable, requestId }: Listing, log: Log): Month[] {
  return unreadable.flatMap(({ month, problem }) => {
    const item = month === undefined ? 'An item' : `The item of ${month}`
    log.warning(
      `${item} in Heroku's list of archives is not as its API describes: ${said(problem)}. If it ` +
        `stays so the API has changed: please report it. (Request-Id ${requestId ?? 'not given'})`,
    )
    return month ?? []
  })
}

/** Warns of months that are over by Heroku's clock, and by this machine's are not. */
function warnOfClocks(archives: readonly ListedMonth[], now: Date, log: Log): void {
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

/** @param state of the ledger; undefined when it was not looked into */
function logDue(
  { months, drifted, lost }: Due,
  state: LedgerState | undefined,
  listed: number,
  log: Log,
): void {
  const records = state && `, the ledger ${counted(state.log.length, 'record')}`
  log.info(`Heroku has ${counted(listed, 'month')}${records ?? ''}`)
  log.info(months.length === 0 ? 'Nothing is due' : `To do: ${formatMonths(months)}`)
  if (drifted.length > 0) {
    // No warning yet: perhaps only the gzip differs, and will always do.
    log.info(
      `Heroku changed its archive of ${formatMonths(drifted)} after it was exported. It is fetched ` +
        'again; if its events differ, they are added as a new revision.',
    )
  }
  if (lost.length === 0) return
  const names = formatMonths(lost)
  log.warning(
    (state === undefined
      ? `Heroku does not have ${names}, though it has earlier months. `
      : `The ledger lacks ${names}, and Heroku does not have ${lost.length === 1 ? 'it' : 'them'}. `) +
      'If the month is recent, run again later; else ask Heroku support for the archive.',
  )
}
