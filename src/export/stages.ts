import { join } from 'node:path'
import type { Clock } from '../system/clock.ts'
import type { RepositoryLedger } from '../github/commit.ts'
import type { SealedMonth } from './deliver.ts'
import { ActionError } from '../system/errors.ts'
import type { HerokuClient } from '../heroku/client.ts'
import { downloadArchive, type DownloadedArchive } from '../heroku/download.ts'
import { isAheadOf, isFinal } from '../heroku/final.ts'
import type { HttpGet } from '../http/client.ts'
import { readGzip } from '../heroku/gunzip.ts'
import type { Account } from '../heroku/schemas.ts'
import { eventsEnding, originalEnding } from '../ledger/paths.ts'
import { checkDeclaredSize, LIMITS } from '../heroku/limits.ts'
import { counted, formatBytes, type Log } from '../text/log.ts'
import { endOf, startOf, type Month } from '../system/month.ts'
import type { Options } from '../options/export.ts'
import { anomaliesOf, order, type Ordered } from '../order/index.ts'
import type { Patience } from '../http/patience.ts'
import { withProgress } from '../system/progress.ts'
import { recordOf, type MonthFacts } from './record.ts'
import type { Runner } from '../system/workflow.ts'
import type { Scratch, SecretFile } from '../system/scratch.ts'
import { Digest, measured } from '../seal/digest.ts'
import { writeSealed } from '../seal/file.ts'
import { seal } from '../seal/seal.ts'

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
  /** How long services that are out of reach may still hold up the run. */
  patience: Patience
  clock: Clock
  log: Log
  /** Whether the summary names actors and apps, which are counted only then. */
  review: boolean
}

/** Whether an archive of the month must be final: `provisional` is about closed months alone. */
export function refusesProvisional(month: Month, { provisional }: Options, now: Date): boolean {
  return provisional === 'refuse' && now >= endOf(month)
}

/** Whether a month goes nowhere once the repository refuses it. */
export function isCommitAlone({ destinations }: Options): boolean {
  return destinations.size === 1 && destinations.has('commit')
}

/**
 * Fetches a month and verifies it.
 *
 * @throws ProvisionalError, LimitError, GitHubError before a byte of it is fetched
 */
export async function fetchArchive(
  month: Month,
  account: Account,
  options: Options,
  { heroku: client, get, ledger, scratch, clock, log }: Tools,
): Promise<DownloadedArchive> {
  const refuse = refusesProvisional(month, options, clock.now())
  const archive = await downloadArchive(
    { client, account, month, get, scratch, clock, log },
    async ({ created_at: createdAt, size }) => {
      if (refuse && !isFinal(createdAt, month)) throw new ProvisionalError(month, createdAt)
      if (isAheadOf(createdAt, month, clock.now())) {
        log.warning(
          `Heroku's archive of ${month} was made at ${createdAt}, after the month was over, but this ` +
            `machine's clock says ${clock.now().toISOString()}. One of the two clocks is wrong: it is ` +
            'taken for provisional.',
        )
      }
      checkDeclaredSize(size)
      if (!options.dryRun && isCommitAlone(options)) await ledger?.repository.checkWritable()
    },
  )
  const kind = isFinal(archive.createdAt, month, archive.retrievedAt) ? 'final' : 'provisional'
  log.info(`Made by Heroku at ${archive.createdAt}: ${kind}`)
  return archive
}

/** Puts the events in order; `digest` sees the JSON as it is decompressed. */
export async function orderEvents(
  month: Month,
  archive: DownloadedArchive,
  digest: Digest,
  account: Account,
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
  const ordered = await readGzip(source, LIMITS, (json) =>
    order(measured(json, digest), expected, { spill: () => scratch.log() }),
  )
  const { count, first, last } = ordered.tally
  log.info(`${counted(count, 'event')}, ${formatBytes(ordered.size)} of JSON`)
  if (first !== null && last !== null) log.info(`From ${first} to ${last}`)
  const anomalies = anomaliesOf(ordered.tally)
  if (anomalies !== '') log.info(`Anomalies: ${anomalies}; every event is kept`)
  return ordered
}

/** Compresses, encrypts and digests the ordered document, and what belongs to it. */
export async function sealMonth(
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
  log.info(
    encrypted ? `Encrypted for ${counted(keys.recipients.length, 'recipient')}` : 'Not encrypted',
  )
  const final = isFinal(archive.createdAt, month, archive.retrievedAt)
  const facts = { ...found, account, month, final, document, encryption, runner }
  return { record: recordOf(facts), files, ordered }
}
