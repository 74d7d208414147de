import { ActionError } from '../system/errors.ts'
import { mayManage, type HerokuClient } from '../heroku/client.ts'
import type { Account } from '../heroku/schemas.ts'
import { plain, type Log } from '../text/log.ts'
import type { Patience } from '../http/patience.ts'
import { attempt } from '../options/problems.ts'

/** The token's user manages no account at all. */
export class NoAccountError extends ActionError {
  constructor(seen: readonly string[]) {
    const names = seen.length === 0 ? 'none' : seen.map((name) => `'${plain(name)}'`).join(', ')
    super(
      "The token's user has the permission 'manage' on no enterprise account (it can see: " +
        `${names}). Grant it in the Heroku Dashboard, on each account's Access tab.`,
    )
  }
}

/**
 * The accounts to plan for, each once. What is wrong with one that is named is added to the
 * problems.
 *
 * @param names names or ids; `*` for all that the token's user manages
 * @throws NoAccountError for `*` when there is none
 */
export async function findAccounts(
  names: readonly string[] | '*',
  heroku: HerokuClient,
  { problems, patience, log }: { problems: string[]; patience: Patience; log: Log },
): Promise<Account[]> {
  if (names === '*') return managedAccounts(heroku, log)
  const accounts = new Map<string, Account>()
  for (const name of names) {
    const account = await attempt(problems, () => patience.try(() => heroku.account(name)))
    if (account !== undefined) accounts.set(account.id, account)
  }
  return [...accounts.values()]
}

async function managedAccounts(heroku: HerokuClient, log: Log): Promise<Account[]> {
  const seen = await heroku.accounts()
  const managed = seen.filter(mayManage)
  if (managed.length === 0) throw new NoAccountError(seen.map(({ name }) => name))
  for (const account of seen) {
    if (!mayManage(account)) log.info(`Left out, not managed: ${plain(account.name)}`)
  }
  return [...new Map(managed.map((account) => [account.id, account])).values()]
}
