import { gapsIn } from '../../ledger/state.ts'
import { judgeAccepting } from '../accept.ts'
import type { Check } from '../check.ts'
import { monthsOf } from '../ledger.ts'
import { notChecked } from '../verdict.ts'

export const months: Check = {
  id: 'months',
  title: 'No month is missing between the oldest and the newest',
  run(ledger, { accepted }) {
    const held = monthsOf(ledger)
    if (held.length === 0) return notChecked('there is no final month')
    const gaps = gapsIn(held).map((month) => ({
      file: '',
      problem: `lacks the month ${month}`,
      of: month,
    }))
    return judgeAccepting(gaps, accepted, `${held[0]!} to ${held.at(-1)!}`)
  },
}
