import { stat } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { DefaultArtifactClient, type ArtifactClient } from '@actions/artifact'
import { ActionError, messageOf } from '../system/errors.ts'
import { plain, said, type Log } from '../text/log.ts'
import type { Month } from '../system/month.ts'
import { runUrl, type Runner } from '../system/workflow.ts'
import { asSegment, fillTemplate } from '../text/template.ts'
import { refuseRedirects } from './redirects.ts'

/** The artifact service refused the upload, or broke off. */
export class ArtifactError extends ActionError {
  /**
   * Whether the client may be reading the files still: it opens one after the other even when it has
   * given up, and one that is gone by then is an error that nobody can catch.
   */
  readonly isReading: boolean

  constructor(name: string, cause: unknown) {
    const reason = said(messageOf(cause)) || unsaid(cause)
    const wayOut = wayOutOf(reason)
    super(
      `The artifact '${plain(name)}' could not be uploaded: ${reason}. ${wayOut ?? 'Run again'}.`,
      { cause, transient: wayOut === undefined },
    )
    this.isReading = !isStep('Create', cause)
  }
}

/** What is known of a refusal without words: the client of the store has its status. */
function unsaid(cause: unknown): string {
  const { statusCode } = cause as { statusCode?: unknown }
  return typeof statusCode === 'number'
    ? `its store answered ${statusCode} and gave no reason`
    : 'no reason was given'
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

/**
 * Rejects when the action has no end within so many milliseconds. It is left to itself then, and
 * its signal aborted.
 */
async function ending<T>(action: (ended: AbortSignal) => Promise<T>, within: number): Promise<T> {
  const ended = new AbortController()
  const late = setTimeout(within, undefined, { signal: ended.signal }).then(() => {
    const minutes = Math.max(1, Math.round(within / 60_000))
    throw new Error(`the service did not take it within ${minutes} minutes`)
  })
  try {
    return await Promise.race([action(ended.signal), late])
  } finally {
    ended.abort()
  }
}

/** An artifact as the service keeps it, and the name that it has in the end. */
interface Kept {
  name: string
  id: number
  digest: string | null
}

type Upload = (name: string) => ReturnType<ArtifactClient['uploadArtifact']>

/**
 * Uploads an artifact. Where it is unsure whether it arrived, since an answer was lost: looks, and if
 * it did not, tries once more. The name may be taken by the attempt that failed, so that one has
 * another.
 */
async function uploadSurely(
  client: ArtifactClient,
  name: string,
  upload: Upload,
  { log, ended }: { log: Log; ended: AbortSignal },
): Promise<Kept> {
  const attempt = async (as: string): Promise<Kept> => {
    const { id, digest } = await upload(as)
    if (!isId(id)) throw new Error('Failed to FinalizeArtifact: the service gave it no id')
    return { name: as, id, digest: digest ?? null }
  }
  const settle = async (as: string, error: unknown): Promise<Kept> => {
    // Create was answered then, so the name is ours, and so is what has it.
    const found = isStep('Finalize', error) ? await find(client, as) : undefined
    if (found === undefined) throw error
    log.info(`No answer told that the artifact ${as} is complete, but the service has it`)
    return found
  }
  try {
    return await attempt(name).catch((error: unknown) => settle(name, error))
  } catch (error) {
    const again = `${name}${AGAIN}`
    if (!(await isUnsure(client, name, error)) || ended.aborted) throw error
    log.info(`${said(messageOf(error))}. It is uploaded once more, as ${again}`)
    return attempt(again).catch((error: unknown) => settle(again, error))
  }
}

/** What a name is followed by that the first attempt of an upload may have taken. */
const AGAIN = '-again'

/** Whether an upload failed at a step of it: the client says which in so many words. */
function isStep(step: 'Create' | 'Finalize', error: unknown): boolean {
  return messageOf(error).includes(`Failed to ${step}Artifact: `)
}

/** Whether a failed upload may have been carried out in part, and nobody else has its name. */
async function isUnsure(client: ArtifactClient, name: string, error: unknown): Promise<boolean> {
  if (isStep('Finalize', error)) return true
  if (!isStep('Create', error)) return false
  const reason = messageOf(error)
  if (/conflict|already exists/i.test(reason)) return (await find(client, name)) === undefined
  return /unable to make request/i.test(reason)
}

function isId(id: number | undefined): id is number {
  return Number.isSafeInteger(id) && id! > 0
}

/** A complete artifact of this run, by its name; undefined when there is none or nobody tells. */
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
  const limit = within.least + Math.ceil((await sizeOf(files)) * within.byte)
  try {
    const options = {
      ...(days === undefined ? {} : { retentionDays: days }),
      compressionLevel: files.some(isPlaintext) ? 6 : 0,
    }
    refuseRedirects()
    const upload: Upload = (as) => client.uploadArtifact(as, [...files], root, options)
    // The client's own patience has no end where an answer stops half-way.
    const {
      id,
      digest,
      name: kept,
    } = await ending((ended) => uploadSurely(client, name, upload, { log, ended }), limit)
    const expiresAt = days === undefined ? null : new Date(now.getTime() + days * 86400_000)
    const page = runUrl(runner)
    log.info(`Uploaded the artifact ${kept}, id ${id}`)
    log.info(
      expiresAt === null
        ? "It is kept as long as the repository's setting says"
        : `It expires on ${expiresAt.toISOString().slice(0, 10)}, after ${days} days`,
    )
    return {
      id,
      url: page === null ? null : `${page}/artifacts/${id}`,
      digest,
      expiresAt,
    }
  } catch (error) {
    throw new ArtifactError(name, error)
  }
}
