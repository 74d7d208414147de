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

interface Sealing {
  month: Month
  encryption: Options['encryption']
  /** To which the sealed files go. */
  folder: string
  clock: Clock
  log: Log
}

/** Compresses, encrypts and digests the ordered document, and Heroku's own bytes if they are given. */
export async function sealEvents(
  ordered: Ordered,
  original: SecretFile | undefined,
  compression: Options['compression'],
  sealing: Sealing,
): Promise<{ files: readonly SealedFile[]; document: Digest }> {
  const { encryption, clock, log } = sealing
  const encrypted = encryption !== null
  const auto = encrypted || ordered.size > COMPRESS_ABOVE
  const gzip = compression === 'gzip' || (compression === 'auto' && auto)

  const document = new Digest()
  const progress = { done: 'Sealed', total: ordered.size, clock, log }
  const plain = withProgress(measured(ordered.read(), document), progress)
  const ending = eventsEnding({ gzip, encrypted })
  const files = await sealFile({ role: 'events', ending }, plain, gzip, sealing)
  if (document.size !== ordered.size) {
    throw new Error(`${document.size} bytes were written of ${ordered.size}`)
  }
  if (original !== undefined) {
    const own = { role: 'original', ending: originalEnding(encrypted) } as const
    files.push(...(await sealFile(own, original.read(), false, sealing)))
  }
  log.info(`Ordered document: SHA-256 ${document.sha256}`)
  const count = counted(encryption?.recipients.length ?? 0, 'recipient')
  log.info(encrypted ? `Encrypted for ${count}` : 'Not encrypted')
  return { files, document }
}

/** Seals a month's review page, so that it is on no disk in plaintext when encrypting. */
export function sealReview(page: string, sealing: Sealing): Promise<SealedFile[]> {
  const ending = reviewEnding(sealing.encryption !== null)
  return sealFile({ role: 'review', ending }, Readable.from([Buffer.from(page)]), false, sealing)
}

async function sealFile(
  file: Pick<SealedFile, 'role' | 'ending'>,
  bytes: AsyncIterable<Uint8Array>,
  gzip: boolean,
  { month, encryption, folder, clock, log }: Sealing,
): Promise<SealedFile[]> {
  const { recipients = [] } = encryption ?? {}
  const sealed = seal(bytes, { gzip, recipients, now: clock.now() })
  const files = await writeSealed(file, folder, sealed)
  for (const { ending, size, sha256 } of files) {
    log.info(`${month}${ending}: ${formatBytes(size)}, SHA-256 ${sha256}`)
  }
  return files
}
