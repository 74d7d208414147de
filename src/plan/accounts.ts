import { ActionError, failureMessage } from '../system/errors.ts'
import { mayManage, type HerokuClient } from '../heroku/client.ts'
import type { Account } from '../heroku/schemas.ts'
import { plain } from '../text/log.ts'
import type { Patience } from '../http/patience.ts'

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

/** The accounts that a plan is about. */
export interface FoundAccounts {
  /** Those to plan for, each once. */
  accounts: readonly Account[]
  /** Of `*`: those that the token's user sees and does not manage. */
  unmanaged: readonly Account[]
  /** Those whose contract ended; one that Heroku was not asked about as it was named. */
  ended: readonly { id: string; name: string }[]
  /** What is wrong with those that were named. */
  problems: readonly string[]
}

/** What is said of an account in `ended-accounts`. */
export const ENDED = 'ended: nothing is due, and nothing missing'

/** Whether an account is among those named, by name or id. */
export function isNamed({ id, name }: { id: string; name: string }, names: readonly string[]) {
  return names.includes(id) || names.includes(name)
}

/**
 * Finds the accounts to plan for.
 *
 * @param names names or ids; `*` for all that the token's user manages
 * @param ended names or ids of accounts whose contract ended: Heroku is not asked about them
 * @throws NoAccountError for `*` when the token's user manages none
 */
export async function findAccounts(
  names: readonly string[] | '*',
  ended: readonly string[],
  { heroku, patience }: { heroku: HerokuClient; patience: Patience },
): Promise<FoundAccounts> {
  const found =
    names === '*' ? await everyAccount(heroku) : await named(names, ended, heroku, patience)
  const accounts = new Map(found.accounts.map((account) => [account.id, account]))
  const over = [...accounts.values(), ...found.unmanaged].filter((each) => isNamed(each, ended))
  return {
    accounts: [...accounts.values()].filter((account) => !isNamed(account, ended)),
    unmanaged: found.unmanaged.filter((account) => !isNamed(account, ended)),
    ended: [...found.ended, ...over],
    problems: found.problems,
  }
}

async function everyAccount(heroku: HerokuClient): Promise<FoundAccounts> {
  const seen = await heroku.accounts()
  const accounts = seen.filter(mayManage)
  if (accounts.length === 0) throw new NoAccountError(seen.map(({ name }) => name))
  const unmanaged = seen.filter((account) => !mayManage(account))
  return { accounts, unmanaged, ended: [], problems: [] }
}

async function named(
  names: readonly string[],
  ended: readonly string[],
  heroku: HerokuClient,
  patience: Patience,
): Promise<FoundAccounts> {
  const accounts: Account[] = []
  const problems: string[] = []
  for (const name of names.filter((each) => !ended.includes(each))) {
    try {
      accounts.push(await patience.try(() => heroku.account(name)))
    } catch (error) {
      if (!(error instanceof ActionError)) throw error
      problems.push(failureMessage(error))
    }
  }
  const unasked = names.filter((each) => ended.includes(each))
  return {
    accounts,
    unmanaged: [],
    ended: unasked.map((each) => ({ id: each, name: each })),
    problems,
  }
}
