import { locateLedger } from '../ledger/locate.ts'
import { ledgerDirectory } from '../ledger/paths.ts'
import type { Ledger } from '../ledger/store.ts'
import { plain, type Log } from '../text/log.ts'
import { pathProblem } from '../text/names.ts'
import { RepositoryError } from './errors.ts'
import type { Repository } from './repository.ts'
import { RepositoryStore } from './store.ts'

/**
 * Finds an account's ledger in a repository, or where it is to begin.
 *
 * @param template of the ledger's folder
 * @param serverUrl such as `https://github.com`
 * @throws RepositoryError when the account's name makes a path that not every file system takes
 */
export async function findLedger(
  repository: Repository,
  template: string,
  account: { id: string; name: string },
  { serverUrl, log }: { serverUrl: string; log: Log },
): Promise<Ledger> {
  const directory = await locateLedger(await repository.files(), template, account)
  const problem = pathProblem(directory)
  if (problem !== undefined) {
    throw new RepositoryError(
      `The input 'directory', filled in for the account '${plain(account.name)}', ${problem}: ` +
        'use {account-id} in it.',
    )
  }
  if (directory !== ledgerDirectory(template, account)) {
    log.warning(
      `The account is called '${plain(account.name)}' now. Its ledger is continued where it is, ` +
        `in '${plain(directory)}'. Set the input 'directory' to that, or use {account-id} in it.`,
    )
  }
  const store = new RepositoryStore(repository, directory, serverUrl)
  return { store, directory, accountId: account.id }
}
