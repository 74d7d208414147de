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

interface Edge {
  http: Http
  clock: Clock
  log: Log
}

export type AttestOptions = Pick<Options, 'signing' | 'timestampAuthority' | 'timestamp'>

/** Makes what comes beside a month's manifest: its signature, and the time-stamp of a final one. */
export function attestWith(options: AttestOptions, edge: Edge): Attest {
  const { signing, timestampAuthority, timestamp } = options
  return async (placed) => {
    const companions: Companion[] = []
    const { signer } = signing
    if (signer !== undefined) {
      const signature = await signDetached(placed.bytes, signer, edge.clock.now())
      companions.push(companionOf(placed, 'signature', Buffer.from(signature)))
    }
    if (!placed.manifest.final || timestampAuthority.length === 0) return companions
    try {
      const token = await stamped(placed.bytes, timestampAuthority, edge)
      companions.push(companionOf(placed, 'timestamp', token))
    } catch (error) {
      if (timestamp === 'required' || !(error instanceof TimestampError)) throw error
      edge.log.warning(
        `${placed.manifest.month} is delivered without a time-stamp, and the next run tries again. ` +
          messageOf(error),
      )
    }
    return companions
  }
}

/** @throws TimestampError */
export async function stamped(
  manifest: Buffer,
  authorities: readonly URL[],
  { http, clock, log }: Edge,
): Promise<Buffer> {
  const now = () => clock.now()
  const options = { authorities, http, now, userAgent: USER_AGENT }
  const { response, time, authority } = await requestTimestamp(manifest, options)
  log.info(`Time-stamped by ${authority} at ${time.toISOString()}`)
  return response
}
