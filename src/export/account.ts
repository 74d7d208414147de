import { createOctokit } from '../github/octokit.ts'
import { HerokuClient } from '../heroku/client.ts'
import { givenToAction } from '../heroku/errors.ts'
import { OutageBudget } from '../http/outage.ts'
import type { Environment } from '../options/environment.ts'
import type { Options } from '../options/export.ts'
import { NOTHING_DONE, type RunReport } from '../report/result.ts'
import { failureText } from '../system/disk.ts'
import { withScratch, type Caretaker } from '../system/scratch.ts'
import { plain } from '../text/log.ts'
import { aheadLog } from './ahead.ts'
import { attestWith } from './attest.ts'
import { exportMonths } from './export.ts'
import { checkSignatures, keyWarnings } from './keys.ts'
import { withLedger } from './ledger.ts'
import type { Tools } from './month.ts'
import { openPlaces } from './places.ts'
import type { MakeReview } from './review.ts'

type AccountEdge = Pick<Environment, 'runner' | 'clock' | 'log' | 'http' | keyof Caretaker>

/** Exports the months of an account that are due. What fails besides a month is `problem` in the report. */
export async function exportAccount(
  options: Options,
  edge: AccountEdge,
  given = givenToAction("the input 'enterprise-account'"),
  makeReview?: MakeReview,
): Promise<RunReport> {
  const { runner, clock, log, http } = edge
  const { encryption, signing, summary, dryRun, token } = options
  const recipients = (encryption?.recipients ?? []).map(({ fingerprint }) => fingerprint)
  const warnings = keyWarnings(options)
  for (const warning of warnings) log.warning(warning)
  let report: RunReport = { ...NOTHING_DONE, recipients, warnings, dryRun }
  report.account = options.enterpriseAccount
  try {
    await withScratch(runner.temp, edge, async (scratch) => {
      const client = { apiUrl: runner.apiUrl, http, clock, log }
      const octokit = token === '' ? undefined : createOctokit(token, client)
      const { repository, workflowIsPrivate } = await log.group('Prepare', () =>
        openPlaces(options, octokit, edge),
      )
      const showsNames =
        summary === 'full' ||
        (summary === 'auto' && encryption === null && workflowIsPrivate === true)

      const ahead = aheadLog(log)
      const heroku = new HerokuClient({
        ...{ given, apiUrl: options.herokuApiUrl, token: options.herokuApiKey },
        ...{ http, clock, log: ahead },
      })
      const account = await log.group('Account', async () => {
        const found = await heroku.account(options.enterpriseAccount)
        log.info(`Enterprise account ${plain(found.name)}, id ${plain(found.id)}`)
        return found
      })

      const check: Tools['check'] = (state, files) =>
        checkSignatures(state, files, signing, clock.now())
      const tools = {
        ...{ account, options, heroku, runner, scratch, outages: new OutageBudget(clock), http },
        ...{ attest: attestWith(options, edge), check, clock, log, ahead, showsNames, makeReview },
      }
      const around = { runner, scratch, log, onEnd: edge.onEnd }
      await withLedger(options, account, repository, around, async (ledger, folder) => {
        const exported = await exportMonths({ ...tools, ledger })
        const level = showsNames ? 'full' : 'counts'
        // Before scratch folder and copies can fail: these months are delivered.
        report = { ...report, ...exported, account: account.name, level, folder }
      })
    })
    return report
  } catch (error) {
    return { ...report, problem: failureText(error, log) }
  }
}
