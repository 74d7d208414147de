import { findLedger } from '../github/find.ts'
import { createOctokit } from '../github/octokit.ts'
import { Repository } from '../github/repository.ts'
import { failureText } from '../system/disk.ts'
import type { Environment } from '../options/environment.ts'
import { ActionError, failureMessage, tryTo } from '../system/errors.ts'
import { HerokuClient } from '../heroku/client.ts'
import { givenToAction, NothingListedError } from '../heroku/errors.ts'
import type { Account } from '../heroku/schemas.ts'
import type { Due } from '../ledger/due.ts'
import { ledgersIn, type FoundLedger } from '../ledger/locate.ts'
import { counted, plain, type Log } from '../text/log.ts'
import type { Month } from '../system/month.ts'
import { Patience } from '../http/patience.ts'
import { USER_AGENT } from '../system/version.ts'
import { findAccounts } from './accounts.ts'
import { matrixOf, type MatrixEntry } from './matrix.ts'
import { planMonths } from './months.ts'
import { readPlanOptions, type PlanOptions } from '../options/plan.ts'
import { ENDED, leftOut } from './strays.ts'
import { formatPlan, type PlannedAccount } from './summary.ts'

type Tools = Pick<Environment, 'clock' | 'log' | 'runner'> & {
  heroku: HerokuClient
  repository: Repository | undefined
  patience: Patience
}

/**
 * Plans exports: finds out which months are due of which accounts, and puts them out as a matrix
 * of jobs. An account that cannot be planned does not keep the others from being exported.
 *
 * @throws ActionError when an account could not be planned, or has a ledger and would be left out,
 *   after the outputs of the others were set; before it when Heroku's accounts or the repository
 *   cannot be reached
 */
export async function plan(environment: Environment): Promise<void> {
  const { inputs, runner, clock, log, http: get } = environment
  const options = await readPlanOptions(inputs, runner, clock.now())
  const { herokuApiKey: token, herokuApiUrl: apiUrl, ended } = options
  const given = givenToAction("the input 'enterprise-accounts'")
  const heroku = new HerokuClient({ apiUrl, token, userAgent: USER_AGENT, get, clock, log, given })
  const repository = await openRepository(options, environment)
  const patience = new Patience(clock)
  const found = await findAccounts(options.accounts, ended, { heroku, patience })
  const tools = { heroku, repository, patience, runner, clock, log }

  const planned: (PlannedAccount & { account: Account })[] = []
  for (const account of found.accounts) {
    planned.push({ account, ...(await planAccount(account, options, tools)) })
  }
  const { ledgers, problems } = await findLedgers(options, tools)
  const rows = [
    ...planned,
    ...found.ended.map(({ name }) => ({ name, months: [], note: ENDED })),
    ...(options.accounts === '*' ? leftOut(found, ledgers, options) : []),
  ]
  const { include, problems: excess } = entriesOf(planned, options.month)
  const all = [...found.problems, ...problems, ...excess]
  await tell(rows, all, include, environment)
  const failures = [...rows.flatMap(problemLines), ...all]
  if (failures.length > 0) throw new ActionError(failures.join('\n'))
}

/** Opens the repository, when what is due depends on what it has, or what may be left out. */
async function openRepository(
  { selection, accounts, repository: { owner, name }, token, branch }: PlanOptions,
  { runner: { apiUrl }, http, clock, log }: Environment,
): Promise<Repository | undefined> {
  const isNeeded = selection.kind === 'missing' || (accounts === '*' && token !== '')
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
    return { name, months: await tools.patience.try(() => monthsOf(account, options, own)) }
  } catch (error) {
    // A new account has none: there is nothing to plan. One that had some has them no more.
    const isNew = error instanceof NothingListedError && error.held === 0
    if (isNew) return { name, months: [], warning: error.message }
    return { name, months: [], problem: failureText(error, log) }
  }
}

/** The ledgers in the repository, of whichever accounts, when all accounts are to be planned. */
async function findLedgers(
  { accounts, directory }: PlanOptions,
  { repository, patience, log }: Tools,
): Promise<{ ledgers: readonly FoundLedger[]; problems: readonly string[] }> {
  if (accounts !== '*' || repository === undefined) return { ledgers: [], problems: [] }
  const look = async () => ledgersIn(await repository.files(), directory)
  try {
    return { ledgers: await patience.try(look), problems: [] }
  } catch (error) {
    return { ledgers: [], problems: [failureText(error, log)] }
  }
}

function entriesOf(
  planned: readonly (PlannedAccount & { account: Account })[],
  selector: string,
): { include: readonly MatrixEntry[]; problems: readonly string[] } {
  try {
    return { include: matrixOf(planned, selector), problems: [] }
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    return { include: [], problems: [failureMessage(error)] }
  }
}

async function tell(
  rows: readonly PlannedAccount[],
  problems: readonly string[],
  include: readonly MatrixEntry[],
  { log, setOutputs, writeSummary }: Environment,
): Promise<void> {
  for (const { name, note, warning } of rows) {
    if (warning !== undefined) log.warning(`${plain(name)}: ${warning}`)
    if (note !== undefined) log.info(`${plain(name)}: ${note}`)
  }
  for (const { account, month } of include) log.info(`To export: ${plain(account)} ${month}`)
  log.info(include.length === 0 ? 'Nothing is due' : `${counted(include.length, 'job')} planned`)
  setOutputs({ matrix: JSON.stringify({ include }), count: String(include.length) })
  for (const reason of await tryTo(() => writeSummary(formatPlan(rows, problems)))) {
    log.warning(`The job summary could not be written: ${plain(reason)}`)
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

/** What kept an account from being planned, a line each. */
function problemLines({ name, problem }: PlannedAccount): string[] {
  return (problem?.split('\n') ?? []).map((line) => `${plain(name)}: ${line}`)
}

/** A log whose warnings, which stand apart from its lines, say of which account they are. */
function under({ name }: Account, log: Log): Log {
  return { ...log, warning: (message) => log.warning(`${plain(name)}: ${message}`) }
}
