import { findLedger } from '../github/find.ts'
import { createOctokit } from '../github/octokit.ts'
import { Repository } from '../github/repository.ts'
import { HerokuClient } from '../heroku/client.ts'
import { givenToAction, NothingListedError } from '../heroku/errors.ts'
import type { Account } from '../heroku/schemas.ts'
import { OutageBudget } from '../http/outage.ts'
import { ledgersIn, type FoundLedger } from '../ledger/locate.ts'
import type { Environment } from '../options/environment.ts'
import type { PlanOptions } from '../options/plan.ts'
import { failureText } from '../system/disk.ts'
import type { Month } from '../system/month.ts'
import { USER_AGENT } from '../system/version.ts'
import { plain, type Log } from '../text/log.ts'
import { findAccounts } from './accounts.ts'
import { MatrixError, matrixOf, type MatrixEntry } from './matrix.ts'
import { planMonths } from './months.ts'
import type { PlannedAccount } from './planned.ts'
import { leftOut } from './strays.ts'

/** What is due of accounts. */
export interface AccountsPlan {
  /** Those that were planned, ended or left out. */
  accounts: readonly PlannedAccount[]
  /** The jobs of the matrix. */
  include: readonly MatrixEntry[]
  /** What is wrong besides single accounts. */
  problems: readonly string[]
}

/** What is said of each of `ended-accounts`. */
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
  const { ledgers, problems } = await findLedgers(options, tools)
  const matrix = matrixWithin(planned, month)
  return {
    accounts: [
      ...planned,
      ...endedAccounts.map((name) => ({ name, months: [], note: ENDED })),
      ...(enterpriseAccounts === '*' ? leftOut(found, ledgers, options) : []),
    ],
    include: matrix.include,
    problems: [...found.problems, ...problems, ...matrix.problems],
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
  return Repository.open({ owner, name, branch, octokit, clock, log })
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
    // Each export looks after the months that Heroku changed, besides its own: only where no other
    // is due does one of them need a job.
    return months.length > 0 ? months : drifted.slice(0, 1)
  })
}

/** The ledgers in the repository, of whichever accounts, when all accounts are to be planned. */
async function findLedgers(
  { enterpriseAccounts, directory }: PlanOptions,
  { repository, outages, log }: Tools,
): Promise<{ ledgers: readonly FoundLedger[]; problems: readonly string[] }> {
  if (enterpriseAccounts !== '*' || repository === undefined) return { ledgers: [], problems: [] }
  const look = async () => ledgersIn(await repository.files(), directory)
  try {
    return { ledgers: await outages.try(look), problems: [] }
  } catch (error) {
    return { ledgers: [], problems: [failureText(error, log)] }
  }
}

function matrixWithin(
  planned: readonly (PlannedAccount & { account: Account })[],
  selector: string,
): { include: readonly MatrixEntry[]; problems: readonly string[] } {
  try {
    return { include: matrixOf(planned, selector), problems: [] }
  } catch (error) {
    if (!(error instanceof MatrixError)) throw error
    return { include: [], problems: [error.message] }
  }
}

/** A log whose warnings, which stand apart from its lines, name their account. */
function under({ name }: Account, log: Log): Log {
  return { ...log, warning: (message) => log.warning(`${plain(name)}: ${message}`) }
}
