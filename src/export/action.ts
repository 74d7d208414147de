import type { Environment } from '../options/environment.ts'
import { readOptions } from '../options/export.ts'
import type { Inputs } from '../options/inputs.ts'
import { anomaliesIn, closingLines, failuresOf, missingLines } from '../report/closing.ts'
import { outputsOf, writeOutputFiles } from '../report/outputs.ts'
import { NOTHING_DONE, reportOf, type RunReport } from '../report/result.ts'
import { summarize } from '../report/summary.ts'
import { failureText } from '../system/disk.ts'
import { ToldError, tryTo } from '../system/errors.ts'
import { parseMonthSelection, type Month } from '../system/month.ts'
import type { MakeReview } from './review.ts'

/**
 * Runs the action: checks the inputs, exports the months, reports.
 *
 * @param loadReviews loads what makes review pages, which is large and few runs need
 * @throws ToldError when a month was not delivered, after everything was reported
 */
export async function exportAction(
  environment: Environment,
  loadReviews?: () => Promise<MakeReview>,
): Promise<void> {
  const { inputs, runner, clock, log } = environment
  const account = inputs['enterprise-account']?.trim() ?? ''
  const report = await readOptions(inputs, runner, clock.now()).then(
    async (options) => {
      // Loaded once the inputs are accepted: a refusal is quick.
      const { exportAccount } = await import('./account.ts')
      const makeReview = options.review ? await loadReviews?.() : undefined
      return exportAccount(options, environment, undefined, makeReview)
    },
    (error: unknown) => ({ ...NOTHING_DONE, account, problem: failureText(error, log) }),
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
  let files = { 'subject-checksums': '', 'timestamp-token': '' }
  const unwritten = await tryTo(async () => {
    files = { ...files, ...(await writeOutputFiles(report, runner.temp)) }
  })
  const unset = await tryTo(() => {
    setOutputs({ ...outputsOf(report), ...files })
  })
  // From the input itself: the options may be invalid.
  if (inputs.summary?.trim().toLowerCase() !== 'none') writeSummary(summarize(report))
  const odd = anomaliesIn(report)
  if (odd !== '') log.warning(`Anomalies in the events, all of them kept: ${odd}`)
  for (const line of [...closingLines(report), ...missingLines(report)]) log.info(line)
  return [...failuresOf(report), ...unwritten, ...unset]
}
