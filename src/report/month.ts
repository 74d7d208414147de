import type { ArtifactReceipt } from '../artifact/artifact.ts'
import { wholePath } from '../ledger/document.ts'
import type { Reconciled } from '../ledger/reconcile.ts'
import { inDirectory } from '../ledger/paths.ts'
import type { HeldManifest } from '../ledger/state.ts'
import type { Receipt } from '../ledger/store.ts'
import type { SummedFile } from '../ledger/sums.ts'
import type { Tally } from '../order/index.ts'
import type { Month } from '../system/month.ts'
import type { MonthReport, MonthResult } from './result.ts'

/** Where a month lies, and what was delivered of it. */
export interface Delivery {
  /** Its manifest in the ledger; in the artifact, when it was not committed. */
  held: HeldManifest
  /** Folder of the manifest's paths in the repository; empty in an artifact. */
  directory: string
  /** Whether the ledger has it from this run. */
  isNew: boolean
  /** Null when nothing was committed: the ledger has the month, is in a folder, or was not asked for. */
  commit: Receipt | null
  artifact: ArtifactReceipt | null
  /** What was delivered, the manifest included. */
  subjects: readonly SummedFile[]
  /** The newest manifest of the log afterwards; undefined when the ledger was not looked into. */
  newest: HeldManifest | undefined
  /** Whether it was left undelivered only because the run is a dry one. */
  isHeldBack: boolean
  /** What kept the month from a destination. */
  failures: readonly unknown[]
}

/** What the steps of a month found out, as far as they got. */
export interface Facts {
  final?: boolean
  sourceSha256?: string
  tally?: Tally
  /** In words; empty when there are none. */
  anomalies?: string
  reconciled?: Reconciled | undefined
  delivery?: Delivery
}

/**
 * What became of a month.
 *
 * @param error what kept it from a destination, or from all; null when nothing did
 */
export function reportOf(month: Month, facts: Facts, error: string | null): MonthReport {
  const { tally, anomalies = '', reconciled, delivery } = facts
  const { held, directory = '', isNew = false, commit = null, artifact = null } = delivery ?? {}
  const isDelivered = isNew || artifact !== null
  // Where nothing was delivered, nothing is to be found.
  const place = error === null || isDelivered ? held : undefined
  const result: MonthResult = {
    month,
    status: error !== null ? 'failed' : isDelivered ? 'exported' : 'unchanged',
    final: held?.manifest.final ?? facts.final ?? null,
    events: held?.manifest.events.count ?? tally?.count ?? null,
    sha256: held?.manifest.json.sha256 ?? null,
    path: place ? inDirectory(directory, wholePath(place.manifest.files[0]!.path)) : null,
    manifest_path: place ? inDirectory(directory, place.path) : null,
    commit_sha: commit?.sha ?? null,
    commit_url: commit?.url ?? null,
    artifact_id: artifact?.id ?? null,
    artifact_url: artifact?.url ?? null,
    artifact_digest: artifact?.digest ?? null,
    artifact_expires_at: artifact?.expiresAt?.toISOString() ?? null,
    error,
  }
  return {
    result,
    anomalies,
    wouldExport: error === null && (delivery?.isHeldBack ?? false),
    tally,
    sourceSha256: held?.manifest.source.checksum ?? facts.sourceSha256,
    subjects: delivery?.subjects ?? [],
    reconciled,
    files: held?.manifest.files ?? [],
  }
}
