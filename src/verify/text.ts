import { plain } from '../text/log.ts'
import {
  problemsOf,
  resultOf,
  wordsOf,
  type CheckReport,
  type LedgerReport,
  type Report,
} from './report.ts'
import { count } from './verdict.ts'

const MARKS = { ok: 'ok', problem: 'PROBLEM', 'not-checked': 'not checked', failed: 'NOT CHECKED' }
/** Findings of one check that are shown; machines get them all. */
const SHOWN = 10

/** The report for a terminal or a log, a line each; text from elsewhere is made plain. */
export function formatText(report: Report): string[] {
  const lines = report.ledgers.flatMap((ledger) => [...ledgerLines(ledger), ''])
  const unread = report.unread.map((path) => `Not looked into, it cannot be read: '${path}'`)
  return [...lines, ...unread, ...ending(report)].map(plain)
}

function ledgerLines({ path, account, records, newest, checks }: LedgerReport): string[] {
  const name = account === null ? '' : `, account ${account.name}`
  const lines = [`Ledger ${path === '' ? '.' : path}${name}, ${count(records, 'record')}`]
  const width = Math.max(...checks.map(({ check }) => check.id.length))
  for (const each of checks) lines.push(...checkLines(each, path, width))
  if (newest !== null) {
    lines.push(
      `  Newest manifest: ${newest.path}, number ${newest.sequence}, SHA-256 ${newest.sha256}`,
    )
  }
  return lines
}

function checkLines({ check, verdict }: CheckReport, path: string, width: number): string[] {
  const mark = MARKS[verdict.status].padEnd(MARKS.failed.length)
  const line = `  ${mark}  ${check.id.padEnd(width)}  ${check.title}`
  const accepted = (verdict.accepted ?? []).map((each) => `      accepted: ${wordsOf(path, each)}`)
  return [...verdictLines(verdict, line, path), ...accepted]
}

function verdictLines(verdict: CheckReport['verdict'], line: string, path: string): string[] {
  switch (verdict.status) {
    case 'ok':
      return [`${line} (${verdict.note})`]
    case 'problem': {
      const shown = verdict.findings.slice(0, SHOWN).map((each) => `      ${wordsOf(path, each)}`)
      const more = verdict.findings.length - shown.length
      return [line, ...shown, ...(more > 0 ? [`      and ${more} more, see --json`] : [])]
    }
    default:
      return [line, `      ${verdict.reason}`]
  }
}

function ending(report: Report): string[] {
  const problems = problemsOf(report)
  const head = report.head === null ? [] : [`Commit ${report.head}`]
  switch (resultOf(report)) {
    case 'ok':
      return [...head, 'Everything that was checked is sound.']
    case 'problem':
      return [...head, `${count(problems.length, 'problem')}. The first: ${problems[0]!}`]
    case 'could-not-check':
      return [
        ...head,
        'No problem was found, but not everything that was asked for could be checked.',
      ]
  }
}
