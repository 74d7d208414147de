import type { Http } from '../http/client.ts'
import type { Attest } from '../ledger/append.ts'
import { companionOf, type Companion } from '../ledger/companions.ts'
import type { Options } from '../options/export.ts'
import { signDetached } from '../openpgp/detached.ts'
import type { Clock } from '../system/clock.ts'
import { messageOf } from '../system/errors.ts'
import { USER_AGENT } from '../system/version.ts'
import { requestTimestamp, TimestampError } from '../timestamp/client.ts'
import type { Log } from '../text/log.ts'

export interface AttestEdge {
  http: Http
  clock: Clock
  log: Log
}

export type AttestOptions = Pick<Options, 'signing' | 'timestampAuthority' | 'timestamp'>

/** Makes what comes beside a month's manifest: its signature, and the time-stamp of a final one. */
export function attestWith(options: AttestOptions, edge: AttestEdge): Attest {
  const { signing, timestampAuthority, timestamp } = options
  /** Why there was no token; the months after it do not wait for one as long again. */
  let outage: string | undefined
  return async (placed) => {
    const companions: Companion[] = []
    const { signer } = signing
    if (signer !== undefined) {
      const signature = await signDetached(placed.bytes, signer, edge.clock.now())
      companions.push(companionOf(placed, 'signature', Buffer.from(signature)))
    }
    if (!placed.manifest.final || timestampAuthority.length === 0) return companions
    try {
      if (outage !== undefined) throw new TimestampError(outage)
      const token = await stamped(placed.bytes, timestampAuthority, edge)
      companions.push(companionOf(placed, 'timestamp', token))
    } catch (error) {
      if (timestamp === 'required' || !(error instanceof TimestampError)) throw error
      outage = messageOf(error)
      edge.log.warning(
        `${placed.manifest.month} is delivered without a time-stamp; the next run tries again. ${outage}`,
      )
    }
    return companions
  }
}

/** @throws TimestampError */
export async function stamped(
  manifest: Buffer,
  authorities: readonly URL[],
  { http, clock, log }: AttestEdge,
): Promise<Buffer> {
  const now = () => clock.now()
  const options = { authorities, http, now, userAgent: USER_AGENT }
  const { response, time, authority } = await requestTimestamp(manifest, options)
  log.info(`Time-stamped by ${authority} at ${time.toISOString()}`)
  return response
}
