import { createHash, type X509Certificate } from 'node:crypto'
import { readBytes } from '../http/body.ts'
import type { Http } from '../http/client.ts'
import { proxyErrorIn } from '../http/proxy.ts'
import { ActionError, messageOf } from '../system/errors.ts'
import { plain } from '../text/log.ts'
import { makeNonce, timestampRequest } from './request.ts'
import { LARGEST_RESPONSE } from './response.ts'
import { verifyTimestamp, type Timestamp } from './verify.ts'

/** A time-stamp from an authority. */
export interface Received extends Timestamp {
  /** The TimeStampResp in DER, as `openssl ts -verify -in` reads it. */
  response: Buffer
}

export interface TimestampRequestOptions {
  /** http or https, at least one; asked in this order until one gives a valid time-stamp. */
  authorities: readonly URL[]
  http: Http
  /** See `TimestampOptions`. */
  roots?: readonly X509Certificate[] | undefined
  now: () => Date
  userAgent: string
  /** Milliseconds to wait for each authority. */
  within?: number
}

const WITHIN = 30_000
/** How far an authority's clock and that of this machine may differ, in milliseconds. */
const APART = 3_600_000

/** No authority gave a valid time-stamp; the message says what each did. */
export class TimestampError extends ActionError {}

/** What one authority did, and whether another attempt may succeed. */
class Refusal extends Error {
  readonly transient: boolean
  constructor(message: string, transient = false) {
    super(message)
    this.transient = transient
  }
}

/**
 * Gets a time-stamp of a document. Only its SHA-256 and a nonce are sent. Redirects are not
 * followed.
 *
 * @throws TimestampError
 */
export async function requestTimestamp(
  document: Uint8Array,
  options: TimestampRequestOptions,
): Promise<Received> {
  const problems: string[] = []
  let transient = false
  for (const authority of options.authorities) {
    try {
      return await ask(authority, document, options)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      problems.push(`${plain(authority.host)} ${error.message}`)
      transient ||= error.transient
    }
  }
  throw new TimestampError(
    `No time-stamp: ${problems.join('; ')}. Run again, or give another timestamp-authority.`,
    { code: 'E_TIMESTAMP', transient },
  )
}

async function ask(
  authority: URL,
  document: Uint8Array,
  { http, roots, now, userAgent, within = WITHIN }: TimestampRequestOptions,
): Promise<Received> {
  const nonce = makeNonce()
  const body = timestampRequest(createHash('sha256').update(document).digest(), nonce)
  const headers = {
    'content-type': 'application/timestamp-query',
    accept: 'application/timestamp-reply',
    'user-agent': userAgent,
  }
  const response = await http(authority, headers, within, { method: 'POST', body })
    .then(async ({ status, body }) => {
      if (status === 200) return readBytes(body, LARGEST_RESPONSE)
      body.destroy()
      throw new Refusal(`answered ${status}`, status === 429 || status >= 500)
    })
    .catch((error: unknown) => {
      if (error instanceof Refusal) throw error
      throw new Refusal(`gave no answer: ${plain(messageOf(proxyErrorIn(error) ?? error))}`, true)
    })
  const timestamp = await verifyTimestamp(response, document, { nonce, roots })
  if (typeof timestamp === 'string') throw new Refusal(`gave a time-stamp that ${timestamp}`)
  const { time } = timestamp
  if (Math.abs(+time - +now()) > APART) {
    throw new Refusal(
      `gave a time-stamp of ${time.toISOString()}, while this machine's clock is at ` +
        now().toISOString(),
    )
  }
  return { ...timestamp, response }
}
