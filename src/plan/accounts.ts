import { ActionError, failureMessage } from '../system/errors.ts'
import { mayManage, type HerokuClient } from '../heroku/client.ts'
import type { Account } from '../heroku/schemas.ts'
import { plain } from '../text/log.ts'
import type { OutageBudget } from '../http/outage.ts'

/** The accounts to plan for, without those whose contract ended. */
export interface FoundAccounts {
  /** Each once. */
  accounts: readonly Account[]
  /** Of `*`: those that the token's user sees and does not manage. */
  unmanaged: readonly Account[]
  /** What is wrong with those that were named. */
  problems: readonly string[]
}

/** Whether an account is among those named, by name or id. */
export function isNamed({ id, name }: { id: string; name: string }, names: readonly string[]) {
  return names.includes(id) || names.includes(name)
}

/**
 * Finds the accounts to plan for.
 *
 * @param names names or ids; `*` for all that the token's user manages
 * @param ended names or ids of accounts whose contract ended: Heroku is not asked about them
 * @throws ActionError for `*` when the token's user manages none
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
          `${known}). Grant it in the Heroku Dashboard, on each account's Access tab.`,
        { code: 'E_HEROKU_FORBIDDEN' },
      )
    }
    const others = seen.filter((account) => !isNamed(account, ended))
    return {
      accounts: others.filter(mayManage),
      unmanaged: others.filter((account) => !mayManage(account)),
      problems: [],
    }
  }
  const accounts = new Map<string, Account>()
  const problems: string[] = []
  for (const name of names.filter((each) => !ended.includes(each))) {
    try {
      const account = await outages.try(() => heroku.account(name))
      if (!isNamed(account, ended)) accounts.set(account.id, account)
    } catch (error) {
      if (!(error instanceof ActionError)) throw error
      problems.push(failureMessage(error))
    }
  }
  return { accounts: [...accounts.values()], unmanaged: [], problems }
}
