import { escapeLines, escapeMarkdown, summaryWithin, table } from '../text/markdown.ts'
import { formatMonths } from '../system/month.ts'
import type { PlannedAccount } from './planned.ts'

/** The job summary of a plan, in Markdown: a row an account, those that are left out among them. */
export function formatPlan(
  accounts: readonly PlannedAccount[],
  problems: readonly string[],
): string {
  const rows = accounts.map((account) => [
    escapeMarkdown(account.name),
    account.months.length === 0 ? '' : formatMonths(account.months),
    remark(account),
  ])
  const parts = ['## Heroku audit trail: plan', table(['Account', 'To export', ''], rows)]
  return summaryWithin([...parts, ...problems.map((each) => `❌ ${escapeLines(each)}`)], [], '')
}

function remark({ months, note, warning, problem }: PlannedAccount): string {
  if (problem !== undefined) return `❌ ${escapeLines(problem)}`
  if (warning !== undefined) return `⚠️ ${escapeLines(warning)}`
  return note ?? (months.length === 0 ? 'nothing is due' : '')
}
