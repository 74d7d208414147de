import { companionPath } from '../ledger/companions.ts'
import { addEvidence } from '../ledger/evidence.ts'
import { inDirectory } from '../ledger/paths.ts'
import { readLedger } from '../ledger/read.ts'
import { formatSignOff, signOffOf } from '../ledger/sign-off.ts'
import { latestRevisions, type HeldManifest } from '../ledger/state.ts'
import type { Environment } from '../options/environment.ts'
import { readSignOffOptions } from '../options/sign-off.ts'
import { signDetached } from '../openpgp/detached.ts'
import { ActionError } from '../system/errors.ts'
import { addMonths, monthOf } from '../system/month.ts'
import { runOf, runUrl } from '../system/workflow.ts'
import { plain } from '../text/log.ts'

/** Records in the ledger who approved this run. @throws ActionError when nobody did */
export async function signOffAction(environment: Environment): Promise<void> {
  const { inputs, runner, clock, log, http, setOutputs, writeSummary } = environment
  const { enterpriseAccount, directory, branch, signer, ...options } = await readSignOffOptions(
    inputs,
    runner,
    clock.now(),
  )
  const run = runOf(runner)
  if (run === null) {
    throw new ActionError('A sign-off is of a workflow run, and this is none.', {
      code: 'E_SIGN_OFF',
    })
  }
  // Loaded once the inputs are accepted: a refusal is quick.
  const [{ createOctokit }, { approvedRun }, { findLedgerOf }] = await Promise.all([
    import('../github/octokit.ts'),
    import('../github/approvals.ts'),
    import('../github/find.ts'),
  ])
  const client = { apiUrl: runner.apiUrl, http, clock, log }
  const reader = createOctokit(options.approvalsToken, client)
  const { began, approvals } = await approvedRun(reader, runner, options.environment)
  const octokit = createOctokit(options.token, client)
  const at = { ...options.repository, branch, octokit, log, serverUrl: runner.serverUrl }
  const ledger = await findLedgerOf(enterpriseAccount, directory, at)
  const month =
    options.month === 'previous' ? addMonths(monthOf(began ?? clock.now()), -1) : options.month
  const state = await readLedger(await ledger.store.open(), ledger.accountId)
  const held = latestRevisions(state).get(month)
  if (held === undefined) {
    throw new ActionError(
      `The ledger in '${plain(ledger.directory)}' has no final record of ${month}: export it first.`,
      { code: 'E_LEDGER_NO_MONTH' },
    )
  }
  const { source, run: exported } = held.manifest
  const isLater = began !== undefined && new Date(source.retrieved_at) > began
  if (isLater && exported?.url !== runUrl(runner)) {
    throw new ActionError(
      `'${plain(held.path)}' was retrieved at ${source.retrieved_at}, by another run and after this ` +
        `one began (${began.toISOString()}): whoever approved may not have seen it. Start a new run ` +
        'of this workflow, not this one again.',
      { code: 'E_SIGN_OFF' },
    )
  }
  const make = async (_: Buffer, current: HeldManifest) => {
    const bytes = formatSignOff(signOffOf(current, { approvals, starters: runner.actors, run }))
    if (signer === undefined) return [bytes]
    return [bytes, Buffer.from(await signDetached(bytes, signer, clock.now()))]
  }
  const kinds = signer ? (['signoff', 'signoff-signature'] as const) : (['signoff'] as const)
  const added = await addEvidence(ledger, held.path, 'signoff', kinds, make, run)
  const line = `${month} ${added === undefined ? 'has a sign-off already' : 'is signed off now'}`
  log.info(line)
  writeSummary(`${line}\n`)
  setOutputs({
    status: added === undefined ? 'unchanged' : 'signed-off',
    'commit-sha': added?.receipt?.sha ?? '',
    path: inDirectory(ledger.directory, companionPath(held.path, 'signoff')),
  })
}
