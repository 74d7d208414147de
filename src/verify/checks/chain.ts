import { chainProblems } from '../../ledger/chain.ts'
import type { Check } from '../check.ts'
import { count, judge } from '../verdict.ts'

export const chain: Check = {
  id: 'chain',
  title: 'Each manifest names the one before it by its digest; sequence and revisions count up',
  run: ({ log }) => judge(chainProblems(log), `${count(log.length, 'manifest')} in sequence`),
}
