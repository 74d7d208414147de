import { companionPath } from '../ledger/companions.ts'
import { addEvidence } from '../ledger/evidence.ts'
import { inDirectory } from '../ledger/paths.ts'
import { readLedger } from '../ledger/read.ts'
import { formatSignOff, signOffOf } from '../ledger/sign-off.ts'
import { latestRevisions, type HeldManifest } from '../ledger/state.ts'
import type { Ledger } from '../ledger/store.ts'
import type { Environment } from '../options/environment.ts'
import { readSignOffOptions } from '../options/sign-off.ts'
import { signDetached } from '../openpgp/detached.ts'
import { ActionError } from '../system/errors.ts'
import { addMonths, monthOf, type Month } from '../system/month.ts'
import { USER_AGENT } from '../system/version.ts'
import { runOf, runUrl } from '../system/workflow.ts'
import { plain } from '../text/log.ts'

/**
 * Runs the action: records in the ledger who approved this run, as the sign-off of a month.
 *
 * @throws ActionError when nobody approved, or the ledger does not have the month; nothing is
 *   written then
 */
export async function signOffAction(environment: Environment): Promise<void> {
  const { inputs, runner, clock, log, http, setOutputs, writeSummary } = environment
  const options = await readSignOffOptions(inputs, runner, clock.now())
  if (runOf(runner) === null || runner.actors[0] === '') {
    throw new ActionError(
      'A sign-off is of a workflow run, and this is none: run it in a workflow.',
      { code: 'E_SIGN_OFF' },
    )
  }
  // Loaded once the inputs are accepted: a refusal is quick.
  const [{ createOctokit }, { approvedRun }, { findLedgerOf }] = await Promise.all([
    import('../github/octokit.ts'),
    import('../github/approvals.ts'),
    import('../github/find.ts'),
  ])
  const client = { apiUrl: runner.apiUrl, userAgent: USER_AGENT, http, clock, log }
  const reader = createOctokit(options.approvalsToken, client)
  const { began, approvals } = await approvedRun(reader, runner, options.environment)
  const octokit = createOctokit(options.token, client)
  const { enterpriseAccount, directory, branch } = options
  const at = { ...options.repository, branch, octokit, log, serverUrl: runner.serverUrl }
  const ledger = await findLedgerOf(enterpriseAccount, directory, at)
  const month =
    options.month === 'previous' ? addMonths(monthOf(began ?? clock.now()), -1) : options.month
  const held = await monthIn(ledger, month)
  const { source, run } = held.manifest
  if (
    began !== undefined &&
    Date.parse(source.retrieved_at) > +began &&
    run?.url !== runUrl(runner)
  ) {
    throw new ActionError(
      `'${plain(held.path)}' was retrieved at ${source.retrieved_at}, by another run and after this ` +
        `one began (${began.toISOString()}): whoever approved may not have seen it. Start a new run ` +
        'of this workflow, not this one again.',
      { code: 'E_SIGN_OFF' },
    )
  }
  const path = inDirectory(ledger.directory, companionPath(held.path, 'signoff'))
  const sign = async (bytes: Buffer) =>
    options.signer === undefined
      ? []
      : [Buffer.from(await signDetached(bytes, options.signer, clock.now()))]
  const make = async (_: Buffer, current: HeldManifest) => {
    const reviewed = { approvals, starters: runner.actors, run: runOf(runner) }
    const bytes = formatSignOff(signOffOf(current, reviewed))
    return [bytes, ...(await sign(bytes))]
  }
  const kinds = [
    'signoff',
    ...(options.signer === undefined ? [] : (['signoff-signature'] as const)),
  ] as const
  const added = await addEvidence(ledger, held.path, 'signoff', kinds, make, runOf(runner))
  const status = added === undefined ? 'unchanged' : 'signed-off'
  const line = `${held.manifest.month} ${added === undefined ? 'has a sign-off already' : 'is signed off now'}`
  log.info(line)
  writeSummary(`${line}\n`)
  setOutputs({ status, 'commit-sha': added?.receipt?.sha ?? '', path })
}

/** The newest revision of the month. @throws ActionError when the ledger has none */
async function monthIn(
  { store, accountId, directory }: Ledger,
  month: Month,
): Promise<HeldManifest> {
  const state = await readLedger(await store.open(), accountId)
  const held = latestRevisions(state).get(month)
  if (held !== undefined) return held
  throw new ActionError(
    `The ledger in '${plain(directory)}' has no final record of ${month}: export it first.`,
    { code: 'E_LEDGER_NO_MONTH' },
  )
}
