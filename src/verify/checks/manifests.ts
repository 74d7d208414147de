import type { Check } from '../check.ts'
import { MANIFEST_ENDING } from '../../ledger/paths.ts'
import { isNothing, latestBlobs } from '../history.ts'
import { manifestsOf, type Ledger } from '../ledger.ts'
import { count, judge } from '../verdict.ts'

export const manifests: Check = {
  id: 'manifests',
  title: 'Every manifest fits the schema, is of this account, and lies where it says',
  run(ledger) {
    const { length } = manifestsOf(ledger)
    const hint = isLeftOut(ledger)
      ? ', but its commits have: is it a sparse checkout (`git sparse-checkout disable`)?'
      : ''
    const none = { file: '', problem: `has no manifest that can be read${hint}` }
    const problems = [...ledger.problems, ...(length === 0 ? [none] : [])]
    return judge(problems, count(length, 'manifest'))
  },
}

/** Whether nothing is there, though a manifest is in the commit that is checked out. */
function isLeftOut({ folder, history }: Ledger): boolean {
  if (typeof history === 'string' || folder.entries.size > 0) return false
  return [...latestBlobs(history)].some(
    ([path, blob]) => path.endsWith(MANIFEST_ENDING) && !isNothing(blob),
  )
}
