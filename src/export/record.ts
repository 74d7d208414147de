import type { DownloadedArchive } from '../heroku/download.ts'
import type { Account } from '../heroku/schemas.ts'
import type { MonthRecord } from '../ledger/append.ts'
import type { Reconciliation } from '../ledger/reconcile.ts'
import type { Options } from '../options/export.ts'
import type { Ordered } from '../order/index.ts'
import type { Digest } from '../seal/digest.ts'
import type { Month } from '../system/month.ts'
import { TOOL } from '../system/version.ts'
import { runOf, type Runner } from '../system/workflow.ts'

/**
 * The evidence for a month, but for its place in a ledger and its files.
 *
 * @param made `source` is the digest of Heroku's JSON, `document` that of the ordered one
 * @param tool SHA-256 of the bundle that runs; null when none does
 */
export function recordOf(
  { id, name }: Account,
  month: Month,
  made: {
    archive: DownloadedArchive & { final: boolean }
    source: Digest
    ordered: Ordered
    document: Digest
    /** Undefined when it was not asked for. */
    reconciliation: Reconciliation | undefined
  },
  { encryption, signing: { signer } }: Pick<Options, 'encryption' | 'signing'>,
  runner: Runner,
  tool: string | null,
): MonthRecord {
  const { archive, source, ordered, document, reconciliation } = made
  const { count, first, last, byType, byDay, anomalies } = ordered.tally
  return {
    account: { id, name },
    month,
    final: archive.final,
    source: {
      created_at: archive.createdAt,
      checksum: archive.checksum,
      size: archive.size,
      retrieved_at: archive.retrievedAt.toISOString(),
      request_id: archive.requestId ?? null,
      json_sha256: source.sha256,
      json_size: source.size,
    },
    events: { count, first, last, by_type: byType, by_day: byDay, anomalies },
    ...(reconciliation === undefined ? {} : { reconciliation }),
    json: { sha256: document.sha256, size: document.size },
    encryption: encryption && {
      recipients: encryption.recipients.map(({ fingerprint }) => fingerprint),
      subkeys: encryption.recipients.map(({ subkey }) => subkey),
    },
    signature: signer === undefined ? null : { fingerprint: signer.fingerprint },
    tool: { ...TOOL, ref: runner.actionRef, sha256: tool },
    run: runOf(runner),
  }
}
