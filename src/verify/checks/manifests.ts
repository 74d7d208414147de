import type { Check } from '../check.ts'
import { manifestsOf } from '../ledger.ts'
import { count, judge } from '../verdict.ts'

export const manifests: Check = {
  id: 'manifests',
  title: 'Every manifest fits the schema, is of this account, and lies where it says',
  run(ledger) {
    const { length } = manifestsOf(ledger)
    const none = { file: '', problem: 'has no manifest that can be read' }
    const problems = [...ledger.problems, ...(length === 0 ? [none] : [])]
    return judge(problems, count(length, 'manifest'))
  },
}
