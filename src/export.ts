import { join } from 'node:path'
import type { Clock } from './clock.ts'
import type { RepositoryLedger } from './deliver/commit.ts'
import { deliver, tell, type SealedMonth } from './delivery.ts'
import { asDiskError } from './disk.ts'
import { ActionError, failureMessage } from './errors.ts'
import { isFinal, type HerokuClient } from './heroku/client.ts'
import { downloadArchive, type DownloadedArchive } from './heroku/download.ts'
import { gunzip } from './heroku/gunzip.ts'
import type { HttpGet } from './heroku/http.ts'
import type { Account } from './heroku/schemas.ts'
import { isSameSource } from './ledger/due.ts'
import { eventsEnding, originalEnding } from './ledger/paths.ts'
import { latestRevisions, type HeldManifest } from './ledger/state.ts'
import { LimitError } from './limits.ts'
import { formatBytes, type Log } from './log.ts'
import { endOf, startOf, type Month } from './month.ts'
import type { Options } from './options.ts'
import { anomaliesOf, order, type Ordered } from './order/index.ts'
import { Patience } from './patience.ts'
import { OverdueError, planMonths, type Plan } from './plan/months.ts'
import { withProgress } from './progress.ts'
import { reconcileMonth } from './reconcile.ts'
import { recordOf, type MonthFacts } from './record.ts'
import type { MonthReport } from './report/summary.ts'
import { emptyResult } from './result.ts'
import type { Runner } from './runner.ts'
import type { Scratch, SecretFile } from './scratch.ts'
import { Tally as Digest, measured } from './seal/digest.ts'
import { writeSealed } from './seal/file.ts'
import { seal } from './seal/seal.ts'

/** Above this many bytes `compression: auto` compresses plaintext too (10 MiB). */
const COMPRESS_ABOVE = 10 * 2 ** 20
/** Compressed bytes between two lines of progress. */
const PROGRESS_BYTES = 64_000_000

/** A closed month whose archive Heroku made before the month was over. */
export class ProvisionalError extends ActionError {
  constructor(month: Month, createdAt: string) {
    super(
      `Heroku's archive of ${month} was made at ${createdAt}, before the month was over: it is cut ` +
        'short. Nothing was delivered. Run again when Heroku has made the final one, or set ' +
        "'provisional' to allow.",
    )
  }
}

/** Anomalies in the events, with `strict`. */
export class AnomaliesError extends ActionError {
  constructor(month: Month, anomalies: string) {
    super(
      `The events of ${month} have anomalies: ${anomalies}. Nothing was delivered, because ` +
        "'strict' is true. Look at them in a run with strict: false, which keeps every event.",
    )
  }
}

/** What the export works with, besides what it is asked for. */
export interface Tools {
  heroku: HerokuClient
  get: HttpGet
  /** Undefined when nothing is to be committed. */
  ledger: RepositoryLedger | undefined
  runner: Runner
  scratch: Scratch
  clock: Clock
  log: Log
  /** Whether the summary names actors and apps, which are counted only then. */
  review: boolean
}

