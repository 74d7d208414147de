import type { Check } from '../check.ts'
import { failed, judge, notChecked, type Finding } from '../outcome.ts'

export const anchor: Check = {
  id: 'anchor',
  title: 'What was noted outside is still there: nothing was cut off or rewritten',
  async run({ log }, { expected, clone }) {
    const { head, manifest, records } = expected
    const findings: Finding[] = []
    if (head === undefined && manifest === undefined && records === undefined) {
      return notChecked(
        'nothing was given to compare with. A ledger cut short, or rewritten from the start, is ' +
          'sound in itself: note what is shown as the newest manifest, elsewhere, and give it next time',
      )
    }
    if (manifest !== undefined && !log.some(({ sha256 }) => sha256 === manifest)) {
      const problem = `has no manifest with the SHA-256 ${manifest} any more: it was cut off or rewritten`
      findings.push({ file: '', problem })
    }
    if (records !== undefined && log.length < records) {
      const problem = `has ${log.length} manifests, where ${records} were expected: the last were cut off`
      findings.push({ file: '', problem })
    }
    if (head !== undefined) {
      if (clone === undefined) return failed('a commit was given, but the folder is in no clone')
      if (clone.gap !== undefined) return failed(clone.gap.reason)
      if (!(await clone.contains(head))) {
        const problem = `does not have the commit ${head} in its history any more: it was cut off or rewritten`
        findings.push({ file: '', problem })
      }
    }
    return judge(findings, 'as noted')
  },
}
