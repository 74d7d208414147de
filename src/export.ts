import { join } from 'node:path'
import type { Clock } from './clock.ts'
import { effectiveArtifactName, uploadArtifact, type ArtifactReceipt } from './deliver/artifact.ts'
import { commitMonth, inRepository } from './deliver/commit.ts'
import type { CommitReceipt, Repository } from './deliver/repository.ts'
import { ActionError, messageOf } from './errors.ts'
import { isFinal, type HerokuClient } from './heroku/client.ts'
import { downloadArchive, type DownloadedArchive } from './heroku/download.ts'
import { gunzip } from './heroku/gunzip.ts'
import type { HttpGet } from './heroku/http.ts'
import type { Account } from './heroku/schemas.ts'
import { commitMessage } from './ledger/message.ts'
import { eventsPath, ledgerDirectory, originalPath } from './ledger/paths.ts'
import { LimitError } from './limits.ts'
import { formatBytes, plain, type Log } from './log.ts'
import { endOf, startOf, type Month } from './month.ts'
import type { Options } from './options.ts'
import { anomaliesOf, order, type Ordered } from './order/index.ts'
import { withProgress } from './progress.ts'
import type { MonthReport } from './report/summary.ts'
import { emptyResult } from './result.ts'
import { runUrl, type Runner } from './runner.ts'
import type { Scratch, SecretFile } from './scratch.ts'
import { Tally as Digest, measured } from './seal/digest.ts'
import { writeSealed, type SealedFile } from './seal/file.ts'
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
  repository: Repository | undefined
  runner: Runner
  scratch: Scratch
  clock: Clock
  log: Log
  /** Whether the summary names actors and apps, which are counted only then. */
  review: boolean
}

/**
 * The story. For each month: ask Heroku for the archive, download and verify it, put its events in
 * order, seal it, deliver it; say what happened. One month's failure does not stop the others.
 */
export async function exportMonths(
  account: Account,
  options: Options,
  tools: Tools,
): Promise<MonthReport[]> {
  const reports: MonthReport[] = []
  for (const month of options.months) {
    const report: MonthReport = { result: emptyResult(month), files: [] }
    reports.push(report)
    try {
      await exportMonth(month, account, options, tools, report)
    } catch (error) {
      if (!(error instanceof ActionError)) tools.log.debug(error)
      report.result.status = 'failed'
      report.result.error = messageOf(error)
      if (report.result.commit_sha === null && report.result.artifact_id === null) {
        report.result.path = null
      }
    }
  }
  return reports
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

  const ordered = await log.group(`${month}: order`, () =>
    orderEvents(month, archive, account, options, tools),
  )
  report.tally = ordered.tally
  result.events = ordered.tally.count
  const anomalies = anomaliesOf(ordered.tally)
  if (options.strict && anomalies !== '') throw new AnomaliesError(month, anomalies)

  const sealed = await log.group(`${month}: seal`, () =>
    sealMonth(month, result.final === true, archive, ordered, options, tools),
  )
  report.files = sealed.files
  result.sha256 = sealed.sha256
  result.path = sealed.files[0]!.path

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
  const refuse = options.provisional === 'refuse' && clock.now() >= endOf(month)
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
  const ordered = await order(gunzip(source, limits), expected, { spill: () => scratch.log() })
  const { count, first, last } = ordered.tally
  log.info(`${count} events, ${formatBytes(ordered.size)} of JSON`)
  if (first !== null && last !== null) log.info(`From ${first} to ${last}`)
  const anomalies = anomaliesOf(ordered.tally)
  if (anomalies !== '') log.info(`Anomalies: ${anomalies}; every event is kept`)
  return ordered
}

interface SealedMonth {
  /** The events first. */
  files: SealedFile[]
  /** Folder on disk that is laid out like the ledger's. */
  root: string
  /** SHA-256 of the ordered document. */
  sha256: string
}

