import { TOOL } from '../system/version.ts'
import { plain } from '../text/log.ts'
import { code, escapeLines, escapeMarkdown, summaryWithin, table } from '../text/markdown.ts'
import { count } from './check.ts'
import {
  problemsOf,
  resultOf,
  wordsOf,
  type CheckReport,
  type LedgerReport,
  type Report,
} from './report.ts'

const WORDS = { ok: 'ok', problem: 'PROBLEM', 'not-checked': 'not checked', failed: 'NOT CHECKED' }
const MARKS = {
  ok: '✅',
  problem: '❌',
  'not-checked': '➖',
  failed: '⚠️',
  'could-not-check': '⚠️',
}
/** Findings of one check that are shown; the JSON report has them all. */
const SHOWN = 10

/** What came of a check: a note, a reason, or what was found; then what was accepted. */
function detailsOf({ outcome }: CheckReport, ledger: string): string[] {
  const accepted = (outcome.accepted ?? []).map((each) => `accepted: ${wordsOf(ledger, each)}`)
  if (outcome.status === 'ok') return [outcome.note, ...firstOf(accepted)]
  if (outcome.status !== 'problem') return [outcome.reason]
  return [...firstOf(outcome.findings.map((each) => wordsOf(ledger, each))), ...firstOf(accepted)]
}

function firstOf(lines: readonly string[]): string[] {
  const more = lines.length - SHOWN
  return more > 0 ? [...lines.slice(0, SHOWN), `and ${more} more, in the JSON report`] : [...lines]
}

/** The report for a terminal or a log, a line each; text from elsewhere is made plain. */
export function formatText(report: Report): string[] {
  const lines = report.ledgers.flatMap((ledger) => [...ledgerLines(ledger), ''])
  const head = report.head === null ? [] : [`Commit ${report.head}`]
  return [...[...lines, ...report.remarks, ...head, madeBy(report)].map(plain), ...verdict(report)]
}

/** When and with what it was verified. */
export function madeBy({ verifiedAt, bundle }: Report): string {
  const digest = bundle === null ? '' : `, SHA-256 ${bundle}`
  return `Verified at ${verifiedAt.toISOString()} by ${TOOL.name} ${TOOL.version}${digest}`
}

const nameOf = (account: LedgerReport['account']) => (account ? `, account ${account.name}` : '')

function ledgerLines({ path, account, records, newest, checks }: LedgerReport): string[] {
  const width = Math.max(...checks.map(({ check }) => check.id.length))
  const lines = checks.flatMap((each) => {
    const { check, outcome } = each
    const word = WORDS[outcome.status].padEnd(WORDS.failed.length)
    const line = `  ${word}  ${check.id.padEnd(width)}  ${check.title}`
    const details = detailsOf(each, path)
    const first = outcome.status === 'ok' ? `${line} (${details.shift()!})` : line
    return [first, ...details.map((detail) => `      ${detail}`)]
  })
  const last =
    newest && `Newest manifest: ${newest.path}, number ${newest.sequence}, SHA-256 ${newest.sha256}`
  return [
    `Ledger ${path || '.'}${nameOf(account)}, ${count(records, 'record')}`,
    ...lines,
    ...(last === null ? [] : [`  ${last}`]),
  ]
}

/**
 * How it ends: the first problem, the checks that could not be made, or, a line for each ledger, how far it
 * was checked, and why no further. Text from elsewhere is made plain.
 */
export function verdict(report: Report): string[] {
  const { ledgers } = report
  const [first, ...more] = problemsOf(report)
  if (first !== undefined) {
    return [plain(`${count(more.length + 1, 'problem')}. The first: ${first}`)]
  }
  const open = (statuses: readonly string[], { checks }: Pick<LedgerReport, 'checks'>) =>
    checks.flatMap(({ check, outcome }) =>
      'reason' in outcome && statuses.includes(outcome.status)
        ? [`${check.id} (${plain(outcome.reason)})`]
        : [],
    )
  const failed = ledgers.flatMap((ledger) => open(['failed'], ledger)).join(', ')
  if (failed !== '') {
    return [`No problem was found, but these checks could not be made: ${failed}`]
  }
  return ledgers.map((ledger) => {
    const which = ledgers.length === 1 ? '' : ` of '${plain(ledger.path)}'`
    const left = open(['not-checked'], ledger)
    const all = ledger.checks.length
    const notMade = left.length === 0 ? '' : `; not made: ${left.join(', ')}`
    return `Result${which}: sound as far as checked: ${all - left.length} of ${all} checks${notMade}`
  })
}

/** The job summary, in Markdown. */
export function formatSummary(report: Report): string {
  const head = [
    `## Audit trail ledger: ${MARKS[resultOf(report)]}`,
    ...verdict(report).map((line) => `**${escapeLines(line)}**`),
    ...(report.head === null ? [] : [`Commit ${code(report.head)}`]),
    ...report.remarks.map(escapeLines),
  ]
  const ending = '_Further ledgers are left out: the summary would be too large. The log has them._'
  return summaryWithin(head, report.ledgers.map(ledgerSection), ending)
}

function ledgerSection({ path, account, records, checks }: LedgerReport): string {
  const title = `${path || 'The folder'}${nameOf(account)}, ${count(records, 'record')}`
  const rows = checks.map((each) => [
    MARKS[each.outcome.status],
    `${code(each.check.id)} ${escapeMarkdown(each.check.title)}`,
    detailsOf(each, path).map(escapeLines).join('<br>'),
  ])
  return [`### ${escapeMarkdown(title)}`, table(['', 'Check', ''], rows)].join('\n\n')
}
