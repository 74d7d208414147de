import { failed, judge, notChecked, type Check } from '../check.ts'
import { commitIds } from '../git/clone.ts'

export const anchor: Check = {
  id: 'anchor',
  title: 'What was noted elsewhere is still there: nothing was cut off or rewritten',
  run({ log }, { expectHead: head, expectManifest: manifest, expectRecords: records, clone }) {
    if (head === undefined && manifest === undefined && records === undefined) {
      return notChecked('nothing noted earlier was given')
    }
    const ids = clone && commitIds(clone)
    if (head !== undefined && !(ids instanceof Set)) {
      return failed(ids?.reason ?? 'a commit was given, but the folder is in no clone')
    }
    const gone = 'any more: it was cut off or rewritten'
    const problems: [isThere: boolean, problem: string][] = [
      [
        manifest === undefined || log.some(({ sha256 }) => sha256 === manifest),
        `has no manifest with the SHA-256 ${manifest} ${gone}`,
      ],
      [
        records === undefined || log.length >= records,
        `has ${log.length} manifests, where ${records} were expected: the last were cut off`,
      ],
      [
        head === undefined || (ids instanceof Set && ids.has(head)),
        `does not have the commit ${head} in its history ${gone}`,
      ],
    ]
    return judge(
      problems.flatMap(([isThere, problem]) => (isThere ? [] : [{ file: '', problem }])),
      'as noted',
    )
  },
}
