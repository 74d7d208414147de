import { at } from '../github/ask.ts'
import { createOctokit, type Octokit } from '../github/octokit.ts'
import { isPublic, Repository } from '../github/repository.ts'
import { HerokuClient } from '../heroku/client.ts'
import { givenToAction } from '../heroku/errors.ts'
import { OutageBudget } from '../http/outage.ts'
import type { Environment } from '../options/environment.ts'
import type { Options } from '../options/export.ts'
import { NOTHING_DONE, type RunReport } from '../report/result.ts'
import { failureText } from '../system/disk.ts'
import { withScratch, type Caretaker } from '../system/scratch.ts'
import { ActionError } from '../system/errors.ts'
import type { Runner } from '../system/workflow.ts'
import { plain, type Log } from '../text/log.ts'
import { aheadLog } from './ahead.ts'
import { attestWith } from './attest.ts'
import { exportMonths } from './export.ts'
import { checkSignatures, keyWarnings } from './keys.ts'
import { withLedger } from './ledger.ts'
import type { Tools } from './month.ts'
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

      const tools: Omit<Tools, 'ledger'> = {
        ...{ account, options, heroku, runner, scratch, http, clock, log, ahead, showsNames },
        ...{ makeReview, attest: attestWith(options, edge), outages: new OutageBudget(clock) },
        check: (state, files) => checkSignatures(state, files, signing, clock.now()),
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

/** Opens the repository, if the destination is commit, and refuses plaintext where everyone can read it. */
async function openPlaces(
  { destination, repository: { owner, name }, branch, encryption, allowPublic }: Options,
  octokit: Octokit | undefined,
  { runner, log }: { runner: Runner; log: Log },
): Promise<{ repository: Repository | undefined; workflowIsPrivate: boolean | undefined }> {
  const isPlaintext = encryption === null && !allowPublic
  // A re-run has the event of the first attempt, which may be a month old.
  let isPrivate = runner.runAttempt > 1 ? undefined : runner.repositoryIsPrivate
  let repository: Repository | undefined
  if (destination.has('commit')) {
    repository = await Repository.open({ owner, name, branch, octokit: octokit!, log })
    const fullName = `${owner}/${name}`
    log.info(`Repository ${fullName}, branch ${plain(repository.branch)}`)
    if (isPlaintext && !repository.isPrivate) throw exposed(`The repository '${fullName}'`)
    if (fullName.toLowerCase() === runner.repository.toLowerCase()) isPrivate = repository.isPrivate
  }
  if (isPlaintext && destination.has('artifact')) {
    // The payload of a schedule does not say.
    if (octokit && runner.repository !== '') {
      isPrivate ??= !(await isPublic(at(octokit, runner.repository)))
    }
    if (isPrivate === undefined) {
      log.warning(
        'Whether everyone can read the artifact is not known: there is no token to ask GitHub with.',
      )
    } else if (!isPrivate) {
      throw exposed(`The workflow's repository '${plain(runner.repository)}', where artifacts go,`)
    }
  }
  return { repository, workflowIsPrivate: isPrivate }
}

function exposed(place: string): ActionError {
  return new ActionError(
    `${place} is not private, and the events would be plaintext there. Give pgp-public-keys to ` +
      "encrypt them, make the repository private, or set 'allow-public' to true.",
    { code: 'E_PLAINTEXT_REFUSED' },
  )
}
