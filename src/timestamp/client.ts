import { createHash, randomBytes } from 'node:crypto'
import { readBytes } from '../http/body.ts'
import type { Http } from '../http/client.ts'
import { proxyErrorIn } from '../http/proxy.ts'
import { ActionError, messageOf } from '../system/errors.ts'
import { USER_AGENT } from '../system/version.ts'
import { plain } from '../text/log.ts'
import { LARGEST_RESPONSE } from './response.ts'
import { verifyTimestamp, type Timestamp } from './verify.ts'

/** A time-stamp from an authority. */
interface Received extends Timestamp {
  /** The TimeStampResp in DER, as `openssl ts -verify -in` reads it. */
  response: Buffer
}

/** What one authority did, and whether another attempt may succeed. */
interface Refusal {
  problem: string
  transient?: boolean
}

const HEADERS = {
  'content-type': 'application/timestamp-query',
  accept: 'application/timestamp-reply',
  'user-agent': USER_AGENT,
}
/** Milliseconds to wait for each authority. */
const WITHIN = 30_000
/** How far an authority's clock and that of this machine may differ, in milliseconds. */
const APART = 3_600_000

/** No authority gave a valid time-stamp; the message says what each did. */
export class TimestampError extends ActionError {}

/**
 * Gets a time-stamp of a document. Only its SHA-256 and a nonce are sent. Redirects are not
 * followed.
 *
 * @param authorities at least one; asked in this order until one gives a valid time-stamp
 * @throws TimestampError
 */
export async function requestTimestamp(
  document: Uint8Array,
  authorities: readonly URL[],
  edge: { http: Http; now: () => Date },
): Promise<Received> {
  const problems: string[] = []
  let transient = false
  for (const authority of authorities) {
    const answer = await ask(authority, document, edge)
    if (!('problem' in answer)) return answer
    problems.push(`${plain(authority.host)} ${answer.problem}`)
    transient ||= answer.transient ?? false
  }
  throw new TimestampError(
    `No time-stamp: ${problems.join('; ')}. Run again, or give another timestamp-authority.`,
    { code: 'E_TIMESTAMP', transient },
  )
}

async function ask(
  authority: URL,
  document: Uint8Array,
  { http, now }: { http: Http; now: () => Date },
): Promise<Received | Refusal> {
  const nonce = makeNonce()
  const body = timestampRequest(createHash('sha256').update(document).digest(), nonce)
  let response: Buffer
  try {
    const answer = await http(authority, HEADERS, WITHIN, { method: 'POST', body })
    const { status } = answer
    if (status !== 200) {
      answer.body.destroy()
      return { problem: `answered ${status}`, transient: status === 429 || status >= 500 }
    }
    response = await readBytes(answer.body, LARGEST_RESPONSE)
  } catch (error) {
    const reason = plain(messageOf(proxyErrorIn(error) ?? error))
    return { problem: `gave no answer: ${reason}`, transient: true }
  }
  const timestamp = await verifyTimestamp(response, document, { nonce })
  if (typeof timestamp === 'string') return { problem: `gave a time-stamp that ${timestamp}` }
  const [stamped, here] = [timestamp.time, now()]
  if (Math.abs(+stamped - +here) <= APART) return { ...timestamp, response }
  return {
    problem: `gave a time-stamp of ${stamped.toISOString()}, while this machine's clock is at ${here.toISOString()}`,
  }
}

/** A positive number of 8 bytes without leading zeros, as DER requires. */
function makeNonce(): Buffer {
  const nonce = randomBytes(8)
  nonce[0] = (nonce[0]! & 0x3f) | 0x40
  return nonce
}

/** MessageImprint: SHA-256, and the head of its 32 bytes. */
const SHA256_OF = '3031300d060960864801650304020105000420'

/**
 * A TimeStampReq (RFC 3161, section 2.4.1) in DER, 69 bytes: version 1, the digest, the nonce, and that the
 * token is to include the signer's certificate.
 *
 * @param digest SHA-256 of the document, 32 bytes
 */
export function timestampRequest(digest: Buffer, nonce = makeNonce()): Buffer {
  const parts = ['3043020101', SHA256_OF, digest.toString('hex'), '0208', nonce.toString('hex')]
  return Buffer.from(`${parts.join('')}0101ff`, 'hex')
}
