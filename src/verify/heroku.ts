import type { Clock } from '../system/clock.ts'
import { ActionError } from '../system/errors.ts'
import type { HerokuClient } from '../heroku/client.ts'
import { downloadArchive } from '../heroku/download.ts'
import type { HttpGet } from '../http/client.ts'
import { readGzip } from '../heroku/gunzip.ts'
import type { Account } from '../heroku/schemas.ts'
import { DEFAULTS } from '../options/inputs.ts'
import { checkDeclaredSize, LimitError, parseSize } from '../heroku/limits.ts'
import { formatBytes, type Log } from '../text/log.ts'
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

/** The same limits as the export has by default. */
const LIMITS = {
  archiveSize: parseSize(DEFAULTS['max-archive-size']!)!,
  jsonSize: parseSize(DEFAULTS['max-json-size']!)!,
  ratio: Number(DEFAULTS['max-compression-ratio']),
}

/** Only their order counts here: which of them are odd is told by the export. */
const ANY_EVENTS = { accountId: '', monthStart: 0, monthEnd: 0, review: false }

/** An archive beyond those limits: nothing that verification could be told would lift them. */
export class TooLargeError extends ActionError {
  constructor(month: Month, cause: unknown) {
    const { archiveSize, jsonSize, ratio } = LIMITS
    super(
      `Heroku's archive of ${month} is larger than verification opens: more than ` +
        `${formatBytes(archiveSize)}, or ${formatBytes(jsonSize)} of JSON, or ${ratio} bytes of it for ` +
        'each of the archive. Download and look at it by hand; if it is what it should be, the export ' +
        "takes it with a higher limit (the inputs 'max-…' of the action).",
      { cause },
    )
  }
}

interface SourceTools {
  get: HttpGet
  clock: Clock
  log: Log
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
  { get, clock, log, temp, caretaker }: SourceTools,
): HerokuSource {
  const orderedDigest = (account: Account, month: Month) =>
    withScratch(temp, caretaker, async (scratch) => {
      const options = { client, account, month, get, scratch, clock, log }
      const { gz } = await downloadArchive(options, ({ size }) => checkDeclaredSize(size, LIMITS))
      const ordered = await readGzip(gz, LIMITS, (json) =>
        order(json, ANY_EVENTS, { spill: () => scratch.log() }),
      )
      const digest = new Digest()
      for await (const chunk of measured(ordered.read(), digest)) void chunk
      return digest.sha256
    }).catch((error: unknown) => {
      throw error instanceof LimitError ? new TooLargeError(month, error) : error
    })
  return { client, orderedDigest }
}
