import {
  downloadArchive,
  type DownloadedArchive,
  type DownloadOptions,
} from '../heroku/download.ts'
import { isAheadOf, isFinal } from '../heroku/final.ts'
import { ActionError } from '../system/errors.ts'
import type { Month } from '../system/month.ts'

/** A closed month whose archive Heroku made before the month was over. */
export class ProvisionalError extends ActionError {
  constructor(month: Month, createdAt: string) {
    super(
      `Heroku made its archive of ${month} at ${createdAt}, before the month was over: it is cut ` +
        'short. Nothing was delivered. Run again when Heroku has made the final one, or set ' +
        "'provisional' to allow.",
    )
  }
}

/** Heroku's archive of a month, on this machine and verified. */
export interface FetchedArchive extends DownloadedArchive {
  /** Whether it holds the whole month. */
  final: boolean
}

/**
 * Asks Heroku for a month's archive, downloads it and verifies its size and SHA-256.
 *
 * @param mustBeFinal whether a provisional one is refused
 * @param accept is called before a byte is downloaded, and throws to refuse the month
 * @throws ProvisionalError, LimitError before a byte is downloaded; HerokuError, DownloadError
 */
export async function fetchArchive(
  request: DownloadOptions,
  mustBeFinal: boolean,
  accept: () => Promise<void>,
): Promise<FetchedArchive> {
  const { month, client } = request
  const { clock, log } = client.options
  const archive = await downloadArchive(request, async ({ created_at: createdAt }) => {
    if (mustBeFinal && !isFinal(createdAt, month)) throw new ProvisionalError(month, createdAt)
    if (isAheadOf(createdAt, month, clock.now())) {
      log.warning(
        `Heroku made its archive of ${month} at ${createdAt}, after the month was over, but this ` +
          `machine's clock says ${clock.now().toISOString()}. One of the two clocks is wrong, so ` +
          'the archive is exported as provisional.',
      )
    }
    await accept()
  })
  const final = isFinal(archive.createdAt, month, archive.retrievedAt)
  log.info(`Made by Heroku at ${archive.createdAt}: ${final ? 'final' : 'provisional'}`)
  return { ...archive, final }
}
