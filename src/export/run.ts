import { findLedger } from '../github/find.ts'
import type { Repository } from '../github/repository.ts'
import { failureText } from '../system/disk.ts'
import type { Environment } from '../options/environment.ts'
import { ActionError, messageOf, tryTo } from '../system/errors.ts'
import { exportMonths } from './months.ts'
import { HerokuClient } from '../heroku/client.ts'
import type { Inputs } from '../options/inputs.ts'
import { givenToAction } from '../heroku/errors.ts'
import { plain } from '../text/log.ts'
import { parseMonthSelection, type Month } from '../system/month.ts'
import { readOptions, type Options } from '../options/export.ts'
import { anomaliesOf } from '../order/index.ts'
import { Patience } from '../http/patience.ts'
import { openRepository, summaryLevel } from './privacy.ts'
import { OptionsError } from '../options/problems.ts'
import { closingLines } from '../report/closing.ts'
import { outputsOf } from '../report/outputs.ts'
import { writeSubjects } from '../report/subjects.ts'
import { summarize, type RunReport } from '../report/summary.ts'
import { reportOf, type MonthReport } from '../report/result.ts'
import { withScratch } from '../system/scratch.ts'
import { USER_AGENT } from '../system/version.ts'

/**
 * Runs the action: checks the inputs, exports the months, reports.
 *
 * @throws ActionError when a month was not delivered, after everything was reported
 */
export async function run(edge: Environment): Promise<void> {
  const { log } = edge
  const report = await attempt(edge)
  const { months } = report
  const unreported = await tryTo(() => setOutputs(report, edge))
  if (!hasNoSummary(edge.inputs)) {
    await edge.writeSummary(summarize(report)).catch((error: unknown) => {
      log.warning(`The job summary could not be written: ${plain(messageOf(error))}`)
    })
  }
  const odd = anomaliesIn(months)
  if (odd.length > 0) log.warning(`Anomalies in the events, all of them kept: ${odd.join('; ')}`)
  for (const line of closingLines(report)) log.info(line)
  const failures = [...failuresOf(report), ...unreported]
  if (failures.length > 0) throw new ActionError(failures.join('\n'))
}

/** The inputs may be refused, and whoever asked for no summary gets none all the same. */
const hasNoSummary = ({ summary = '' }: Inputs) => summary.trim().toLowerCase() === 'none'

interface Attempt extends RunReport {
  /** Whether the inputs were, which is no month's failure alone. */
  isRefused: boolean
}

/** Exports; what fails before the first month, refused inputs included, fails all that were asked for. */
async function attempt(edge: Environment): Promise<Attempt> {
  const { inputs, runner, clock, log } = edge
  let known: Attempt = {
    isRefused: false,
    account: (inputs['enterprise-account'] ?? '').trim(),
    level: 'counts',
    ...{ recipients: [], warnings: [], dryRun: false, problem: undefined },
    ...{ months: [], lost: [], missing: undefined, newestManifest: undefined },
  }
  try {
    const options = await readOptions(inputs, runner, clock.now())
    const warnings = warningsOf(options)
    for (const warning of warnings) log.warning(warning)
    const { encryption, dryRun } = options
    const recipients = (encryption?.recipients ?? []).map(({ fingerprint }) => fingerprint)
    known = { ...known, account: options.enterpriseAccount, warnings, recipients, dryRun }
    await withScratch(runner.temp, edge, async (scratch) => {
      const places = await log.group('Prepare', () => openRepository(options, edge))
      const level = summaryLevel(options, places)
      known = { ...known, level }
      const { repository } = places
      const heroku = clientOf(options, repository, edge)
      const account = await log.group('Account', () => findAccount(heroku, options, edge))
      known = { ...known, account: account.name }
      const { serverUrl } = runner
      const ledger =
        repository && (await findLedger(repository, options.directory, account, { serverUrl, log }))
      const patience = new Patience(clock)
      const review = level === 'full'
      const tools = {
        heroku,
        ledger,
        scratch,
        patience,
        review,
        runner,
        clock,
        log,
      }
      known = { ...known, ...(await exportMonths(account, options, tools)) }
    })
    return known
  } catch (error) {
    const problem = failureText(error, log)
    if (known.months.length > 0) return { ...known, problem }
    const months = monthsAsked(inputs, clock.now()).map((month) => reportOf(month, {}, problem))
    return { ...known, problem, months, isRefused: error instanceof OptionsError }
  }
}

function clientOf(
  { directory, herokuApiKey: token, herokuApiUrl: apiUrl, ...options }: Options,
  repository: Repository | undefined,
  { runner, http, clock, log }: Environment,
): HerokuClient {
  const { owner, name } = options.repository
  const known = [runner.repository, `${owner}/${name}`, directory, repository?.branch ?? '']
  const given = givenToAction("the input 'enterprise-account'")
  return new HerokuClient({ known, given, apiUrl, token, userAgent: USER_AGENT, http, clock, log })
}

async function findAccount(heroku: HerokuClient, options: Options, { log }: Environment) {
  const found = await heroku.account(options.enterpriseAccount)
  log.info(`Enterprise account ${plain(found.name)}, id ${plain(found.id)}`)
  return found
}

function warningsOf({ encryption }: Options): string[] {
  const { recipients = [], signer } = encryption ?? {}
  return [...recipients, ...(signer === undefined ? [] : [signer])].flatMap(
    ({ warnings }) => warnings,
  )
}

/** The months that the input names; none when it names none by the calendar, or is refused itself. */
function monthsAsked({ month = '' }: Inputs, now: Date): readonly Month[] {
  try {
    const selection = parseMonthSelection(month, now)
    return selection.kind === 'months' ? selection.months : []
  } catch {
    return []
  }
}

/** Anomalies of each month that has some, but of those whose failure tells of them. */
function anomaliesIn(months: readonly MonthReport[]): string[] {
  return months.flatMap(({ result, tally }) => {
    const anomalies = tally === undefined || result.status === 'failed' ? '' : anomaliesOf(tally)
    return anomalies === '' ? [] : [`${result.month}: ${anomalies}`]
  })
}

/** Sentences of what went wrong; none when nothing did. */
function failuresOf({ months, problem, isRefused }: Attempt): string[] {
  const failed = months.map(({ result }) => result).filter(({ status }) => status === 'failed')
  const reasons = new Set(failed.map(({ error }) => error ?? ''))
  const isTold = problem === undefined || (reasons.has(problem) && !isRefused)
  const whole = isTold ? [] : [problem]
  if (isRefused || failed.length === 0) return whole
  if (reasons.size > 1 || failed.length === 1) {
    return [...failed.map(({ month, error }) => `${month}: ${error ?? ''}`), ...whole]
  }
  const names = failed.map(({ month }) => month).join(', ')
  const [reason = ''] = reasons
  return [`${failed.length} of ${months.length} months failed (${names}): ${reason}`, ...whole]
}

async function setOutputs(report: RunReport, { runner, log, ...edge }: Environment): Promise<void> {
  const subjects = await writeSubjects(report.months, runner.temp).catch((error: unknown) => {
    log.warning(`subject-checksums could not be written: ${plain(messageOf(error))}`)
    return ''
  })
  edge.setOutputs({ ...outputsOf(report), 'subject-checksums': subjects })
}
