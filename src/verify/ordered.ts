import { order } from '../order/index.ts'
import { Digest } from '../seal/digest.ts'
import type { Scratch } from '../system/scratch.ts'

/** Only the order counts here: the export reports anomalies. */
const ANY_EVENTS = { accountId: '', monthStart: 0, monthEnd: 0, review: false }

/**
 * SHA-256 of what Heroku's JSON becomes when it is put in order.
 *
 * @param scratch for what does not fit in memory, encrypted
 * @throws JsonError, DocumentError, or what `json` throws
 */
export async function orderedDigest(
  json: AsyncIterable<Uint8Array>,
  scratch: Scratch,
): Promise<string> {
  const ordered = await order(json, ANY_EVENTS, { spill: () => scratch.log() })
  const digest = new Digest()
  for await (const chunk of ordered.read()) digest.add(chunk)
  return digest.sha256
}
