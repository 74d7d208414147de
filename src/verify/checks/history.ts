import { README, SUMS } from '../../ledger/paths.ts'
import { judgeAccepting } from '../accept.ts'
import { blobNameOf } from '../blob.ts'
import type { Check } from '../check.ts'
import type { Folder } from '../folder.ts'
import { additions, latestBlobs, type Commit, type History } from '../history.ts'
import { manifestsOf } from '../ledger.ts'
import { dayOf } from '../times.ts'
import { count, notChecked, type Finding } from '../verdict.ts'

/** What looks like a file of a final month. */
const FINAL = /^\d{4}\/\d{4}-\d{2}\./
const WORDS: Record<string, string> = { D: 'deleted', M: 'modified', T: 'replaced' }

export const history: Check = {
  id: 'history',
  title: 'No commit modified or deleted a file of a final month, and they are as committed',
  async run(ledger, { accepted }) {
    const { folder, history: commits } = ledger
    if (typeof commits === 'string') return notChecked(commits)
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
    return judgeAccepting(found, accepted, count(commits.length, 'commit'))
  },
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
    else if ((await blobNameOf(folder, file, latest.get(file)!)) !== latest.get(file)) {
      findings.push({ file, problem: 'is not as it was committed' })
    }
  }
  return findings
}
