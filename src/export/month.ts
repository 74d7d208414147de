import { join } from 'node:path'
import type { HerokuClient } from '../heroku/client.ts'
import type { Account } from '../heroku/schemas.ts'
import type { Http } from '../http/client.ts'
import type { OutageBudget } from '../http/outage.ts'
import type { Attest } from '../ledger/append.ts'
import type { Ledger } from '../ledger/store.ts'
import type { Options } from '../options/export.ts'
import { anomaliesOf } from '../order/index.ts'
import type { Plan } from '../plan/months.ts'
import type { Facts } from '../report/result.ts'
import { bundleSha256 } from '../system/bundle.ts'
import type { Clock } from '../system/clock.ts'
import { endOf, type Month } from '../system/month.ts'
import type { Scratch } from '../system/scratch.ts'
import type { Runner } from '../system/workflow.ts'
import type { Log } from '../text/log.ts'
import type { AppendTools } from './append.ts'
import { deliver, rehearse, undelivered } from './deliver.ts'
import { fetchArchive } from './fetch.ts'
import { heldMonth } from './held.ts'
import { AnomaliesError, orderEvents } from './order.ts'
import { reconcileMonth } from './reconcile.ts'
import { recordOf } from './record.ts'
import { sealEvents } from './seal.ts'

/** What the export works with. */
export interface Tools {
  heroku: HerokuClient
  /** Undefined when nothing is to be committed. */
  ledger: Ledger | undefined
  runner: Runner
  scratch: Scratch
  outages: OutageBudget
  http: Http
  attest: Attest
  check: AppendTools['check']
  clock: Clock
  log: Log
  /** Whether the summary names actors and apps, which are counted only then. */
  review: boolean
}

/** What became of a month: what is known of it, and what kept it from a destination. */
export interface Outcome {
  facts: Facts
  failures: readonly unknown[]
}

/**
 * The story of a month: fetch, order, reconcile, seal, deliver.
 *
 * @param refusal of the ledger, which would refuse this month as well
 */
export async function exportMonth(
  month: Month,
  account: Account,
  { state, listed }: Plan,
  options: Options,
  { heroku, ledger, runner, outages, attest, check, clock, log, review, scratch: whole }: Tools,
  refusal: unknown,
): Promise<Outcome> {
  const { destination, encryption, compression, dryRun } = options
  const mustBeFinal = options.provisional === 'refuse' && clock.now() >= endOf(month)
  const held = destination.has('artifact')
    ? undefined
    : heldMonth(month, { state, listed, mustBeFinal, now: clock.now() })
  if (held !== undefined) {
    log.info(`${month}: the ledger has what Heroku has, nothing to do`)
    return { facts: { delivery: undelivered(held, ledger?.directory) }, failures: [] }
  }
  if (refusal !== undefined) return { facts: {}, failures: [refusal] }

  const step = <T>(name: string, action: () => Promise<T>): Promise<T> =>
    outages.spend(() => log.group(`${month}: ${name}`, action))
  let facts: Facts = {}
  let own: Scratch | undefined
  try {
    outages.check()
    // The disk has the files of one month at a time.
    const scratch = whole.section()
    own = scratch
    const tools = { scratch, runner, outages, attest, check, clock, log }

    const archive = await step('fetch', () =>
      fetchArchive({ client: heroku, account, month, scratch }, mustBeFinal, async () => {
        if (!dryRun && goesToLedgerAlone(options)) await ledger?.store.checkWritable()
      }),
    )
    facts = { final: archive.final, sourceSha256: archive.checksum }

    const expected = { month, accountId: account.id, review }
    const { ordered, source } = await step('order', () => orderEvents(archive.gz, expected, tools))
    const anomalies = anomaliesOf(ordered.tally)
    facts = { ...facts, tally: ordered.tally, anomalies }
    if (options.strict && anomalies !== '') throw new AnomaliesError(month, anomalies)

    const reconciled = options.reconcile
      ? await step('reconcile', () =>
          reconcileMonth(
            month,
            account,
            { createdAt: archive.createdAt, ordered },
            { heroku, log },
          ),
        )
      : undefined
    facts = { ...facts, reconciled }

    const original = options.keepOriginal ? archive.gz : undefined
    const folder = join(scratch.folder, 'sealed')
    const { files, document } = await step('seal', () =>
      sealEvents({ month, ordered, original, encryption, compression }, folder, tools),
    )

    const { final } = archive
    const reconciliation = reconciled?.reconciliation
    const made = { final, archive, source, ordered, document, reconciliation }
    const { signer } = options.signing
    const tool = await bundleSha256()
    const record = recordOf({ account, month, encryption, signer, runner, tool, ...made })
    const sealed = { record, files, ordered }
    const { artifactName: nameTemplate, retentionDays, commitMessage } = options
    const artifact = destination.has('artifact') ? { nameTemplate, retentionDays } : undefined
    const isMissing = options.selection.kind === 'missing'
    const to = { ledger, commitMessage, artifact, isMissing }
    const delivery = await log.group(`${month}: deliver`, async () =>
      dryRun ? rehearse(sealed, state, to, log) : deliver(sealed, to, tools),
    )
    return { facts: { ...facts, delivery }, failures: delivery.failures }
  } catch (error) {
    return { facts, failures: [error] }
  } finally {
    // What cannot be removed does not undo a delivery; at the end the whole folder goes.
    await own?.remove().catch((error: unknown) => {
      log.debug(error)
    })
  }
}

/** Whether a month goes nowhere once the ledger refuses it. */
export function goesToLedgerAlone({ destination }: Options): boolean {
  return !destination.has('artifact')
}
