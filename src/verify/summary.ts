import { code, escapeLines, escapeMarkdown, summaryWithin, table } from '../text/markdown.ts'
import {
  problemsOf,
  resultOf,
  wordsOf,
  type CheckReport,
  type LedgerReport,
  type Report,
} from './report.ts'
import { count } from './verdict.ts'

const MARKS = { ok: '✅', problem: '❌', 'not-checked': '➖', failed: '⚠️' }
const TITLES = {
  ok: '✅ Sound, as far as it was checked',
  problem: '❌ Problems were found',
  'could-not-check': '⚠️ Not everything could be checked',
}
/** Findings of one check that are shown. */
const SHOWN = 10

/** The job summary, in Markdown. */
export function formatSummary(report: Report): string {
  const [first] = problemsOf(report)
  const unread = report.unread.slice(0, SHOWN).map(escapeMarkdown)
  const head = [
    `## Audit trail ledger: ${TITLES[resultOf(report)]}`,
    ...(first === undefined ? [] : [`**First problem:** ${escapeLines(first)}`]),
    ...(report.head === null ? [] : [`Commit ${code(report.head)}`]),
    ...(unread.length > 0 ? [`Not looked into, cannot be read: ${unread.join(', ')}`] : []),
  ]
  const ending = '_Further ledgers are left out: the summary would be too large. The log has them._'
  return summaryWithin(head, report.ledgers.map(ledgerSection), ending)
}

function ledgerSection({ path, account, records, newest, checks }: LedgerReport): string {
  const name = account === null ? '' : `, account ${escapeMarkdown(account.name)}`
  const parts = [
    `### ${path === '' ? 'The folder' : escapeMarkdown(path)}${name}, ${count(records, 'record')}`,
    table(
      ['', 'Check', ''],
      checks.map((each) => row(each, path)),
    ),
  ]
  if (newest !== null) {
    parts.push(`Newest manifest: ${code(newest.path)}, SHA-256 ${code(newest.sha256)}`)
  }
  return parts.join('\n\n')
}

function row({ check, verdict }: CheckReport, path: string): string[] {
  return [
    MARKS[verdict.status],
    `${code(check.id)} ${escapeMarkdown(check.title)}`,
    [outcome(verdict, path), ...accepted(verdict, path)].join('<br>'),
  ]
}

function accepted(verdict: CheckReport['verdict'], path: string): string[] {
  const all = verdict.accepted ?? []
  const shown = all.slice(0, SHOWN).map((each) => `accepted: ${escapeLines(wordsOf(path, each))}`)
  return [...shown, ...(all.length > SHOWN ? [`and ${all.length - SHOWN} more accepted`] : [])]
}

function outcome(verdict: CheckReport['verdict'], path: string): string {
  switch (verdict.status) {
    case 'ok':
      return escapeLines(verdict.note)
    case 'problem': {
      const shown = verdict.findings.slice(0, SHOWN).map((each) => escapeLines(wordsOf(path, each)))
      const more = verdict.findings.length - shown.length
      return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('<br>')
    }
    default:
      return `not checked: ${escapeLines(verdict.reason)}`
  }
}
