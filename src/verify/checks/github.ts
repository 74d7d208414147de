import { GitHubError } from '../../github/errors.ts'
import type { Check } from '../check.ts'
import { commitIds } from '../git/clone.ts'
import { isGap, type History } from '../history.ts'
import { count, failed, judge, notChecked, type Acceptable } from '../outcome.ts'

export const signatures: Check = {
  id: 'signatures',
  title: 'GitHub has every commit of the ledger, and verified who signed it',
  async run({ history }, { github, accepted }) {
    if (isGap(history)) return notChecked(history.reason)
    if (github === undefined) return notChecked('no repository and token')
    const findings: Acceptable[] = []
    try {
      // The newest first, since GitHub tells of those before it as well; told from the first on.
      for (const { id } of history.toReversed()) {
        const found = await github.verification(id)
        if (found === undefined) {
          const problem = `has the commit ${id}, which GitHub does not have`
          findings.unshift({ file: '', problem })
        } else if (!found.verified) {
          const problem = `has the commit ${id}, which GitHub did not verify (${found.reason})`
          findings.unshift({ file: '', problem, of: id })
        }
      }
    } catch (error) {
      if (error instanceof GitHubError) return failed(error.message)
      throw error
    }
    return judge(findings, claims(history), accepted)
  },
}

/** Who committed, as the commits themselves say. */
function claims(history: History): string {
  const committers = new Map<string, number>()
  for (const { committer } of history) {
    committers.set(committer, (committers.get(committer) ?? 0) + 1)
  }
  const all = [...committers].map(([name, commits]) => `${name}: ${count(commits, 'commit')}`)
  return `Committers: ${all.join(', ')}`
}

export const remote: Check = {
  id: 'remote',
  title: "GitHub's branch is where this clone is",
  async run(_, { github, clone }) {
    if (github === undefined) return notChecked('no repository and token')
    if (clone === undefined) return notChecked('the folder is in no clone')
    if (clone.tip === undefined) return failed('the clone has no commit that can be read')
    const { branch, commit } = clone.tip
    const ids = commitIds(clone)
    const name = branch === undefined ? "GitHub's default branch" : `GitHub's branch '${branch}'`
    try {
      const there = await github.commit(branch === undefined ? 'HEAD' : `heads/${branch}`)
      if (there === undefined) return failed(`${name} is not there`)
      if (there.sha === commit.id) return judge([], `${name} is at ${there.sha.slice(0, 12)}`)
      if (ids instanceof Set && ids.has(there.sha)) {
        const problem = `has commits after ${there.sha}, where ${name} is: it was reset, or these were never pushed`
        return judge([{ file: '', problem }], '')
      }
      return failed(
        `${name} is at ${there.sha.slice(0, 12)}, which this clone does not have: pull and verify again`,
      )
    } catch (error) {
      if (error instanceof GitHubError) return failed(error.message)
      throw error
    }
  },
}
