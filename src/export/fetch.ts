import {
  downloadArchive,
  type DownloadedArchive,
  type DownloadOptions,
} from '../heroku/download.ts'
import { isAheadOf, isFinal } from '../heroku/final.ts'
import { ActionError } from '../system/errors.ts'

/**
 * Asks Heroku for a month's archive, downloads it and verifies its size and SHA-256.
 *
 * @param mustBeFinal whether a provisional one is refused
 * @param accept is called before a byte is downloaded, and throws to refuse the month
 * @returns with `final`: whether it holds the whole month
 * @throws ActionError for a provisional or too large one, before a byte is downloaded; HerokuError,
 *   DownloadError
 */
export async function fetchArchive(
  request: DownloadOptions,
  mustBeFinal: boolean,
  accept: () => Promise<void>,
): Promise<DownloadedArchive & { final: boolean }> {
  const { month, client } = request
  const { clock, log } = client.options
  const archive = await downloadArchive(request, async ({ created_at: createdAt }) => {
    if (mustBeFinal && !isFinal(createdAt, month)) {
      throw new ActionError(
        `Heroku made its archive of ${month} at ${createdAt}, before the month was over: it is cut ` +
          'short. Nothing was delivered. Run again when Heroku has made the final one, or set ' +
          "'provisional' to allow.",
        { code: 'E_HEROKU_NOT_FINAL' },
      )
    }
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
