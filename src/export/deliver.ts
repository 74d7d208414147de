import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ArtifactReceipt } from '../artifact/artifact.ts'
import {
  appendMonth,
  attested,
  nextRevision,
  placeMonth,
  twinOf,
  UNLOGGED,
  type Appended,
  type MonthRecord,
  type PlacedMonth,
} from '../ledger/append.ts'
import { commitMessage } from '../ledger/commit-message.ts'
import { inDirectory, SUMS } from '../ledger/paths.ts'
import type { LedgerState } from '../ledger/state.ts'
import type { Ledger } from '../ledger/store.ts'
import { filesOf, formatSums } from '../ledger/sums.ts'
import type { Ordered } from '../order/index.ts'
import type { Delivery } from '../report/result.ts'
import type { SealedFile } from '../seal/file.ts'
import { ActionError } from '../system/errors.ts'
import type { Month } from '../system/month.ts'
import { counted } from '../text/log.ts'
import type { Tools } from './month.ts'

export interface SealedMonth {
  record: MonthRecord
  files: readonly SealedFile[]
  ordered: Ordered
  /** The revision that its review page names; undefined without a page. */
  reviewed?: number | undefined
}

/** What would become of a month in a dry run. */
export function rehearse(
  { record, files }: SealedMonth,
  state: LedgerState,
  tools: Tools,
): Delivery {
  const { ledger, options } = tools
  const twin = ledger && twinOf(state, record)
  const held = twin ?? placeMonth(record, files, UNLOGGED)
  const isHeldBack = twin === undefined || options.destination.has('artifact')
  return { held, directory: ledger?.directory ?? '', isHeldBack }
}

/** Delivers to each destination. One that fails does not stop the other. */
export async function deliver(sealed: SealedMonth, tools: Tools): Promise<Delivery> {
  const { record, files } = sealed
  const { ledger, outages, options } = tools
  const failures: unknown[] = []
  const attempt = async <T>(action: () => Promise<T>): Promise<T | undefined> =>
    outages.spend(action).catch((error: unknown) => {
      failures.push(error)
      return undefined
    })

  const inLedger = ledger && (await attempt(() => append(sealed, ledger, tools)))
  // An artifact beside it has the manifest that was written to the ledger.
  let placed = inLedger?.placed ?? placeMonth(record, files, UNLOGGED)
  let artifact: ArtifactReceipt | undefined
  if (options.destination.has('artifact')) {
    artifact = await attempt(async () => {
      if (inLedger?.placed === undefined) placed = await attested(placed, tools.attest)
      return uploadMonth(placed, files, tools)
    })
    // The next run will look for the month in the ledger alone.
    const isPassedBy = inLedger !== undefined && options.selection.kind === 'missing'
    const failure = failures.at(-1)
    if (artifact === undefined && isPassedBy && failure instanceof ActionError) {
      failure.message +=
        ` The ledger has ${record.month} now, so 'missing' passes it by: run with month: ` +
        `${record.month} for its artifact.`
    }
  }
  const { held = placed, isNew = false, receipt: commit = null, newest } = inLedger ?? {}
  const directory = inLedger === undefined ? '' : ledger!.directory
  const delivered = isNew ? filesOf(held) : artifact ? filesOf(placed) : []
  const subjects = delivered.map(({ path, sha256 }) => ({
    path: inDirectory(isNew ? directory : '', path),
    sha256,
  }))
  return { held, newest, failures, directory, isNew, commit, artifact, subjects }
}

/** Appends a month to the ledger, unless that has its events already. */
async function append(
  { record, files, ordered, reviewed }: SealedMonth,
  ledger: Ledger,
  { options, scratch, log, attest, check }: Tools,
): Promise<Appended> {
  const appended = await appendMonth(ledger, {
    record,
    files,
    attest,
    check: async (state, ledgerFiles) => {
      await check(state, ledgerFiles)
      const revision = record.final ? nextRevision(state, record.month as Month) : 1
      if (reviewed !== undefined && reviewed !== revision) {
        throw new ActionError(
          `Another run added ${record.month} meanwhile, with other events: the review page does not ` +
            'fit. Nothing was written; run again.',
          { code: 'E_GITHUB_BUSY' },
        )
      }
    },
    document: () => ordered.read(),
    spill: () => scratch.log(),
    message: (manifest) => commitMessage(options.commitMessage, manifest),
  })
  const { changes, revision } = appended.held.manifest
  if (!appended.isNew) log.info('The ledger has these events already: no commit')
  else if (revision > 1) {
    const counts = changes
      ? `${counted(changes.added, 'event')} added, ${changes.removed.toLocaleString('en-US')} removed, ` +
        `${changes.changed.toLocaleString('en-US')} changed`
      : 'how the events differ is not known, since the earlier ones are encrypted'
    log.warning(
      `Heroku changed its archive of ${record.month} after it was exported. It was added as revision ` +
        `${revision}: ${counts}. The earlier ones are untouched.`,
    )
  }
  return appended
}

/** Uploads a month as the ledger lays it out. The files are moved: nothing is done with them afterwards. */
async function uploadMonth(
  placed: PlacedMonth,
  files: readonly SealedFile[],
  { options: { artifactName, retentionDays }, runner, scratch, clock, log }: Tools,
): Promise<ArtifactReceipt> {
  // GitHub's client is large, and few runs need it.
  const { effectiveArtifactName, uploadArtifact } = await import('../artifact/artifact.ts')
  const { account, month, files: named } = placed.manifest
  const root = join(scratch.folder, month)
  await mkdir(join(root, dirname(placed.path)), { recursive: true })
  for (const [index, { file }] of files.entries()) {
    await rename(file, join(root, named[index]!.path))
  }
  const sums = { path: SUMS, bytes: formatSums(filesOf(placed)) }
  for (const { path, bytes } of [placed, ...placed.companions, sums]) {
    await writeFile(join(root, path), bytes)
  }
  const paths = [...filesOf(placed), sums].map(({ path }) => join(root, path))
  const name = effectiveArtifactName(artifactName, account, month as Month, runner.runAttempt)
  try {
    const upload = { name, root, files: paths, retentionDays }
    return await uploadArtifact(upload, { runner, now: clock.now(), log })
  } catch (error) {
    // The client may be reading the files still.
    scratch.lend()
    throw error
  }
}
