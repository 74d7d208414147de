import { README } from '../../ledger/paths.ts'
import { formatFirstReadme, formatReadme, historyUrlIn } from '../../ledger/readme.ts'
import type { Check } from '../check.ts'
import { readText } from '../../record/folder.ts'
import { manifestsOf, stateOf, type Ledger } from '../ledger.ts'
import { count, judge } from '../outcome.ts'

export const page: Check = {
  id: 'page',
  title: `${README} says exactly what the manifests say; the link to its history is not checked`,
  async run(ledger) {
    const bytes = await readText(ledger.folder, README)
    if (typeof bytes === 'string') return judge([{ file: README, problem: bytes }], '')
    const text = bytes.toString()
    const problems = [...pageProblems(text, ledger)]
    return judge(
      problems.map((problem) => ({ file: README, problem })),
      count(manifestsOf(ledger).length, 'row'),
    )
  },
}

/** Where the page is not what the exporter makes of the manifests, to the letter. */
function* pageProblems(text: string, ledger: Ledger): Generator<string> {
  const pages = pagesOf(text, ledger)
  // Without every manifest nobody knows what the page should say.
  if (pages.length === 0 || ledger.unreadable.length > 0 || pages.includes(text)) return
  const line = Math.max(...pages.map((page) => firstDifference(page, text)))
  yield `is not what the manifests say in line ${line}`
}

/** The number, from 1, of the first line in which a text is not this page. */
function firstDifference(page: string, text: string): number {
  const [expected, lines] = [page.split('\n'), text.split('\n')]
  const wrong = expected.findIndex((line, index) => line !== lines[index])
  return (wrong < 0 ? expected.length : wrong) + 1
}

/** The page in each form, by each name that the account had; which it has is the last export's. */
function pagesOf(text: string, ledger: Ledger): string[] {
  const manifests = manifestsOf(ledger)
  const accounts = new Map(manifests.map(({ manifest: { account } }) => [account.name, account]))
  const state = stateOf(ledger)
  // Where GitHub shows the history is not in any manifest: it is taken from the page, and may lie.
  const historyUrl = historyUrlIn(text)
  return [...accounts.values()].flatMap((account) =>
    [formatReadme, formatFirstReadme].map((format) => format(state, { account, historyUrl })),
  )
}
