import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Clock } from '../system/clock.ts'
import {
  ArtifactError,
  effectiveArtifactName,
  uploadArtifact,
  type ArtifactReceipt,
} from '../artifact/artifact.ts'
import type { Delivery } from '../report/result.ts'
import { asDiskError } from '../system/disk.ts'
import { ActionError } from '../system/errors.ts'
import type { Account } from '../heroku/schemas.ts'
import { appendMonth, placeMonth, twinOf, UNLOGGED, type MonthRecord } from '../ledger/append.ts'
import { formatManifest } from '../ledger/manifest.ts'
import { commitMessage } from '../ledger/message.ts'
import { inDirectory, SUMS } from '../ledger/paths.ts'
import type { HeldManifest, LedgerState } from '../ledger/state.ts'
import type { Ledger } from '../ledger/store.ts'
import { filesOf, formatSums } from '../ledger/sums.ts'
import { counted, type Log } from '../text/log.ts'
import type { Month } from '../system/month.ts'
import type { Options } from '../options/export.ts'
import type { Ordered } from '../order/index.ts'
import type { Patience } from '../http/patience.ts'
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
  ledger: Ledger | undefined
  runner: Runner
  scratch: Scratch
  patience: Patience
  clock: Clock
  log: Log
}

/** A month that is where it was before. */
export function undelivered(held: HeldManifest, directory = ''): Delivery {
  const nothing = { commit: null, artifact: null, subjects: [], newest: undefined, failures: [] }
  return { held, directory, isHeldBack: false, ...nothing }
}

/** What a delivery would do to a ledger that is in this state. */
export function rehearse(
  { record, files }: SealedMonth,
  state: LedgerState,
  { destinations }: Options,
  { ledger, log }: DeliveryTools,
): Delivery {
  const twin = ledger && twinOf(state, record)
  const held = twin ?? placeMonth(record, files, UNLOGGED)
  const isHeldBack = twin === undefined || destinations.has('artifact')
  log.info(
    isHeldBack
      ? `Dry run: ${record.month} would be exported`
      : 'Dry run: the ledger has these events already, nothing would be committed',
  )
  return { ...undelivered(held, ledger?.directory), isHeldBack }
}

/** Delivers to each destination; one that fails does not keep the month from the other. */
export async function deliver(
  month: Month,
  account: Account,
  sealed: SealedMonth,
  options: Options,
  tools: DeliveryTools,
): Promise<Delivery> {
  const { ledger, patience } = tools
  const unlogged = placeMonth(sealed.record, sealed.files, UNLOGGED)
  let delivery = undelivered(unlogged, ledger?.directory)
  let isHeld = false
  if (ledger !== undefined) {
    try {
      const commit = () => commitTo(ledger, month, sealed, options, tools)
      delivery = { ...delivery, ...(await patience.spend(commit)) }
      isHeld = true
    } catch (error) {
      delivery = { ...delivery, failures: [error] }
    }
  }
  if (!options.destinations.has('artifact')) return delivery
  const placed = delivery.commit === null ? unlogged : delivery.held
  try {
    const send = () => upload(month, account, placed, sealed, options, tools)
    const artifact = await patience.spend(send)
    const subjects = delivery.commit === null ? filesOf(placed) : delivery.subjects
    const place = isHeld ? {} : { held: placed, directory: '' }
    return { ...delivery, ...place, artifact, subjects }
  } catch (error) {
    const isPassedBy = isHeld && options.selection.kind === 'missing'
    const failure = isPassedBy ? withoutArtifact(month, error) : error
    return { ...delivery, failures: [...delivery.failures, failure] }
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

/** Commits a month, unless the ledger has it already. */
async function commitTo(
  ledger: Ledger,
  month: Month,
  { record, files, ordered }: SealedMonth,
  { commitMessage: template }: Options,
  { scratch, log }: DeliveryTools,
): Promise<Pick<Delivery, 'held' | 'commit' | 'subjects' | 'newest'>> {
  const { held, isNew, receipt, newest } = await appendMonth(ledger, {
    record,
    files,
    document: () => ordered.read(),
    spill: () => scratch.log(),
    message: (manifest) => commitMessage(template, manifest),
  })
  if (!isNew) {
    log.info('The ledger has these events already: no commit')
    return { held, commit: null, subjects: [], newest }
  }
  const { revision, changes } = held.manifest
  if (revision > 1) {
    const counts = changes
      ? `${counted(changes.added, 'event')} added, ${changes.removed} removed, ${changes.changed} changed`
      : 'how the events differ is not known, since the earlier ones are encrypted'
    log.warning(
      `Heroku changed its archive of ${month} after it was exported. It was added as revision ` +
        `${revision}: ${counts}. The earlier ones are untouched.`,
    )
  }
  const subjects = filesOf(held).map(({ path, sha256 }) => ({
    path: inDirectory(ledger.directory, path),
    sha256,
  }))
  return { held, commit: receipt, subjects, newest }
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
