import { z } from 'zod'
import { isApproved, type Approval } from '../ledger/sign-off.ts'
import { ActionError } from '../system/errors.ts'
import type { Runner } from '../system/workflow.ts'
import { quoted } from '../text/log.ts'
import { ask, at } from './ask.ts'
import { absent } from './errors.ts'
import type { Octokit } from './octokit.ts'

/** Of `GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals` (REST API, 2022-11-28). */
const approvalsAnswer = z.array(
  z.object({
    state: z.string(),
    comment: z.string().nullable(),
    environments: z.array(z.object({ name: z.string() })),
    user: z.object({ login: z.string() }),
  }),
)

/** Of `GET /repos/{owner}/{repo}/actions/runs/{run_id}`; a later attempt does not change it. */
const runAnswer = z.object({ created_at: z.iso.datetime({ offset: true }) })

/**
 * When the first attempt of a run began (undefined: GitHub does not say), and what reviewers answered its
 * jobs that waited in an environment, in every attempt of the run. GitHub does not say when they did.
 *
 * @throws ActionError when nobody approved, GitHubError
 */
export async function approvedRun(
  octokit: Octokit,
  { repository, runId }: Pick<Runner, 'repository' | 'runId'>,
  environment: string,
): Promise<{ began: Date | undefined; approvals: Approval[] }> {
  const own = at(octokit, repository)
  const what = `show who approved the run ${runId} of ${repository}`
  const route = `GET actions/runs/${runId}`
  const run = await ask(own, what, runAnswer, route).catch(absent(404))
  const began = run && new Date(run.created_at)
  const given = await ask(own, what, approvalsAnswer, `${route}/approvals`)
  const approvals = given.flatMap(({ user, state, comment, environments }) =>
    environments
      .filter(({ name }) => name.toLowerCase() === environment.toLowerCase())
      .map(({ name }) => {
        return { login: user.login, state, comment: comment ?? '', at: null, environment: name }
      }),
  )
  if (approvals.some(isApproved)) return { began, approvals }
  throw new ActionError(
    `Nobody approved this run in the environment ${quoted(environment)}. Set 'environment' of the ` +
      'job to it, and required reviewers in its settings; then run again. In a private repository ' +
      'they need GitHub Enterprise: docs/sign-off.md shows another way.',
    { code: 'E_SIGN_OFF' },
  )
}
