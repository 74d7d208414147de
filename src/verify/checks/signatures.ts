import { judgeAccepting, type Acceptable } from '../accept.ts'
import type { Check } from '../check.ts'
import { GitHubAnswerError } from '../github.ts'
import type { History } from '../history.ts'
import { count, failed, notChecked } from '../verdict.ts'

export const signatures: Check = {
  id: 'signatures',
  title: 'GitHub has every commit of the ledger, and verified who signed it',
  async run({ history }, { github, accepted }) {
    if (typeof history === 'string') return notChecked(history)
    if (github === undefined) {
      return notChecked(`no repository and token were given. ${claims(history)}`)
    }
    const findings: Acceptable[] = []
    try {
      // The newest first, since GitHub tells of those before it as well; told from the first on.
      for (const { sha } of history.toReversed()) {
        const found = await github.verification(sha)
        if (found === undefined) {
          const problem = `has the commit ${sha}, which GitHub does not have`
          findings.unshift({ file: '', problem })
        } else if (!found.verified) {
          const problem = `has the commit ${sha}, which GitHub did not verify (${found.reason})`
          findings.unshift({ file: '', problem, of: sha })
        }
      }
    } catch (error) {
      if (error instanceof GitHubAnswerError) return failed(error.message)
      throw error
    }
    return judgeAccepting(findings, accepted, claims(history))
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
