import { quoted } from '../text/log.ts'
import type { CommandEdge } from './command.ts'
import { herokuOptions } from './heroku-token.ts'

/** What `list` is asked for. */
export interface ListOptions {
  /** Name or id of the enterprise account. */
  account: string
  /** Folder of the ledger to compare with. */
  ledger: string | undefined
  format: 'table' | 'json'
  apiUrl: URL
  token: string
}

/** @throws OptionsError with every problem found, NoTokenError */
export async function readListOptions(
  values: { account?: string; ledger?: string; format?: string },
  edge: CommandEdge,
): Promise<ListOptions> {
  const { account, ledger, format = 'table' } = values
  const isKnown = format === 'table' || format === 'json'
  const problems = isKnown ? [] : [`--format: ${quoted(format)} is not one of table, json`]
  const heroku = await herokuOptions(account, problems, edge)
  return { ...heroku, ledger, format: format as ListOptions['format'] }
}
