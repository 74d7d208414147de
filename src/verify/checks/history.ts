import { README, SUMS } from '../../ledger/paths.ts'
import type { Check } from '../check.ts'
import type { Folder } from '../folder.ts'
import {
  additions,
  gapOf,
  isGap,
  latestBlobs,
  type Commit,
  type Gap,
  type History,
} from '../history.ts'
import { manifestsOf } from '../ledger.ts'
import { dayOf } from '../times.ts'
import { count, failed, judge, notChecked, type Finding, type Outcome } from '../outcome.ts'

export const objects: Check = {
  id: 'objects',
  title: "Git's own check finds every object of the clone sound",
  async run(_, { clone }) {
    if (clone === undefined) return notChecked('the folder is in no clone')
    try {
      const said = await clone.fsck()
      if (said === undefined) return judge([], 'git fsck')
      return judge([{ file: '', problem: `is in a clone that git finds damaged: ${said}` }], '')
    } catch (error) {
      const { kind, reason } = gapOf(error)
      if (kind === 'no-git') return notChecked(reason)
      return judge([{ file: '', problem: `is in a clone that git could not check: ${reason}` }], '')
    }
  },
}

/** What looks like a file of a final month. */
const FINAL = /^\d{4}\/\d{4}-\d{2}\./
const WORDS: Record<string, string> = { D: 'deleted', M: 'modified', T: 'replaced' }

export const history: Check = {
  id: 'history',
  title: 'No commit modified or deleted a file of a final month, and they are as committed',
  async run(ledger, { accepted }) {
    const { folder, history: commits } = ledger
    if (isGap(commits)) return outcomeOfGap(commits)
    const findings = commits.flatMap(commitFindings)
    // A file that was put right by an accepted commit is held against that.
    const told = new Set(findings.flatMap(({ file, of }) => (accepted.has(of) ? [] : [file])))
    const files = [
      ...manifestsOf(ledger).flatMap(({ path, manifest }) => [
        path,
        ...manifest.files.map((file) => file.path),
      ]),
      README,
      SUMS,
    ]
    const others = files.filter((file) => !told.has(file))
    const found = [...findings, ...(await diskFindings(folder, commits, others))]
    return judge(found, count(commits.length, 'commit'), accepted)
  },
}

/** What is there and cannot be read counts against the ledger, what was not given does not. */
function outcomeOfGap({ kind, reason }: Gap): Outcome {
  if (kind === 'absent') return notChecked(reason)
  if (kind === 'no-git') return failed(reason)
  return judge([{ file: '', problem: `has a history that cannot be read: ${reason}` }], '')
}

function commitFindings({ sha, committed, committer, changes }: Commit) {
  const day = dayOf(committed * 1000)
  const by = `by commit ${sha.slice(0, 12)} of ${day}, committer ${committer}`
  return changes
    .filter(({ status, path }) => status !== 'A' && FINAL.test(path))
    .map(({ status, path }) => ({
      file: path,
      problem: `was ${WORDS[status] ?? 'changed'} ${by}`,
      of: sha,
    }))
}

/** The clone's files may be others than those of its history. */
async function diskFindings(
  folder: Folder,
  commits: History,
  files: readonly string[],
): Promise<Finding[]> {
  const latest = latestBlobs(commits)
  const added = additions(commits)
  const findings: Finding[] = []
  for (const file of files) {
    if (!folder.has(file)) continue
    const commit = added.get(file)?.commit
    if (commit === undefined) findings.push({ file, problem: 'is in no commit' })
    else if ((await folder.blobName(file, latest.get(file)!)) !== latest.get(file)) {
      findings.push({ file, problem: 'is not as it was committed' })
    }
  }
  return findings
}
