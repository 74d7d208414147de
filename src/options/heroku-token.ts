import { join } from 'node:path'
import { tokenInNetrc } from '../heroku/netrc.ts'
import { isSecure } from '../http/secure.ts'
import { ActionError, messageOf } from '../system/errors.ts'
import { plain, quoted } from '../text/log.ts'
import { herokuUrlOf } from './command.ts'
import { checkAccount, inputsSchema } from './inputs.ts'
import { OptionsError } from './problems.ts'

/** No Heroku token was given. */
class NoTokenError extends ActionError {
  constructor(file: string) {
    super(
      `There is no Heroku token: HEROKU_API_KEY is not set, and ${quoted(file)} has none for ` +
        'api.heroku.com (the Heroku CLI may keep it in the keychain). Run ' +
        '`export HEROKU_API_KEY=$(heroku auth:token)` and try again.',
      { code: 'E_HEROKU_NO_TOKEN' },
    )
  }
}

/** Where a command looks for the token. */
export interface TokenPlaces {
  env: Partial<Record<string, string>>
  platform: NodeJS.Platform
  /** The user's home folder. */
  home: string
  readFile: (path: string) => Promise<Buffer>
}

/**
 * The Heroku token: HEROKU_API_KEY, or what the Heroku CLI keeps for api.heroku.com in `~/.netrc`
 * (`_netrc` on Windows). The latter is sent to no other host, except on loopback, for tests.
 *
 * @param apiUrl where the token is to be sent
 * @throws NoTokenError
 */
export async function herokuToken(apiUrl: URL, places: TokenPlaces): Promise<string> {
  const { env, platform, home, readFile } = places
  const { HEROKU_API_KEY = '' } = env
  if (HEROKU_API_KEY.trim() !== '') return HEROKU_API_KEY.trim()
  const file = join(home, platform === 'win32' ? '_netrc' : '.netrc')
  const isLoopback = apiUrl.protocol === 'http:' && isSecure(apiUrl)
  if (apiUrl.host !== 'api.heroku.com' && !isLoopback) throw new NoTokenError(file)
  const netrc = await readFile(file).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0)
    throw new ActionError(
      `${quoted(file)} cannot be read: ${plain(messageOf(error))}. Make it readable, or run ` +
        '`export HEROKU_API_KEY=$(heroku auth:token)`, and try again.',
      { code: 'E_HEROKU_NO_TOKEN' },
    )
  })
  const token = tokenInNetrc(netrc.toString())
  if (token === undefined) throw new NoTokenError(file)
  return token
}

/**
 * Reads what a command asks Heroku with.
 *
 * @param name the option --account
 * @param problems of the command's other options, to be told with these
 * @throws OptionsError, NoTokenError
 */
export async function herokuOptions(
  name: string | undefined,
  problems: readonly string[],
  places: TokenPlaces,
): Promise<{ account: string; apiUrl: URL; token: string }> {
  const account = name?.trim() ?? ''
  const accountProblem = checkAccount(account)
  const { data: apiUrl, error } = inputsSchema.shape['heroku-api-url'].safeParse(
    herokuUrlOf(places),
  )
  const all = [
    ...(accountProblem === undefined ? [] : [`--account: ${accountProblem}`]),
    ...problems,
    ...(error?.issues ?? []).map(({ message }) => `HEROKU_API_URL: ${message}`),
  ]
  if (apiUrl === undefined || all.length > 0) throw new OptionsError(all)
  return { account, apiUrl, token: await herokuToken(apiUrl, places) }
}
