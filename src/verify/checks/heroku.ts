import { ActionError } from '../../system/errors.ts'
import { isFinal } from '../../heroku/final.ts'
import type { Account } from '../../heroku/schemas.ts'
import { dueMonths, type ListedMonth } from '../../ledger/due.ts'
import { latestRevisions, type LedgerState } from '../../ledger/state.ts'
import type { Month } from '../../system/month.ts'
import { listedMonth } from '../../plan/months.ts'
import type { Check, Context } from '../check.ts'
import type { HerokuSource } from '../heroku.ts'
import { latestDue } from './clocks.ts'
import { manifestsOf, stateOf, type Ledger } from '../ledger.ts'
import { count, failed, notChecked, type Outcome, judge } from '../outcome.ts'

export const heroku: Check = {
  id: 'heroku',
  title: 'Heroku has no closed month that is missing here, and none with other events',
  async run(ledger, context) {
    const { heroku: source } = context
    if (source === undefined) return notChecked('no Heroku credentials')
    const account = manifestsOf(ledger)[0]?.manifest.account
    if (account === undefined) return notChecked('there is no month that says whose it is')
    const found = await source.client.account(account.id)
    const archives = await source.client.archives(found)
    if (archives.length === 0) return failed(NOTHING_LISTED)
    return compared(ledger, archives.map(listedMonth), found, source, context)
  },
}

/** An account with a ledger has archives: a list without any says nothing of what is missing. */
const NOTHING_LISTED =
  'Heroku lists no archive at all of the enterprise account, so it is not known what is missing. ' +
  "Check that the token's user has the manage permission on it, and run again; ask Heroku support " +
  'if it stays so'

/** What is wrong, and the month that somebody may have accepted it of. */
interface Problem {
  problem: string
  of?: Month
}

/** Months that Heroku has and the ledger lacks, or that neither has. */
function missing(
  state: LedgerState,
  listed: readonly ListedMonth[],
  lost: readonly Month[],
  due: readonly Month[],
  context: Context,
): Problem[] {
  const latest = latestDue(context)
  // An archive that is cut short is nothing to hold yet.
  const whole = new Set(
    listed
      .filter(({ createdAt, month }) => isFinal(createdAt, month, context.now))
      .map(({ month }) => month),
  )
  const isHeld = (month: Month) => state.provisional.has(month)
  return [
    ...due
      .filter((month) => month <= latest && whole.has(month))
      .map((month) => ({
        problem: isHeld(month)
          ? `has ${month} only as it was before it was over, and Heroku has all of it`
          : `lacks ${month}, which Heroku has`,
      })),
    ...lost
      .filter((month) => month <= latest && !isHeld(month))
      .map((month) => ({
        problem: `lacks ${month}, which Heroku does not have either`,
        of: month,
      })),
  ]
}

/** Compares a ledger with Heroku's list, and with the archives of what drifted or of all. */
async function compared(
  ledger: Ledger,
  listed: readonly ListedMonth[],
  account: Account,
  source: HerokuSource,
  context: Context,
): Promise<Outcome> {
  const state = stateOf(ledger)
  const { months, lost, drifted } = dueMonths({ kind: 'missing' }, state, listed, context.now)
  const problems = missing(state, listed, lost, months, context)
  const held = latestRevisions(state)
  const isAll = source.scope === 'all'
  const downloaded = isAll
    ? listed.map(({ month }) => month).filter((month) => held.has(month))
    : drifted
  const anew: Month[] = []
  const unknown: Problem[] = []
  for (const month of downloaded) {
    const isDrifted = drifted.includes(month)
    try {
      const digest = await source.orderedDigest(account, month)
      if (digest !== held.get(month)!.manifest.json.sha256) {
        // Not of the month: who accepts one change does not accept the next.
        const problem = isDrifted
          ? `has ${month} with other events than Heroku has now: export again, which appends a revision`
          : `has ${month} with other events than are in Heroku's archive, whose checksum it names`
        problems.push({ problem })
      } else if (isDrifted) anew.push(month)
    } catch (error) {
      if (!(error instanceof ActionError)) throw error
      const bytes = isDrifted ? ' with other bytes than Heroku has now' : ''
      const problem = `has ${month}${bytes}, and its archive could not be looked into: ${error.message}`
      unknown.push({ problem })
    }
  }
  const all = isAll ? `, ${count(downloaded.length, 'archive')} compared` : ''
  const again = anew.length === 0 ? '' : `; ${anew.join(', ')} written anew, with the same events`
  const note = `${count(listed.length, 'month')} at Heroku${all}${again}`
  const judged = (some: readonly Problem[]) =>
    judge(
      some.map((each) => ({ file: '', ...each })),
      note,
      context.accept,
    )
  const outcome = judged(problems)
  if (unknown.length === 0) return outcome
  // What Heroku does not give is no damage of the ledger; beside one it is told all the same.
  if (outcome.status === 'problem') return judged([...problems, ...unknown])
  const reason = unknown.map(({ problem }) => `The ledger ${problem}`).join(' ')
  return { ...failed(reason), ...(outcome.accepted && { accepted: outcome.accepted }) }
}
