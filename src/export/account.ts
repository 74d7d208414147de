import { findLedger } from '../github/find.ts'
import { createOctokit } from '../github/octokit.ts'
import { HerokuClient } from '../heroku/client.ts'
import { givenToAction } from '../heroku/errors.ts'
import { Patience } from '../http/patience.ts'
import type { Environment } from '../options/environment.ts'
import type { Options } from '../options/export.ts'
import type { AccountReport } from '../report/summary.ts'
import { failureText } from '../system/disk.ts'
import { withScratch } from '../system/scratch.ts'
import { USER_AGENT } from '../system/version.ts'
import { plain } from '../text/log.ts'
import type { AppendTools } from './append.ts'
import { attestWith } from './attest.ts'
import { checkSignatures } from './chain.ts'
import { exportMonths } from './export.ts'
import { openPlaces, summaryLevel } from './places.ts'

/** Exports an account's months that are due. What fails besides a month is the report's problem. */
export async function exportAccount(options: Options, edge: Environment): Promise<AccountReport> {
  let report: AccountReport = {
    ...{ account: options.enterpriseAccount, level: 'counts', problem: undefined },
    ...{ months: [], lost: [], missing: undefined, newestManifest: undefined, token: undefined },
  }
  try {
    await withScratch(edge.runner.temp, edge, async (scratch) => {
      const { runner, clock, log, http } = edge
      const { token, directory } = options
      const client = { apiUrl: runner.apiUrl, userAgent: USER_AGENT, http, clock, log }
      const octokit = token === '' ? undefined : createOctokit(token, client)
      const places = await log.group('Prepare', () => openPlaces(options, octokit, edge))
      const { repository } = places
      const heroku = herokuClient(options, repository?.branch ?? '', edge)
      const account = await log.group('Account', async () => {
        const found = await heroku.account(options.enterpriseAccount)
        log.info(`Enterprise account ${plain(found.name)}, id ${plain(found.id)}`)
        return found
      })
      const { serverUrl } = runner
      const ledger =
        repository && (await findLedger(repository, directory, account, { serverUrl, log }))
      const level = summaryLevel(options, places)
      const patience = new Patience(clock)
      const attest = attestWith(options, { http, clock, log })
      const check: AppendTools['check'] = (state, files) =>
        checkSignatures(state, files, options.signing, clock.now())
      const tools = { heroku, http, attest, check, ledger, runner, scratch, patience, clock, log }
      const exported = await exportMonths(account, options, { ...tools, review: level === 'full' })
      // At once: whatever becomes of the scratch folder, these months are delivered.
      report = { ...report, ...exported, account: account.name, level }
    })
    return report
  } catch (error) {
    return { ...report, problem: failureText(error, edge.log) }
  }
}

function herokuClient(options: Options, branch: string, edge: Environment): HerokuClient {
  const { herokuApiKey: token, herokuApiUrl: apiUrl, directory, repository } = options
  const { runner, http, clock, log } = edge
  const known = [runner.repository, `${repository.owner}/${repository.name}`, directory, branch]
  const given = givenToAction("the input 'enterprise-account'")
  return new HerokuClient({ known, given, apiUrl, token, userAgent: USER_AGENT, http, clock, log })
}
