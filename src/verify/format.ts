import { TOOL } from '../system/version.ts'
import { plain } from '../text/log.ts'
import { code, escapeLines, escapeMarkdown, summaryWithin, table } from '../text/markdown.ts'
import { count } from './outcome.ts'
import {
  failedChecks,
  problemsOf,
  resultOf,
  soundness,
  wordsOf,
  type CheckReport,
  type LedgerReport,
  type Report,
} from './report.ts'

const WORDS = { ok: 'ok', problem: 'PROBLEM', 'not-checked': 'not checked', failed: 'NOT CHECKED' }
const MARKS = { ok: '✅', problem: '❌', 'not-checked': '➖', failed: '⚠️' }
const TITLES = {
  ok: '✅ Sound, as far as it was checked',
  problem: '❌ Problems were found',
  'could-not-check': '⚠️ Not everything could be checked',
}
/** Findings of one check that are shown; the JSON report has them all. */
const SHOWN = 10

/**
 * What came of a check, in words: a note, a reason, or what was found; then what was accepted.
 *
 * @param escape makes text from elsewhere fit to be shown
 */
function detailsOf(
  { outcome }: CheckReport,
  ledger: string,
  escape: (text: string) => string,
): string[] {
  const accepted = (outcome.accepted ?? []).map((each) => escape(wordsOf(ledger, each)))
  return [
    ...firstOf(told(outcome, ledger).map(escape)),
    ...firstOf(accepted.map((each) => `accepted: ${each}`)),
  ]
}

function told(outcome: CheckReport['outcome'], ledger: string): string[] {
  if (outcome.status === 'ok') return [outcome.note]
  if (outcome.status !== 'problem') return [outcome.reason]
  return outcome.findings.map((each) => wordsOf(ledger, each))
}

function firstOf(lines: readonly string[]): string[] {
  const more = lines.length - SHOWN
  return more > 0 ? [...lines.slice(0, SHOWN), `and ${more} more, in the JSON report`] : [...lines]
}

/** The report for a terminal or a log, a line each; text from elsewhere is made plain. */
export function formatText(report: Report): string[] {
  const lines = report.ledgers.flatMap((ledger) => [...ledgerLines(ledger), ''])
  const head = report.head === null ? [] : [`Commit ${report.head}`]
  const result = resultOf(report) === 'ok' ? results(report, plain) : [failureOf(report)]
  return [...[...lines, ...report.remarks, ...head, madeBy(report)].map(plain), ...result]
}

/** When and with what it was verified. */
export function madeBy({ verifiedAt, bundle }: Report): string {
  const digest = bundle === null ? '' : `, SHA-256 ${bundle}`
  return `Verified at ${verifiedAt.toISOString()} by ${TOOL.name} ${TOOL.version}${digest}`
}

function ledgerLines({ path, account, records, newest, checks }: LedgerReport): string[] {
  const name = account === null ? '' : `, account ${account.name}`
  const width = Math.max(...checks.map(({ check }) => check.id.length))
  const last =
    newest && `Newest manifest: ${newest.path}, number ${newest.sequence}, SHA-256 ${newest.sha256}`
  return [
    `Ledger ${path === '' ? '.' : path}${name}, ${count(records, 'record')}`,
    ...checks.flatMap((each) => checkLines(each, path, width)),
    ...(last === null ? [] : [`  ${last}`]),
  ]
}

function checkLines(report: CheckReport, path: string, width: number): string[] {
  const { check, outcome } = report
  const word = WORDS[outcome.status].padEnd(WORDS.failed.length)
  const line = `  ${word}  ${check.id.padEnd(width)}  ${check.title}`
  const details = detailsOf(report, path, plain)
  const first = outcome.status === 'ok' ? `${line} (${details.shift()!})` : line
  return [first, ...details.map((detail) => `      ${detail}`)]
}

/** How far each ledger was checked. */
const results = ({ ledgers }: Report, escape: (text: string) => string) =>
  ledgers.map((ledger) => {
    const which = ledgers.length === 1 ? '' : ` of '${escape(ledger.path)}'`
    return `Result${which}: ${soundness(ledger, escape)}`
  })

/** Why a report is not sound: the first problem, or the checks that could not be made. */
export function failureOf(report: Report): string {
  const problems = problemsOf(report)
  if (problems.length > 0) {
    return plain(`${count(problems.length, 'problem')}. The first: ${problems[0]!}`)
  }
  const reasons = failedChecks(report).map(({ id, reason }) => `${id} (${plain(reason)})`)
  return `No problem was found, but these checks could not be made: ${reasons.join(', ')}`
}

/** The job summary, in Markdown. */
export function formatSummary(report: Report): string {
  const [first] = problemsOf(report)
  const head = [
    `## Audit trail ledger: ${TITLES[resultOf(report)]}`,
    ...(first === undefined ? [] : [`**First problem:** ${escapeLines(first)}`]),
    ...(report.head === null ? [] : [`Commit ${code(report.head)}`]),
    ...(resultOf(report) === 'ok' ? results(report, escapeLines) : []),
    ...report.remarks.map(escapeLines),
  ]
  const ending = '_Further ledgers are left out: the summary would be too large. The log has them._'
  return summaryWithin(head, report.ledgers.map(ledgerSection), ending)
}

function ledgerSection({ path, account, records, newest, checks }: LedgerReport): string {
  const name = account === null ? '' : `, account ${escapeMarkdown(account.name)}`
  const rows = checks.map((each) => [
    MARKS[each.outcome.status],
    `${code(each.check.id)} ${escapeMarkdown(each.check.title)}`,
    detailsOf(each, path, escapeLines).join('<br>'),
  ])
  const parts = [
    `### ${path === '' ? 'The folder' : escapeMarkdown(path)}${name}, ${count(records, 'record')}`,
    table(['', 'Check', ''], rows),
  ]
  if (newest !== null) {
    parts.push(`Newest manifest: ${code(newest.path)}, SHA-256 ${code(newest.sha256)}`)
  }
  return parts.join('\n\n')
}
