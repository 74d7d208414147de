import { mayManage, type HerokuClient } from '../heroku/client.ts'
import type { Account } from '../heroku/schemas.ts'
import type { OutageBudget } from '../http/outage.ts'
import type { FoundLedger } from '../ledger/locate.ts'
import { ledgerDirectory } from '../ledger/paths.ts'
import { ActionError, failureMessage } from '../system/errors.ts'
import type { Month } from '../system/month.ts'
import { plain } from '../text/log.ts'

const MANAGE = "Grant it in the Heroku Dashboard, on the account's Access tab"

export interface PlannedAccount {
  name: string
  /** To be exported, oldest first. */
  months: readonly Month[]
  warning?: string
  /** Why it could not be planned, or must not be left out. */
  problem?: string
}

/** The accounts to plan for, each once, without those whose contract ended. */
interface FoundAccounts {
  accounts: readonly Account[]
  /** Of `*`: those that the token's user sees and does not manage. */
  unmanaged: readonly Account[]
  unfound: readonly PlannedAccount[]
}

function isNamed({ id, name }: { id: string; name: string }, names: readonly string[]) {
  return names.includes(id) || names.includes(name)
}

/**
 * Finds the accounts to plan for.
 *
 * @param names names or ids; `*` for all that the token's user manages
 * @param ended names or ids of accounts whose contract ended: Heroku is not asked about them
 */
export async function findAccounts(
  names: readonly string[] | '*',
  ended: readonly string[],
  { heroku, outages }: { heroku: HerokuClient; outages: OutageBudget },
): Promise<FoundAccounts> {
  if (names === '*') {
    const seen = await heroku.accounts()
    if (!seen.some(mayManage)) {
      const known = seen.map(({ name }) => `'${plain(name)}'`).join(', ') || 'none'
      throw new ActionError(
        "The token's user has the permission 'manage' on no enterprise account (it can see: " +
          `${known}). ${MANAGE}.`,
        { code: 'E_HEROKU_FORBIDDEN' },
      )
    }
    const others = seen.filter((account) => !isNamed(account, ended))
    const unmanaged = others.filter((account) => !mayManage(account))
    return { accounts: others.filter(mayManage), unmanaged, unfound: [] }
  }
  const accounts = new Map<string, Account>()
  const unfound: PlannedAccount[] = []
  for (const name of names.filter((each) => !ended.includes(each))) {
    try {
      const account = await outages.try(() => heroku.account(name))
      if (!isNamed(account, ended)) accounts.set(account.id, account)
    } catch (error) {
      if (!(error instanceof ActionError)) throw error
      unfound.push({ name, months: [], problem: failureMessage(error) })
    }
  }
  return { accounts: [...accounts.values()], unmanaged: [], unfound }
}

/**
 * What a plan of all accounts leaves out: a problem where the repository has the account's ledger, else a
 * warning.
 */
export function* leftOut(
  { accounts, unmanaged }: FoundAccounts,
  ledgers: readonly FoundLedger[],
  { endedAccounts, directory }: { endedAccounts: readonly string[]; directory: string },
): Generator<PlannedAccount> {
  const ended = endedAccounts.map((each) => ({ id: each, name: each }))
  const known = [...accounts, ...ended].map((account) => ledgerDirectory(directory, account))
  for (const { account, directory } of ledgers) {
    const place = plain(directory)
    if (account === undefined) {
      // A known account's is reported when its months are planned.
      if (known.includes(directory)) continue
      const problem =
        `The ledger in '${place}' cannot be read, so it is not known whose it is. Verify a clone of the ` +
        'repository, which names the file.'
      yield { name: directory, months: [], problem }
      continue
    }
    if (accounts.some(({ id }) => id === account.id) || isNamed(account, endedAccounts)) continue
    const seen = unmanaged.find(({ id }) => id === account.id)
    const reason = seen
      ? `the token's user lacks the permission 'manage' on it now. ${MANAGE}`
      : `Heroku does not list it for the token's user any more. Let that user in again`
    const problem =
      `It has a ledger in the repository, in '${place}', but ${reason}; if the account's contract ` +
      "ended, name it in 'ended-accounts'."
    yield { name: seen?.name ?? account.name, months: [], problem }
  }
  for (const { id, name } of unmanaged) {
    if (ledgers.some(({ account }) => account?.id === id)) continue
    const warning = `It is left out: the token's user lacks the permission 'manage' on it. ${MANAGE}`
    yield { name, months: [], warning: `${warning}, or name the accounts to export.` }
  }
}
