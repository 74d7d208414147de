import type { Account } from '../heroku/schemas.ts'
import type { FoundLedger } from '../ledger/locate.ts'
import { ledgerDirectory } from '../ledger/paths.ts'
import { plain } from '../text/log.ts'
import { isNamed, type FoundAccounts } from './accounts.ts'
import type { PlannedAccount } from './summary.ts'

const MANAGE = "Grant it in the Heroku Dashboard, on the account's Access tab"

/**
 * What a plan of all accounts leaves out: a problem where the repository has the account's ledger,
 * else a warning.
 *
 * @param ledgers those in the repository; none when it was not looked into
 * @param directory template of the ledgers' folders
 * @param endedAccounts names or ids of accounts whose contract ended
 */
export function leftOut(
  { accounts, unmanaged }: FoundAccounts,
  ledgers: readonly FoundLedger[],
  { endedAccounts, directory }: { endedAccounts: readonly string[]; directory: string },
): PlannedAccount[] {
  const ended = endedAccounts.map((each) => ({ id: each, name: each }))
  const known = [...accounts, ...ended].map((account) => ledgerDirectory(directory, account))
  const strays = ledgers.flatMap((ledger): PlannedAccount[] => {
    const { account, directory } = ledger
    // A known account's is reported when its months are planned.
    if (account === undefined) return known.includes(directory) ? [] : [unreadable(directory)]
    if (accounts.some(({ id }) => id === account.id) || isNamed(account, endedAccounts)) return []
    const seen = unmanaged.find(({ id }) => id === account.id)
    return [stray(directory, account.name, seen)]
  })
  const hasLedger = ({ id }: Account) => ledgers.some(({ account }) => account?.id === id)
  return [...strays, ...unmanaged.filter((account) => !hasLedger(account)).map(unmanagedRow)]
}

function unreadable(directory: string): PlannedAccount {
  const problem =
    `The ledger in '${plain(directory)}' cannot be read, so it is not known whose it is. Verify a ` +
    'clone of the repository, which names the file.'
  return { name: directory, months: [], problem }
}

/** @param seen the account, when the token's user still sees it */
function stray(directory: string, name: string, seen: Account | undefined): PlannedAccount {
  const reason = seen
    ? `the token's user lacks the permission 'manage' on it now. ${MANAGE}`
    : `Heroku does not list it for the token's user any more. Let that user in again`
  const problem =
    `It has a ledger in the repository, in '${plain(directory)}', but ${reason}; if the account's ` +
    "contract ended, name it in 'ended-accounts'."
  return { name: seen?.name ?? name, months: [], problem }
}

function unmanagedRow({ name }: Account): PlannedAccount {
  const warning = `It is left out: the token's user lacks the permission 'manage' on it. ${MANAGE}`
  return { name, months: [], warning: `${warning}, or name the accounts to export.` }
}
