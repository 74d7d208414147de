import { createHash } from 'node:crypto'
import type { At } from '../github/ask.ts'
import {
  changeIssue,
  findIssue,
  openIssue,
  type Issue,
  type IssueExtras,
} from '../github/issues.ts'
import { formatMonths, isMonth } from '../system/month.ts'
import { code } from '../text/markdown.ts'
import { count, type Finding } from './check.ts'
import { resultOf, type LedgerReport, type Report } from './report.ts'

interface Alarm extends IssueExtras {
  /** Where the issue is. */
  at: At
  /** What was verified: repository and folder. */
  subject: string
  /** Page of the workflow run; null outside a workflow. */
  runUrl: string | null
}

/** In place of the troubles, in the issue of a ledger that is sound again. */
const SOUND = 'sound'

/** Lines of findings in an issue: GitHub refuses a body of more than 65,536 characters. */
const MOST = 200

/**
 * Keeps one issue about a ledger: opened when something is found, updated when that changes, closed
 * when nothing is found any more. One that was closed by hand is opened again. A run that could not
 * check what was asked for, or did not make a check that the issue names, and found nothing, changes
 * nothing.
 *
 * @param report undefined: there is no ledger
 * @throws GitHubError
 */
export async function raiseAlarm(
  report: Report | undefined,
  alarm: Alarm,
): Promise<'opened' | 'updated' | 'closed' | 'unchanged'> {
  const { at, runUrl, labels, assignees } = alarm
  const subject = harmless(alarm.subject)
  const title = `Audit trail: ${subject} needs a look`
  // What the body begins with: invisible, and the issue is found by it.
  const mark = `<!-- heroku-audit-trail verify ${subject}: `
  const bodyOf = (state: string, lines: readonly string[]) =>
    [`${mark}${state} -->`, ...lines, '', HOW].join('\n')
  const run = runUrl === null ? '' : ` by [this run](${runUrl})`
  const found = await findIssue(at, mark)
  const raised = found?.body.startsWith(`${mark}${SOUND} -->`) ? undefined : found
  const result = report === undefined ? 'problem' : resultOf(report)
  if (result !== 'problem') {
    if (result !== 'ok' || raised === undefined || leavesOpen(report!, raised)) return 'unchanged'
    const text = { title, body: bodyOf(SOUND, ['Sound again.']), state: 'closed' as const }
    await changeIssue(at, raised, text, `Sound again, as verified${run}.`)
    return 'closed'
  }
  const lines = report === undefined ? [GONE] : linesOf(report)
  const troubles = lines.join('\n')
  const state = createHash('sha256').update(troubles).digest('hex').slice(0, 16)
  const body = bodyOf(state, [...lines, '', `Found first${run}.`])
  if (raised === undefined) {
    await openIssue(at, { title, body, labels, assignees })
    return 'opened'
  }
  if (raised.isOpen && raised.body.startsWith(`${mark}${state} -->`)) return 'unchanged'
  await changeIssue(at, raised, { title, body, state: 'open' }, `Found${run}:\n\n${troubles}`)
  return 'updated'
}

const GONE =
  '- There is no ledger, or not the one that was to be verified. The log of the run says more.'

const HOW =
  'The log of the run has every finding. What each check means, and what to do, is in docs/verification.md ' +
  'of the action. This issue is updated when the findings change, and closed when there are none.'

/** What is neither Markdown nor the end of a comment, whoever chose the name. */
const harmless = (name: string) => name.replace(/[^\w./ -]|--/g, '_')

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
  const more = lines.length - MOST
  if (more > 0) lines.splice(MOST, more, `- and ${count(more, 'check')} more with findings`)
  if (unread.length > 0) lines.push(`- ${count(unread.length, 'folder')} cannot be read`)
  return lines
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
