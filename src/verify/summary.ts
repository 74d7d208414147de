import { code, escapeLines, escapeMarkdown, table } from '../report/markdown.ts'
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
/** Findings of one check that are shown: GitHub drops a summary of more than 1 MiB. */
const SHOWN = 10
const LEDGERS = 20

/** The job summary, in Markdown. */
export function formatSummary(report: Report): string {
  const [first] = problemsOf(report)
  const shown = report.ledgers.slice(0, LEDGERS)
  const more = report.ledgers.length - shown.length
  const unread = report.unread.slice(0, SHOWN).map(escapeMarkdown)
  const parts = [
    `## Audit trail ledger: ${TITLES[resultOf(report)]}`,
    ...(first === undefined ? [] : [`**First problem:** ${escapeLines(first)}`]),
    ...(report.head === null ? [] : [`Commit ${code(report.head)}`]),
    ...shown.map(ledgerSection),
    ...(more > 0 ? [`_${count(more, 'further ledger')} left out._`] : []),
    ...(unread.length > 0 ? [`Not looked into, cannot be read: ${unread.join(', ')}`] : []),
  ]
  return `${parts.join('\n\n')}\n`
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
