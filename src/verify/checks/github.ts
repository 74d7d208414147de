import { GITHUB_ITSELF, type Authorship } from '../../github/authorship.ts'
import { count, failed, judge, notChecked, type Acceptable, type Check } from '../check.ts'
import { commitIds, isGap } from '../git/clone.ts'

export const authors: Check = {
  id: 'authors',
  title: 'GitHub has and signed every commit of the ledger, and its author is expected',
  async run({ history }, { github, accept, expectAuthor }) {
    if (isGap(history)) return notChecked(history.reason)
    if (github === undefined) return notChecked('no repository and token')
    const findings: Acceptable[] = []
    /** The authors in turn, with the number of their commits: a change is seen. */
    const turns: { name: string; commits: number }[] = []
    // Asked from the newest on, since GitHub lists those before it too; reported from the first on.
    for (const { id } of history.toReversed()) {
      const found = await github.authorship(id)
      const problem = found ? problemOf(found, expectAuthor) : 'which GitHub does not have'
      // What GitHub does not have, nobody can look into there.
      const of = found && id
      if (problem) findings.unshift({ file: '', problem: `has the commit ${id}, ${problem}`, of })
      const name = found?.author ?? NOBODY
      if (turns[0]?.name === name) turns[0].commits++
      else turns.unshift({ name, commits: 1 })
    }
    const note = turns.map(({ name, commits }) => `${count(commits, 'commit')} by ${name}`)
    return judge(findings, note.join(', then '), accept)
  },
}

const NOBODY = 'no account'

function problemOf(
  { verified, reason, committer = NOBODY, author = NOBODY }: Authorship,
  expected: ReadonlySet<string>,
): string | undefined {
  if (!verified) return `which GitHub did not sign (${reason})`
  if (committer !== GITHUB_ITSELF) return `which ${committer} signed, and not GitHub itself`
  if (expected.size === 0 || expected.has(author)) return undefined
  return `whose author is ${author}, where ${[...expected].join(' or ')} was expected`
}

export const remote: Check = {
  id: 'remote',
  title: "GitHub's branch is at the commit that was verified",
  async run(_, { github, clone }) {
    if (github === undefined) return notChecked('no repository and token')
    if (clone === undefined) return notChecked('the folder is in no clone')
    if (clone.tip === undefined) return failed('the clone has no commit that can be read')
    const { branch, commit } = clone.tip
    const name = branch === undefined ? "GitHub's default branch" : `GitHub's branch '${branch}'`
    const there = await github.commit(branch === undefined ? 'HEAD' : `heads/${branch}`)
    if (there === undefined) return failed(`${name} is not there`)
    const at = `${name} is at ${there.sha.slice(0, 12)}`
    if (there.sha === commit.id) return judge([], at)
    const ids = commitIds(clone)
    if (ids instanceof Set && ids.has(there.sha)) {
      const problem = `has commits after ${there.sha}, where ${name} is: it was reset, or these were never pushed`
      return judge([{ file: '', problem }], '')
    }
    return failed(`${at}, which this clone does not have: pull and verify again`)
  },
}
