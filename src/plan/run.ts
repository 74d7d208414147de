import { findLedger } from '../github/find.ts'
import { createOctokit } from '../github/octokit.ts'
import { Repository } from '../github/repository.ts'
import type { Environment } from '../options/environment.ts'
import { ActionError, failureMessage } from '../system/errors.ts'
import { HerokuClient } from '../heroku/client.ts'
import { NothingListedError } from '../heroku/errors.ts'
import type { Account } from '../heroku/schemas.ts'
import type { Due } from '../ledger/due.ts'
import { plain, type Log } from '../text/log.ts'
import type { Month } from '../system/month.ts'
import { Patience } from '../http/patience.ts'
import { attempt } from '../options/problems.ts'
import { USER_AGENT } from '../system/version.ts'
import { findAccounts } from './accounts.ts'
import { matrixOf, type AccountMonths } from './matrix.ts'
import { planMonths } from './months.ts'
import { readPlanOptions, type PlanOptions } from '../options/plan.ts'

type Tools = Pick<Environment, 'clock' | 'log' | 'runner'> & {
  heroku: HerokuClient
  repository: Repository | undefined
}

/**
 * Plans exports: finds out which months are due of which accounts, and puts them out as a matrix
 * of jobs. An account that cannot be planned does not keep the others from being exported.
 *
 * @throws ActionError when an account could not be planned, after the outputs of the others were set;
 *   before it when Heroku's accounts or the repository cannot be reached
 */
export async function plan({ inputs, runner, clock, log, get, setOutputs }: Environment) {
  const options = await readPlanOptions(inputs, runner, clock.now())
  const { herokuApiKey: token, herokuApiUrl: apiUrl } = options
  const heroku = new HerokuClient({ apiUrl, token, userAgent: USER_AGENT, get, clock, log })
  const repository = await openRepository(options, { runner, clock, log })
  const problems: string[] = []
  const patience = new Patience(clock)
  const accounts = await findAccounts(options.accounts, heroku, { problems, patience, log })
  const due: AccountMonths[] = []
  for (const account of accounts) {
    const tools = { heroku, repository, runner, clock, log: under(account, log) }
    try {
      const months = await patience.try(() => monthsOf(account, options, tools))
      due.push({ account, months })
    } catch (error) {
      // A new account has none: there is nothing to plan. One that had some has them no more.
      const isNew = error instanceof NothingListedError && error.held === 0
      if (isNew) tools.log.warning(error.message)
      else problems.push(...problemsUnder(account, error, log))
    }
  }
  const include = (await attempt(problems, () => matrixOf(due, options.month))) ?? []
  for (const { account, month } of include) log.info(`To export: ${plain(account)} ${month}`)
  setOutputs({ matrix: JSON.stringify({ include }), count: String(include.length) })
  if (problems.length > 0) throw new ActionError(problems.join('\n'))
}

/** Opens the repository, when what is due depends on what it has. */
async function openRepository(
  { selection, repository: { owner, name }, token, branch }: PlanOptions,
  { runner: { apiUrl }, clock, log }: Pick<Environment, 'clock' | 'log' | 'runner'>,
): Promise<Repository | undefined> {
  if (selection.kind !== 'missing') return undefined
  const octokit = createOctokit(token, { apiUrl, userAgent: USER_AGENT, clock, log })
  return Repository.open({ owner, name, branch, octokit, clock, log })
}

async function monthsOf(
  account: Account,
  { selection, directory }: PlanOptions,
  { heroku, repository, runner: { serverUrl }, clock, log }: Tools,
): Promise<readonly Month[]> {
  return log.group(`Account ${plain(account.name)}`, async () => {
    const ledger =
      repository && (await findLedger(repository, directory, account, { serverUrl, log }))
    return monthsToExport(await planMonths(account, selection, { ledger, heroku, clock, log }))
  })
}

/**
 * Each export looks after the months that Heroku changed, besides its own: only where no other
 * month is due does one of them need a job.
 */
function monthsToExport({ months, drifted }: Due): readonly Month[] {
  return months.length > 0 ? months : drifted.slice(0, 1)
}

/** What kept an account from being planned, a line each; a defect is one account's problem as well. */
function problemsUnder({ name }: Account, error: unknown, log: Log): string[] {
  if (!(error instanceof ActionError)) log.debug(error)
  return failureMessage(error)
    .split('\n')
    .map((line) => `${plain(name)}: ${line}`)
}

/** A log whose warnings, which stand apart from its lines, say of which account they are. */
function under({ name }: Account, log: Log): Log {
  return { ...log, warning: (message) => log.warning(`${plain(name)}: ${message}`) }
}
