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
import { plain } from '../text/log.ts'
import { findAccounts, leftOut, type PlannedAccount } from './accounts.ts'
import { planMonths } from './months.ts'

/** Finds out what is due of each account, or why that is not known, and the jobs that export it. */
export async function planAccounts(
  options: PlanOptions,
  environment: Environment,
): Promise<{ accounts: PlannedAccount[]; include: MatrixEntry[] }> {
  const { runner, clock, log, http } = environment
  const { selection, enterpriseAccounts, endedAccounts, directory, month } = options
  const heroku = new HerokuClient({
    ...{ apiUrl: options.herokuApiUrl, token: options.herokuApiKey, http, clock, log },
    given: givenToAction("the input 'enterprise-accounts'"),
  })
  const repository = await openRepository(options, environment)
  const outages = new OutageBudget(clock)

  const planAccount = async (account: Account): Promise<PlannedAccount> => {
    const name = plain(account.name)
    // Warnings are shown apart from the account's lines.
    const own = { ...log, warning: (message: string) => log.warning(`${name}: ${message}`) }
    const plan = async () => {
      const place = { serverUrl: runner.serverUrl, log: own }
      const isCompared = repository !== undefined && selection.kind === 'missing'
      const ledger = isCompared
        ? await findLedger(repository, directory, account, place)
        : undefined
      const tools = { ledger, heroku, clock, log: own }
      const { months, drifted } = await planMonths(account, selection, tools)
      // Any export of the account fetches the months that Heroku changed: they need a job only when no
      // other month is due.
      return months.length > 0 ? months : drifted.slice(0, 1)
    }
    try {
      const months = await outages.try(() => log.group(`Account ${name}`, plan))
      return { name: account.name, months }
    } catch (error) {
      const nothing = { name: account.name, months: [] }
      // A new account has no archive yet. One whose months were exported had some.
      const isNew = error instanceof NothingListedError && error.held === 0
      return isNew
        ? { ...nothing, warning: error.message }
        : { ...nothing, problem: failureText(error, log) }
    }
  }

  const found = await findAccounts(enterpriseAccounts, endedAccounts, { heroku, outages })
  const planned: (PlannedAccount & { account: Account })[] = []
  for (const account of found.accounts) {
    planned.push({ account, ...(await planAccount(account)) })
  }
  const isWhole = repository !== undefined && enterpriseAccounts === '*'
  const ledgers = isWhole ? await ledgersIn(await repository.files(), directory) : []
  const others = leftOut(found, ledgers, options)
  return { accounts: [...planned, ...found.unfound, ...others], include: matrixOf(planned, month) }
}

/** Opens the repository, when what is due depends on what it has, or what may be left out. */
async function openRepository(
  { selection, enterpriseAccounts, repository: { owner, name }, token, branch }: PlanOptions,
  { runner: { apiUrl }, http, clock, log }: Environment,
): Promise<Repository | undefined> {
  const isNeeded = selection.kind === 'missing' || (enterpriseAccounts === '*' && token !== '')
  if (!isNeeded) return undefined
  const octokit = createOctokit(token, { apiUrl, clock, log, http })
  return Repository.open({ owner, name, branch, octokit, log })
}

/** The most jobs that GitHub makes of a matrix. */
const LARGEST_MATRIX = 256

/** The months to be exported of one account, oldest first. */
interface Due {
  account: { id: string; name: string }
  months: readonly Month[]
}

/** A job of the matrix: an export of one account. */
export interface MatrixEntry {
  account: string
  'account-id': string
  month: string
}

/**
 * The jobs that export these months: one each, oldest first. When they are more than GitHub allows, each
 * account has one job with the selector itself.
 */
export function matrixOf(due: readonly Due[], selector: string): MatrixEntry[] {
  const entry = ({ account: { id, name } }: Due, month: string) => {
    return { account: name, 'account-id': id, month }
  }
  const each = due.flatMap((one) => one.months.map((month) => entry(one, month)))
  if (each.length <= LARGEST_MATRIX) {
    return each.sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0))
  }
  return due.filter(({ months }) => months.length > 0).map((one) => entry(one, selector))
}
