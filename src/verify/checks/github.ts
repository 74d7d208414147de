import { GITHUB_ITSELF, type Authorship } from '../../github/authorship.ts'
import type { Check } from '../check.ts'
import { commitIds, isGap } from '../git/clone.ts'
import { count, failed, judge, notChecked, type Acceptable } from '../outcome.ts'

export const authors: Check = {
  id: 'authors',
  title: 'GitHub has every commit of the ledger, signed each itself, and its author is expected',
  async run({ history }, { github, accept, expectAuthor }) {
    if (isGap(history)) return notChecked(history.reason)
    if (github === undefined) return notChecked('no repository and token')
    const findings: Acceptable[] = []
    const names: string[] = []
    // The newest first, since GitHub tells of those before it as well; told from the first on.
    for (const { id } of history.toReversed()) {
      const found = await github.authorship(id)
      const finding = problemOf(id, found, expectAuthor)
      if (finding !== undefined) findings.unshift(finding)
      if (found !== undefined) names.unshift(found.author ?? NOBODY)
    }
    return judge(findings, inTurn(names), accept)
  },
}

const NOBODY = 'no account'

function problemOf(
  id: string,
  found: Authorship | undefined,
  expected: ReadonlySet<string>,
): Acceptable | undefined {
  const at = (problem: string, of?: string) => ({
    file: '',
    problem: `has the commit ${id}, ${problem}`,
    of,
  })
  if (found === undefined) return at('which GitHub does not have')
  const { verified, reason, committer = NOBODY, author = NOBODY } = found
  if (!verified) return at(`which GitHub did not sign (${reason})`, id)
  if (committer !== GITHUB_ITSELF) return at(`which ${committer} signed, and not GitHub itself`, id)
  if (expected.size === 0 || expected.has(author)) return undefined
  return at(`whose author is ${author}, where ${[...expected].join(' or ')} was expected`, id)
}

/** The authors in the order of their commits: a change is seen. */
function inTurn(names: readonly string[]): string {
  const turns: { name: string; commits: number }[] = []
  for (const name of names) {
    const last = turns.at(-1)
    if (last?.name === name) last.commits++
    else turns.push({ name, commits: 1 })
  }
  return turns.map(({ name, commits }) => `${count(commits, 'commit')} by ${name}`).join(', then ')
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
  },
}
