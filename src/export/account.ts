import { createOctokit } from '../github/octokit.ts'
import { HerokuClient } from '../heroku/client.ts'
import { givenToAction, type Given } from '../heroku/errors.ts'
import { OutageBudget } from '../http/outage.ts'
import type { Environment } from '../options/environment.ts'
import type { Options } from '../options/export.ts'
import type { AccountReport } from '../report/summary.ts'
import { failureText } from '../system/disk.ts'
import { withScratch, type Caretaker } from '../system/scratch.ts'
import { USER_AGENT } from '../system/version.ts'
import { plain } from '../text/log.ts'
import { AheadLog } from './ahead.ts'
import { attestWith } from './attest.ts'
import { checkSignatures } from './chain.ts'
import { exportMonths } from './export.ts'
import { withLedger } from './ledger.ts'
import type { Tools } from './month.ts'
import type { MakeReview } from './review.ts'
import { openPlaces, summaryLevel } from './places.ts'

interface AccountEdge extends Pick<
  Environment,
  'runner' | 'clock' | 'log' | 'http' | keyof Caretaker
> {
  makeReview?: MakeReview | undefined
}

/**
 * Exports the months of an account that are due. What fails besides a month is `problem` in the report.
 *
 * @param given where account, token and url were given, for messages
 */
export async function exportAccount(
  options: Options,
  edge: AccountEdge,
  given = givenToAction("the input 'enterprise-account'"),
): Promise<AccountReport> {
  let report: AccountReport = {
    ...{ account: options.enterpriseAccount, level: 'counts', problem: undefined },
    ...{ months: [], lost: [], missing: undefined, newestManifest: undefined, token: undefined },
  }
  try {
    await withScratch(edge.runner.temp, edge, async (scratch) => {
      const { runner, clock, log, http } = edge
      const ahead = new AheadLog(log)
      const { token } = options
      const client = { apiUrl: runner.apiUrl, userAgent: USER_AGENT, http, clock, log }
      const octokit = token === '' ? undefined : createOctokit(token, client)
      const places = await log.group('Prepare', () => openPlaces(options, octokit, edge))
      const { repository } = places
      const heroku = herokuClient(options, { ...edge, log: ahead }, given)
      const account = await log.group('Account', async () => {
        const found = await heroku.account(options.enterpriseAccount)
        log.info(`Enterprise account ${plain(found.name)}, id ${plain(found.id)}`)
        return found
      })
      const level = summaryLevel(options, places)
      const outages = new OutageBudget(clock)
      const attest = attestWith(options, { http, clock, log })
      const check: Tools['check'] = (state, files) =>
        checkSignatures(state, files, options.signing, clock.now())
      const tools = { heroku, http, attest, check, runner, scratch, outages, clock, log, ahead }
      const own = { runner, scratch, log, onEnd: edge.onEnd }
      await withLedger(options, account, repository, own, async (ledger, folder) => {
        const asked = { ledger, showsNames: level === 'full', makeReview: edge.makeReview }
        const onDisk = folder === undefined ? undefined : { folder, accountId: account.id }
        const exported = await exportMonths(account, options, { ...tools, ...asked })
        // Before scratch folder and copies can fail: these months are delivered.
        report = { ...report, ...exported, account: account.name, level, ledger: onDisk }
      })
    })
    return report
  } catch (error) {
    return { ...report, problem: failureText(error, edge.log) }
  }
}

function herokuClient(options: Options, edge: AccountEdge, given: Given): HerokuClient {
  const { herokuApiKey: token, herokuApiUrl: apiUrl } = options
  const { http, clock, log } = edge
  return new HerokuClient({ given, apiUrl, token, userAgent: USER_AGENT, http, clock, log })
}
