import { Readable } from 'node:stream'
import { eventsEnding, originalEnding, reviewEnding } from '../ledger/paths.ts'
import type { Options } from '../options/export.ts'
import type { Ordered } from '../order/index.ts'
import { Digest, measured } from '../seal/digest.ts'
import { writeSealed, type SealedFile } from '../seal/file.ts'
import { seal } from '../seal/seal.ts'
import type { Clock } from '../system/clock.ts'
import type { Month } from '../system/month.ts'
import { withProgress } from '../system/progress.ts'
import type { SecretFile } from '../system/scratch.ts'
import { counted, formatBytes, type Log } from '../text/log.ts'

/** Above this many bytes `compression: auto` compresses plaintext too (10 MiB). */
const COMPRESS_ABOVE = 10 * 2 ** 20

/** Compresses, encrypts and digests the ordered document, and Heroku's own bytes if they are given. */
export async function sealEvents(
  month: Month,
  ordered: Ordered,
  original: SecretFile | undefined,
  { encryption, compression }: Pick<Options, 'encryption' | 'compression'>,
  folder: string,
  { clock, log }: { clock: Clock; log: Log },
): Promise<{ files: readonly SealedFile[]; document: Digest }> {
  const encrypted = encryption !== null
  const auto = encrypted || ordered.size > COMPRESS_ABOVE
  const gzip = compression === 'gzip' || (compression === 'auto' && auto)
  const { recipients = [] } = encryption ?? {}
  const keys = { recipients, now: clock.now() }

  const document = new Digest()
  const progress = { done: 'Sealed', total: ordered.size, clock, log }
  const plain = withProgress(measured(ordered.read(), document), progress)
  const events = { role: 'events', ending: eventsEnding({ gzip, encrypted }) } as const
  const files = await writeSealed(events, folder, seal(plain, { gzip, ...keys }))
  if (document.size !== ordered.size) {
    throw new Error(`${document.size} bytes were written of ${ordered.size}`)
  }
  if (original !== undefined) {
    const own = { role: 'original', ending: originalEnding(encrypted) } as const
    const sealed = seal(original.read(), { gzip: false, ...keys })
    files.push(...(await writeSealed(own, folder, sealed)))
  }
  log.info(`Ordered document: SHA-256 ${document.sha256}`)
  logFiles(month, files, log)
  const count = counted(recipients.length, 'recipient')
  log.info(encrypted ? `Encrypted for ${count}` : 'Not encrypted')
  return { files, document }
}

/** Seals a month's review page, so that it is on no disk in plaintext when encrypting. */
export async function sealReview(
  month: Month,
  page: string,
  encryption: Options['encryption'],
  folder: string,
  { clock, log }: { clock: Clock; log: Log },
): Promise<readonly SealedFile[]> {
  const review = { role: 'review', ending: reviewEnding(encryption !== null) } as const
  const { recipients = [] } = encryption ?? {}
  const keys = { gzip: false, recipients, now: clock.now() }
  const files = await writeSealed(review, folder, seal(Readable.from([Buffer.from(page)]), keys))
  logFiles(month, files, log)
  return files
}

function logFiles(month: Month, files: readonly SealedFile[], log: Log): void {
  for (const { ending, size, sha256 } of files) {
    log.info(`${month}${ending}: ${formatBytes(size)}, SHA-256 ${sha256}`)
  }
}
