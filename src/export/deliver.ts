import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Clock } from '../system/clock.ts'
import {
  ArtifactError,
  effectiveArtifactName,
  uploadArtifact,
  type ArtifactReceipt,
} from '../artifact/artifact.ts'
import { commitMonth, inRepository, type RepositoryLedger } from '../github/commit.ts'
import { asDiskError } from '../system/disk.ts'
import { ActionError, messageOf } from '../system/errors.ts'
import type { Account } from '../heroku/schemas.ts'
import { placeMonth, UNLOGGED, type MonthRecord } from '../ledger/append.ts'
import { changesBetween, type Changes } from '../ledger/changes.ts'
import { documentIn, wholePath } from '../ledger/document.ts'
import { LedgerError } from '../ledger/errors.ts'
import { formatManifest } from '../ledger/manifest.ts'
import { commitMessage } from '../ledger/message.ts'
import { SUMS } from '../ledger/paths.ts'
import type { Shelf } from '../ledger/read.ts'
import { sha256Of, type HeldManifest } from '../ledger/state.ts'
import { filesOf, formatSums } from '../ledger/sums.ts'
import { plain, type Log } from '../text/log.ts'
import type { Month } from '../system/month.ts'
import type { Options } from '../options/export.ts'
import type { Ordered } from '../order/index.ts'
import type { MonthReport } from '../report/summary.ts'
import type { Runner } from '../system/workflow.ts'
import type { Scratch } from '../system/scratch.ts'
import type { SealedFile } from '../seal/file.ts'

/** A month that is ready to be delivered. */
export interface SealedMonth {
  record: MonthRecord
  files: readonly SealedFile[]
  ordered: Ordered
}

/** What a delivery works with. */
export interface DeliveryTools {
  ledger: RepositoryLedger | undefined
  runner: Runner
  scratch: Scratch
  clock: Clock
  log: Log
}

/** Delivers to each destination; one that fails does not keep the month from the other. */
export async function deliver(
  month: Month,
  account: Account,
  sealed: SealedMonth,
  options: Options,
  tools: DeliveryTools,
  report: MonthReport,
): Promise<void> {
  const { ledger, log } = tools
  const { result } = report
  result.status = 'unchanged'
  let placed: HeldManifest = placeMonth(sealed.record, sealed.files, UNLOGGED)
  tell(report, placed, ledger?.directory)
  if (options.dryRun) {
    log.info('Dry run: nothing is delivered')
    return
  }
  const failures: unknown[] = []
  let isHeld = false
  if (ledger !== undefined) {
    try {
      placed = (await commit(month, sealed, ledger, options, tools, report)) ?? placed
      isHeld = true
    } catch (error) {
      failures.push(error)
    }
  }
  if (options.destinations.has('artifact')) {
    try {
      const receipt = await upload(month, account, placed, sealed, options, tools)
      result.artifact_id = receipt.id
      result.artifact_url = receipt.url
      result.artifact_digest = receipt.digest
      result.artifact_expires_at = receipt.expiresAt?.toISOString() ?? null
      result.status = 'exported'
      report.subjects ??= filesOf(placed)
      if (!isHeld) tell(report, placed)
    } catch (error) {
      const isPassedBy = isHeld && options.selection.kind === 'missing'
      failures.push(isPassedBy ? withoutArtifact(month, error) : error)
    }
  }
  if (failures.length === 1) throw failures[0]
  if (failures.length > 1) {
    const messages = failures.map((each) => messageOf(asDiskError(each)))
    const transient = failures.every((each) => each instanceof ActionError && each.transient)
    throw new ActionError(messages.join('\n'), { transient })
  }
}

/** Why there is no artifact of a month that the ledger has: `missing` would never make it good. */
function withoutArtifact(month: Month, thrown: unknown): unknown {
  const cause = asDiskError(thrown)
  if (!(cause instanceof ActionError)) return cause
  return new ActionError(
    `${cause.message} The ledger has ${month} now, so that 'missing' passes it by: run with ` +
      `month: ${month} for its artifact.`,
    { cause, transient: cause.transient },
  )
}

