import { deliver, tell } from './deliver.ts'
import { asDiskError } from '../system/disk.ts'
import { ActionError, failureMessage } from '../system/errors.ts'
import { isFinal } from '../heroku/final.ts'
import type { Account } from '../heroku/schemas.ts'
import { isSameSource } from '../ledger/due.ts'
import { latestRevisions, type HeldManifest } from '../ledger/state.ts'
import type { Month } from '../system/month.ts'
import type { Options } from '../options/export.ts'
import { anomaliesOf } from '../order/index.ts'
import { Patience } from '../http/patience.ts'
import { planMonths, type Plan } from '../plan/months.ts'
import { reconcileMonth } from './reconcile.ts'
import type { MonthReport } from '../report/summary.ts'
import { emptyResult } from '../report/result.ts'
import { Digest } from '../seal/digest.ts'
import {
  AnomaliesError,
  fetchArchive,
  orderEvents,
  refusesProvisional,
  sealMonth,
  type Tools,
} from './stages.ts'

/** What became of the months that were due. */
export interface Exported {
  months: MonthReport[]
  /** Closed months that nobody has, neither the ledger nor Heroku. */
  lost: readonly Month[]
}

/**
 * The story. For each month that is due: ask Heroku for the archive, download and verify it, put
 * its events in order, seal it, deliver it; say what happened. One month's failure does not stop
 * the others.
 */
export async function exportMonths(
  account: Account,
  options: Options,
  tools: Tools,
): Promise<Exported> {
  const { log } = tools
  const plan = await log.group('Plan', () => planMonths(account, options.selection, tools))
  const reports: MonthReport[] = []
  const patience = new Patience(tools.clock)
  // What was asked for comes last: outputs of one month are of the last one handled.
  for (const month of [...plan.drifted, ...plan.months]) {
    const report: MonthReport = { result: emptyResult(month), files: [] }
    reports.push(report)
    try {
      const held = upToDate(month, plan, options, tools.clock.now())
      if (held === undefined) {
        const each = plan.drifted.includes(month) ? besides(options) : options
        await patience.try((progress) =>
          inSection(tools, (own) => exportMonth(month, account, each, own, report, progress)),
        )
      } else {
        log.info(`${month}: the ledger has what Heroku has, nothing to do`)
        tell(report, held, tools.ledger?.directory)
        report.result.status = 'unchanged'
      }
    } catch (thrown) {
      const error = asDiskError(thrown)
      if (!(error instanceof ActionError)) log.debug(error)
      fail(report, error)
    }
  }
  return { months: reports, lost: plan.lost }
}

/** For a month besides the one asked for: their artifacts must not have the same name. */
function besides(options: Options): Options {
  const { artifactName } = options
  if (artifactName.includes('{month}')) return options
  return { ...options, artifactName: `${artifactName}-{month}` }
}

/** Works with a scratch of its own: no month's files stay on the disk while others are exported. */
async function inSection(tools: Tools, action: (own: Tools) => Promise<void>): Promise<void> {
  const scratch = await tools.scratch.section()
  try {
    await action({ ...tools, scratch })
  } finally {
    // What cannot be removed does not undo a delivery; at the end the whole folder goes.
    await scratch.remove().catch((error: unknown) => {
      tools.log.debug(error)
    })
  }
}

function fail({ result }: MonthReport, error: unknown): void {
  result.status = 'failed'
  result.error = failureMessage(error)
  if (result.commit_sha !== null || result.artifact_id !== null) return
  result.path = result.manifest_path = null
}

/** The month in the ledger, when Heroku's list shows the same bytes and nothing else is asked. */
function upToDate(month: Month, plan: Plan, options: Options, now: Date): HeldManifest | undefined {
  if (options.destinations.has('artifact')) return undefined
  const listed = plan.listed.get(month)
  const held = latestRevisions(plan.state).get(month) ?? plan.state.provisional.get(month)
  if (listed === undefined || held === undefined) return undefined
  const final = isFinal(listed.createdAt, month, now)
  // Of a closed month that is cut short still, the one in hand is not up to date either.
  if (!final && refusesProvisional(month, options, now)) return undefined
  // The last bytes of a running month may be those of the final one, too: it lands all the same.
  const lands = final && !held.manifest.final
  return isSameSource(held, listed) && !lands ? held : undefined
}

async function exportMonth(
  month: Month,
  account: Account,
  options: Options,
  tools: Tools,
  report: MonthReport,
  progress: () => void,
): Promise<void> {
  const { result } = report
  const stage = async <T>(name: string, action: () => Promise<T>): Promise<T> => {
    const done = await tools.log.group(`${month}: ${name}`, action)
    progress()
    return done
  }
  const archive = await stage('fetch', () => fetchArchive(month, account, options, tools))
  result.final = isFinal(archive.createdAt, month, archive.retrievedAt)
  report.sourceSha256 = archive.checksum

  const source = new Digest()
  const ordered = await stage('order', () =>
    orderEvents(month, archive, source, account, options, tools),
  )
  report.tally = ordered.tally
  result.events = ordered.tally.count
  const anomalies = anomaliesOf(ordered.tally)
  if (options.strict && anomalies !== '') throw new AnomaliesError(month, anomalies)

  if (options.reconcile) {
    report.reconciled = await stage('reconcile', () =>
      reconcileMonth(month, account, { createdAt: archive.createdAt, ordered }, tools),
    )
  }
  const found = { archive, source, ordered, reconciliation: report.reconciled?.reconciliation }
  const sealed = await stage('seal', () => sealMonth(month, account, found, options, tools))
  await stage('deliver', () => deliver(month, account, sealed, options, tools, report))
}
