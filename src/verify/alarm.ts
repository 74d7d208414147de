import { createHash } from 'node:crypto'
import type { Issue, IssueExtras, Issues } from '../github/issues.ts'
import { formatMonths, isMonth } from '../system/month.ts'
import { code } from '../text/markdown.ts'
import { count, type Finding } from './outcome.ts'
import { resultOf, type LedgerReport, type Report } from './report.ts'

/** What came of raising the alarm, or of calling it off. */
export type AlarmOutcome = 'opened' | 'updated' | 'closed' | 'unchanged'

export interface Alarm extends IssueExtras {
  issues: Issues
  /** What was verified: repository and folder. */
  subject: string
  /** Page of the workflow run; null outside a workflow. */
  runUrl: string | null
}

/** In place of the troubles, in the issue of a ledger that is sound again. */
const SOUND = 'sound'

/** Characters of findings in an issue: GitHub refuses a body of more than 65,536. */
const LONGEST = 50_000

/**
 * Keeps one issue about a ledger: opened when something is found, updated when that changes, closed
 * when nothing is found any more. One that was closed by hand is opened again. A run that could not
 * check what was asked for, or did not make a check that the issue names, and found nothing, changes
 * nothing.
 *
 * @param report undefined: there is no ledger
 * @throws GitHubError
 */
export async function raiseAlarm(report: Report | undefined, alarm: Alarm): Promise<AlarmOutcome> {
  const { issues, runUrl } = alarm
  const subject = harmless(alarm.subject)
  const result = report === undefined ? 'problem' : resultOf(report)
  const found = await issues.find(markOf(subject))
  const previous = found && stateIn(found)
  const isRaised = found !== undefined && previous !== SOUND
  const run = runUrl === null ? '' : ` by [this run](${runUrl})`
  if (result !== 'problem') {
    const isHealed = result === 'ok' && isRaised && !leavesOpen(report!, found)
    if (!isHealed) return 'unchanged'
    const text = { title: titleOf(subject), body: bodyOf(subject, SOUND, ['Sound again.']) }
    await issues.change(found, { ...text, state: 'closed' }, `Sound again, as verified${run}.`)
    return 'closed'
  }
  const lines = report === undefined ? [GONE] : linesOf(report)
  const state = lines.join('\n')
  const body = bodyOf(subject, digestOf(state), [...lines, '', `Found first${run}.`])
  const text = { title: titleOf(subject), body }
  if (!isRaised) {
    await issues.open(text, alarm)
    return 'opened'
  }
  if (found.isOpen && previous === digestOf(state)) return 'unchanged'
  await issues.change(found, { ...text, state: 'open' }, `Found${run}:\n\n${state}`)
  return 'updated'
}

const GONE =
  '- There is no ledger, or not the one that was to be verified. The log of the run says more.'

/** What is neither Markdown nor the end of a comment, whoever chose the name. */
const harmless = (name: string) => name.replace(/[^\w./ -]|--/g, '_')

const titleOf = (subject: string) => `Audit trail: ${subject} needs a look`

/** What the body begins with: invisible, and the issue is found by it. */
const markOf = (subject: string) => `<!-- heroku-audit-trail verify ${subject}: `

const stateIn = ({ body }: Issue) => /^<!-- .*: (\S+) -->/.exec(body)?.[1]

function bodyOf(subject: string, state: string, lines: readonly string[]): string {
  return [`${markOf(subject)}${state} -->`, ...lines, '', HOW].join('\n')
}

const HOW =
  'The log of the run has every finding. What each check means, and what to do, is in docs/verification.md ' +
  'of the action. This issue is updated when the findings change, and closed when there are none.'

/** Whether an issue names a check that was not made this time, as when a secret is no longer set. */
function leavesOpen({ ledgers }: Report, { body }: Issue): boolean {
  return ledgers.some((ledger) =>
    ledger.checks.some(
      ({ check, outcome }) =>
        outcome.status === 'not-checked' && body.includes(beginningOf(check.id, ledger, ledgers)),
    ),
  )
}

/** A line for each check that found something, with the months it named: nothing else of the ledger. */
function linesOf({ ledgers, unread }: Report): string[] {
  const lines = ledgers.flatMap((ledger) =>
    ledger.checks.flatMap(({ check: { id, title }, outcome }) => {
      if (outcome.status !== 'problem') return []
      const { findings } = outcome
      const found = `${count(findings.length, 'finding')}${monthsIn(findings)}`
      return [`${beginningOf(id, ledger, ledgers)}${found}. Expected: ${title}.`]
    }),
  )
  let size = 0
  const shown = lines.filter((line) => (size += line.length) <= LONGEST)
  const more = lines.length - shown.length
  const rest = more > 0 ? [`- and ${count(more, 'check')} more with findings`] : []
  const hidden = unread.length === 0 ? [] : [`- ${count(unread.length, 'folder')} cannot be read`]
  return [...shown, ...rest, ...hidden]
}

function beginningOf(id: string, { path }: LedgerReport, all: readonly LedgerReport[]): string {
  const place = all.length === 1 ? '' : `${code(harmless(path))}, `
  return `- ${place}${code(id)}: `
}

function monthsIn(findings: readonly Finding[]): string {
  const words = findings.map(({ file, problem }) => `${file} ${problem}`).join(' ')
  const months = words.match(/\b\d{4}-\d{2}(?!-?\d)/g) ?? []
  const known = formatMonths([...new Set(months)].filter(isMonth).sort())
  return known === '' ? '' : ` (${known})`
}

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)
