import { ActionError } from '../../errors.ts'
import { dueMonths, type ListedMonth } from '../../ledger/due.ts'
import type { LedgerState } from '../../ledger/state.ts'
import type { Month } from '../../month.ts'
import { listedMonth } from '../../plan/months.ts'
import { judgeAccepting } from '../accept.ts'
import type { Check, Means } from '../check.ts'
import { latestDue } from './fresh.ts'
import { manifestsOf, stateOf } from '../ledger.ts'
import { count, failed, notChecked, type Verdict } from '../verdict.ts'

export const heroku: Check = {
  id: 'heroku',
  title: 'Heroku has no closed month that is missing here, and none with other bytes',
  async run(ledger, means) {
    const { heroku: client } = means
    if (client === undefined) return notChecked('no Heroku credentials were given')
    const account = manifestsOf(ledger)[0]?.manifest.account
    if (account === undefined) return notChecked('there is no month that says whose it is')
    try {
      const archives = await client.archives(await client.account(account.id))
      return compared(stateOf(ledger), archives.map(listedMonth), means)
    } catch (error) {
      if (error instanceof ActionError) return failed(error.message)
      throw error
    }
  },
}

/**
 * Holds a ledger against Heroku's list. An archive of other bytes may have the same events, when
 * Heroku only compressed it anew, and the list does not tell: that is left open, not a problem.
 */
function compared(
  state: LedgerState,
  listed: readonly ListedMonth[],
  means: Pick<Means, 'now' | 'graceDays' | 'accepted'>,
): Verdict {
  const due = dueMonths({ kind: 'missing' }, state, listed, means.now)
  const latest = latestDue(means)
  const whole = new Set(listed.filter(({ final }) => final).map(({ month }) => month))
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
  const verdict = judgeAccepting(
    problems.map((each) => ({ file: '', ...each })),
    means.accepted,
    `${count(listed.length, 'month')} at Heroku`,
  )
  if (verdict.status !== 'ok' || due.drifted.length === 0) return verdict
  return notChecked(
    `Heroku has ${due.drifted.join(', ')} with other bytes now. That is no problem where it only ` +
      'compressed the same events anew: the export with `month: missing` compares them, and adds ' +
      'a revision where they differ',
  )
}
