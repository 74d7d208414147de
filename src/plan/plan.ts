import { findLedger } from '../github/find.ts'
import { createOctokit } from '../github/octokit.ts'
import { Repository } from '../github/repository.ts'
import { HerokuClient } from '../heroku/client.ts'
import { givenToAction, NothingListedError } from '../heroku/errors.ts'
import type { Account } from '../heroku/schemas.ts'
import { OutageBudget } from '../http/outage.ts'
import { ledgersIn } from '../ledger/locate.ts'
import type { Environment } from '../options/environment.ts'
import type { PlanOptions } from '../options/plan.ts'
import { failureText } from '../system/disk.ts'
import type { Month } from '../system/month.ts'
import { USER_AGENT } from '../system/version.ts'
import { plain, type Log } from '../text/log.ts'
import { findAccounts, leftOut, type PlannedAccount } from './accounts.ts'
import { matrixOf, type MatrixEntry } from './matrix.ts'
import { planMonths } from './months.ts'

/** What is due of accounts. */
export interface AccountsPlan {
  /** Those that were planned, ended or left out. */
  accounts: readonly PlannedAccount[]
  /** The jobs of the matrix. */
  include: readonly MatrixEntry[]
  /** What is wrong besides single accounts. */
  problems: readonly string[]
}

/** The note on each of `ended-accounts`. */
const ENDED = 'ended: nothing is due, and nothing missing'

type Tools = Pick<Environment, 'clock' | 'log' | 'runner'> & {
  heroku: HerokuClient
  repository: Repository | undefined
  outages: OutageBudget
}

/**
 * Finds out what is due of each account; one that cannot be planned keeps its problem.
 *
 * @throws ActionError when Heroku's accounts or the repository cannot be reached
 */
export async function planAccounts(
  options: PlanOptions,
  environment: Environment,
): Promise<AccountsPlan> {
  const { runner, clock, log, http } = environment
  const {
    herokuApiKey: token,
    herokuApiUrl: apiUrl,
    enterpriseAccounts,
    endedAccounts,
    directory,
    month,
  } = options
  const given = givenToAction("the input 'enterprise-accounts'")
  const heroku = new HerokuClient({ apiUrl, token, userAgent: USER_AGENT, http, clock, log, given })
  const repository = await openRepository(options, environment)
  const outages = new OutageBudget(clock)
  const tools = { heroku, repository, outages, runner, clock, log }

  const found = await findAccounts(enterpriseAccounts, endedAccounts, { heroku, outages })
  const planned: (PlannedAccount & { account: Account })[] = []
  for (const account of found.accounts) {
    planned.push({ account, ...(await planAccount(account, options, tools)) })
  }
  const problems = [...found.problems]
  const look = async () => (repository ? ledgersIn(await repository.files(), directory) : [])
  const ledgers =
    enterpriseAccounts === '*' ? await attempt(problems, () => outages.try(look), log) : []
  const include = await attempt(problems, () => matrixOf(planned, month), log)
  return {
    accounts: [
      ...planned,
      ...endedAccounts.map((name) => ({ name, months: [], note: ENDED })),
      ...leftOut(found, ledgers ?? [], options),
    ],
    include: include ?? [],
    problems,
  }
}

/** Does what must not stop the rest; the message of a failure is added to the problems. */
async function attempt<T>(
  problems: string[],
  action: () => T | Promise<T>,
  log: Log,
): Promise<T | undefined> {
  try {
    return await action()
  } catch (error) {
    problems.push(failureText(error, log))
    return undefined
  }
}

/** Opens the repository, when what is due depends on what it has, or what may be left out. */
async function openRepository(
  { selection, enterpriseAccounts, repository: { owner, name }, token, branch }: PlanOptions,
  { runner: { apiUrl }, http, clock, log }: Environment,
): Promise<Repository | undefined> {
  const isNeeded = selection.kind === 'missing' || (enterpriseAccounts === '*' && token !== '')
  if (!isNeeded) return undefined
  const octokit = createOctokit(token, { apiUrl, userAgent: USER_AGENT, clock, log, http })
  return Repository.open({ owner, name, branch, octokit, log })
}

async function planAccount(
  account: Account,
  options: PlanOptions,
  { log, ...tools }: Tools,
): Promise<PlannedAccount> {
  const { name } = account
  try {
    const own = { ...tools, log: under(account, log) }
    return { name, months: await tools.outages.try(() => monthsOf(account, options, own)) }
  } catch (error) {
    // A new account has no archive yet. One whose months were exported had some.
    const isNew = error instanceof NothingListedError && error.held === 0
    if (isNew) return { name, months: [], warning: error.message }
    return { name, months: [], problem: failureText(error, log) }
  }
}

async function monthsOf(
  account: Account,
  { selection, directory }: PlanOptions,
  { heroku, repository, runner: { serverUrl }, clock, log }: Tools,
): Promise<readonly Month[]> {
  return log.group(`Account ${plain(account.name)}`, async () => {
    const ledger =
      repository && selection.kind === 'missing'
        ? await findLedger(repository, directory, account, { serverUrl, log })
        : undefined
    const { months, drifted } = await planMonths(account, selection, { ledger, heroku, clock, log })
    // Any export of the account fetches the months that Heroku changed: they need a job only when no
    // other month is due.
    return months.length > 0 ? months : drifted.slice(0, 1)
  })
}

/** A log whose warnings name the account: they are shown apart from its lines. */
function under({ name }: Account, log: Log): Log {
  return { ...log, warning: (message) => log.warning(`${plain(name)}: ${message}`) }
}
