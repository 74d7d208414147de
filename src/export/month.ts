import { join } from 'node:path'
import type { HerokuClient } from '../heroku/client.ts'
import { isFinal } from '../heroku/final.ts'
import type { Account } from '../heroku/schemas.ts'
import type { Http } from '../http/client.ts'
import type { OutageBudget } from '../http/outage.ts'
import type { Attest, MonthRecord, MonthToAppend } from '../ledger/append.ts'
import { isSameSource } from '../ledger/due.ts'
import type { Reconciliation } from '../ledger/reconcile.ts'
import { latestRevisions, type HeldManifest } from '../ledger/state.ts'
import type { Ledger } from '../ledger/store.ts'
import type { Options } from '../options/export.ts'
import type { Tally } from '../order/index.ts'
import type { Plan } from '../plan/months.ts'
import type { Facts } from '../report/result.ts'
import type { Digest } from '../seal/digest.ts'
import { bundleSha256 } from '../system/bundle.ts'
import type { Clock } from '../system/clock.ts'
import { endOf, type Month } from '../system/month.ts'
import type { Scratch } from '../system/scratch.ts'
import { TOOL } from '../system/version.ts'
import { runOf, type Runner } from '../system/workflow.ts'
import type { Log } from '../text/log.ts'
import type { AheadLog } from './ahead.ts'
import { deliver, rehearse, type SealedMonth } from './deliver.ts'
import { fetchArchive, type FetchedArchive } from './fetch.ts'
import { orderEvents, refuseAnomalies } from './order.ts'
import { reconcileMonth } from './reconcile.ts'
import { reviewMonth, type MakeReview } from './review.ts'
import { sealEvents } from './seal.ts'

/** What the export works with. */
export interface Tools {
  account: Account
  options: Options
  /** Its log is `ahead`. */
  heroku: HerokuClient
  ledger: Ledger | undefined
  runner: Runner
  scratch: Scratch
  outages: OutageBudget
  http: Http
  attest: Attest
  check: NonNullable<MonthToAppend['check']>
  clock: Clock
  log: Log
  /** For what is done before the month's turn. */
  ahead: AheadLog
  /** Whether the summary names actors and apps, which are counted only then. */
  showsNames: boolean
  makeReview: MakeReview | undefined
}

export interface Prepared {
  month: Month
  facts: Facts
  /** What is to be delivered, in a folder that is then removed; undefined when it failed, or is held. */
  ready?: { sealed: SealedMonth; scratch: Scratch }
  failures: readonly unknown[]
}

/** Requests to Heroku for a month that is reconciled: the archive, and some for each day. */
const REQUESTS_TO_RECONCILE = 40

/** The story of a month up to its delivery. Never throws; `refusal` fails it unless the ledger has it. */
export async function prepareMonth(
  month: Month,
  plan: Plan,
  tools: Tools,
  refusal: unknown,
): Promise<Prepared> {
  const { account, options, heroku, ledger, runner, outages, clock, ahead: log } = tools
  const { encryption, destination, dryRun } = options
  const mustBeFinal = options.provisional === 'refuse' && clock.now() >= endOf(month)
  const held = destination.has('artifact')
    ? undefined
    : heldMonth(month, plan, mustBeFinal, clock.now())
  if (held !== undefined) {
    log.info(`${month}: the ledger has what Heroku has, nothing to do`)
    const delivery = { held, directory: ledger?.directory ?? '' }
    return { month, facts: { delivery }, failures: [] }
  }
  if (refusal !== undefined) return { month, facts: {}, failures: [refusal] }

  const step = <T>(name: string, action: () => Promise<T>): Promise<T> =>
    outages.spend(() => log.group(`${month}: ${name}`, action))
  const facts: Facts = {}
  let scratch: Scratch | undefined
  try {
    outages.check()
    await heroku.awaitBudget(options.reconcile ? REQUESTS_TO_RECONCILE : 1)
    const own = (scratch = tools.scratch.section())
    const edge = { scratch: own, clock, log }

    const archive = await step('fetch', () =>
      fetchArchive({ client: heroku, account, month, scratch: own }, mustBeFinal, async () => {
        if (!dryRun && !destination.has('artifact')) await ledger?.store.checkWritable()
      }),
    )
    facts.final = archive.final
    facts.sourceSha256 = archive.checksum

    const expected = { month, accountId: account.id, review: tools.showsNames }
    const { ordered, source } = await step('order', () => orderEvents(archive.gz, expected, edge))
    facts.tally = ordered.tally
    if (options.strict) refuseAnomalies(month, ordered)

    const { createdAt } = archive
    if (options.reconcile) {
      facts.reconciled = await step('reconcile', () =>
        reconcileMonth(month, account, { createdAt, ordered }, { heroku, log }),
      )
    }

    const original = options.keepOriginal ? archive.gz : undefined
    const sealing = { month, encryption, folder: join(own.folder, 'sealed'), clock, log }
    const { files, document } = await step('seal', () =>
      sealEvents(ordered, original, options.compression, sealing),
    )

    const reconciliation = facts.reconciled?.reconciliation
    const made = { archive, source, ordered, document, reconciliation }
    const record = recordOf(account, month, made, options, runner, await bundleSha256())
    const { makeReview } = tools
    let sealed: SealedMonth = { record, files, ordered }
    if (makeReview !== undefined) {
      const { page, revision, ...summaries } = await step('review', () =>
        reviewMonth(sealed, makeReview, { state: plan.state, ledger }, sealing),
      )
      sealed = { ...sealed, files: [...files, ...page], reviewed: revision }
      // Nobody but the recipients reads what a review of encrypted events says.
      facts.review = summaries[tools.showsNames && encryption === null ? 'full' : 'counts']
    }
    return { month, facts, ready: { sealed, scratch: own }, failures: [] }
  } catch (error) {
    await removed(scratch, log)
    return { month, facts, failures: [error] }
  }
}

