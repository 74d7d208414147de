import { stat } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { DefaultArtifactClient, type ArtifactClient } from '@actions/artifact'
import { ActionError, messageOf } from '../errors.ts'
import { plain, said, type Log } from '../log.ts'
import type { Month } from '../month.ts'
import { runUrl, type Runner } from '../runner.ts'
import { asSegment, fillTemplate } from '../template.ts'

/** The artifact service refused the upload, or broke off. */
export class ArtifactError extends ActionError {
  constructor(name: string, cause: unknown) {
    const reason = said(messageOf(cause)) || 'no reason was given'
    const wayOut = wayOutOf(reason)
    super(
      `The artifact '${plain(name)}' could not be uploaded: ${reason}. ${wayOut ?? 'Run again'}.`,
      { cause, transient: wayOut === undefined },
    )
  }
}

/** What to do about a refusal; undefined for what may pass by itself. */
function wayOutOf(reason: string): string | undefined {
  if (/conflict|already exists/i.test(reason)) {
    return (
      'An artifact of this name is there already in this run. If another step made it, set ' +
      'artifact-name to another; if not, re-run the job: each attempt has a name of its own'
    )
  }
  if (!/quota/i.test(reason)) return undefined
  return "The account's storage for artifacts is used up: delete old ones or raise the limit"
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

/** How long an upload may take altogether: milliseconds, and for each byte of the files. */
const WITHIN = { least: 600_000, byte: 1 / 100 }

/** Rejects when the action has no end within so many milliseconds. It is left to itself then. */
async function ending<T>(action: Promise<T>, within: number): Promise<T> {
  const ended = new AbortController()
  const late = setTimeout(within, undefined, { signal: ended.signal }).then(() => {
    throw new Error(`the service did not take it within ${Math.ceil(within / 60_000)} minutes`)
  })
  try {
    return await Promise.race([action, late])
  } finally {
    ended.abort()
  }
}

/** Whether a file holds events as plain text, which compresses well; sealed files do not. */
function isPlaintext(file: string): boolean {
  return /\.json(?:\.part\d+)?$/.test(file) && !file.endsWith('.manifest.json')
}

async function sizeOf(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** Uploads a month's files as an artifact of this run. */
export async function uploadArtifact(
  upload: ArtifactUpload,
  {
    runner,
    now,
    log,
    client = new DefaultArtifactClient(),
    within = WITHIN,
  }: { runner: Runner; now: Date; log: Log; client?: ArtifactClient; within?: typeof WITHIN },
): Promise<ArtifactReceipt> {
  const { name, root, files, retentionDays } = upload
  const days = effectiveRetention(retentionDays, runner.retentionDays)
  try {
    const options = {
      ...(days === undefined ? {} : { retentionDays: days }),
      compressionLevel: files.some(isPlaintext) ? 6 : 0,
    }
    const limit = within.least + Math.ceil((await sizeOf(files)) * within.byte)
    // The client's own patience has no end where an answer stops half-way.
    const uploading = client.uploadArtifact(name, [...files], root, options)
    const { id, digest } = await ending(uploading, limit)
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
