import type { Account } from '../heroku/schemas.ts'
import type { MonthRecord } from '../ledger/append.ts'
import type { Reconciliation } from '../ledger/reconcile.ts'
import type { Options } from '../options/export.ts'
import type { Tally } from '../order/index.ts'
import type { Digest } from '../seal/digest.ts'
import type { Month } from '../system/month.ts'
import { TOOL } from '../system/version.ts'
import { runOf, type Runner } from '../system/workflow.ts'
import type { FetchedArchive } from './fetch.ts'

/** What the steps of a month made; `source` is of Heroku's JSON, `document` of the ordered one. */
interface Made {
  archive: FetchedArchive
  source: Digest
  ordered: { tally: Tally }
  document: Digest
  reconciliation: Reconciliation | undefined
}

/** The evidence for a month, but for its place in a ledger and its files; `tool` is the bundle's SHA-256. */
export function recordOf(
  { id, name }: Account,
  month: Month,
  { archive, source, ordered, document, reconciliation }: Made,
  { encryption, signing: { signer } }: Pick<Options, 'encryption' | 'signing'>,
  runner: Runner,
  tool: string | null,
): MonthRecord {
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
