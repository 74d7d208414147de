import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { copyLedger } from '../folder/copy.ts'
import { findFolder } from '../folder/find.ts'
import { readableFolder, withFolder } from '../folder/store.ts'
import { findLedger } from '../github/find.ts'
import type { Repository } from '../github/repository.ts'
import type { Account } from '../heroku/schemas.ts'
import type { Ledger, Store } from '../ledger/store.ts'
import type { Options } from '../options/export.ts'
import type { Caretaker, Scratch } from '../system/scratch.ts'
import type { Runner } from '../system/workflow.ts'
import { counted, quoted, type Log } from '../text/log.ts'

/**
 * Calls `action` with the account's ledger, and with its folder if that is on disk: the ledger in the
 * repository, or else that in the folder, which is locked meanwhile. With both, the folder then becomes a
 * copy of the repository's ledger.
 */
export async function withLedger(
  { destination, directory, folder, dryRun }: Options,
  account: Account,
  repository: Repository | undefined,
  edge: { runner: Runner; scratch: Scratch; log: Log } & Pick<Caretaker, 'onEnd'>,
  action: (ledger: Ledger | undefined, folder: string | undefined) => Promise<void>,
): Promise<void> {
  const { scratch, log, onEnd } = edge
  const { serverUrl, workspace } = edge.runner
  const committed =
    repository && (await findLedger(repository, directory, account, { serverUrl, log }))
  if (!destination.has('folder') || (committed && dryRun)) return action(committed, undefined)

  const { path, shown } = await findFolder(folder, account, { workspace, log })
  const inFolder = (store: Store) => ({ store, directory: shown, accountId: account.id })
  if (dryRun) return action(inFolder(rehearsal(path)), path)
  await withFolder(path, onEnd, async (store) => {
    if (committed === undefined) return action(inFolder(store), path)
    await action(committed, undefined)
    const waiting = join(scratch.folder, 'copies')
    await mkdir(waiting)
    const count = await copyLedger(await committed.store.open(), path, store, waiting)
    log.info(`Copied ${counted(count, 'file')} of the ledger to ${quoted(shown)}`)
  })
}

/** A folder to which nothing is written. */
const rehearsal = (path: string): Store => ({
  historyUrl: undefined,
  // Throws if an export of it was interrupted.
  open: async () => Promise.resolve(readableFolder(path)),
  checkWritable: () => Promise.resolve(),
  write: () => Promise.reject(new Error('a dry run writes nothing')),
})
