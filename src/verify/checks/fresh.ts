import { addMonths, monthOf } from '../../month.ts'
import type { Check } from '../check.ts'
import { monthsOf } from '../ledger.ts'
import { count, judge } from '../verdict.ts'

const DAY = 86_400_000

export const fresh: Check = {
  id: 'fresh',
  title: 'The newest month is there: the export still runs',
  run(ledger, { now, graceDays }) {
    // So many days ago, the month before was over already.
    const due = addMonths(monthOf(new Date(now.getTime() - graceDays * DAY)), -1)
    const newest = monthsOf(ledger).at(-1)
    const grace = `${count(graceDays, 'day')} after its end`
    if (newest !== undefined && newest >= due) return judge([], `${due} was due, ${grace}`)
    const problem = `ends with ${newest ?? 'nothing'}, but ${due} is to be there ${grace}`
    return judge([{ file: '', problem }], '')
  },
}
