import { ledgersIn, locateLedger } from '../ledger/locate.ts'
import { ledgerDirectory } from '../ledger/paths.ts'
import type { Ledger } from '../ledger/store.ts'
import { plain, type Log } from '../text/log.ts'
import { pathProblem } from '../text/names.ts'
import { RepositoryError } from './errors.ts'
import { Repository, type RepositoryOptions } from './repository.ts'
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

/**
 * Finds the ledger of an account of which Heroku is not asked.
 *
 * @param account its name or id, as the ledger has it
 * @param template of the ledger's folder
 * @throws RepositoryError when there is none, or more than one, GitHubError
 */
export async function findLedgerOf(
  account: string,
  template: string,
  { serverUrl, ...options }: RepositoryOptions & { serverUrl: string },
): Promise<Ledger> {
  const repository = await Repository.open(options)
  const all = await ledgersIn(await repository.files(), template)
  const own = all.filter((each) => each.account?.id === account || each.account?.name === account)
  const [found, another] = own
  if (found?.account === undefined || another !== undefined) {
    const seen = another === undefined ? all : own
    const folders = seen.map(({ directory }) => `'${plain(directory)}'`).join(', ') || 'none'
    throw new RepositoryError(
      `Expected one ledger of the account '${plain(account)}' in ${repository.fullName}, branch ` +
        `'${plain(repository.branch)}', and found ${own.length}. Ledgers there: ${folders}. Check ` +
        "the inputs 'enterprise-account', 'directory' and 'branch'.",
    )
  }
  const { directory } = found
  const store = new RepositoryStore(repository, directory, serverUrl)
  return { store, directory, accountId: found.account.id }
}
