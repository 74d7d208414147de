import {
  downloadArchive,
  type DownloadedArchive,
  type DownloadOptions,
} from '../heroku/download.ts'
import { isFinal } from '../heroku/final.ts'
import { ActionError } from '../system/errors.ts'

/** A verified archive; `final` says whether it holds the whole month. */
export type FetchedArchive = DownloadedArchive & { final: boolean }

/**
 * Asks Heroku for a month's archive, downloads it and verifies its size and SHA-256.
 *
 * @param accept is called before a byte is downloaded, and throws to refuse the month
 */
export async function fetchArchive(
  request: DownloadOptions,
  mustBeFinal: boolean,
  accept?: () => Promise<void>,
): Promise<FetchedArchive> {
  const { month, client } = request
  const archive = await downloadArchive(request, async ({ createdAt }) => {
    if (mustBeFinal && !isFinal(createdAt, month)) {
      throw new ActionError(
        `Heroku made its archive of ${month} at ${createdAt}, before the month was over: it is cut ` +
          'short. Nothing was delivered. Run again when Heroku has made the final one, or set ' +
          "'provisional' to allow.",
        { code: 'E_HEROKU_NOT_FINAL' },
      )
    }
    await accept?.()
  })
  const final = isFinal(archive.createdAt, month, archive.retrievedAt)
  client.options.log.info(
    `Made by Heroku at ${archive.createdAt}: ${final ? 'final' : 'provisional'}`,
  )
  return { ...archive, final }
}
