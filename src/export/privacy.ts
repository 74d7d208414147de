import type { Clock } from '../system/clock.ts'
import { RepositoryError } from '../github/errors.ts'
import { createOctokit, type Octokit } from '../github/octokit.ts'
import { Repository } from '../github/repository.ts'
import { isPublic } from '../github/visibility.ts'
import { plain, type Log } from '../text/log.ts'
import type { Options } from '../options/export.ts'
import type { Runner } from '../system/workflow.ts'
import { USER_AGENT } from '../system/version.ts'

interface Edge {
  runner: Runner
  clock: Clock
  log: Log
}

/** Where things go, and who can look at them there. */
export interface Places {
  /** The compliance repository; undefined when nothing is to be committed. */
  repository: Repository | undefined
  /** Whether only insiders see the workflow's own repository; undefined when that is not known. */
  workflowIsPrivate: boolean | undefined
}

/**
 * Opens the repository, when something is to be committed, and keeps plaintext from the public.
 *
 * @throws RepositoryError when plaintext would go where everyone can read it, GitHubError
 */
export async function openRepository(options: Options, edge: Edge): Promise<Places> {
  const { runner, clock, log } = edge
  const plaintext = options.encryption === null && !options.allowPublic
  // A re-run has the event of the first attempt, which may be a month old.
  const told = runner.runAttempt > 1 ? undefined : runner.repositoryIsPrivate
  const isExposed = options.destinations.has('artifact') && plaintext
  let octokit: Octokit | undefined
  const client = () => (octokit ??= clientOf(options, edge))
  if (isExposed && told === false) throw publicArtifact(runner)
  let repository: Repository | undefined
  if (options.destinations.has('commit')) {
    const { owner, name } = options.repository
    const { branch } = options
    repository = await Repository.open({ owner, name, branch, octokit: client(), clock, log })
    log.info(`Repository ${owner}/${name}, branch ${plain(repository.branch)}`)
    if (plaintext && !repository.isPrivate) throw refusal(`The repository '${owner}/${name}'`)
  }
  const isOwn = nameOf(options).toLowerCase() === runner.repository.toLowerCase()
  const known = (isOwn ? repository?.isPrivate : undefined) ?? told
  const asked = known === undefined && isExposed
  const isPrivate = asked ? await checkArtifacts(options, runner, client, log) : known
  return { repository, workflowIsPrivate: isPrivate }
}

const nameOf = ({ repository: { owner, name } }: Options) => `${owner}/${name}`

function clientOf({ token }: Options, { runner: { apiUrl }, clock, log }: Edge): Octokit {
  return createOctokit(token, { apiUrl, userAgent: USER_AGENT, clock, log })
}

/**
 * Asks whether the workflow's repository is private: the payload of a schedule, say, does not tell.
 * Undefined when nobody can be asked.
 */
async function checkArtifacts(
  { token }: Options,
  runner: Runner,
  client: () => Octokit,
  log: Log,
): Promise<true | undefined> {
  const [owner = '', name = ''] = runner.repository.split('/')
  if (token === '' || name === '') {
    log.warning(
      'Whether everyone can read the artifact is not known: there is no token to ask with.',
    )
    return undefined
  }
  if (await isPublic(client(), { owner, name })) throw publicArtifact(runner)
  return true
}

function publicArtifact({ repository }: Runner): RepositoryError {
  return refusal(`The workflow's repository '${plain(repository)}', where artifacts go,`)
}

function refusal(place: string): RepositoryError {
  return new RepositoryError(
    `${place} is not private, and the events would be plaintext there. Give pgp-public-keys to ` +
      "encrypt them, make the repository private, or set 'allow-public' to true.",
  )
}

/** `auto` shows everything only where nothing is encrypted and only insiders look. */
export function summaryLevel(
  { summary, encryption }: Options,
  { workflowIsPrivate }: Places,
): 'full' | 'counts' {
  if (summary !== 'auto') return summary === 'full' ? 'full' : 'counts'
  return encryption === null && workflowIsPrivate === true ? 'full' : 'counts'
}
