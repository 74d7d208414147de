import type { HerokuClient } from '../heroku/client.ts'
import { downloadArchive } from '../heroku/download.ts'
import { readGzip } from '../heroku/gunzip.ts'
import type { Account } from '../heroku/schemas.ts'
import type { Month } from '../system/month.ts'
import { withScratch, type Caretaker } from '../system/scratch.ts'
import { orderedDigest } from './document.ts'

/** What is asked of Heroku. */
export type HerokuSource = ReturnType<typeof herokuSource>

/**
 * @param scope `list`: archives are downloaded where the list has other bytes; `all`: every one
 * @param temp folder for archives, which are encrypted there with a key in memory
 * @param caretaker removes them when the process is killed
 */
export const herokuSource = (
  client: HerokuClient,
  scope: 'list' | 'all',
  temp: string,
  caretaker: Caretaker,
) => ({
  client,
  scope,
  /**
   * SHA-256 of a month's ordered document, made of the archive that Heroku has now.
   *
   * @throws ActionError when it cannot be had
   */
  orderedDigest: (account: Account, month: Month): Promise<string> =>
    withScratch(temp, caretaker, async (scratch) => {
      const { gz } = await downloadArchive({ client, account, month, scratch })
      return readGzip(gz, (json) => orderedDigest(json, scratch))
    }),
})