async function sealMonth(
  month: Month,
  final: boolean,
  archive: DownloadedArchive,
  ordered: Ordered,
  { encryption, compression, keepOriginal }: Options,
  { scratch, clock, log }: Tools,
): Promise<SealedMonth> {
  const encrypted = encryption !== null
  const auto = encrypted || ordered.size > COMPRESS_ABOVE
  const gzip = compression === 'gzip' || (compression === 'auto' && auto)
  const keys = { recipients: encryption?.recipients ?? [], signer: encryption?.signer }
  const root = join(scratch.folder, month)
  const now = clock.now()

  const document = new Digest()
  const progress = { done: 'Sealed', total: ordered.size, clock, log }
  const plain = withProgress(measured(ordered.read(), document), progress)
  const events = seal(plain, { gzip, ...keys, now })
  const path = eventsPath(month, final, { gzip, encrypted })
  const files = [await writeSealed('events', path, root, events)]
  if (document.size !== ordered.size) {
    throw new Error(
      `${document.size} bytes were written of ${ordered.size}: a defect, please report it`,
    )
  }
  if (keepOriginal) {
    const original = seal(archive.gz.read(), { gzip: false, ...keys, now })
    files.push(await writeSealed('original', originalPath(month, final, encrypted), root, original))
  }
  log.info(`Ordered document: SHA-256 ${document.sha256}`)
  for (const { path, size, sha256 } of files) {
    log.info(`${path}: ${formatBytes(size)}, SHA-256 ${sha256}`)
  }
  log.info(encrypted ? `Encrypted for ${keys.recipients.length} recipients` : 'Not encrypted')
  return { files, root, sha256: document.sha256 }
}

/** Delivers to each destination; one that fails does not keep the month from the other. */
async function deliver(
  month: Month,
  account: Account,
  sealed: SealedMonth,
  options: Options,
  tools: Tools,
  report: MonthReport,
): Promise<void> {
  const { log } = tools
  const { result } = report
  result.status = 'unchanged'
  if (options.dryRun) {
    log.info('Dry run: nothing is delivered')
    return
  }
  const failures: unknown[] = []
  const attempt = async (action: () => Promise<void>) => {
    try {
      await action()
    } catch (error) {
      failures.push(error)
    }
  }
  const { repository } = tools
  if (repository !== undefined) {
    await attempt(async () => {
      const directory = ledgerDirectory(options.directory, account)
      result.path = inRepository(directory, result.path!)
      const receipt = await commitFiles(
        month,
        account,
        directory,
        sealed,
        options,
        tools,
        report,
        repository,
      )
      if (receipt === null) {
        log.info('The repository has this month already, byte for byte: no commit')
        return
      }
      log.info(`Committed ${receipt.sha} to ${plain(repository.branch)}`)
      result.commit_sha = receipt.sha
      result.commit_url = receipt.url
      result.status = 'exported'
    })
  }
  if (options.destinations.has('artifact')) {
    await attempt(async () => {
      const receipt = await uploadFiles(month, account, sealed, options, tools)
      result.artifact_id = receipt.id
      result.artifact_url = receipt.url
      result.artifact_digest = receipt.digest
      result.artifact_expires_at = receipt.expiresAt?.toISOString() ?? null
      result.status = 'exported'
    })
  }
  if (failures.length === 1) throw failures[0]
  if (failures.length > 1) throw new ActionError(failures.map(messageOf).join('\n'))
}

async function commitFiles(
  month: Month,
  account: Account,
  directory: string,
  sealed: SealedMonth,
  options: Options,
  { runner }: Tools,
  { result, tally, sourceSha256 }: MonthReport,
  repository: Repository,
): Promise<CommitReceipt | null> {
  const { count: events, first, last } = tally!
  const message = commitMessage(options.commitMessage, {
    account,
    month,
    events,
    first,
    last,
    sha256: sealed.sha256,
    sourceSha256: sourceSha256!,
    run: runUrl(runner),
  })
  return commitMonth(repository, {
    month,
    final: result.final === true,
    encrypted: options.encryption !== null,
    directory,
    files: sealed.files,
    message,
  })
}

async function uploadFiles(
  month: Month,
  account: Account,
  { files, root }: SealedMonth,
  { artifactName, retentionDays }: Options,
  { runner, clock, log }: Tools,
): Promise<ArtifactReceipt> {
  const name = effectiveArtifactName(artifactName, account, month, runner.runAttempt)
  const upload = { name, root, files: files.map(({ file }) => file), retentionDays }
  return uploadArtifact(upload, { runner, now: clock.now(), log })
}
