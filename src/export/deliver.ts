import {
  appendMonth,
  attested,
  nextRevision,
  placeMonth,
  twinOf,
  UNLOGGED,
  type Appended,
  type MonthRecord,
} from '../ledger/append.ts'
import { commitMessage } from '../ledger/commit-message.ts'
import { inDirectory } from '../ledger/paths.ts'
import type { HeldManifest, LedgerState } from '../ledger/state.ts'
import type { Ledger } from '../ledger/store.ts'
import { filesOf } from '../ledger/sums.ts'
import type { Options } from '../options/export.ts'
import type { Ordered } from '../order/index.ts'
import type { Delivery } from '../report/result.ts'
import type { SealedFile } from '../seal/file.ts'
import { asDiskError } from '../system/disk.ts'
import { ActionError } from '../system/errors.ts'
import type { Month } from '../system/month.ts'
import { counted } from '../text/log.ts'
import { uploadMonth } from './artifact.ts'
import type { Tools } from './month.ts'

/** A month that is ready to be delivered. */
export interface SealedMonth {
  record: MonthRecord
  files: readonly SealedFile[]
  ordered: Ordered
  /** What its page says of the place in the ledger, and its Markdown; undefined without a page. */
  review?: { revision: number; full: readonly string[]; counts: readonly string[] }
}

/** Where and how a month is delivered. */
export type DeliveryOptions = Pick<
  Options,
  'destination' | 'commitMessage' | 'artifactName' | 'retentionDays' | 'selection'
>

export type DeliveryTools = Pick<
  Tools,
  'ledger' | 'runner' | 'scratch' | 'outages' | 'clock' | 'log' | 'attest' | 'check'
>

/** A month that stays where it is. */
export function undelivered(held: HeldManifest, directory = ''): Delivery {
  const nothing = { isNew: false, commit: null, artifact: null, subjects: [], failures: [] }
  return { held, directory, newest: undefined, isHeldBack: false, ...nothing }
}

/** What a delivery would do, for a dry run. */
export function rehearse(
  { record, files }: SealedMonth,
  state: LedgerState,
  { destination }: DeliveryOptions,
  { ledger, log }: DeliveryTools,
): Delivery {
  const twin = ledger && twinOf(state, record)
  const isHeldBack = twin === undefined || destination.has('artifact')
  log.info(
    isHeldBack
      ? `Dry run: ${record.month} would be exported`
      : 'Dry run: the ledger has these events already, nothing would be committed',
  )
  const held = twin ?? placeMonth(record, files, UNLOGGED)
  return { ...undelivered(held, ledger?.directory), isHeldBack }
}

/** Delivers to each destination. One that fails does not stop the other. */
export async function deliver(
  sealed: SealedMonth,
  options: DeliveryOptions,
  tools: DeliveryTools,
): Promise<Delivery> {
  const { record, files } = sealed
  const { ledger } = tools
  const failures: unknown[] = []
  const attempt = async <T>(action: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await tools.outages.spend(action)
    } catch (error) {
      failures.push(error)
      return undefined
    }
  }
  const inLedger =
    ledger && (await attempt(() => append(sealed, ledger, options.commitMessage, tools)))
  // An artifact beside it has the manifest that was written to the ledger.
  const own = inLedger?.placed ?? placeMonth(record, files, UNLOGGED)
  const send = async () => {
    try {
      const placed = inLedger?.placed ?? (await attested(own, tools.attest))
      return { placed, receipt: await uploadMonth(placed, files, options, tools) }
    } catch (error) {
      // The next run will look for the month in the ledger alone.
      const isPassedBy = inLedger !== undefined && options.selection.kind === 'missing'
      throw isPassedBy ? withWayOut(error, record.month) : error
    }
  }
  const sent = options.destination.has('artifact') ? await attempt(send) : undefined
  const placed = sent?.placed ?? own
  const directory = inLedger === undefined ? '' : ledger!.directory
  const isNew = inLedger?.isNew === true
  return {
    held: inLedger?.held ?? placed,
    directory,
    isNew,
    commit: inLedger?.receipt ?? null,
    artifact: sent?.receipt ?? null,
    subjects: (isNew ? filesOf(inLedger.held) : sent ? filesOf(placed) : []).map(
      ({ path, sha256 }) => ({ path: inDirectory(isNew ? directory : '', path), sha256 }),
    ),
    newest: inLedger?.newest,
    isHeldBack: false,
    failures,
  }
}

/** Appends a month to the ledger, unless that has its events already. */
async function append(
  { record, files, ordered, review }: SealedMonth,
  ledger: Ledger,
  template: string,
  { scratch, log, attest, check }: DeliveryTools,
): Promise<Appended> {
  const appended = await appendMonth(ledger, {
    record,
    files,
    attest,
    check: async (state, ledgerFiles) => {
      await check(state, ledgerFiles)
      const { month, final } = record
      const revision = final ? nextRevision(state, month as Month) : 1
      if (review !== undefined && review.revision !== revision) {
        throw new ActionError(
          `Another run added ${month} meanwhile, with other events: the review page does not fit. ` +
            'Nothing was written; run again.',
          { code: 'E_GITHUB_BUSY' },
        )
      }
    },
    document: () => ordered.read(),
    spill: () => scratch.log(),
    message: (manifest) => commitMessage(template, manifest),
  })
  if (!appended.isNew) log.info('The ledger has these events already: no commit')
  else if (appended.held.manifest.revision > 1) log.warning(revisionText(appended.held))
  return appended
}

function revisionText({ manifest: { month, revision, changes } }: HeldManifest): string {
  const counts = changes
    ? `${counted(changes.added, 'event')} added, ${changes.removed.toLocaleString('en-US')} removed, ` +
      `${changes.changed.toLocaleString('en-US')} changed`
    : 'how the events differ is not known, since the earlier ones are encrypted'
  return (
    `Heroku changed its archive of ${month} after it was exported. It was added as revision ` +
    `${revision}: ${counts}. The earlier ones are untouched.`
  )
}

/** Adds how to get the artifact of a month that the ledger has, which `missing` skips. */
function withWayOut(thrown: unknown, month: string): unknown {
  const cause = asDiskError(thrown)
  if (!(cause instanceof ActionError)) return cause
  cause.message +=
    ` The ledger has ${month} now, so 'missing' passes it by: run with month: ${month} for its ` +
    'artifact.'
  return cause
}
