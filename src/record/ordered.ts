import { order, type Ordered } from '../order/index.ts'
import type { Scratch } from '../system/scratch.ts'

/** Only their order counts here: which of them are odd is told by the export. */
const ANY_EVENTS = { accountId: '', monthStart: 0, monthEnd: 0, review: false }

/**
 * Puts Heroku's JSON in order, whatever month and account it is of.
 *
 * @param scratch where what does not fit in memory lies meanwhile, encrypted
 * @throws JsonError, DocumentError, or what `json` throws
 */
export function inOrder(json: AsyncIterable<Uint8Array>, scratch: Scratch): Promise<Ordered> {
  return order(json, ANY_EVENTS, { spill: () => scratch.log() })
}