/** Says in a report what a month amounts to and where it lies. */
export function tell(report: MonthReport, { path, manifest }: HeldManifest, directory = ''): void {
  const { result } = report
  report.files = manifest.files
  report.sourceSha256 = manifest.source.checksum
  result.final = manifest.final
  result.events = manifest.events.count
  result.sha256 = manifest.json.sha256
  result.path = inRepository(directory, wholePath(manifest.files[0]!.path))
  result.manifest_path = inRepository(directory, path)
}

/** Commits a month; gives its manifest, or undefined when the ledger had it already. */
async function commit(
  month: Month,
  { record, files, ordered }: SealedMonth,
  ledger: RepositoryLedger,
  { commitMessage: template }: Options,
  { scratch, log }: DeliveryTools,
  report: MonthReport,
): Promise<HeldManifest | undefined> {
  const { held, receipt } = await commitMonth(ledger, {
    record,
    files,
    message: (manifest) => commitMessage(template, manifest),
    compare: (before, shelf) => compare(before, shelf, ordered, scratch),
  })
  const { result } = report
  tell(report, held, ledger.directory)
  if (receipt === null) {
    log.info('The ledger has these events already: no commit')
    return undefined
  }
  log.info(`Committed ${plain(receipt.sha)} to ${plain(ledger.repository.branch)}`)
  const { revision, changes } = held.manifest
  if (revision > 1) {
    const counts = changes
      ? `${changes.added} events added, ${changes.removed} removed, ${changes.changed} changed`
      : 'how the events differ is not known, since the earlier ones are encrypted'
    log.warning(
      `Heroku changed its archive of ${month} after it was exported. It was added as revision ` +
        `${revision}: ${counts}. The earlier ones are untouched.`,
    )
  }
  report.subjects = filesOf(held).map(({ path, sha256 }) => ({
    path: inRepository(ledger.directory, path),
    sha256,
  }))
  result.commit_sha = receipt.sha
  result.commit_url = receipt.url
  result.status = 'exported'
  return held
}

/**
 * Counts what Heroku changed; null when the events before are encrypted.
 *
 * @throws LedgerError when a file of the events before has other bytes than it had
 */
async function compare(
  { manifest }: HeldManifest,
  shelf: Shelf,
  ordered: Ordered,
  scratch: Scratch,
): Promise<Changes | null> {
  if (manifest.encryption !== null) return null
  const files = manifest.files.filter(({ role }) => role === 'events')
  const sealed = async function* () {
    for (const { path, sha256 } of files) {
      const bytes = await shelf.read(path)
      if (sha256Of(bytes) !== sha256) throw new LedgerError(path, 'is not what its manifest says')
      yield bytes
    }
  }
  const before = documentIn(sealed(), files[0]!.path)
  return changesBetween(before, ordered.read(), () => scratch.log())
}

async function upload(
  month: Month,
  account: Account,
  placed: HeldManifest,
  { files }: SealedMonth,
  { artifactName, retentionDays }: Options,
  { runner, scratch, clock, log }: DeliveryTools,
): Promise<ArtifactReceipt> {
  const root = join(scratch.folder, month)
  const paths = await layOut(placed, files, root)
  const name = effectiveArtifactName(artifactName, account, month, runner.runAttempt)
  const artifact = { name, root, files: paths, retentionDays }
  try {
    return await uploadArtifact(artifact, { runner, now: clock.now(), log })
  } catch (error) {
    if (error instanceof ArtifactError && error.isReading) scratch.lend()
    throw error
  }
}

/** Lays a month's files out on disk as the ledger does, with the manifest and SHA256SUMS. */
async function layOut(
  placed: HeldManifest,
  files: readonly SealedFile[],
  root: string,
): Promise<string[]> {
  const { manifest, path } = placed
  await mkdir(join(root, dirname(path)), { recursive: true })
  for (const [index, { file }] of files.entries()) {
    await rename(file, join(root, manifest.files[index]!.path))
  }
  await writeFile(join(root, path), formatManifest(manifest))
  await writeFile(join(root, SUMS), formatSums(filesOf(placed)))
  return [...filesOf(placed).map((file) => file.path), SUMS].map((file) => join(root, file))
}
