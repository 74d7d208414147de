import { findDirectory, ledgersIn } from '../ledger/locate.ts'
import type { Ledger, Store } from '../ledger/store.ts'
import { ActionError } from '../system/errors.ts'
import { plain, type Log } from '../text/log.ts'
import { Repository, type RepositoryOptions } from './repository.ts'

/**
 * Finds an account's ledger in a repository, or where it is to begin.
 *
 * @param template of its folder
 * @throws ActionError when the account's name makes a path that not every file system takes
 */
export async function findLedger(
  repository: Repository,
  template: string,
  account: { id: string; name: string },
  { serverUrl, log }: { serverUrl: string; log: Log },
): Promise<Ledger> {
  const directory = await findDirectory(await repository.files(), template, account, log)
  const store = storeIn(repository, directory, serverUrl)
  return { store, directory, accountId: account.id }
}

/**
 * Finds the ledger of an account of which Heroku is not asked.
 *
 * @param account its name or id, as the ledger has it
 * @throws ActionError when there is none, or more than one, GitHubError
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
    throw new ActionError(
      `Expected one ledger of the account '${plain(account)}' in ${repository.fullName}, branch ` +
        `'${plain(repository.branch)}', and found ${own.length}. Ledgers there: ${folders}. Check ` +
        "the inputs 'enterprise-account', 'directory' and 'branch'.",
      { code: 'E_LEDGER_NOT_FOUND' },
    )
  }
  const { directory } = found
  return {
    store: storeIn(repository, directory, serverUrl),
    directory,
    accountId: found.account.id,
  }
}

/** A ledger's folder on a branch of a repository, empty for its root: a change is a commit. */
export function storeIn(repository: Repository, directory: string, serverUrl: string): Store {
  const path = directory === '' ? repository.branch : `${repository.branch}/${directory}`
  const encoded = path.split('/').map(encodeSegment).join('/')
  return {
    historyUrl: `${serverUrl}/${repository.fullName}/commits/${encoded}`,
    open: () => repository.files(directory),
    checkWritable: () => repository.checkWritable(),
    write: (build) => repository.commit(directory, build),
  }
}

/** A part of an address that may stand in Markdown: no parenthesis or quote ends the link. */
function encodeSegment(text: string): string {
  const coded = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  return encodeURIComponent(text).replace(/[!'()*]/g, coded)
}
