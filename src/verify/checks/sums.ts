import { README, SUMS } from '../../ledger/paths.ts'
import { sha256Of } from '../../ledger/state.ts'
import { filesOf, parseSums, sumsProblems } from '../../ledger/sums.ts'
import type { Check } from '../check.ts'
import { isUnreadable, LARGEST_TEXT, manifestsOf } from '../ledger.ts'
import { count, judge } from '../verdict.ts'

export const sums: Check = {
  id: 'sums',
  title: `${SUMS} lists every file with its SHA-256`,
  async run(ledger) {
    const { folder } = ledger
    const listed = await folder.read(SUMS, LARGEST_TEXT)
    if (listed === undefined) return judge([{ file: SUMS, problem: folder.whyNot(SUMS) }], '')
    const parsed = parseSums(listed.toString())
    if (parsed === undefined) {
      return judge([{ file: SUMS, problem: 'is not what sha256sum writes' }], '')
    }
    const page = await folder.read(README, LARGEST_TEXT)
    const files = [
      // That the page is missing is for the check of the page.
      { path: README, sha256: page === undefined ? (parsed.get(README) ?? '') : sha256Of(page) },
      ...manifestsOf(ledger).flatMap(filesOf),
      ...ledger.unreadable.filter(({ sha256 }) => sha256 !== ''),
    ]
    const known = new Set(files.map(({ path }) => path))
    const relevant = [...parsed].filter(([path]) => known.has(path) || !isUnreadable(ledger, path))
    return judge(sumsProblems(new Map(relevant), files), count(parsed.size, 'file'))
  },
}
