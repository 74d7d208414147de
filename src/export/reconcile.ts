import type { HerokuClient } from '../heroku/client.ts'
import { HerokuAnswerError, HerokuError } from '../heroku/errors.ts'
import type { Account } from '../heroku/schemas.ts'
import { eventLines } from '../ledger/document.ts'
import { dayOf, reconcile, type DayAnswer, type Reconciled } from '../ledger/reconcile.ts'
import type { Ordered } from '../order/index.ts'
import { ActionError, messageOf } from '../system/errors.ts'
import type { Month } from '../system/month.ts'
import { counted, type Log } from '../text/log.ts'

/** Compares a month, day by day, with Heroku's events API. Days that it does not answer never fail the month. */
export async function reconcileMonth(
  month: Month,
  account: Account,
  { createdAt, ordered }: { createdAt: string; ordered: Pick<Ordered, 'read'> },
  { heroku, log }: { heroku: HerokuClient; log: Log },
): Promise<Reconciled> {
  const madeOn = dayOf(Date.parse(createdAt))
  /** A fault that outlasted its retries: waiting for it on each day would take hours. */
  let fault: string | undefined
  const ask = async (day: string): Promise<DayAnswer> => {
    // The archive of the running month ends with the day before the one on which it was made.
    if (day >= madeOn) {
      return { refused: `the archive was made on ${madeOn} and ends with the day before` }
    }
    if (fault !== undefined) return { refused: fault }
    try {
      return { ids: await heroku.eventIds(account, day) }
    } catch (error) {
      if (!(error instanceof ActionError)) throw error
      const refused = reasonOf(error)
      if (error.transient) fault = refused
      log.info(`${day}: not reconciled: ${messageOf(error)}`)
      return { refused }
    }
  }
  const reconciled = await reconcile(month, eventLines(ordered.read()), ask)

  const { days, not_reconciled: reason } = reconciled.reconciliation
  const counts = Object.values(days).flatMap(({ only_in_one: count }) => count ?? [])
  const different = counts.reduce((sum, count) => sum + count, 0)
  const all = counted(Object.keys(days).length, 'day')
  log.info(
    `Reconciled ${counts.length} of ${all}, ${counted(different, 'event')} in one source only`,
  )
  if (reason !== null) log.warning(`${month} is not reconciled in full: ${reason}`)
  if (different > 0) {
    log.warning(
      `Heroku's archive of ${month} and its events API differ in ${counted(different, 'event')}. The job ` +
        'summary lists them; ask Heroku support which of the two is right.',
    )
  }
  return reconciled
}

/** A short reason for the manifest, the same for each day. */
function reasonOf(error: ActionError): string {
  if (error instanceof HerokuError) return `the events API answered ${error.status}`
  return error instanceof HerokuAnswerError
    ? 'the events API answered in a form that is not known'
    : 'the events API gave no whole answer'
}
