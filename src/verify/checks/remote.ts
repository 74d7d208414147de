import type { Check } from '../check.ts'
import { GitHubAnswerError } from '../github.ts'
import { failed, judge, notChecked } from '../verdict.ts'

export const remote: Check = {
  id: 'remote',
  title: "GitHub's branch is where this clone is",
  async run(_, { github, clone }) {
    if (github === undefined) return notChecked('no repository and token were given')
    if (clone === undefined) return notChecked('the folder is in no clone')
    if (clone.head === undefined) return failed(clone.gap ?? 'the clone has no commit')
    const branch = await clone.branch()
    const name = branch === undefined ? "GitHub's default branch" : `GitHub's branch '${branch}'`
    try {
      const there = await github.commit(branch === undefined ? 'HEAD' : `heads/${branch}`)
      if (there === undefined) return failed(`${name} is not there`)
      if (there.sha === clone.head) return judge([], `${name} is at ${there.sha.slice(0, 12)}`)
      if (await clone.contains(there.sha)) {
        const problem = `has commits after ${there.sha}, where ${name} is: it was reset, or these were never pushed`
        return judge([{ file: '', problem }], '')
      }
      return failed(
        `${name} is at ${there.sha.slice(0, 12)}, which this clone does not have: pull and verify again`,
      )
    } catch (error) {
      if (error instanceof GitHubAnswerError) return failed(error.message)
      throw error
    }
  },
}
