import { createHash } from 'node:crypto'
import { isDiskFault } from '../disk.ts'
import { ActionError, messageOf } from '../errors.ts'
import { formatBytes, plain, type Log } from '../log.ts'
import type { Clock } from '../clock.ts'
import type { Month } from '../month.ts'
import { withProgress } from '../progress.ts'
import { retrying, type RetryPolicy, type Verdict } from '../retry.ts'
import type { Scratch, SecretFile } from '../scratch.ts'
import type { HerokuClient } from './client.ts'
import { isSecure, retryAfter, type HttpGet, type HttpResponse } from './http.ts'
import type { Account, Archive } from './schemas.ts'
import { hideUrl } from './urls.ts'

/** An archive as Heroku made it, on this machine and verified. */
export interface DownloadedArchive {
  /** Heroku's own bytes: gzip. */
  gz: SecretFile
  /** SHA-256 of those bytes, lower-case hexadecimal. */
  checksum: string
  size: number
  createdAt: string
  retrievedAt: Date
  requestId: string | undefined
}

/** The bytes are not the ones Heroku declared. */
export class IntegrityError extends ActionError {
  constructor(what: string, expected: string | number, actual: string | number) {
    super(
      `The archive's ${what} is ${actual}, but Heroku declared ${expected}. Nothing was ` +
        'delivered; run again, and ask Heroku support if it stays so.',
    )
  }
}

/** The download did not begin, or broke off. */
export class DownloadError extends ActionError {
  readonly retryAfter: number | undefined
  constructor(problem: string, transient: boolean, after?: number) {
    super(`The archive could not be downloaded: ${problem}. Nothing was delivered; run again.`, {
      transient,
    })
    this.retryAfter = after
  }
}

/** A declaration of Heroku's that cannot be checked. */
export class ChecksumFormError extends ActionError {
  constructor(checksum: string) {
    super(
      `Heroku declared the checksum '${plain(checksum)}'. Expected a SHA-256 as 64 hexadecimal ` +
        "digits, with or without 'SHA256:' before them. Nothing was delivered: without it the " +
        'archive cannot be verified. The API may have changed: please report it.',
    )
  }
}

const MAX_REDIRECTS = 5
const PROGRESS_BYTES = 16_000_000

const DOWNLOAD_RETRY: RetryPolicy = {
  attempts: 4,
  first: 1000,
  longest: 30_000,
  budget: 3_600_000,
}
/** How long a download may take altogether, however it drips: milliseconds, and for each byte. */
const WITHIN = { least: 600_000, byte: 1 / 100 }

/** SHA-256 in lower-case hexadecimal from either form in which Heroku writes checksums. */
export function parseChecksum(text: string): string {
  const match = /^(?:sha-?256:)?([0-9a-f]{64})$/i.exec(text.trim())
  if (match === null) throw new ChecksumFormError(text)
  return match[1]!.toLowerCase()
}

export interface DownloadOptions {
  client: HerokuClient
  account: Account
  month: Month
  get: HttpGet
  scratch: Scratch
  clock: Clock
  log: Log
}

function judge(error: unknown): Verdict {
  if (error instanceof IntegrityError) return { retry: true }
  if (error instanceof DownloadError && error.transient)
    return { retry: true, after: error.retryAfter }
  return { retry: false }
}

/**
 * Downloads an archive and verifies its declared size and SHA-256. Each attempt asks Heroku anew:
 * the url may have expired, or the archive may have been rebuilt in between. `accept` sees the
 * description of each before a byte is fetched and throws to refuse it.
 */
export async function downloadArchive(
  options: DownloadOptions,
  accept: (archive: Archive) => void,
): Promise<DownloadedArchive> {
  const { client, account, month, clock, log } = options
  return retrying(
    async () => {
      const { archive, requestId } = await client.archive(account, month)
      accept(archive)
      const checksum = parseChecksum(archive.checksum)
      const retrievedAt = clock.now()
      const gz = await fetchVerified(archive, checksum, options)
      log.info(`Verified ${formatBytes(gz.size)}, SHA-256 ${checksum}`)
      const { size, created_at: createdAt } = archive
      return { gz, checksum, size, createdAt, retrievedAt, requestId }
    },
    {
      policy: DOWNLOAD_RETRY,
      clock,
      judge,
      onRetry: (error, attempt, pause) => {
        const wait = (pause / 1000).toFixed(1)
        log.info(`Download attempt ${attempt} failed, next in ${wait} s: ${messageOf(error)}`)
      },
    },
  )
}

async function fetchVerified(
  archive: Archive,
  checksum: string,
  options: DownloadOptions,
): Promise<SecretFile> {
  const { scratch, clock, log } = options
  const within = WITHIN.least + Math.ceil(archive.size * WITHIN.byte)
  const response = await follow(new URL(archive.url), within, options)
  const hash = createHash('sha256')
  let size = 0
  const watched = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
      hash.update(chunk)
      size += chunk.length
      if (size > archive.size) {
        throw new IntegrityError('size', archive.size, `over ${archive.size}`)
      }
      yield chunk
    }
  }
  const progress = { done: 'Downloaded', total: archive.size, every: PROGRESS_BYTES, clock, log }
  const file = await scratch.write(withProgress(watched(), progress)).catch((error: unknown) => {
    if (error instanceof ActionError || isDiskFault(error)) throw error
    const point = `it broke off after ${size} of ${archive.size} bytes`
    throw new DownloadError(`${point} (${faultName(error)})`, true)
  })
  if (size !== archive.size) throw new IntegrityError('size', archive.size, size)
  const actual = hash.digest('hex')
  if (actual !== checksum) throw new IntegrityError('SHA-256', checksum, actual)
  return file
}

/** Follows redirects by hand: each must be secure, and no header of ours goes along. */
async function follow(
  first: URL,
  within: number,
  { account, get, clock, log }: DownloadOptions,
): Promise<HttpResponse> {
  let url = first
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    if (!isSecure(url)) {
      throw new DownloadError('its url is not https', false)
    }
    const headers = { 'accept-encoding': 'identity' }
    const response = await get(url, headers, within).catch((error: unknown) => {
      throw new DownloadError(`no connection to its host (${faultName(error)})`, true)
    })
    const { status } = response
    if (status === 200) return response
    response.body.on('error', () => undefined).destroy()
    const location = response.header('location')
    if (status >= 300 && status < 400 && location !== undefined && URL.canParse(location, url)) {
      url = new URL(location, url)
      hideUrl(url.href, log, [account.id, account.name])
      continue
    }
    const after = retryAfter(response.header('retry-after'), clock.now())
    throw new DownloadError(`its host answered ${status}`, true, after)
  }
  throw new DownloadError(`more than ${MAX_REDIRECTS} redirects`, false)
}

/** A fault's code or class: its message could hold the url. */
function faultName(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown fault'
  const code = (error as NodeJS.ErrnoException).code
  return code ?? error.name
}
