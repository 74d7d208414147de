import { chainProblems } from '../../ledger/chain.ts'
import { SUMS } from '../../ledger/paths.ts'
import { parseSums } from '../../ledger/sums.ts'
import type { Check } from '../check.ts'
import { LARGEST_TEXT } from '../ledger.ts'
import { count, judge } from '../verdict.ts'

export const chain: Check = {
  id: 'chain',
  title: 'Each manifest names the one before it by its digest; sequence and revisions count up',
  async run({ log, folder }) {
    const sums = (await folder.read(SUMS, LARGEST_TEXT))?.toString() ?? ''
    return judge(
      chainProblems(log, parseSums(sums)),
      `${count(log.length, 'manifest')} in sequence`,
    )
  },
}
