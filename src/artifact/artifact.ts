import { stat } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import type { ArtifactClient } from '@actions/artifact'
import { ActionError, messageOf } from '../system/errors.ts'
import { plain, said, type Log } from '../text/log.ts'
import type { Month } from '../system/month.ts'
import { runUrl, type Runner } from '../system/workflow.ts'
import { asSegment, fillTemplate } from '../text/template.ts'
import { loadClient } from './client.ts'

/** The artifact service refused the upload, or broke off. */
export class ArtifactError extends ActionError {
  /**
   * Whether the client may still be reading the files. It goes on opening them after it has failed, and
   * a missing one is then an error that nobody can catch.
   */
  readonly isReading: boolean

  constructor(name: string, cause: unknown) {
    const reason = said(messageOf(cause)) || withoutWords(cause)
    const wayOut = wayOutOf(reason)
    super(
      `The artifact '${plain(name)}' could not be uploaded: ${reason}. ${wayOut ?? 'Run again'}.`,
      { code: 'E_ARTIFACT', cause, transient: wayOut === undefined },
    )
    this.isReading = !isStep('Create', cause)
  }
}

/** The reason for an error without a message: the storage client's has the status. */
function withoutWords(cause: unknown): string {
  const { statusCode } = cause as { statusCode?: unknown }
  return typeof statusCode === 'number'
    ? `its store answered ${statusCode} and gave no reason`
    : 'no reason was given'
}

const isConflict = (reason: string): boolean => /conflict|already exists/i.test(reason)

/** What to do about a refusal; undefined when it may be transient. */
function wayOutOf(reason: string): string | undefined {
  if (isConflict(reason)) {
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

/** An artifact as the service keeps it, and the name that it has in the end. */
interface Kept {
  name: string
  id: number
  digest: string | null
}

/**
 * Uploads an artifact. When an answer is lost, the artifact is looked for; if it is not there, it is
 * uploaded once more under another name, since the first may be taken.
 *
 * @param upload uploads it under a name
 * @param ended when nobody waits for it any more
 */
async function uploadSurely(
  client: ArtifactClient,
  name: string,
  upload: (name: string) => ReturnType<ArtifactClient['uploadArtifact']>,
  { log, ended }: { log: Log; ended: AbortSignal },
): Promise<Kept> {
  const again = `${name}-again`
  for (let as = name; ; as = again) {
    try {
      const { id, digest } = await upload(as)
      if (!isId(id)) throw new Error('Failed to FinalizeArtifact: the service gave it no id')
      return { name: as, id, digest: digest ?? null }
    } catch (error) {
      const isFinalizing = isStep('Finalize', error)
      if (!isFinalizing && !isStep('Create', error)) throw error
      const found = await find(client, as)
      if (isFinalizing && found !== undefined) {
        // Create was answered, so the name is ours, and so is what has it.
        log.info(`The answer to the upload of ${as} was lost, but the service has the artifact`)
        return found
      }
      const reason = messageOf(error)
      const isUnsure = isFinalizing || isConflict(reason) || /unable to make request/i.test(reason)
      if (as === again || ended.aborted || found !== undefined || !isUnsure) throw error
      log.info(`${said(reason)}. It is uploaded once more, as ${again}`)
    }
  }
}

/** Whether an upload failed at a step of it, which the client's message names. */
function isStep(step: 'Create' | 'Finalize', error: unknown): boolean {
  return messageOf(error).includes(`Failed to ${step}Artifact: `)
}

function isId(id: number | undefined): id is number {
  return Number.isSafeInteger(id) && id! > 0
}

/** A complete artifact of this run, by its name; undefined when there is none, or none is shown. */
async function find(client: ArtifactClient, name: string): Promise<Kept | undefined> {
  try {
    const { artifact } = await client.getArtifact(name)
    if (artifact.name !== name || !isId(artifact.id)) return undefined
    return { name, id: artifact.id, digest: artifact.digest?.replace(/^sha256:/, '') ?? null }
  } catch {
    return undefined
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

/**
 * Uploads a month's files as an artifact of this run.
 *
 * @throws ArtifactError
 */
export async function uploadArtifact(
  { name, root, files, retentionDays }: ArtifactUpload,
  edge: {
    runner: Runner
    now: Date
    log: Log
    client?: ArtifactClient
    within?: typeof WITHIN
  },
): Promise<ArtifactReceipt> {
  const { runner, now, log, within = WITHIN } = edge
  const { retentionDays: longest = Infinity } = runner
  // The service cuts what is asked for to the repository's limit, which is the default as well.
  const kept = Math.min(retentionDays ?? longest, longest)
  const days = Number.isFinite(kept) ? kept : undefined
  const options = {
    ...(days === undefined ? {} : { retentionDays: days }),
    compressionLevel: files.some(isPlaintext) ? 6 : 0,
  }
  const limit = within.least + Math.ceil((await sizeOf(files)) * within.byte)
  const ended = new AbortController()
  try {
    const client = edge.client ?? (await loadClient())
    // The client waits forever for an answer that stops half-way.
    const late = setTimeout(limit, undefined, { signal: ended.signal }).then(() => {
      const minutes = Math.max(1, Math.round(limit / 60_000))
      throw new Error(`the service did not take it within ${minutes} minutes`)
    })
    const upload = (as: string) => client.uploadArtifact(as, [...files], root, options)
    const { signal } = ended
    const made = uploadSurely(client, name, upload, { log, ended: signal })
    const { id, name: as, digest } = await Promise.race([made, late])
    const expiresAt = days === undefined ? null : new Date(now.getTime() + days * 86400_000)
    const page = runUrl(runner)
    log.info(`Uploaded the artifact ${as}, id ${id}`)
    log.info(
      expiresAt === null
        ? "It is kept as long as the repository's setting says"
        : `It expires on ${expiresAt.toISOString().slice(0, 10)}, after ${days} days`,
    )
    return { id, url: page === null ? null : `${page}/artifacts/${id}`, digest, expiresAt }
  } catch (error) {
    throw new ArtifactError(name, error)
  } finally {
    ended.abort()
  }
}
