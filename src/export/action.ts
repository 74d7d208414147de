import type { Environment } from '../options/environment.ts'
import { readOptions, type Options } from '../options/export.ts'
import type { Inputs } from '../options/inputs.ts'
import { closingLines, missingLines } from '../report/closing.ts'
import { anomaliesIn, failuresOf } from '../report/failures.ts'
import { outputsOf } from '../report/outputs.ts'
import { reportOf } from '../report/result.ts'
import { writeSubjects, writeToken } from '../report/subjects.ts'
import { summarize, type RunReport } from '../report/summary.ts'
import { failureText } from '../system/disk.ts'
import { messageOf, ToldError, tryTo } from '../system/errors.ts'
import { parseMonthSelection, type Month } from '../system/month.ts'
import { plain } from '../text/log.ts'
import { keyWarnings } from './keys.ts'
import type { MakeReview } from './review.ts'

/** Loads what makes review pages, which is large and few runs need. */
type LoadReviews = () => Promise<MakeReview>

const NONE: LoadReviews = () => Promise.reject(new Error('Nothing makes review pages here'))

/**
 * Runs the action: checks the inputs, exports the months, reports.
 *
 * @throws ToldError when a month was not delivered, after everything was reported
 */
export async function exportAction(
  environment: Environment,
  loadReviews: LoadReviews = NONE,
): Promise<void> {
  const { inputs, runner, clock, log } = environment
  const unread = { account: inputs['enterprise-account']?.trim() ?? '', ...NOTHING }
  const report = await readOptions(inputs, runner, clock.now()).then(
    (options) => exported(options, environment, loadReviews),
    (error: unknown) => ({ ...unread, problem: failureText(error, log) }),
  )
  // A failure before the first month is one of every month asked for.
  const { problem } = report
  const months =
    problem !== undefined && report.months.length === 0
      ? monthsAsked(inputs, clock.now()).map((month) => reportOf(month, {}, problem))
      : report.months
  const failures = await publish({ ...report, months }, environment)
  if (failures.length > 0) throw new ToldError(failures)
}

const NOTHING: Omit<RunReport, 'account' | 'problem'> = {
  ...{ level: 'counts', recipients: [], warnings: [], dryRun: false },
  ...{ months: [], lost: [], missing: undefined, newestManifest: undefined, token: undefined },
}

async function exported(
  options: Options,
  environment: Environment,
  loadReviews: LoadReviews,
): Promise<RunReport> {
  const { encryption, dryRun } = options
  const warnings = keyWarnings(options)
  for (const warning of warnings) environment.log.warning(warning)
  // Loaded once the inputs are accepted: a refusal is quick.
  const { exportAccount } = await import('./account.ts')
  const makeReview = options.review ? await loadReviews() : undefined
  const report = await exportAccount(options, { ...environment, makeReview })
  const recipients = (encryption?.recipients ?? []).map(({ fingerprint }) => fingerprint)
  return { ...report, recipients, warnings, dryRun }
}

/** The calendar months in the input; none for `missing` and `all`, and when it is invalid. */
function monthsAsked({ month = '' }: Inputs, now: Date): readonly Month[] {
  try {
    const selection = parseMonthSelection(month, now)
    return selection.kind === 'months' ? selection.months : []
  } catch {
    return []
  }
}

/** Sets the outputs, writes summary and log. @returns what went wrong, in the run or here */
async function publish(report: RunReport, environment: Environment): Promise<string[]> {
  const { inputs, runner, log, setOutputs, writeSummary } = environment
  const written = (name: string, path: Promise<string>): Promise<string> =>
    path.catch((error: unknown) => {
      log.warning(`${name} could not be written: ${plain(messageOf(error))}`)
      return ''
    })
  const files = {
    'subject-checksums': await written(
      'subject-checksums',
      writeSubjects(report.months, runner.temp),
    ),
    'timestamp-token': await written('timestamp-token', writeToken(report.token, runner.temp)),
  }
  const unset = await tryTo(() => {
    setOutputs({ ...outputsOf(report), ...files })
  })
  // From the input itself: the options may be invalid.
  if (inputs.summary?.trim().toLowerCase() !== 'none') writeSummary(summarize(report))
  const odd = report.months.flatMap(anomaliesIn)
  if (odd.length > 0) log.warning(`Anomalies in the events, all of them kept: ${odd.join('; ')}`)
  for (const line of [...closingLines(report), ...missingLines(report)]) log.info(line)
  return [...failuresOf(report), ...unset]
}
