import { stat } from 'node:fs/promises'
import type { ArtifactClient } from '@actions/artifact'
import type { HttpClient } from '@actions/http-client'
import { ActionError, messageOf } from '../system/errors.ts'
import type { Month } from '../system/month.ts'
import { runUrl, type Runner } from '../system/workflow.ts'
import { plain, said, type Log } from '../text/log.ts'
import { asSegment, fillTemplate } from '../text/template.ts'

/** What to do about a refusal, by its words; any other may be transient. */
const WAYS_OUT: readonly [RegExp, string][] = [
  [
    /conflict|already exists/i,
    'An artifact of this name is there already in this run. If another step made it, set ' +
      'artifact-name to another; if not, re-run the job: each attempt has a name of its own',
  ],
  [/quota/i, "The account's storage for artifacts is used up: delete old ones or raise the limit"],
]

/** The artifact service refused the upload, or broke off. */
function artifactError(name: string, cause: unknown): ActionError {
  const { statusCode } = cause as { statusCode?: unknown }
  // The storage client's error may have a status and no message.
  const reason =
    said(messageOf(cause)) || `its store answered ${String(statusCode)} and gave no reason`
  const wayOut = WAYS_OUT.find(([words]) => words.test(reason))?.[1]
  return new ActionError(
    `The artifact '${plain(name)}' could not be uploaded: ${reason}. ${wayOut ?? 'Run again'}.`,
    { code: 'E_ARTIFACT', cause, transient: wayOut === undefined },
  )
}

export interface ArtifactReceipt {
  id: number
  url: string | null
  /** SHA-256 of the artifact's zip, as the service keeps it. */
  digest: string | null
  /** When GitHub will delete it; null when the repository's setting is not known. */
  expiresAt: Date | null
}

export interface ArtifactUpload {
  name: string
  /** Folder on disk whose layout the artifact has. */
  root: string
  /** Files on disk, inside `root`. */
  files: readonly string[]
  /** Days asked for; undefined for the repository's setting. */
  retentionDays: number | undefined
}

/** The name of a month's artifact. A name is taken for the whole run, so later attempts add theirs. */
export function effectiveArtifactName(
  template: string,
  account: { id: string; name: string },
  month: Month,
  attempt: number,
): string {
  const name = fillTemplate(template, {
    account: asSegment(account.name),
    'account-id': asSegment(account.id),
    month,
  })
  return attempt > 1 ? `${name}-${attempt}` : name
}

/** The time limit of an upload: milliseconds, plus some for each byte. */
const WITHIN = { least: 600_000, byte: 1 / 100 }

let loaded: Promise<ArtifactClient> | undefined

/** GitHub's client of the artifact service. It is large, so it is loaded when something is uploaded. */
async function loadClient(): Promise<ArtifactClient> {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const { prototype } = (await import('@actions/http-client')).HttpClient
  // It would follow redirects to any host, with the runner's token, and takes no options for its HTTP
  // client, so the class is patched.
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its own `this`
  const { request } = prototype
  prototype.request = async function (this: HttpClient, ...given) {
    // A private field of it.
    Object.assign(this, { _allowRedirects: false })
    const response = await request.apply(this, given)
    const { statusCode = 0 } = response.message
    if (statusCode < 300 || statusCode >= 400) return response
    response.message.resume()
    throw new Error(`the service redirects elsewhere (${statusCode}), which is not followed`)
  }
  return new DefaultArtifactClient()
}

type Uploaded = Awaited<ReturnType<ArtifactClient['uploadArtifact']>>

/** The artifact of an upload whose last answer was lost; throws the failure when it is not there. */
async function findLost(client: ArtifactClient, name: string, failure: unknown): Promise<Uploaded> {
  // Before this step the name may be another's.
  if (!messageOf(failure).includes('Failed to FinalizeArtifact: ')) throw failure
  const found = await client.getArtifact(name).catch(() => undefined)
  if (found === undefined) throw failure
  const { id, digest } = found.artifact
  return { id, ...(digest !== undefined && { digest: digest.replace(/^sha256:/, '') }) }
}

/**
 * Uploads a month's files as an artifact of this run. When it fails, the client may go on opening the
 * files, and a missing one is then an error that nobody can catch.
 *
 * @throws ActionError
 */
export async function uploadArtifact(
  { name, root, files, retentionDays }: ArtifactUpload,
  { runner, now, log }: { runner: Runner; now: Date; log: Log },
): Promise<ArtifactReceipt> {
  const { retentionDays: longest = Infinity } = runner
  // The service cuts what is asked for to the repository's limit, which is the default as well.
  const kept = Math.min(retentionDays ?? longest, longest)
  const days = Number.isFinite(kept) ? kept : undefined
  const options = days === undefined ? {} : { retentionDays: days }
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size))
  const limit = WITHIN.least + sizes.reduce((sum, size) => sum + size, 0) * WITHIN.byte
  let timer: NodeJS.Timeout | undefined
  try {
    const client = await (loaded ??= loadClient())
    // The client waits forever for an answer that stops half-way.
    const late = new Promise<never>((_, reject) => {
      const minutes = Math.round(limit / 60_000)
      const error = new Error(`the service did not take it within ${minutes} minutes`)
      timer = setTimeout(reject, limit, error)
    })
    const made = client
      .uploadArtifact(name, [...files], root, options)
      .catch((error: unknown) => findLost(client, name, error))
    const { id, digest = null } = await Promise.race([made, late])
    if (!Number.isSafeInteger(id) || id! <= 0) throw new Error('the service gave it no id')
    const expiresAt = days === undefined ? null : new Date(now.getTime() + days * 86400_000)
    const page = runUrl(runner)
    log.info(`Uploaded the artifact ${name}, id ${id}`)
    log.info(
      expiresAt === null
        ? "It is kept as long as the repository's setting says"
        : `It expires on ${expiresAt.toISOString().slice(0, 10)}, after ${days} days`,
    )
    return { id: id!, url: page === null ? null : `${page}/artifacts/${id}`, digest, expiresAt }
  } catch (error) {
    throw artifactError(name, error)
  } finally {
    clearTimeout(timer)
  }
}
