import {
  appendMonth,
  type Attest,
  type MonthRecord,
  type MonthToAppend,
  type PlacedMonth,
} from '../ledger/append.ts'
import { commitMessage } from '../ledger/message.ts'
import { inDirectory } from '../ledger/paths.ts'
import type { HeldManifest } from '../ledger/state.ts'
import type { Ledger, Receipt } from '../ledger/store.ts'
import { filesOf, type SummedFile } from '../ledger/sums.ts'
import type { Ordered } from '../order/index.ts'
import type { SealedFile } from '../seal/file.ts'
import type { Scratch } from '../system/scratch.ts'
import { counted, type Log } from '../text/log.ts'

/** A month that is ready to be delivered. */
export interface SealedMonth {
  record: MonthRecord
  files: readonly SealedFile[]
  ordered: Ordered
}

export interface AppendTools {
  scratch: Scratch
  log: Log
  attest: Attest
  check: NonNullable<MonthToAppend['check']>
}

/** A month that the ledger has now. */
export interface InLedger {
  held: HeldManifest
  /** The month that was written; undefined when none was, or another run wrote it. */
  placed: PlacedMonth | undefined
  /** Whether it was written now; false when the ledger had its events already. */
  isNew: boolean
  /** Null when none was made. */
  commit: Receipt | null
  /** The files that were written, by their paths in the repository. */
  subjects: readonly SummedFile[]
  /** The newest manifest of the log; undefined while it is empty. */
  newest: HeldManifest | undefined
}

/**
 * Appends a month to the ledger, unless that has its events already.
 *
 * @param template of the commit's subject line
 * @throws LedgerError, GitHubError
 */
export async function appendToLedger(
  ledger: Ledger,
  { record, files, ordered }: SealedMonth,
  template: string,
  { scratch, log, attest, check }: AppendTools,
): Promise<InLedger> {
  const { held, placed, isNew, receipt, newest } = await appendMonth(ledger, {
    record,
    files,
    attest,
    check,
    document: () => ordered.read(),
    spill: () => scratch.log(),
    message: (manifest) => commitMessage(template, manifest),
  })
  if (!isNew) {
    log.info('The ledger has these events already: no commit')
    return { held, placed, isNew, commit: null, subjects: [], newest }
  }
  warnOfRevision(held, log)
  const subjects = filesOf(held).map(({ path, sha256 }) => ({
    path: inDirectory(ledger.directory, path),
    sha256,
  }))
  return { held, placed, isNew, commit: receipt, subjects, newest }
}

function warnOfRevision({ manifest: { month, revision, changes } }: HeldManifest, log: Log): void {
  if (revision === 1) return
  const counts = changes
    ? `${counted(changes.added, 'event')} added, ${changes.removed} removed, ${changes.changed} changed`
    : 'how the events differ is not known, since the earlier ones are encrypted'
  log.warning(
    `Heroku changed its archive of ${month} after it was exported. It was added as revision ` +
      `${revision}: ${counts}. The earlier ones are untouched.`,
  )
}
