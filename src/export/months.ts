import type { Log } from '../text/log.ts'
import type { Exported } from '../report/summary.ts'
import { deliver, rehearse, undelivered } from './deliver.ts'
import { GitHubError } from '../github/errors.ts'
import { failureText } from '../system/disk.ts'
import { isFinal } from '../heroku/final.ts'
import type { Account } from '../heroku/schemas.ts'
import { isSameSource, missingMonths } from '../ledger/due.ts'
import { latestRevisions, type HeldManifest } from '../ledger/state.ts'
import { monthOf, type Month } from '../system/month.ts'
import type { Options } from '../options/export.ts'
import { anomaliesOf } from '../order/index.ts'
import { planMonths, type Plan } from '../plan/months.ts'
import { reconcileMonth } from './reconcile.ts'
import { reportOf, type Facts, type MonthReport } from '../report/result.ts'
import { Digest } from '../seal/digest.ts'
import {
  AnomaliesError,
  fetchArchive,
  isCommitAlone,
  orderEvents,
  refusesProvisional,
  sealMonth,
  type Tools,
} from './stages.ts'

/**
 * The story. For each month that is due: ask Heroku for the archive, download and verify it, put
 * its events in order, seal it, deliver it; say what happened. One month's failure does not stop
 * the others, unless it is GitHub's refusal that every one of them would meet.
 */
export async function exportMonths(
  account: Account,
  options: Options,
  tools: Tools,
): Promise<Exported> {
  const { ledger, clock, log } = tools
  const plan = await log.group('Plan', () => planMonths(account, options.selection, tools))
  const months: MonthReport[] = []
  let newest = plan.state.log.at(-1)
  let refused: GitHubError | undefined
  // What was asked for comes last: outputs of one month are of the last one handled.
  for (const month of [...plan.drifted, ...plan.months]) {
    const each = plan.drifted.includes(month) ? besides(options) : options
    const { facts, error, lasting } = await attemptMonth(month, account, plan, each, tools, refused)
    refused ??= lasting
    newest = facts.delivery?.newest ?? newest
    months.push(reportOf(month, facts, error))
  }
  const { state, listed, lost } = plan
  const delivered = months.filter(({ result }) => result.status !== 'failed' && result.final)
  const held = [...latestRevisions(state).keys(), ...delivered.map(({ result }) => result.month)]
  const missing = missingMonths(held as Month[], [...listed.keys()], monthOf(clock.now()))
  return {
    months,
    lost,
    missing: ledger === undefined ? undefined : missing,
    newestManifest: newest?.sha256,
  }
}

/** For a month besides the one asked for: their artifacts must not have the same name. */
function besides(options: Options): Options {
  const { artifactName } = options
  if (artifactName.includes('{month}')) return options
  return { ...options, artifactName: `${artifactName}-{month}` }
}

/** Works with a scratch of its own: no month's files stay on the disk while others are exported. */
async function inSection<T>(tools: Tools, action: (own: Tools) => Promise<T>): Promise<T> {
  const scratch = tools.scratch.section()
  try {
    return await action({ ...tools, scratch })
  } finally {
    // What cannot be removed does not undo a delivery; at the end the whole folder goes.
    await scratch.remove().catch((error: unknown) => {
      tools.log.debug(error)
    })
  }
}

interface Attempt {
  /** What is known of the month in the end. */
  facts: Facts
  /** What kept it from a destination. */
  error: string | null
  /** GitHub's refusal that each further month would meet, when nothing but a commit is asked for. */
  lasting?: GitHubError | undefined
}

/** @param refused what GitHub would refuse again: nothing is fetched in vain */
async function attemptMonth(
  month: Month,
  account: Account,
  plan: Plan,
  options: Options,
  tools: Tools,
  refused: GitHubError | undefined,
): Promise<Attempt> {
  const { clock, ledger, log, patience } = tools
  let facts: Facts = {}
  try {
    const held = upToDate(month, plan, options, clock.now())
    if (held !== undefined) {
      log.info(`${month}: the ledger has what Heroku has, nothing to do`)
      return { facts: { delivery: undelivered(held, ledger?.directory) }, error: null }
    }
    if (refused !== undefined) throw refused
    patience.check()
    await inSection(tools, async (own) => {
      for await (const found of exportMonth(month, account, plan, options, own)) {
        facts = { ...facts, ...found }
      }
    })
    return attempted(facts, facts.delivery?.failures ?? [], options, log)
  } catch (error) {
    return attempted(facts, [error], options, log)
  }
}

function attempted(
  facts: Facts,
  failures: readonly unknown[],
  options: Options,
  log: Log,
): Attempt {
  const texts = failures.map((each) => failureText(each, log))
  const refusals = isCommitAlone(options) ? failures : []
  const isLasting = (each: unknown) => each instanceof GitHubError && each.lasting
  return {
    facts,
    error: texts.length === 0 ? null : texts.join('\n'),
    lasting: refusals.find(isLasting) as GitHubError | undefined,
  }
}

/** The month in the ledger, when Heroku's list shows the same bytes and nothing else is asked. */
function upToDate(month: Month, plan: Plan, options: Options, now: Date): HeldManifest | undefined {
  if (options.destinations.has('artifact')) return undefined
  const listed = plan.listed.get(month)
  const held = latestRevisions(plan.state).get(month) ?? plan.state.provisional.get(month)
  if (listed === undefined || held === undefined) return undefined
  const final = isFinal(listed.createdAt, month, now)
  // Of a closed month that is cut short still, the one in hand is not up to date either.
  if (!final && refusesProvisional(month, options, now)) return undefined
  // The last bytes of a running month may be those of the final one, too: it lands all the same.
  const lands = final && !held.manifest.final
  return isSameSource(held, listed) && !lands ? held : undefined
}

/** The steps of one month; each gives what it found out. */
async function* exportMonth(
  month: Month,
  account: Account,
  plan: Plan,
  options: Options,
  tools: Tools,
): AsyncGenerator<Facts, void> {
  const { log, patience } = tools
  const stage = <T>(name: string, action: () => Promise<T>): Promise<T> =>
    patience.spend(() => log.group(`${month}: ${name}`, action))

  const archive = await stage('fetch', () => fetchArchive(month, account, options, tools))
  const final = isFinal(archive.createdAt, month, archive.retrievedAt)
  yield { final, sourceSha256: archive.checksum }

  const source = new Digest()
  const ordered = await stage('order', () =>
    orderEvents(month, archive, source, account, tools),
  )
  yield { tally: ordered.tally }
  const anomalies = anomaliesOf(ordered.tally)
  if (options.strict && anomalies !== '') throw new AnomaliesError(month, anomalies)

  const { createdAt } = archive
  const reconciled = options.reconcile
    ? await stage('reconcile', () => reconcileMonth(month, account, { createdAt, ordered }, tools))
    : undefined
  if (reconciled !== undefined) yield { reconciled }

  const found = { archive, source, ordered, reconciliation: reconciled?.reconciliation }
  const sealed = await stage('seal', () => sealMonth(month, account, found, options, tools))
  const delivery = await log.group(`${month}: deliver`, async () =>
    options.dryRun
      ? rehearse(sealed, plan.state, options, tools)
      : deliver(month, account, sealed, options, tools),
  )
  yield { delivery }
}
