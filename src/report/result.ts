import type { ArtifactReceipt } from '../artifact/artifact.ts'
import { wholePath } from '../ledger/document.ts'
import { inDirectory } from '../ledger/paths.ts'
import type { Reconciled } from '../ledger/reconcile.ts'
import type { HeldManifest, SummedFile } from '../ledger/state.ts'
import type { Receipt } from '../ledger/store.ts'
import type { Tally } from '../order/index.ts'
import type { Month } from '../system/month.ts'

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
  /** Whether only the dry run kept it from being delivered. */
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
  review?: readonly string[] | undefined
  delivery?: Delivery
}

/** What became of one month: an object of the output `results`, whose keys are a contract. */
export interface MonthResult {
  month: string
  status: 'exported' | 'unchanged' | 'failed'
  /** Whether the archive holds the whole month; null when that is not known. */
  final: boolean | null
  events: number | null
  /** SHA-256 of the ordered JSON document, before compression and encryption. */
  sha256: string | null
  /** The events file in the repository, or in the artifact when nothing is committed. */
  path: string | null
  manifest_path: string | null
  commit_sha: string | null
  commit_url: string | null
  artifact_id: number | null
  artifact_url: string | null
  artifact_digest: string | null
  artifact_expires_at: string | null
  error: string | null
}

/** One month as outputs, summary and log show it. */
export interface MonthReport {
  result: MonthResult
  /** Undefined when the month failed before its events were read, or was not read at all. */
  tally: Tally | undefined
  /** SHA-256 of Heroku's bytes; undefined when they were not fetched. */
  sourceSha256: string | undefined
  /** Undefined when it was not asked for. */
  reconciled: Reconciled | undefined
  /** What the summary shows of its review, in Markdown; undefined when it was not asked for. */
  review: readonly string[] | undefined
  /** Whether only the dry run kept it from being delivered. */
  wouldExport: boolean
  /** In words; empty when there are none. */
  anomalies: string
  /** What was delivered, the manifest included. */
  subjects: readonly SummedFile[]
  /** The month's files: path in the ledger's folder, bytes, SHA-256. */
  files: readonly { path: string; size: number; sha256: string }[]
}

/**
 * What became of a month.
 *
 * @param error what kept it from a destination, or from all; null when nothing did
 */
export function reportOf(month: Month, facts: Facts, error: string | null): MonthReport {
  const { tally, anomalies = '', reconciled, review, delivery } = facts
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
    tally,
    sourceSha256: held?.manifest.source.checksum ?? facts.sourceSha256,
    reconciled,
    review,
    anomalies,
    wouldExport: error === null && (delivery?.isHeldBack ?? false),
    subjects: delivery?.subjects ?? [],
    files: held?.manifest.files ?? [],
  }
}
