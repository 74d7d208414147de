import { findDirectory } from '../ledger/locate.ts'
import type { Ledger } from '../ledger/store.ts'
import type { Log } from '../text/log.ts'
import type { Repository } from './repository.ts'
import { RepositoryStore } from './store.ts'

/**
 * Finds an account's ledger in a repository, or where it is to begin.
 *
 * @param template of the ledger's folder
 * @param serverUrl such as `https://github.com`
 * @throws ActionError when the account's name makes a path that not every file system takes
 */
export async function findLedger(
  repository: Repository,
  template: string,
  account: { id: string; name: string },
  { serverUrl, log }: { serverUrl: string; log: Log },
): Promise<Ledger> {
  const directory = await findDirectory(await repository.files(), template, account, log)
  const store = new RepositoryStore(repository, directory, serverUrl)
  return { store, directory, accountId: account.id }
}
