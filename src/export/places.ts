import type { Octokit } from '../github/octokit.ts'
import { at } from '../github/ask.ts'
import { isPublic, Repository } from '../github/repository.ts'
import type { Options } from '../options/export.ts'
import { ActionError } from '../system/errors.ts'
import type { Runner } from '../system/workflow.ts'
import { plain, type Log } from '../text/log.ts'

type Asked = Pick<Options, 'destination' | 'repository' | 'branch' | 'encryption' | 'allowPublic'>

/** Where things go, and who can read them there. */
export interface Places {
  /** The compliance repository; undefined when nothing is to be committed. */
  repository: Repository | undefined
  /** Whether only insiders see the workflow's own repository; undefined when that is not known. */
  workflowIsPrivate: boolean | undefined
}

/**
 * Opens the repository, if the destination is commit, and refuses plaintext in public places.
 *
 * @param octokit undefined without a token, which a commit needs
 * @throws ActionError when plaintext would go where everyone can read it, GitHubError
 */
export async function openPlaces(
  options: Asked,
  octokit: Octokit | undefined,
  { runner, log }: { runner: Runner; log: Log },
): Promise<Places> {
  const { destination, branch } = options
  const isPlaintext = options.encryption === null && !options.allowPublic
  const isExposed = destination.has('artifact') && isPlaintext
  // A re-run has the event of the first attempt, which may be a month old.
  const fromEvent = runner.runAttempt > 1 ? undefined : runner.repositoryIsPrivate
  if (isExposed && fromEvent === false) throw publicArtifact(runner)
  let repository: Repository | undefined
  let isPrivate = fromEvent
  if (destination.has('commit')) {
    const { owner, name } = options.repository
    repository = await Repository.open({ owner, name, branch, octokit: octokit!, log })
    log.info(`Repository ${owner}/${name}, branch ${plain(repository.branch)}`)
    if (isPlaintext && !repository.isPrivate) throw exposed(`The repository '${owner}/${name}'`)
    const isOwn = `${owner}/${name}`.toLowerCase() === runner.repository.toLowerCase()
    if (isOwn) isPrivate = repository.isPrivate
  }
  if (isExposed && isPrivate === undefined) {
    // The payload of a schedule does not say.
    isPrivate = await askWhetherPrivate(runner, octokit, log)
    if (isPrivate === false) throw publicArtifact(runner)
  }
  return { repository, workflowIsPrivate: isPrivate }
}

/** Whether the workflow's repository is private; undefined when nobody can be asked. */
async function askWhetherPrivate(
  { repository }: Runner,
  octokit: Octokit | undefined,
  log: Log,
): Promise<boolean | undefined> {
  if (octokit !== undefined && repository !== '') return !(await isPublic(at(octokit, repository)))
  log.warning(
    'Whether everyone can read the artifact is not known: there is no token to ask GitHub with.',
  )
  return undefined
}

function publicArtifact({ repository }: Runner): ActionError {
  return exposed(`The workflow's repository '${plain(repository)}', where artifacts go,`)
}

function exposed(place: string): ActionError {
  return new ActionError(
    `${place} is not private, and the events would be plaintext there. Give pgp-public-keys to ` +
      "encrypt them, make the repository private, or set 'allow-public' to true.",
    { code: 'E_PLAINTEXT_REFUSED' },
  )
}

/** `auto` is `full` only where nothing is encrypted and the workflow's repository is private. */
export function summaryLevel(
  { summary, encryption }: Pick<Options, 'summary' | 'encryption'>,
  { workflowIsPrivate }: Places,
): 'full' | 'counts' {
  if (summary !== 'auto') return summary === 'full' ? 'full' : 'counts'
  return encryption === null && workflowIsPrivate === true ? 'full' : 'counts'
}
