import { MISSING, readThrough } from '../../record/folder.ts'
import { plain } from '../../text/log.ts'
import { count, failed, judge, notChecked, type Check, type Finding } from '../check.ts'
import { damagedFiles } from '../files.ts'
import { isGap } from '../git/clone.ts'
import type { LedgerCommit } from '../history.ts'
import { manifestsOf } from '../ledger.ts'
import { isoOf } from './clocks.ts'

export const objects: Check = {
  id: 'objects',
  title: 'Every object read from the clone has the bytes that its id stands for',
  async run(ledger, { clone }) {
    if (clone === undefined) return notChecked('the folder is in no clone')
    const { commits } = clone
    if (isGap(commits) && commits.kind === 'unreadable') {
      const problem = `is in a clone that cannot be read: ${plain(commits.reason)}`
      return judge([{ file: '', problem }], '')
    }
    const { folder } = ledger
    const committed = [...folder.entries.values()].filter(({ id }) => id !== undefined)
    if (committed.length === 0) return notChecked('the clone has no commit of it')
    const named = new Set(
      manifestsOf(ledger).flatMap(({ manifest }) => manifest.files.map(({ path }) => path)),
    )
    // What is wrong with those is known: they are read once.
    const damaged = await damagedFiles(ledger)
    const findings: Finding[] = damaged.filter(({ isUnreadable }) => isUnreadable)
    for (const { path, kind } of committed) {
      if (kind === 'missing') findings.push({ file: path, problem: MISSING })
      if (kind !== 'file' || named.has(path)) continue
      const problem = await readThrough(folder, path, () => undefined)
      if (problem !== undefined) findings.push({ file: path, problem })
    }
    return judge(findings, count(committed.length, 'object'))
  },
}

/** What looks like a file of a final month. */
const FINAL = /^\d{4}\/\d{4}-\d{2}\./
const WORDS = { A: 'added', D: 'deleted', M: 'modified', T: 'replaced' }

export const history: Check = {
  id: 'history',
  title: 'No commit modified or deleted a file of a final month',
  run({ history: commits }, { accept, allowShallow }) {
    if (!isGap(commits)) {
      return judge(commits.flatMap(commitFindings), count(commits.length, 'commit'), accept)
    }
    const { kind, reason } = commits
    // What is there and cannot be read counts against the ledger, what was not given does not.
    if (kind === 'unreadable') {
      const problem = `has a history that cannot be read: ${plain(reason)}`
      return judge([{ file: '', problem }], '')
    }
    return kind === 'cut' && !allowShallow ? failed(reason) : notChecked(reason)
  },
}

function commitFindings({ id, committed, committer, changes }: LedgerCommit) {
  const [day] = isoOf(committed * 1000).split('T')
  const by = `by commit ${id.slice(0, 12)} of ${day}, committer ${committer}`
  return changes
    .filter(({ status, path }) => status !== 'A' && FINAL.test(path))
    .map(({ status, path }) => ({ file: path, problem: `was ${WORDS[status]} ${by}`, of: id }))
}
