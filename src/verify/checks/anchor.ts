import type { Check } from '../check.ts'
import { commitIds } from '../git/clone.ts'
import { failed, judge, notChecked, type Finding } from '../outcome.ts'

export const anchor: Check = {
  id: 'anchor',
  title: 'What was noted outside is still there: nothing was cut off or rewritten',
  run({ log }, { expected, clone }) {
    const { head, manifest, records } = expected
    const findings: Finding[] = []
    if (head === undefined && manifest === undefined && records === undefined) {
      return notChecked('nothing noted earlier was given')
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
      const ids = commitIds(clone)
      if (!(ids instanceof Set)) return failed(ids.reason)
      if (!ids.has(head)) {
        const problem = `does not have the commit ${head} in its history any more: it was cut off or rewritten`
        findings.push({ file: '', problem })
      }
    }
    return judge(findings, 'as noted')
  },
}
