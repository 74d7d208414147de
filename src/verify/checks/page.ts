import { README } from '../../ledger/paths.ts'
import { formatReadme, historyUrlIn } from '../../ledger/readme.ts'
import type { Check } from '../check.ts'
import { readText } from '../../record/folder.ts'
import { manifestsOf, stateOf, type Ledger } from '../ledger.ts'
import { count, judge } from '../outcome.ts'

export const page: Check = {
  id: 'page',
  title: `${README} is what the manifests say, to the letter; the address of its history is not judged`,
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
  // Of a manifest that cannot be read, nobody knows what the page is to say.
  if (pages.length === 0 || ledger.unreadable.length > 0 || pages.includes(text)) return
  const [expected, lines] = [pages[0]!.split('\n'), text.split('\n')]
  const wrong = expected.findIndex((line, index) => line !== lines[index])
  yield `is not what the manifests say in line ${(wrong < 0 ? expected.length : wrong) + 1}`
}

/** The page by each name that the account had, newest first; which it has is the last export's. */
function pagesOf(text: string, ledger: Ledger): string[] {
  const manifests = manifestsOf(ledger)
  const accounts = new Map(manifests.map(({ manifest: { account } }) => [account.name, account]))
  const state = stateOf(ledger)
  // Where GitHub shows the history is not in any manifest: it is taken from the page, and may lie.
  const historyUrl = historyUrlIn(text)
  return [...accounts.values()]
    .reverse()
    .map((account) => formatReadme(state, { account, historyUrl }))
}
