import { README } from '../../ledger/paths.ts'
import { formatReadme, historyUrlIn } from '../../ledger/readme.ts'
import { formatFirstReadme } from '../../ledger/readme-first.ts'
import { readText } from '../../record/folder.ts'
import type { Check } from '../check.ts'
import { manifestsOf, stateOf, type Ledger } from '../ledger.ts'
import { count, judge } from '../outcome.ts'

export const page: Check = {
  id: 'page',
  title: `${README} says exactly what the manifests say; the link to its history is not checked`,
  async run(ledger) {
    const bytes = await readText(ledger.folder, README)
    const problem =
      typeof bytes === 'string'
        ? bytes
        : isPage(bytes.toString(), ledger)
          ? undefined
          : 'is not what the manifests say'
    const findings = problem === undefined ? [] : [{ file: README, problem }]
    return judge(findings, count(manifestsOf(ledger).length, 'row'))
  },
}

/** Whether a text is the page of the manifests, in one of its forms and by one of the account's names. */
function isPage(text: string, ledger: Ledger): boolean {
  const manifests = manifestsOf(ledger)
  // Without every manifest nobody knows what the page should say.
  if (manifests.length === 0 || ledger.unreadable.length > 0) return true
  const state = stateOf(ledger)
  // Where GitHub shows the history is not in any manifest: it is taken from the page, and may lie.
  const historyUrl = historyUrlIn(text)
  const accounts = new Map(manifests.map(({ manifest: { account } }) => [account.name, account]))
  return [...accounts.values()].some((account) =>
    [formatReadme, formatFirstReadme].some(
      (format) => format(state, { account, historyUrl }) === text,
    ),
  )
}
