import type { Account } from '../heroku/schemas.ts'
import type { FoundLedger } from '../ledger/locate.ts'
import { ledgerDirectory } from '../ledger/paths.ts'
import { plain } from '../text/log.ts'
import { ENDED, isNamed, type FoundAccounts } from './accounts.ts'
import type { PlannedAccount } from './planned.ts'

const MANAGE = "Grant it in the Heroku Dashboard, on the account's Access tab"

/**
 * What a plan of all accounts leaves out: a problem where the repository has the account's ledger,
 * else a warning.
 *
 * @param ledgers those in the repository; none when it was not looked into
 * @param directory template of the ledgers' folders
 */
export function leftOut(
  { accounts, unmanaged, ended: told }: FoundAccounts,
  ledgers: readonly FoundLedger[],
  { endedAccounts, directory }: { endedAccounts: readonly string[]; directory: string },
): PlannedAccount[] {
  const named = endedAccounts.map((each) => ({ id: each, name: each }))
  const known = [...accounts, ...told, ...named]
  const own = new Set(known.map((account) => ledgerDirectory(directory, account)))
  const seen = new Map(unmanaged.map((account) => [account.id, account]))
  const withLedger = ledgers.flatMap(({ directory, account }): PlannedAccount[] => {
    const place = `'${plain(directory)}'`
    if (account === undefined) {
      // That of a known account is told when its months are planned, or is not looked after.
      if (own.has(directory)) return []
      const problem =
        `The ledger in ${place} cannot be read, so it is not known whose it is. Verify a clone of ` +
        'the repository, which names the file.'
      return [{ name: directory, months: [], problem }]
    }
    const { id } = account
    if ([...accounts, ...told].some((each) => each.id === id)) return []
    const { name } = seen.get(id) ?? account
    if (isNamed(account, endedAccounts)) return [{ name, months: [], note: ENDED }]
    const lack = seen.has(id)
      ? `the token's user lacks the permission 'manage' on it now. ${MANAGE}`
      : `Heroku does not list it for the token's user any more. Let that user in again`
    const wayOut = "if the account's contract ended, name it in 'ended-accounts'"
    return [
      {
        name,
        months: [],
        problem: `It has a ledger in the repository, in ${place}, but ${lack}; ${wayOut}.`,
      },
    ]
  })
  const held = new Set(ledgers.map(({ account }) => account?.id))
  return [...withLedger, ...unmanaged.filter(({ id }) => !held.has(id)).map(unmanagedRow)]
}

function unmanagedRow({ name }: Account): PlannedAccount {
  const warning = `It is left out: the token's user lacks the permission 'manage' on it. ${MANAGE}`
  return { name, months: [], warning: `${warning}, or name the accounts to export.` }
}
