import { readGzip } from '../heroku/gunzip.ts'
import { anomaliesOf, order, type Ordered } from '../order/index.ts'
import { Digest, measured } from '../seal/digest.ts'
import type { Clock } from '../system/clock.ts'
import { ActionError } from '../system/errors.ts'
import { endOf, startOf, type Month } from '../system/month.ts'
import { withProgress } from '../system/progress.ts'
import type { Scratch, SecretFile } from '../system/scratch.ts'
import { counted, formatBytes, type Log } from '../text/log.ts'

/**
 * Decompresses an archive and puts its events in order.
 *
 * @param expected `review` counts actors and apps by name
 * @returns the events, and the digest of Heroku's JSON as it was decompressed
 */
export async function orderEvents(
  archive: SecretFile,
  expected: { month: Month; accountId: string; review: boolean },
  { scratch, clock, log }: { scratch: Scratch; clock: Clock; log: Log },
): Promise<{ ordered: Ordered; source: Digest }> {
  const { month, accountId, review } = expected
  const [monthStart, monthEnd] = [startOf(month), endOf(month)].map((at) => at.getTime() / 1000)
  const read = (start = 0, end = archive.size) => {
    const progress = { done: 'Read', total: end - start, clock, log }
    return withProgress(archive.read(start, end), progress)
  }
  const source = new Digest()
  const ordered = await readGzip({ size: archive.size, read }, (json) =>
    order(
      measured(json, source),
      { accountId, monthStart: monthStart!, monthEnd: monthEnd!, review },
      { spill: () => scratch.log() },
    ),
  )
  const { count, first, last } = ordered.tally
  log.info(`${counted(count, 'event')}, ${formatBytes(ordered.size)} of JSON`)
  if (first !== null && last !== null) log.info(`From ${first} to ${last}`)
  return { ordered, source }
}

/** Refuses events with anomalies, for `strict`. @throws ActionError */
export function refuseAnomalies(month: Month, { tally }: Ordered): void {
  const anomalies = anomaliesOf(tally)
  if (anomalies === '') return
  throw new ActionError(
    `The events of ${month} have anomalies: ${anomalies}. Nothing was delivered, because ` +
      "'strict' is true. Look at them in a run with strict: false, which keeps every event.",
    { code: 'E_ANOMALIES' },
  )
}
