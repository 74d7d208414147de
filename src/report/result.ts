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

/** A result with everything still unknown. */
export function emptyResult(month: string): MonthResult {
  return {
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
    error: null,
  }
}
