import type { Check } from '../check.ts'
import { commitIds } from '../git/clone.ts'
import { failed, judge, notChecked } from '../outcome.ts'

export const anchor: Check = {
  id: 'anchor',
  title: 'What was noted outside is still there: nothing was cut off or rewritten',
  run({ log }, { expectHead: head, expectManifest: manifest, expectRecords: records, clone }) {
    if (head === undefined && manifest === undefined && records === undefined) {
      return notChecked('nothing noted earlier was given')
    }
    const problems: string[] = []
    if (manifest !== undefined && !log.some(({ sha256 }) => sha256 === manifest)) {
      problems.push(
        `has no manifest with the SHA-256 ${manifest} any more: it was cut off or rewritten`,
      )
    }
    if (records !== undefined && log.length < records) {
      problems.push(
        `has ${log.length} manifests, where ${records} were expected: the last were cut off`,
      )
    }
    if (head !== undefined) {
      if (clone === undefined) return failed('a commit was given, but the folder is in no clone')
      const ids = commitIds(clone)
      if (!(ids instanceof Set)) return failed(ids.reason)
      if (!ids.has(head)) {
        problems.push(
          `does not have the commit ${head} in its history any more: it was cut off or rewritten`,
        )
      }
    }
    return judge(
      problems.map((problem) => ({ file: '', problem })),
      'as noted',
    )
  },
}
