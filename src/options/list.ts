import { herokuUrlOf, type CommandEdge } from './command.ts'
import { herokuToken } from './heroku-token.ts'
import { checkAccount, inputsSchema } from './inputs.ts'
import { OptionsError } from './problems.ts'
import { quoted } from '../text/log.ts'

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

const FORMATS = ['table', 'json'] as const

/** @throws OptionsError with every problem found, NoTokenError */
export async function readListOptions(
  { account = '', ledger, format = 'table' }: Partial<Record<string, string | boolean>>,
  edge: CommandEdge,
): Promise<ListOptions> {
  const name = String(account).trim()
  const url = inputsSchema.shape['heroku-api-url'].safeParse(herokuUrlOf(edge))
  const chosen = FORMATS.find((each) => each === format)
  const bad = checkAccount(name)
  const problems = [
    ...(bad === undefined ? [] : [`--account ${bad}`]),
    ...(url.error?.issues ?? []).map(({ message }) => `HEROKU_API_URL: ${message}`),
    ...(chosen === undefined ? [`--format: ${quoted(String(format))} is none of table, json`] : []),
  ]
  if (!url.success || chosen === undefined || problems.length > 0) throw new OptionsError(problems)
  const apiUrl = new URL(url.data)
  const token = await herokuToken(apiUrl, edge)
  const folder = ledger === undefined ? undefined : String(ledger)
  return { account: name, ledger: folder, format: chosen, apiUrl, token }
}
