import type { ArtifactReceipt } from '../artifact/artifact.ts'
import { wholePath } from '../ledger/document.ts'
import { inDirectory } from '../ledger/paths.ts'
import type { Reconciled } from '../ledger/reconcile.ts'
import type { HeldManifest, SummedFile } from '../ledger/state.ts'
import type { Receipt } from '../ledger/store.ts'
import type { Tally } from '../order/index.ts'
import type { Month } from '../system/month.ts'

export interface Delivery {
  /** Its manifest in the ledger; in the artifact, when it was not committed. */
  held: HeldManifest
  /** Folder of the manifest's paths in the repository; empty in an artifact. */
  directory: string
  isNew?: boolean
  /** Absent when nothing was committed: the ledger has the month, is in a folder, or was not asked for. */
  commit?: Receipt | null
  artifact?: ArtifactReceipt | undefined
  subjects?: readonly SummedFile[]
  /** Of the log afterwards; absent when the ledger was not looked into. */
  newest?: HeldManifest | undefined
  /** Whether only the dry run kept it from being delivered. */
  isHeldBack?: boolean
  failures?: readonly unknown[]
}

export interface Facts {
  final?: boolean
  sourceSha256?: string
  tally?: Tally
  reconciled?: Reconciled | undefined
  /** Of the month, in Markdown. */
  review?: readonly string[] | undefined
  delivery?: Delivery
}

/** What became of one month: an object of the output `results`. */
export type MonthResult = ReturnType<typeof resultOf>

export interface MonthReport extends Facts {
  result: MonthResult
}

/** A run as outputs, summary and log show it. */
export interface RunReport {
  account: string
  /** What the summary shows: everything, or only counts, without names and addresses. */
  level: 'full' | 'counts'
  recipients: readonly string[]
  warnings: readonly string[]
  dryRun: boolean
  months: readonly MonthReport[]
  /** Months that the ledger had before, not final. */
  provisional: readonly string[]
  /** Closed months that nobody has, neither the ledger nor Heroku. */
  lost: readonly Month[]
  /** Closed months that the ledger lacks now; undefined when there is no ledger. */
  missing: readonly Month[] | undefined
  /** SHA-256 of the newest manifest in the ledger's log; undefined when it has none. */
  newestManifest: string | undefined
  token: { name: string; bytes: Buffer } | undefined
  /** The ledger's folder on disk to which the months went; undefined when they went elsewhere. */
  folder: string | undefined
  /** What failed besides the months, or before the first; undefined when nothing did. */
  problem: string | undefined
}

export const NOTHING_DONE: RunReport = {
  ...{ account: '', level: 'counts', recipients: [], warnings: [], dryRun: false, months: [] },
  ...{ provisional: [], lost: [], missing: undefined, newestManifest: undefined, token: undefined },
  ...{ folder: undefined, problem: undefined },
}

/** What became of a month; `error` is what kept it from a destination, or null. */
export const reportOf = (month: Month, facts: Facts, error: string | null): MonthReport => {
  return { ...facts, result: resultOf(month, facts, error) }
}

/** Its keys are a contract; what is not known is null. */
function resultOf(month: string, { final, tally, delivery }: Facts, error: string | null) {
  const { held, directory = '', isNew = false, commit, artifact } = delivery ?? {}
  const isDelivered = isNew || Boolean(artifact)
  // Where nothing was delivered, nothing is to be found.
  const place = error === null || isDelivered ? held : undefined
  const status: 'exported' | 'unchanged' | 'failed' =
    error !== null ? 'failed' : isDelivered ? 'exported' : 'unchanged'
  return {
    month,
    status,
    /** Whether the archive holds the whole month. */
    final: held?.manifest.final ?? final ?? null,
    events: held?.manifest.events.count ?? tally?.count ?? null,
    /** Of the ordered JSON document, before compression and encryption. */
    sha256: held?.manifest.json.sha256 ?? null,
    /** In the repository, or in the artifact when nothing is committed. */
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
}
