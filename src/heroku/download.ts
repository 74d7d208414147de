import { createHash } from 'node:crypto'
import type { HttpResponse } from '../http/client.ts'
import { isInternal, isSecure } from '../http/secure.ts'
import { ProxyError } from '../http/proxy.ts'
import { retryAfter, retrying, toldTo, type RetryDecision } from '../http/retry.ts'
import { TIMES } from '../http/time-limits.ts'
import { asDiskError } from '../system/disk.ts'
import { ActionError } from '../system/errors.ts'
import type { Month } from '../system/month.ts'
import { withProgress } from '../system/progress.ts'
import type { Scratch, SecretFile } from '../system/scratch.ts'
import { formatBytes, plain } from '../text/log.ts'
import type { HerokuClient } from './client.ts'
import { LimitError, LIMITS } from './gunzip.ts'
import type { Account, Archive } from './schemas.ts'
import { hideUrl } from './urls.ts'

/** An archive on this machine, verified. */
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

/** The download did not begin or broke off, or its bytes are not those that Heroku declared. */
class DownloadError extends ActionError {}

const failed = (problem: string, transient: boolean, retryAfter?: number) =>
  new DownloadError(
    `The archive could not be downloaded: ${problem}. Nothing was delivered; run again.`,
    { code: 'E_HEROKU_DOWNLOAD', transient, retryAfter },
  )

const differs = (what: string, expected: string | number, actual: string | number) =>
  new DownloadError(
    `The archive's ${what} is ${actual}, but Heroku declared ${expected}. Nothing was delivered; ` +
      'run again, and ask Heroku support if this happens again.',
    { code: 'E_HEROKU_DAMAGED', transient: true },
  )

const MAX_REDIRECTS = 5

const { least, byte, most, retries } = TIMES.download

/** Milliseconds that so many bytes may take, besides `least`. */
const timeFor = (size: number): number => Math.min(Math.ceil(size * byte), most - least)

export interface DownloadOptions {
  client: HerokuClient
  account: Account
  month: Month
  scratch: Scratch
}

/** Faults of the download are retried here; those of the API were retried by the client. */
function judge(error: unknown): RetryDecision {
  const isOurs = error instanceof DownloadError || error instanceof ProxyError
  if (!isOurs || !error.transient) return { retry: false }
  const { retryAfter: after = 0 } = error
  // A large archive may take hours; a pause may not.
  return after > retries ? { retry: false } : { retry: true, after }
}

/**
 * Downloads an archive and verifies its declared size and SHA-256. Each attempt asks Heroku anew:
 * the url may have expired, or the archive may have been rebuilt.
 *
 * @param accept sees each description before a byte is fetched, and throws to refuse it
 * @throws LimitError before a byte is fetched; HerokuError; ActionError
 */
export async function downloadArchive(
  { client, account, month, scratch }: DownloadOptions,
  accept: (archive: Archive) => void | Promise<void> = () => undefined,
): Promise<DownloadedArchive> {
  const { clock, log } = client.options
  let size = 0
  const policy = {
    attempts: 4,
    first: 1000,
    longest: 30_000,
    /** The size is known only when Heroku has told it. */
    get budget() {
      return retries + timeFor(size)
    },
  }
  const attempt = async () => {
    const { archive, requestId } = await client.archive(account, month)
    await accept(archive)
    const { checksum, createdAt } = archive
    size = archive.size
    if (size > LIMITS.archiveSize) {
      throw new LimitError(`declared size (${formatBytes(size)})`, formatBytes(LIMITS.archiveSize))
    }
    const retrievedAt = clock.now()
    const gz = await fetchVerified(archive, client, scratch)
    log.info(`Verified ${formatBytes(gz.size)}, SHA-256 ${checksum}`)
    return { gz, checksum, size, createdAt, retrievedAt, requestId }
  }
  return retrying(attempt, { policy, clock, judge, onRetry: toldTo(log, 'Download attempt') })
}

async function fetchVerified(
  archive: Archive,
  client: HerokuClient,
  scratch: Scratch,
): Promise<SecretFile> {
  const { clock, log } = client.options
  const response = await follow(archive, client)
  const hash = createHash('sha256')
  let size = 0
  const verified = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
      hash.update(chunk)
      size += chunk.length
      if (size > archive.size) throw differs('size', archive.size, `over ${archive.size}`)
      yield chunk
    }
    // Within the stream: a file that fails is removed before the next attempt needs the room.
    if (size !== archive.size) throw differs('size', archive.size, size)
    const actual = hash.digest('hex')
    if (actual !== archive.checksum) throw differs('SHA-256', archive.checksum, actual)
  }
  const progress = { done: 'Downloaded', total: archive.size, clock, log }
  return scratch.write(withProgress(verified(), progress)).catch((thrown: unknown) => {
    const error = asDiskError(thrown)
    if (error instanceof ActionError) throw error
    throw failed(`it broke off after ${size} of ${archive.size} bytes (${faultName(error)})`, true)
  })
}

/** Follows redirects: each must be secure, and no header of ours goes along. */
async function follow(archive: Archive, client: HerokuClient): Promise<HttpResponse> {
  const { http, clock, log, apiUrl } = client.options
  const until = clock.now().getTime() + least + timeFor(archive.size)
  let url = new URL(archive.url)
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    if (!isSecure(url)) {
      const scheme = plain(url.protocol.slice(0, -1))
      throw failed(`its url is of '${scheme}', where https was expected`, false)
    }
    // Else an answer of the API could have this machine ask its own network.
    if (apiUrl.protocol === 'https:' && isInternal(url)) {
      throw failed('its url leads to a loopback, private or link-local address', false)
    }
    const within = Math.max(1, until - clock.now().getTime())
    const response = await http(url, { 'accept-encoding': 'identity' }, within).catch(
      (error: unknown) => {
        if (error instanceof ActionError) throw error
        throw failed(`no connection to its host (${faultName(error)})`, true)
      },
    )
    const { status } = response
    if (status === 200) return response
    response.body.destroy()
    const location = response.header('location')
    if (status >= 300 && status < 400 && location !== undefined && URL.canParse(location, url)) {
      url = new URL(location, url)
      hideUrl(url.href, log, client.known)
      continue
    }
    const after = retryAfter(response.header('retry-after'), clock.now())
    throw failed(`its host answered ${status}`, true, after)
  }
  throw failed(`more than ${MAX_REDIRECTS} redirects`, false)
}

/** A fault's code or class; its message could hold the url. */
function faultName(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: unknown }
  // The code of a DOMException, such as that of a timeout, is a number.
  return [code, name].find((text) => typeof text === 'string') ?? 'unknown fault'
}
