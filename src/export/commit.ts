import { commitMonth, inRepository, type RepositoryLedger } from '../github/commit.ts'
import type { CommitReceipt } from '../github/objects.ts'
import type { MonthRecord } from '../ledger/append.ts'
import { changesBetween, type Changes } from '../ledger/changes.ts'
import { documentIn } from '../ledger/document.ts'
import { LedgerError } from '../ledger/errors.ts'
import { commitMessage } from '../ledger/message.ts'
import type { Shelf } from '../ledger/read.ts'
import { sha256Of, type HeldManifest } from '../ledger/state.ts'
import { filesOf, type SummedFile } from '../ledger/sums.ts'
import type { Ordered } from '../order/index.ts'
import type { SealedFile } from '../seal/file.ts'
import type { Scratch } from '../system/scratch.ts'
import { counted, plain, type Log } from '../text/log.ts'

/** A month that is ready to be delivered. */
export interface SealedMonth {
  record: MonthRecord
  files: readonly SealedFile[]
  ordered: Ordered
}

/** A month that the ledger has now. */
export interface InLedger {
  held: HeldManifest
  /** Null when the ledger had these events already. */
  commit: CommitReceipt | null
  /** The files that were committed, by their paths in the repository. */
  subjects: readonly SummedFile[]
  /** The newest manifest of the log; undefined while it is empty. */
  newest: HeldManifest | undefined
}

/**
 * Commits a month, unless the ledger has its events already.
 *
 * @param template of the commit's subject line
 * @throws LedgerError, GitHubError
 */
export async function commitToLedger(
  ledger: RepositoryLedger,
  { record, files, ordered }: SealedMonth,
  template: string,
  { scratch, log }: { scratch: Scratch; log: Log },
): Promise<InLedger> {
  const { held, receipt, newest } = await commitMonth(ledger, {
    record,
    files,
    message: (manifest) => commitMessage(template, manifest),
    compare: (before, shelf) => compare(before, shelf, ordered, scratch),
  })
  if (receipt === null) {
    log.info('The ledger has these events already: no commit')
    return { held, commit: null, subjects: [], newest }
  }
  log.info(`Committed ${plain(receipt.sha)} to ${plain(ledger.repository.branch)}`)
  warnOfRevision(held, log)
  const subjects = filesOf(held).map(({ path, sha256 }) => ({
    path: inRepository(ledger.directory, path),
    sha256,
  }))
  return { held, commit: receipt, subjects, newest }
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

/**
 * Counts what Heroku changed; null when the events before are encrypted.
 *
 * @throws LedgerError when a file of the events before has other bytes than its manifest says
 */
async function compare(
  { manifest }: HeldManifest,
  shelf: Shelf,
  ordered: Ordered,
  scratch: Scratch,
): Promise<Changes | null> {
  if (manifest.encryption !== null) return null
  const files = manifest.files.filter(({ role }) => role === 'events')
  const sealed = async function* () {
    for (const { path, sha256 } of files) {
      const bytes = await shelf.read(path)
      if (sha256Of(bytes) !== sha256) throw new LedgerError(path, 'is not what its manifest says')
      yield bytes
    }
  }
  const before = documentIn(sealed(), files[0]!.path)
  return changesBetween(before, ordered.read(), () => scratch.log())
}
