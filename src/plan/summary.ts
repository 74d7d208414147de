import { escapeLines, escapeMarkdown, summaryWithin, table } from '../text/markdown.ts'
import { formatMonths, type Month } from '../system/month.ts'

/** What a plan says of an account. */
export interface PlannedAccount {
  name: string
  /** To be exported, oldest first. */
  months: readonly Month[]
  /** Why nothing is due that could be expected. */
  note?: string
  warning?: string
  /** Why it could not be planned, or must not be left out. */
  problem?: string
}

/** The job summary of a plan, in Markdown: a row an account, also of those that are left out. */
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
