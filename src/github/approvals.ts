import { z } from 'zod'
import type { Approval } from '../ledger/sign-off.ts'
import { ActionError } from '../system/errors.ts'
import type { Runner } from '../system/workflow.ts'
import { quoted } from '../text/log.ts'
import { asking } from './errors.ts'
import { placeOf, type Octokit } from './octokit.ts'

/** Nobody approved the run in the environment. */
export class ApprovalError extends ActionError {}

/** Of `GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals` (REST API, 2022-11-28). */
const approvalsAnswer = z.array(
  z.object({
    state: z.string(),
    comment: z.string().nullable(),
    environments: z.array(z.object({ name: z.string() })),
    user: z.object({ login: z.string() }),
  }),
)

/**
 * What reviewers answered a run's jobs that waited in an environment, in every attempt of the run.
 * GitHub does not say when.
 *
 * @throws ApprovalError when nobody approved, GitHubError
 */
export async function approvalsOf(
  octokit: Octokit,
  { repository, runId }: Pick<Runner, 'repository' | 'runId'>,
  environment: string,
): Promise<Approval[]> {
  const what = `show who approved the run ${runId} of ${repository} (the token needs actions: read)`
  const at = { ...placeOf(repository), run_id: Number(runId) }
  const given = await asking(what, approvalsAnswer, () => octokit.rest.actions.getReviewsForRun(at))
  const isHere = (name: string) => name.toLowerCase() === environment.toLowerCase()
  const approvals = given
    .filter(({ environments }) => environments.some(({ name }) => isHere(name)))
    .map(({ user, state, comment }) => ({
      login: user.login,
      state,
      comment: comment ?? '',
      at: null,
      environment,
    }))
  if (approvals.some(({ state }) => state === 'approved')) return approvals
  throw new ApprovalError(
    `Nobody approved this run in the environment ${quoted(environment)}. Set 'environment' of the ` +
      'job to it, and required reviewers in its settings; then run again.',
  )
}
