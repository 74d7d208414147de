import type { Octokit } from '../github/octokit.ts'
import { at } from '../github/ask.ts'
import { isPublic, Repository } from '../github/repository.ts'
import type { Options } from '../options/export.ts'
import { ActionError } from '../system/errors.ts'
import type { Runner } from '../system/workflow.ts'
import { plain, type Log } from '../text/log.ts'

/** Opens the repository, if the destination is commit, and refuses plaintext where everyone can read it. */
export async function openPlaces(
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
