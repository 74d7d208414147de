import type { SummedFile } from '../ledger/sums.ts'
import type { Tally } from '../order/index.ts'
import type { Reconciled } from '../ledger/reconcile.ts'

/**
 * What became of one month: an object of the output `results`, whose keys are part of the
 * action's contract.
 */
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
  /** Whether it was left undelivered only because the run is a dry one. */
  wouldExport?: boolean
  /** Undefined when the month failed before its events were read, or was not read at all. */
  tally?: Tally | undefined
  /** In words; empty when there are none. */
  anomalies?: string
  /** SHA-256 of Heroku's bytes. */
  sourceSha256?: string | undefined
  /** What was delivered, the manifest included. */
  subjects?: readonly SummedFile[]
  /** Undefined when it was not asked for. */
  reconciled?: Reconciled | undefined
  /** The month's files: path in the ledger's folder, bytes, SHA-256. */
  files: readonly { path: string; size: number; sha256: string }[]
}

/** A month of which nothing is known but why it failed. */
export function failedMonth(month: string, error: string): MonthReport {
  const result: MonthResult = {
    month,
    status: 'failed',
    final: null,
    events: null,
    sha256: null,
    path: null,
    manifest_path: null,
    commit_sha: null,
    commit_url: null,
    artifact_id: null,
    artifact_url: null,
    artifact_digest: null,
    artifact_expires_at: null,
    error,
  }
  return { result, files: [] }
}