/** What became of the months that were due. */
export interface Exported {
  months: MonthReport[]
  /** Closed months that nobody has, neither the ledger nor Heroku; without the one that failed. */
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
        await patience.try(() =>
          inSection(tools, (own) => exportMonth(month, account, each, own, report)),
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
  const { overdue } = plan
  if (overdue !== undefined) {
    const report: MonthReport = { result: emptyResult(overdue), files: [] }
    fail(report, new OverdueError(overdue, account.name))
    reports.push(report)
  }
  return { months: reports, lost: plan.lost.filter((month) => month !== overdue) }
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
  // Of a closed month that is cut short still, the one in hand is not up to date either.
  if (listed?.final === false && refusesProvisional(month, options, now)) return undefined
  const held = latestRevisions(plan.state).get(month) ?? plan.state.provisional.get(month)
  if (listed === undefined || held === undefined) return undefined
  // The last bytes of a running month may be those of the final one, too: it lands all the same.
  const lands = listed.final && !held.manifest.final
  return isSameSource(held, listed) && !lands ? held : undefined
}

/** Whether an archive of the month must be final: `provisional` is about closed months alone. */
function refusesProvisional(month: Month, { provisional }: Options, now: Date): boolean {
  return provisional === 'refuse' && now >= endOf(month)
}

async function exportMonth(
  month: Month,
  account: Account,
  options: Options,
  tools: Tools,
  report: MonthReport,
): Promise<void> {
  const { log } = tools
  const { result } = report
  const archive = await log.group(`${month}: fetch`, () =>
    fetchArchive(month, account, options, tools),
  )
  result.final = isFinal(archive.createdAt, month)
  report.sourceSha256 = archive.checksum

  const source = new Digest()
  const ordered = await log.group(`${month}: order`, () =>
    orderEvents(month, archive, source, account, options, tools),
  )
  report.tally = ordered.tally
  result.events = ordered.tally.count
  const anomalies = anomaliesOf(ordered.tally)
  if (options.strict && anomalies !== '') throw new AnomaliesError(month, anomalies)

  if (options.reconcile) {
    report.reconciled = await log.group(`${month}: reconcile`, () =>
      reconcileMonth(month, account, { createdAt: archive.createdAt, ordered }, tools),
    )
  }
  const found = { archive, source, ordered, reconciliation: report.reconciled?.reconciliation }
  const sealed = await log.group(`${month}: seal`, () =>
    sealMonth(month, account, found, options, tools),
  )
  await log.group(`${month}: deliver`, () =>
    deliver(month, account, sealed, options, tools, report),
  )
}

async function fetchArchive(
  month: Month,
  account: Account,
  options: Options,
  { heroku: client, get, scratch, clock, log }: Tools,
): Promise<DownloadedArchive> {
  const refuse = refusesProvisional(month, options, clock.now())
  const archive = await downloadArchive(
    { client, account, month, get, scratch, clock, log },
    ({ created_at: createdAt, size }) => {
      if (refuse && !isFinal(createdAt, month)) throw new ProvisionalError(month, createdAt)
      if (size > options.limits.archiveSize) {
        const [actual, limit] = [size, options.limits.archiveSize].map(formatBytes)
        throw new LimitError('declared size', actual!, limit!, 'max-archive-size')
      }
    },
  )
  const kind = isFinal(archive.createdAt, month) ? 'final' : 'provisional'
  log.info(`Made by Heroku at ${archive.createdAt}: ${kind}`)
  return archive
}

async function orderEvents(
  month: Month,
  archive: DownloadedArchive,
  digest: Digest,
  account: Account,
  { limits }: Options,
  { scratch, clock, log, review }: Tools,
): Promise<Ordered> {
  const expected = {
    accountId: account.id,
    monthStart: startOf(month).getTime() / 1000,
    monthEnd: endOf(month).getTime() / 1000,
    review,
  }
  const source: SecretFile = {
    size: archive.gz.size,
    read: (start = 0, end = archive.gz.size) =>
      withProgress(archive.gz.read(start, end), {
        done: 'Read',
        total: end - start,
        every: PROGRESS_BYTES,
        clock,
        log,
      }),
  }
  const json = measured(gunzip(source, limits), digest)
  const ordered = await order(json, expected, { spill: () => scratch.log() })
  const { count, first, last } = ordered.tally
  log.info(`${count} events, ${formatBytes(ordered.size)} of JSON`)
  if (first !== null && last !== null) log.info(`From ${first} to ${last}`)
  const anomalies = anomaliesOf(ordered.tally)
  if (anomalies !== '') log.info(`Anomalies: ${anomalies}; every event is kept`)
  return ordered
}

async function sealMonth(
  month: Month,
  account: Account,
  found: Pick<MonthFacts, 'archive' | 'source' | 'ordered' | 'reconciliation'>,
  { encryption, compression, keepOriginal }: Options,
  { scratch, clock, log, runner }: Tools,
): Promise<SealedMonth> {
  const { archive, ordered } = found
  const encrypted = encryption !== null
  const auto = encrypted || ordered.size > COMPRESS_ABOVE
  const gzip = compression === 'gzip' || (compression === 'auto' && auto)
  const keys = { recipients: encryption?.recipients ?? [], signer: encryption?.signer }
  const folder = join(scratch.folder, `${month}.sealed`)
  const now = clock.now()

  const document = new Digest()
  const progress = { done: 'Sealed', total: ordered.size, clock, log }
  const plain = withProgress(measured(ordered.read(), document), progress)
  const events = seal(plain, { gzip, ...keys, now })
  const ending = eventsEnding({ gzip, encrypted })
  const files = await writeSealed({ role: 'events', ending }, folder, events)
  if (document.size !== ordered.size) {
    throw new Error(
      `${document.size} bytes were written of ${ordered.size}: a defect, please report it`,
    )
  }
  if (keepOriginal) {
    const original = seal(archive.gz.read(), { gzip: false, ...keys, now })
    const ending = originalEnding(encrypted)
    files.push(...(await writeSealed({ role: 'original', ending }, folder, original)))
  }
  log.info(`Ordered document: SHA-256 ${document.sha256}`)
  for (const { ending, size, sha256 } of files) {
    log.info(`${month}${ending}: ${formatBytes(size)}, SHA-256 ${sha256}`)
  }
  log.info(encrypted ? `Encrypted for ${keys.recipients.length} recipients` : 'Not encrypted')
  const final = isFinal(archive.createdAt, month)
  const facts = { ...found, account, month, final, document, encryption, runner }
  return { record: recordOf(facts), files, ordered }
}
