import { FolderError } from '../folder/store.ts'
import { GitHubError } from '../github/errors.ts'
import { HerokuError } from '../heroku/errors.ts'
import { missingMonths } from '../ledger/due.ts'
import { signerOf } from '../ledger/manifest.ts'
import { latestRevisions, type HeldManifest } from '../ledger/state.ts'
import type { Options } from '../options/export.ts'
import { planMonths, type Plan } from '../plan/months.ts'
import { reportOf, type MonthReport, type RunReport } from '../report/result.ts'
import { failureText } from '../system/disk.ts'
import { ActionError } from '../system/errors.ts'
import { formatMonths, monthOf, type Month } from '../system/month.ts'
import { addTimestamps, tokenOf } from './attest.ts'
import { outdatedKeys } from './keys.ts'
import { deliverMonth, prepareMonth, type Tools } from './month.ts'

/** Bytes of an archive that is fetched, ordered and sealed while the month before is delivered. */
const SMALL = 1_000_000

/**
 * Exports each month that is due; a small one is prepared while the one before it is delivered. One
 * month's failure does not stop the others, unless it is a refusal that every one of them would meet.
 *
 * @throws ActionError when it cannot be found out what is due
 */
export async function exportMonths(
  tools: Tools,
): Promise<
  Pick<RunReport, 'months' | 'provisional' | 'lost' | 'missing' | 'newestManifest' | 'token'>
> {
  const { account, options, ledger, clock, log, ahead } = tools
  const { timestampAuthority, dryRun } = options
  const plan = await log.group('Plan', () => planMonths(account, options.selection, tools))
  await checkHeld(plan, tools)
  let newest = plan.state.log.at(-1)
  if (ledger !== undefined && !dryRun && timestampAuthority.length > 0) {
    newest = await log.group('Time-stamps', () =>
      addTimestamps(plan.state, ledger, timestampAuthority, tools),
    )
  }

  // What was asked for comes last: the outputs are those of the last month.
  const due = [...plan.drifted, ...plan.months]
  const months: MonthReport[] = []
  let delivered: HeldManifest | undefined
  let refusal: unknown
  const prepare = (month: Month) => prepareMonth(month, plan, tools, refusal)
  let early: ReturnType<typeof prepare> | undefined
  for (const [index, month] of due.entries()) {
    const prepared = await (early ?? prepare(month))
    await ahead.release()
    const following = due[index + 1]
    early = undefined
    // The first delivery shows whether anything is taken at all.
    const isBusy = prepared.ready !== undefined && delivered !== undefined
    if (isBusy && following !== undefined && isSmall(following, plan)) {
      ahead.hold()
      early = prepare(following)
    }
    const own = plan.drifted.includes(month) ? withOwnArtifact(tools) : tools
    const { facts, failures } = await deliverMonth(prepared, plan, own, refusal)
    refusal ??= failures.find((failure) => isLasting(failure, options))
    newest = facts.delivery?.newest ?? newest
    delivered = facts.delivery?.held ?? delivered
    const texts = failures.map((failure) => failureText(failure, log))
    months.push(reportOf(month, facts, texts.length === 0 ? null : texts.join('\n')))
  }

  warnOfPlaintext(months, tools)
  const finals = months.filter(
    ({ result, delivery }) => result.status !== 'failed' && result.final && !delivery?.isHeldBack,
  )
  const held = [...latestRevisions(plan.state).keys(), ...finals.map(({ result }) => result.month)]
  const missing = missingMonths(held as Month[], [...plan.listed.keys()], monthOf(clock.now()))
  return {
    months,
    provisional: [...plan.state.provisional.keys()],
    lost: plan.lost,
    missing: ledger === undefined ? undefined : missing,
    newestManifest: newest?.sha256,
    token: timestampAuthority.length === 0 ? undefined : await tokenOf(newest ?? delivered, ledger),
  }
}

/** Checks the ledger against the keys given, also when nothing is due: a forged record may be the reason. */
async function checkHeld({ state }: Plan, { options, ledger, check, log }: Tools): Promise<void> {
  const isSigned = state.log.some(({ manifest }) => signerOf(manifest) !== undefined)
  if (ledger !== undefined && isSigned) await check(state, await ledger.store.open())
  for (const warning of outdatedKeys(state, options.encryption?.recipients ?? [])) {
    log.warning(warning)
  }
}

function warnOfPlaintext(months: readonly MonthReport[], { options, log }: Tools): void {
  if (options.encryption === null) return
  const names = months
    .filter(({ result }) => result.status === 'unchanged')
    .filter(({ delivery }) => delivery?.held.manifest.encryption === null)
    .map(({ result }) => result.month as Month)
  if (names.length === 0) return
  log.warning(
    `Held as plaintext, and left so: ${formatMonths(names)}. Keys encrypt what is exported from now on. ` +
      'To have these months encrypted too, export them to another folder.',
  )
}

/** Whether a month may be prepared ahead: memory and disk have one large month at a time. */
const isSmall = (month: Month, { listed }: Plan): boolean =>
  (listed.get(month)?.size ?? Infinity) <= SMALL

/** Gives a revision's artifact a name of its own: that of the inputs is for the month asked for. */
function withOwnArtifact(tools: Tools): Tools {
  const { artifactName } = tools.options
  if (artifactName.includes('{month}')) return tools
  return { ...tools, options: { ...tools.options, artifactName: `${artifactName}-{month}` } }
}

/** Whether every later month would fail in the same way. */
function isLasting(failure: unknown, { destination }: Options): boolean {
  if (failure instanceof HerokuError) return failure.status === 429
  if (destination.has('artifact')) return false
  if (failure instanceof GitHubError && failure.lasting) return true
  if (failure instanceof FolderError) return true
  return failure instanceof ActionError && failure.code === 'E_GITHUB_RATE_LIMIT'
}
