import type { HerokuClient } from '../heroku/client.ts'
import { downloadArchive } from '../heroku/download.ts'
import { readGzip } from '../heroku/gunzip.ts'
import type { Account } from '../heroku/schemas.ts'
import { LIMITS } from '../heroku/limits.ts'
import type { Month } from '../system/month.ts'
import { withScratch, type Caretaker } from '../system/scratch.ts'
import { orderedDigest } from './ordered.ts'

/** What Heroku can be asked of an account's months. */
export interface HerokuSource {
  client: HerokuClient
  /** `list`: archives are looked into where the list has other bytes; `all`: each of them. */
  scope: 'list' | 'all'
  /**
   * SHA-256 of a month's ordered document, made of the archive that Heroku has now.
   *
   * @throws ActionError when it cannot be had
   */
  orderedDigest(account: Account, month: Month): Promise<string>
}

interface SourceTools {
  scope: HerokuSource['scope']
  /** Folder for an archive that is looked into. */
  temp: string
  caretaker: Caretaker
}

/**
 * Makes the source of what is asked of Heroku. An archive that is looked into lies in `temp` meanwhile,
 * encrypted with a key in memory; `caretaker` sees to it that it does not stay.
 */
export function herokuSource(
  client: HerokuClient,
  { scope, temp, caretaker }: SourceTools,
): HerokuSource {
  const digest = (account: Account, month: Month) =>
    withScratch(temp, caretaker, async (scratch) => {
      const options = { client, account, month, scratch }
      const { gz } = await downloadArchive(options)
      return readGzip(gz, LIMITS, (json) => orderedDigest(json, scratch))
    })
  return { client, scope, orderedDigest: digest }
}
