import { DefaultArtifactClient, type ArtifactClient } from '@actions/artifact'
import { ActionError, messageOf } from '../errors.ts'
import { plain, type Log } from '../log.ts'
import type { Month } from '../month.ts'
import { runUrl, type Runner } from '../runner.ts'
import { asSegment, fillTemplate } from '../template.ts'

/** The artifact service refused the upload, or broke off. */
export class ArtifactError extends ActionError {
  constructor(name: string, cause: unknown) {
    const said = plain(messageOf(cause))
    const wayOut = /conflict|already exists/i.test(said)
      ? 'An artifact of this name is there already in this run: set artifact-name to another'
      : /quota/i.test(said)
        ? "The account's storage for artifacts is used up: delete old ones or raise the limit"
        : 'Run again'
    super(`The artifact '${plain(name)}' could not be uploaded: ${said}. ${wayOut}.`, { cause })
  }
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

/** The name of a month's artifact: a name is taken for the whole run, so later attempts add to it. */
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

/** How many days an artifact will be kept: the service cuts a longer wish short. */
export function effectiveRetention(
  asked: number | undefined,
  longest: number | undefined,
): number | undefined {
  if (asked === undefined || longest === undefined) return asked ?? longest
  return Math.min(asked, longest)
}

/** Uploads files as an artifact of this run. Sealed files do not compress: the zip stores them. */
export async function uploadArtifact(
  upload: ArtifactUpload,
  {
    runner,
    now,
    log,
    client = new DefaultArtifactClient(),
  }: { runner: Runner; now: Date; log: Log; client?: ArtifactClient },
): Promise<ArtifactReceipt> {
  const { name, root, files, retentionDays } = upload
  const days = effectiveRetention(retentionDays, runner.retentionDays)
  const sealed = files.every((file) => /\.(gz|pgp)$/.test(file))
  try {
    const { id, digest } = await client.uploadArtifact(name, [...files], root, {
      ...(days === undefined ? {} : { retentionDays: days }),
      compressionLevel: sealed ? 0 : 6,
    })
    if (id === undefined) throw new Error('the service gave it no id')
    const expiresAt = days === undefined ? null : new Date(now.getTime() + days * 86400_000)
    const page = runUrl(runner)
    log.info(`Uploaded the artifact ${name}, id ${id}`)
    log.info(
      expiresAt === null
        ? "It is kept as long as the repository's setting says"
        : `It expires on ${expiresAt.toISOString().slice(0, 10)}, after ${days} days`,
    )
    return {
      id,
      url: page === null ? null : `${page}/artifacts/${id}`,
      digest: digest ?? null,
      expiresAt,
    }
  } catch (error) {
    throw new ArtifactError(name, error)
  }
}
