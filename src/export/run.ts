import { findLedger } from '../github/find.ts'
import type { Environment } from '../options/environment.ts'
import { ActionError, failureMessage, messageOf, tryTo } from '../system/errors.ts'
import { exportMonths, type Exported } from './months.ts'
import { HerokuClient } from '../heroku/client.ts'
import { plain } from '../text/log.ts'
import { readOptions, type Options } from '../options/export.ts'
import { anomaliesOf } from '../order/index.ts'
import { openRepository, summaryLevel } from './privacy.ts'
import { outputsOf } from '../report/outputs.ts'
import { writeSubjects } from '../report/subjects.ts'
import { summarize, type MonthReport } from '../report/summary.ts'
import { emptyResult } from '../report/result.ts'
import { withScratch, type Scratch } from '../system/scratch.ts'
import { expiryWarnings } from '../openpgp/expiry.ts'
import { USER_AGENT } from '../system/version.ts'

/**
 * Runs the action: checks the inputs, exports the months, reports.
 *
 * @throws ActionError when a month was not delivered, after everything was reported
 */
export async function run(edge: Environment): Promise<void> {
  const { inputs, runner, clock, log } = edge
  const options = await readOptions(inputs, runner, clock.now())
  const { encryption } = options
  const keys = [
    ...(encryption?.recipients ?? []),
    ...(encryption?.signer ? [encryption.signer] : []),
  ]
  for (const warning of expiryWarnings(keys, clock.now())) log.warning(warning)

  await withScratch(runner.temp, edge, async (scratch) => {
    await report(await attemptExport(options, scratch, edge), options, edge)
  })
}

interface Attempt extends Exported {
  account: string
  level: 'full' | 'counts'
  /** What failed before it was known which months are due. */
  error?: string
}

/** What fails before the first month fails them all: each has its result all the same. */
async function attemptExport(
  options: Options,
  scratch: Scratch,
  edge: Environment,
): Promise<Attempt> {
  const { runner, clock, log, get } = edge
  let account = options.enterpriseAccount
  let level: 'full' | 'counts' = 'counts'
  try {
    const places = await log.group('Prepare', () => openRepository(options, edge))
    const { repository } = places
    const { owner, name } = options.repository
    const heroku = new HerokuClient({
      known: [runner.repository, `${owner}/${name}`, options.directory, repository?.branch ?? ''],
      apiUrl: options.herokuApiUrl,
      token: options.herokuApiKey,
      userAgent: USER_AGENT,
      get,
      clock,
      log,
    })
    const found = await log.group('Account', async () => {
      const found = await heroku.account(options.enterpriseAccount)
      log.info(`Enterprise account ${plain(found.name)}, id ${plain(found.id)}`)
      return found
    })
    account = found.name
    level = summaryLevel(options, places)
    const { serverUrl } = runner
    const ledger =
      repository && (await findLedger(repository, options.directory, found, { serverUrl, log }))
    const tools = { heroku, get, ledger, runner, scratch, clock, log, review: level === 'full' }
    return { account, level, ...(await exportMonths(found, options, tools)) }
  } catch (error) {
    if (!(error instanceof ActionError)) log.debug(error)
    const { selection } = options
    const asked = selection.kind === 'months' ? selection.months : []
    const months = asked.map((month) => ({
      result: { ...emptyResult(month), error: failureMessage(error) },
      files: [],
    }))
    return { account, level, months, lost: [], error: failureMessage(error) }
  }
}

async function report(attempt: Attempt, options: Options, edge: Environment): Promise<void> {
  const { months, error } = attempt
  const unreported = await tryTo(() => setOutputs(attempt, edge))
  if (options.summary !== 'none') {
    await edge.writeSummary(summaryOf(attempt, options)).catch((error: unknown) => {
      edge.log.warning(`The job summary could not be written: ${plain(messageOf(error))}`)
    })
  }
  const odd = months.flatMap(({ result, tally }) => {
    const isTold = tally === undefined || result.status === 'failed'
    const anomalies = isTold ? '' : anomaliesOf(tally)
    return anomalies === '' ? [] : [`${result.month}: ${anomalies}`]
  })
  if (odd.length > 0) {
    edge.log.warning(`Anomalies in the events, all of them kept: ${odd.join('; ')}`)
  }
  const failures = [...failuresOf(months, error), ...unreported]
  if (failures.length > 0) throw new ActionError(failures.join('\n'))
}

/** Sentences of what went wrong with the months; none when nothing did. */
function failuresOf(months: readonly MonthReport[], problem: string | undefined): string[] {
  const failed = months.map(({ result }) => result).filter(({ status }) => status === 'failed')
  if (failed.length === 0) return problem === undefined ? [] : [problem]
  const reasons = new Set(failed.map(({ error }) => error ?? ''))
  if (reasons.size > 1 || failed.length === 1) {
    return failed.map(({ month, error }) => `${month}: ${error ?? ''}`)
  }
  const names = failed.map(({ month }) => month).join(', ')
  return [`${failed.length} of ${months.length} months failed (${names}): ${[...reasons][0]!}`]
}

async function setOutputs({ months, error }: Attempt, edge: Environment): Promise<void> {
  const results = months.map(({ result }) => result)
  const delivered = results.some((r) => r.commit_sha !== null || r.artifact_id !== null)
  const subjects = await writeSubjects(months, edge.runner.temp).catch((error: unknown) => {
    edge.log.warning(`subject-checksums could not be written: ${plain(messageOf(error))}`)
    return ''
  })
  const idle = error === undefined ? 'unchanged' : 'failed'
  const outputs = { ...outputsOf(results, delivered, idle), 'subject-checksums': subjects }
  edge.setOutputs(outputs)
}

function summaryOf(attempt: Attempt, { encryption, dryRun }: Options): string {
  const { months, level, account, lost, error: problem } = attempt
  const recipients = (encryption?.recipients ?? []).map(({ fingerprint }) => fingerprint)
  return summarize(months, { level, account, recipients, dryRun, lost, problem })
}
