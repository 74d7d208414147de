import type { DownloadedArchive } from '../heroku/download.ts'
import type { Account } from '../heroku/schemas.ts'
import type { MonthRecord } from '../ledger/append.ts'
import type { Reconciliation } from '../ledger/reconcile.ts'
import type { Encryption } from '../options/encryption.ts'
import type { Signer } from '../openpgp/signer.ts'
import type { Ordered } from '../order/index.ts'
import type { Digest } from '../seal/digest.ts'
import type { Month } from '../system/month.ts'
import { TOOL } from '../system/version.ts'
import { runOf, type Runner } from '../system/workflow.ts'

/** What the steps made of a month. */
export interface MonthFacts {
  account: Account
  month: Month
  final: boolean
  archive: DownloadedArchive
  /** Of Heroku's JSON as it was decompressed. */
  source: Digest
  ordered: Ordered
  /** Of the ordered document, before compression and encryption. */
  document: Digest
  /** Undefined when it was not asked for. */
  reconciliation: Reconciliation | undefined
  encryption: Encryption | null
  /** Undefined: nobody signs its manifest. */
  signer: Signer | undefined
  runner: Runner
  /** SHA-256 of the bundle that runs; null when none does. */
  tool: string | null
}

/** The evidence for a month, but for its place in a ledger and its files. */
export function recordOf(facts: MonthFacts): MonthRecord {
  const { account, month, final, archive, source, ordered, document, encryption, runner } = facts
  const { reconciliation, signer, tool } = facts
  const { count, first, last, byType, byDay, anomalies } = ordered.tally
  return {
    account: { id: account.id, name: account.name },
    month,
    final,
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
