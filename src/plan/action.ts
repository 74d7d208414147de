import type { Environment } from '../options/environment.ts'
import { readPlanOptions } from '../options/plan.ts'
import { ToldError } from '../system/errors.ts'
import { counted, plain } from '../text/log.ts'
import { formatPlan } from './summary.ts'

/**
 * Runs the action: finds out which months are due of which accounts, and outputs them as a matrix of
 * export jobs. An account that cannot be planned does not keep the others from being exported.
 *
 * @throws ActionError before the outputs are set, when Heroku's accounts or the repository cannot be
 *   reached; afterwards, when an account could not be planned, or has a ledger and would be left out
 */
export async function planAction(environment: Environment): Promise<void> {
  const { inputs, runner, clock, log, setOutputs, writeSummary } = environment
  const options = await readPlanOptions(inputs, runner, clock.now())
  // Loaded once the inputs are accepted: a refusal is quick.
  const { planAccounts } = await import('./plan.ts')
  const { accounts, include, problems } = await planAccounts(options, environment)

  for (const { name, note, warning } of accounts) {
    if (warning !== undefined) log.warning(`${plain(name)}: ${warning}`)
    if (note !== undefined) log.info(`${plain(name)}: ${note}`)
  }
  for (const { account, month } of include) log.info(`To export: ${plain(account)} ${month}`)
  log.info(include.length === 0 ? 'Nothing is due' : `${counted(include.length, 'job')} planned`)
  setOutputs({ matrix: JSON.stringify({ include }), count: String(include.length) })
  writeSummary(formatPlan(accounts, problems))
  const failures = accounts.flatMap(({ name, problem }) =>
    (problem?.split('\n') ?? []).map((line) => `${plain(name)}: ${line}`),
  )
  if (failures.length + problems.length > 0) {
    throw new ToldError([...failures, ...problems])
  }
}
