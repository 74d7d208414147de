import type { Environment } from '../options/environment.ts'
import { ActionError, failureMessage, ToldError, tryTo } from '../system/errors.ts'
import { givenToAction } from '../heroku/errors.ts'
import { runUrl } from '../system/workflow.ts'
import { plain } from '../text/log.ts'
import { secrets } from '../text/redact.ts'
import { readVerifyOptions, type VerifyOptions } from '../options/verify.ts'
import { formatJson, problemsOf, resultOf, type Report } from './report.ts'
import { gitCandidates } from './git/program.ts'
import { formatSummary, formatText, verdict } from './format.ts'

/** Outputs may be 1 MB a job altogether: the report is put out only when it is not too long. */
const LONGEST_REPORT = 500_000

/**
 * Runs the action: verifies the ledgers of a clone and tells what was found.
 *
 * @throws ToldError unless everything that was asked for is sound, after it was reported
 */
export async function runVerify(environment: Environment): Promise<void> {
  const { inputs, runner, log } = environment
  const options = readVerifyOptions(inputs)
  // Loaded once the inputs are accepted: a refusal is quick.
  const [{ prepare }, { verify }] = await Promise.all([
    import('./prepare.ts'),
    import('./verify.ts'),
  ])
  const { apiUrl, temp } = runner
  const given = givenToAction("the ledger's account")
  const programs = gitCandidates(environment.path, process.platform)
  const verification = await prepare(options, { ...environment, apiUrl, temp, given, programs })
  const report = await verify(verification).catch(async (error: unknown) => {
    // A ledger that somebody wiped out is not there to be verified.
    const isGone = error instanceof ActionError && error.code === 'E_LEDGER_NOT_FOUND'
    if (!isGone) throw error
    const unheard = await tryTo(() => alarm(undefined, options, environment))
    throw new ToldError([...unheard, failureMessage(error)])
  })
  for (const line of formatText(report)) log.info(line)
  const failures = resultOf(report) === 'ok' ? [] : verdict(report)
  const setOutputs = () => {
    environment.setOutputs(outputsOf(report))
  }
  failures.push(...(await tryTo(setOutputs)))
  environment.writeSummary(formatSummary(report))
  failures.push(...(await tryTo(() => alarm(report, options, environment))))
  if (failures.length > 0) throw new ToldError(failures)
}

/** Opens, updates or closes the issue about what was verified, where that was asked for. */
async function alarm(
  report: Report | undefined,
  { openIssue, issueToken, issueLabels: labels, issueAssignees: assignees, ...of }: VerifyOptions,
  { runner, http, clock, log }: Environment,
): Promise<void> {
  if (!openIssue) return
  const [{ raiseAlarm }, { at }, { createOctokit }] = await Promise.all([
    import('./alarm.ts'),
    import('../github/ask.ts'),
    import('../github/octokit.ts'),
  ])
  const client = { apiUrl: runner.apiUrl, http, clock, log }
  const here = at(createOctokit(issueToken, client), runner.repository)
  const folder = of.directory === '.' ? '' : ` ${of.directory}`
  const subject = `${of.repository || runner.repository}${folder}`
  const alarm = { labels, assignees, at: here, subject, runUrl: runUrl(runner) }
  log.info(`The issue about this ledger: ${await raiseAlarm(report, alarm)}`)
}

function outputsOf(report: Report): Record<string, string> {
  const problems = problemsOf(report)
  const json = secrets.redact(formatJson(report))
  const newest = report.ledgers.length === 1 ? report.ledgers[0]!.newest : null
  return {
    result: resultOf(report),
    problems: String(problems.length),
    'first-problem': plain(problems[0] ?? ''),
    head: report.head ?? '',
    'newest-manifest': newest?.sha256 ?? '',
    records: String(report.ledgers.reduce((sum, { records }) => sum + records, 0)),
    report: json.length > LONGEST_REPORT ? '' : json,
  }
}
