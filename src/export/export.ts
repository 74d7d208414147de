import { FolderError } from '../folder/store.ts'
import { GitHubError } from '../github/errors.ts'
import { HerokuError } from '../heroku/errors.ts'
import type { Account } from '../heroku/schemas.ts'
import { missingMonths } from '../ledger/due.ts'
import { signerOf } from '../ledger/manifest.ts'
import { latestRevisions, type HeldManifest, type LedgerState } from '../ledger/state.ts'
import type { Options } from '../options/export.ts'
import { planMonths, type Plan } from '../plan/months.ts'
import { reportOf, type MonthReport } from '../report/result.ts'
import type { Exported } from '../report/summary.ts'
import { failureText } from '../system/disk.ts'
import { ActionError } from '../system/errors.ts'
import { formatMonths, monthOf, type Month } from '../system/month.ts'
import type { Log } from '../text/log.ts'
import { addTimestamps, tokenOf } from './attest.ts'
import {
  deliverMonth,
  goesToLedgerAlone,
  prepareMonth,
  type Prepared,
  type Tools,
} from './month.ts'
import { outdatedKeys } from './keys.ts'

/**
 * Exports each month that is due; a small one is prepared while the one before it is delivered. One
 * month's failure does not stop the others, unless it is a refusal that every one of them would meet.
 *
 * @throws ActionError when it cannot be found out what is due
 */
export async function exportMonths(
  account: Account,
  options: Options,
  tools: Tools,
): Promise<Exported> {
  const { ledger, check, clock, log, ahead } = tools
  const plan = await log.group('Plan', () => planMonths(account, options.selection, tools))
  // Also when nothing is due: a forged record may be the reason.
  const isSigned = plan.state.log.some(({ manifest }) => signerOf(manifest) !== undefined)
  if (ledger !== undefined && isSigned) await check(plan.state, await ledger.store.open())
  for (const warning of outdatedKeys(plan.state, options.encryption?.recipients ?? [])) {
    log.warning(warning)
  }
  const { timestampAuthority, dryRun } = options
  let newest =
    ledger === undefined || dryRun || timestampAuthority.length === 0
      ? plan.state.log.at(-1)
      : await log.group('Time-stamps', () =>
          addTimestamps(plan.state, ledger, timestampAuthority, tools),
        )
  const months: MonthReport[] = []
  let delivered: HeldManifest | undefined
  let refusal: unknown
  const prepare = (month: Month) => prepareMonth(month, account, plan, options, tools, refusal)
  // What was asked for comes last: the outputs are those of the last month.
  const due = [...plan.drifted, ...plan.months]
  let early: Promise<Prepared> | undefined
  for (const [index, month] of due.entries()) {
    const prepared = await (early ?? prepare(month))
    const following = due[index + 1]
    early = undefined
    // The first delivery shows whether anything is taken at all.
    const isBusy = prepared.sealed !== undefined && delivered !== undefined
    if (isBusy && following !== undefined && isSmall(following, plan)) {
      ahead.hold()
      early = prepare(following)
    }
    const own = plan.drifted.includes(month) ? withOwnArtifact(options) : options
    const { facts, failures } = await deliverMonth(prepared, plan, own, tools, refusal)
    await ahead.release()
    refusal ??= failures.find((failure) => isLasting(failure, options))
    newest = facts.delivery?.newest ?? newest
    delivered = facts.delivery?.held ?? delivered
    const texts = failures.map((failure) => failureText(failure, log))
    months.push(reportOf(month, facts, texts.length === 0 ? null : texts.join('\n')))
  }
  const { state, listed, lost } = plan
  warnOfHeld(months, state, options, log)
  const finals = months.filter(
    ({ result, wouldExport }) => result.status !== 'failed' && result.final && !wouldExport,
  )
  const held = [...latestRevisions(state).keys(), ...finals.map(({ result }) => result.month)]
  const missing = missingMonths(held as Month[], [...listed.keys()], monthOf(clock.now()))
  return {
    months,
    lost,
    missing: ledger === undefined ? undefined : missing,
    newestManifest: newest?.sha256,
    token: timestampAuthority.length === 0 ? undefined : await tokenOf(newest ?? delivered, ledger),
  }
}

/** Warns of inputs that have no effect on months that are held already. */
function warnOfHeld(
  months: readonly MonthReport[],
  state: LedgerState,
  { encryption, keepOriginal, review }: Options,
  log: Log,
): void {
  const latest = latestRevisions(state)
  const held = months
    .filter(({ result }) => result.status === 'unchanged')
    .map(({ result }) => result.month as Month)
    .flatMap((month) => latest.get(month) ?? state.provisional.get(month) ?? [])
  const warn = (lacking: HeldManifest[], how: string, effect: string) => {
    if (lacking.length === 0) return
    const names = formatMonths(lacking.map(({ manifest }) => manifest.month as Month))
    log.warning(
      `Held ${how}, and left so: ${names}. ${effect} what is exported from now on. To have these ` +
        'months too, export them to another folder.',
    )
  }
  const plaintext = held.filter(({ manifest }) => manifest.encryption === null)
  if (encryption !== null) warn(plaintext, 'as plaintext', 'Keys encrypt')
  const without = (wanted: 'original' | 'review') =>
    held.filter(({ manifest }) => manifest.files.every(({ role }) => role !== wanted))
  if (keepOriginal) {
    warn(without('original'), "without Heroku's own bytes", 'keep-original adds them to')
  }
  if (review) warn(without('review'), 'without a review page', 'review adds one to')
}

/** Bytes of an archive that is fetched, ordered and sealed while the month before is delivered. */
const SMALL = 1_000_000

/** Whether a month may be prepared ahead: memory and disk have one large month at a time. */
const isSmall = (month: Month, { listed }: Plan): boolean =>
  (listed.get(month)?.size ?? Infinity) <= SMALL

/** Whether every later month would fail in the same way. */
function isLasting(failure: unknown, options: Options): boolean {
  if (failure instanceof HerokuError) return failure.status === 429
  if (!goesToLedgerAlone(options)) return false
  if (failure instanceof GitHubError && failure.lasting) return true
  if (failure instanceof FolderError) return true
  return failure instanceof ActionError && failure.code === 'E_GITHUB_RATE_LIMIT'
}

/** Gives a revision's artifact a name of its own. */
function withOwnArtifact(options: Options): Options {
  const { artifactName } = options
  if (artifactName.includes('{month}')) return options
  return { ...options, artifactName: `${artifactName}-{month}` }
}
