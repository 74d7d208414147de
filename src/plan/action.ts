import type { Environment } from '../options/environment.ts'
import { readPlanOptions } from '../options/plan.ts'
import { ToldError } from '../system/errors.ts'
import { formatMonths } from '../system/month.ts'
import { counted, plain } from '../text/log.ts'
import { escapeLines, escapeMarkdown, summaryWithin, table } from '../text/markdown.ts'
import type { PlannedAccount } from './accounts.ts'

/**
 * Runs the action: finds out which months are due of which accounts, and outputs them as a matrix of
 * export jobs. An account that cannot be planned does not keep the others from being exported.
 *
 * @throws ActionError before the outputs are set, when nothing can be planned; afterwards, when an account
 *   could not be planned, or has a ledger and would be left out
 */
export async function planAction(environment: Environment): Promise<void> {
  const { inputs, runner, clock, log, setOutputs, writeSummary } = environment
  const options = await readPlanOptions(inputs, runner, clock.now())
  // Loaded once the inputs are accepted: a refusal is quick.
  const { planAccounts } = await import('./plan.ts')
  const { accounts, include } = await planAccounts(options, environment)

  for (const { name, warning } of accounts) {
    if (warning !== undefined) log.warning(`${plain(name)}: ${warning}`)
  }
  for (const { account, month } of include) log.info(`To export: ${plain(account)} ${month}`)
  log.info(include.length === 0 ? 'Nothing is due' : `${counted(include.length, 'job')} planned`)
  setOutputs({ matrix: JSON.stringify({ include }), count: String(include.length) })
  writeSummary(formatPlan(accounts))
  const failures = accounts.flatMap(({ name, problem }) =>
    (problem?.split('\n') ?? []).map((line) => `${plain(name)}: ${line}`),
  )
  if (failures.length > 0) throw new ToldError(failures)
}

/** The job summary of a plan, in Markdown: a row an account, also of those that are left out. */
function formatPlan(accounts: readonly PlannedAccount[]): string {
  const rows = accounts.map((account) => [
    escapeMarkdown(account.name),
    account.months.length === 0 ? '' : formatMonths(account.months),
    remarkOn(account),
  ])
  const heads = ['Account', 'To export', '']
  return summaryWithin(['## Heroku audit trail: plan', table(heads, rows)], [], '')
}

function remarkOn({ months, warning, problem }: PlannedAccount): string {
  if (problem !== undefined) return `❌ ${escapeLines(problem)}`
  if (warning !== undefined) return `⚠️ ${escapeLines(warning)}`
  return months.length === 0 ? 'nothing is due' : ''
}
