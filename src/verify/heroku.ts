import type { HerokuClient } from '../heroku/client.ts'
import { downloadArchive } from '../heroku/download.ts'
import { LIMITS, readGzip } from '../heroku/gunzip.ts'
import type { Account } from '../heroku/schemas.ts'
import type { Month } from '../system/month.ts'
import { withScratch, type Caretaker } from '../system/scratch.ts'
import { orderedDigest } from './document.ts'

/** What Heroku can be asked of an account's months. */
export interface HerokuSource {
  client: HerokuClient
  /** `list`: archives are downloaded where the list has other bytes; `all`: every one. */
  scope: 'list' | 'all'
  /**
   * SHA-256 of a month's ordered document, made of the archive that Heroku has now.
   *
   * @throws ActionError when it cannot be had
   */
  orderedDigest(account: Account, month: Month): Promise<string>
}

/**
 * What is asked of Heroku.
 *
 * @param temp folder for archives, which are encrypted there with a key in memory
 * @param caretaker removes them when the process is killed
 */
export function herokuSource(
  client: HerokuClient,
  scope: HerokuSource['scope'],
  temp: string,
  caretaker: Caretaker,
): HerokuSource {
  const digest = (account: Account, month: Month) =>
    withScratch(temp, caretaker, async (scratch) => {
      const options = { client, account, month, scratch }
      const { gz } = await downloadArchive(options)
      return readGzip(gz, LIMITS, (json) => orderedDigest(json, scratch))
    })
  return { client, scope, orderedDigest: digest }
}
