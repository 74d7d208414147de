import { ActionError } from '../../system/errors.ts'
import { isFinal } from '../../heroku/final.ts'
import type { Account } from '../../heroku/schemas.ts'
import { dueMonths, type ListedMonth } from '../../ledger/due.ts'
import { latestRevisions, type HeldManifest, type LedgerState } from '../../ledger/state.ts'
import { monthNamed, type Month } from '../../system/month.ts'
import { listedMonth } from '../../plan/months.ts'
import type { Check, Context } from '../check.ts'
import type { HerokuSource } from '../heroku.ts'
import { latestDue } from './clocks.ts'
import { manifestsOf, stateOf } from '../ledger.ts'
import { count, failed, notChecked, type Outcome, judge } from '../outcome.ts'

export const heroku: Check = {
  id: 'heroku',
  title: 'Heroku has no closed month that is missing here, and none with other events',
  async run(ledger, context) {
    const { heroku: source } = context
    if (source === undefined) return notChecked('no Heroku credentials')
    const account = manifestsOf(ledger)[0]?.manifest.account
    if (account === undefined) return notChecked('there is no month that says whose it is')
    try {
      const found = await source.client.account(account.id)
      const archives = await source.client.archives(found)
      if (archives.length === 0) return failed(NOTHING_LISTED)
      const differing = (held: HeldManifest, isDrifted: boolean) =>
        difference(held, isDrifted, found, source)
      const listed = archives.map(listedMonth)
      return await compared(stateOf(ledger), listed, source.scope, context, differing)
    } catch (error) {
      if (error instanceof ActionError) return failed(error.message)
      throw error
    }
  },
}

/** An account with a ledger has archives: a list without any says nothing of what is missing. */
const NOTHING_LISTED =
  'Heroku lists no archive at all of the enterprise account, so it is not known what is missing. ' +
  "Check that the token's user has the manage permission on it, and run again; ask Heroku support " +
  'if it stays so'

/** What is wrong with a month, and whether that is known: an archive may not be had. */
interface Difference {
  problem: string
  isKnown: boolean
}

/**
 * How Heroku's archive of a held month differs; undefined when it has the same events.
 *
 * @param isDrifted whether Heroku's list has other bytes of it than the manifest
 */
async function difference(
  held: HeldManifest,
  isDrifted: boolean,
  account: Account,
  heroku: HerokuSource,
): Promise<Difference | undefined> {
  const { month } = held.manifest
  try {
    const digest = await heroku.orderedDigest(account, monthNamed(month))
    if (digest === held.manifest.json.sha256) return undefined
    const problem = isDrifted
      ? `has ${month} with other events than Heroku has now: export again, which appends a revision`
      : `has ${month} with other events than are in Heroku's archive, whose checksum it names`
    return { problem, isKnown: true }
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    const has = isDrifted ? ' with other bytes than Heroku has now' : ''
    const problem = `has ${month}${has}, and its archive could not be looked into: ${error.message}`
    return { problem, isKnown: false }
  }
}

/** Holds a ledger against Heroku's list, and against the archives of what drifted or of all. */
async function compared(
  state: LedgerState,
  listed: readonly ListedMonth[],
  scope: HerokuSource['scope'],
  context: Pick<Context, 'now' | 'graceDays' | 'expected' | 'accepted'>,
  differing: (held: HeldManifest, isDrifted: boolean) => Promise<Difference | undefined>,
): Promise<Outcome> {
  const due = dueMonths({ kind: 'missing' }, state, listed, context.now)
  const latest = latestDue(context)
  const isWhole = ({ createdAt, month }: ListedMonth) => isFinal(createdAt, month, context.now)
  const whole = new Set(listed.filter(isWhole).map(({ month }) => month))
  const isHeld = (month: Month) => state.provisional.has(month)
  const problems: { problem: string; of?: Month }[] = [
    // An archive that is cut short is nothing to hold yet.
    ...due.months
      .filter((month) => month <= latest && whole.has(month))
      .map((month) => ({
        problem: isHeld(month)
          ? `has ${month} only as it was before it was over, and Heroku has all of it`
          : `lacks ${month}, which Heroku has`,
      })),
    ...due.lost
      .filter((month) => month <= latest && !isHeld(month))
      .map((month) => ({
        problem: `lacks ${month}, which Heroku does not have either`,
        of: month,
      })),
  ]
  const anew: Month[] = []
  const unknown: string[] = []
  const held = latestRevisions(state)
  const drifted = new Set(due.drifted)
  const downloaded =
    scope === 'all'
      ? listed.map(({ month }) => month).filter((month) => held.has(month))
      : due.drifted
  for (const month of downloaded) {
    const difference = await differing(held.get(month)!, drifted.has(month))
    if (difference === undefined && drifted.has(month)) anew.push(month)
    else if (difference === undefined) continue
    // Not of the month: who accepts one change does not accept the next.
    else if (difference.isKnown) problems.push({ problem: difference.problem })
    else unknown.push(difference.problem)
  }
  const all = scope === 'all' ? `, ${count(downloaded.length, 'archive')} compared` : ''
  const again = anew.length === 0 ? '' : `; ${anew.join(', ')} written anew, with the same events`
  const note = `${count(listed.length, 'month')} at Heroku${all}${again}`
  const judged = (some: typeof problems) =>
    judge(
      some.map((each) => ({ file: '', ...each })),
      note,
      context.accepted,
    )
  const outcome = judged(problems)
  if (unknown.length === 0) return outcome
  // What Heroku does not give is no damage of the ledger; beside one it is told all the same.
  if (outcome.status === 'problem') {
    return judged([...problems, ...unknown.map((problem) => ({ problem }))])
  }
  const { accepted } = outcome
  const reason = unknown.map((problem) => `The ledger ${problem}`).join(' ')
  return { ...failed(reason), ...(accepted === undefined ? {} : { accepted }) }
}
