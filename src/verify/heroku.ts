import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { HerokuClient } from '../heroku/client.ts'
import { downloadArchive } from '../heroku/download.ts'
import { readGzip } from '../heroku/gunzip.ts'
import type { Account } from '../heroku/schemas.ts'
import { checkDeclaredSize, LIMITS } from '../heroku/limits.ts'
import type { Month } from '../system/month.ts'
import { order } from '../order/index.ts'
import { withScratch, type Caretaker } from '../system/scratch.ts'
import { Digest, measured } from '../seal/digest.ts'

/** What Heroku can be asked of an account's months. */
export interface HerokuSource {
  client: HerokuClient
  /**
   * SHA-256 of a month's ordered document, made of the archive that Heroku has now.
   *
   * @throws ActionError when it cannot be had
   */
  orderedDigest(account: Account, month: Month): Promise<string>
}

/** Only their order counts here: which of them are odd is told by the export. */
const ANY_EVENTS = { accountId: '', monthStart: 0, monthEnd: 0, review: false }

interface SourceTools {
  /** Folder for an archive that is looked into. */
  temp: string
  caretaker: Caretaker
}

/**
 * Makes the source of what is asked of Heroku. An archive that is looked into lies in `temp` meanwhile,
 * encrypted with a key in memory; `caretaker` sees to it that it does not stay.
 */
export function herokuSource(client: HerokuClient, { temp, caretaker }: SourceTools): HerokuSource {
  const orderedDigest = (account: Account, month: Month) =>
    withScratch(temp, caretaker, async (scratch) => {
      const options = { client, account, month, scratch }
      const { gz } = await downloadArchive(options, ({ size }) => checkDeclaredSize(size))
      const ordered = await readGzip(gz, LIMITS, (json) =>
        order(json, ANY_EVENTS, { spill: () => scratch.log() }),
      )
      const digest = new Digest()
      await pipeline(measured(ordered.read(), digest), new PassThrough().resume())
      return digest.sha256
    })
  return { client, orderedDigest }
}