/** What the steps of a month made; `source` is of Heroku's JSON, `document` of the ordered one. */
interface Made {
  archive: FetchedArchive
  source: Digest
  ordered: { tally: Tally }
  document: Digest
  reconciliation: Reconciliation | undefined
}

/** The evidence for a month, but for its place in a ledger and its files; `tool` is the bundle's SHA-256. */
export function recordOf(
  { id, name }: Account,
  month: Month,
  { archive, source, ordered, document, reconciliation }: Made,
  { encryption, signing: { signer } }: Pick<Options, 'encryption' | 'signing'>,
  runner: Runner,
  tool: string | null,
): MonthRecord {
  const { count, first, last, byType, byDay, anomalies } = ordered.tally
  const { final, createdAt, checksum, size, retrievedAt, requestId = null } = archive
  const { sha256: json_sha256, size: json_size } = source
  const retrieved_at = retrievedAt.toISOString()
  const asked = { created_at: createdAt, checksum, size, retrieved_at, request_id: requestId }
  return {
    account: { id, name },
    month,
    final,
    source: { ...asked, json_sha256, json_size },
    events: { count, first, last, by_type: byType, by_day: byDay, anomalies },
    ...(reconciliation && { reconciliation }),
    json: { sha256: document.sha256, size: document.size },
    encryption: encryption && {
      recipients: encryption.recipients.map(({ fingerprint }) => fingerprint),
      subkeys: encryption.recipients.map(({ subkey }) => subkey),
    },
    signature: signer ? { fingerprint: signer.fingerprint } : null,
    tool: { ...TOOL, ref: runner.actionRef, sha256: tool },
    run: runOf(runner),
  }
}

/** Delivers a month that is ready, unless there is a refusal, and removes its files. Never throws. */
export async function deliverMonth(
  { month, facts, ready, failures }: Prepared,
  { state }: Plan,
  tools: Tools,
  refusal: unknown,
): Promise<{ facts: Facts; failures: readonly unknown[] }> {
  if (ready === undefined) return { facts, failures }
  const { sealed, scratch } = ready
  const { options, log } = tools
  try {
    if (refusal !== undefined) return { facts, failures: [refusal] }
    const own = { ...tools, scratch }
    const delivery = await log.group(`${month}: deliver`, async () =>
      options.dryRun ? rehearse(sealed, state, own) : deliver(sealed, own),
    )
    return { facts: { ...facts, delivery }, failures: delivery.failures ?? [] }
  } catch (error) {
    return { facts, failures: [error] }
  } finally {
    await removed(scratch, log)
  }
}

/** Removes a month's files. A failure does no harm: the whole folder is removed at the end. */
async function removed(scratch: Scratch | undefined, log: Log): Promise<void> {
  await scratch?.remove().catch((error: unknown) => {
    log.debug(error)
  })
}

/** The month in the ledger if Heroku still lists the same bytes; undefined if it must be fetched. */
function heldMonth(
  month: Month,
  { state, listed }: Plan,
  mustBeFinal: boolean,
  now: Date,
): HeldManifest | undefined {
  const archive = listed.get(month)
  const held = latestRevisions(state).get(month) ?? state.provisional.get(month)
  if (archive === undefined || held === undefined) return undefined
  const final = isFinal(archive.createdAt, month, now)
  // A provisional month was not asked for.
  if (!final && mustBeFinal) return undefined
  // A final month goes into the log even if the provisional one had the same bytes.
  const isLogged = held.manifest.final || !final
  return isLogged && isSameSource(held, archive) ? held : undefined
}
