import { addMonths, monthOf, type Month } from '../../system/month.ts'
import type { Check, Means } from '../check.ts'
import { monthsOf } from '../ledger.ts'
import { count, judge } from '../verdict.ts'

const DAY = 86_400_000

/** The newest month that is to be there: so many days ago, it was over already. */
export function latestDue({ now, graceDays }: Pick<Means, 'now' | 'graceDays'>): Month {
  return addMonths(monthOf(new Date(now.getTime() - graceDays * DAY)), -1)
}

export const fresh: Check = {
  id: 'fresh',
  title: 'The newest month is there: the export still runs',
  run(ledger, { now, graceDays }) {
    const due = latestDue({ now, graceDays })
    const newest = monthsOf(ledger).at(-1)
    const grace = `${count(graceDays, 'day')} after its end`
    if (newest !== undefined && newest >= due) return judge([], `${due} was due, ${grace}`)
    const problem = `ends with ${newest ?? 'nothing'}, but ${due} is to be there ${grace}`
    return judge([{ file: '', problem }], '')
  },
}
