import { createHash } from 'node:crypto'
import type { Issue, IssueExtras, Issues } from '../github/issues.ts'
import { formatMonths, isMonth, type Month } from '../system/month.ts'
import { code } from '../text/markdown.ts'
import { count } from './outcome.ts'
import { resultOf, type LedgerReport, type Report } from './report.ts'

/** What of a ledger somebody is to look at; nothing in it is from the ledger, but months. */
interface Trouble {
  check: string
  title: string
  findings: number
  months: Month[]
}

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

/**
 * Keeps one issue about a ledger: opened when something is found, updated when that changes, closed
 * when nothing is found any more. One that was closed by hand is opened again. A run that could not
 * check what was asked for, and found nothing, changes nothing.
 *
 * @throws GitHubError
 */
export async function raiseAlarm(report: Report, alarm: Alarm): Promise<AlarmOutcome> {
  const { issues, runUrl } = alarm
  const subject = alarm.subject.replace(/[^\w./ -]|--/g, '_')
  const result = resultOf(report)
  const found = await issues.find(markOf(subject))
  const previous = found && stateIn(found)
  const isRaised = found !== undefined && previous !== SOUND
  if (result === 'could-not-check' || (result === 'ok' && !isRaised)) return 'unchanged'
  const run = runUrl === null ? '' : ` by [this run](${runUrl})`
  if (result === 'ok') {
    const text = { title: titleOf(subject), body: bodyOf(subject, SOUND, ['Sound again.']) }
    await issues.change(found!, { ...text, state: 'closed' }, `Sound again, as verified${run}.`)
    return 'closed'
  }
  const lines = linesOf(report)
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

const titleOf = (subject: string) => `Audit trail: ${subject} needs a look`

/** What the body begins with: invisible, and the issue is found by it. */
const markOf = (subject: string) => `<!-- heroku-audit-trail verify ${subject} `

const stateIn = ({ body }: Issue) => /^<!-- .* (\S+) -->/.exec(body)?.[1]

function bodyOf(subject: string, state: string, lines: readonly string[]): string {
  return [`${markOf(subject)}${state} -->`, ...lines, '', HOW].join('\n')
}

const HOW =
  'The log of the run has every finding. What each check means, and what to do, is in docs/verification.md ' +
  'of the action. This issue is updated when the findings change, and closed when there are none.'

/** A line for each check that found something, and the months it named. */
function linesOf({ ledgers, unread }: Report): string[] {
  const hidden = unread.length === 0 ? [] : [`- ${count(unread.length, 'folder')} cannot be read`]
  return [...ledgers.flatMap(troublesOf).map(lineOf), ...hidden]
}

function lineOf({ check, title, findings, months }: Trouble): string {
  const named = months.length === 0 ? '' : ` (${formatMonths(months)})`
  return `- ${code(check)}: ${count(findings, 'finding')}${named}. Expected: ${title}.`
}

function troublesOf({ checks }: LedgerReport): Trouble[] {
  return checks.flatMap(({ check: { id, title }, outcome }) => {
    if (outcome.status !== 'problem') return []
    const words = outcome.findings.map(({ file, problem }) => `${file} ${problem}`).join(' ')
    const months = words.match(/\b\d{4}-\d{2}(?!-?\d)/g) ?? []
    const known = [...new Set(months)].filter(isMonth).sort()
    return [{ check: id, title, findings: outcome.findings.length, months: known }]
  })
}

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)
