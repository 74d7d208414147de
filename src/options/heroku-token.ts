import { join } from 'node:path'
import { tokenInNetrc } from '../heroku/netrc.ts'
import { isSecure } from '../http/secure.ts'
import { ActionError } from '../system/errors.ts'
import { quoted } from '../text/log.ts'
import { asCommandOptions } from './command.ts'
import { INPUTS, parseInputs, type ByInput } from './inputs.ts'
import { OptionsError } from './problems.ts'

export interface TokenPlaces {
  env: Partial<Record<string, string>>
  platform: NodeJS.Platform
  home: string
  readFile: (path: string) => Promise<Buffer>
}

/**
 * The Heroku token: HEROKU_API_KEY, or what the Heroku CLI keeps for api.heroku.com in `~/.netrc`
 * (`_netrc` on Windows). The latter is sent to no other host, except on loopback, for tests.
 */
export async function herokuToken(apiUrl: URL, places: TokenPlaces): Promise<string> {
  const { env, platform, home, readFile } = places
  const { HEROKU_API_KEY = '' } = env
  if (HEROKU_API_KEY.trim() !== '') return HEROKU_API_KEY.trim()
  const file = join(home, platform === 'win32' ? '_netrc' : '.netrc')
  const isLoopback = apiUrl.protocol === 'http:' && isSecure(apiUrl)
  const isSent = apiUrl.host === 'api.heroku.com' || isLoopback
  const netrc = isSent ? await readFile(file).catch(() => Buffer.alloc(0)) : ''
  const token = tokenInNetrc(netrc.toString())
  if (token !== undefined) return token
  throw new ActionError(
    `There is no Heroku token: HEROKU_API_KEY is not set, and ${quoted(file)} has none for ` +
      'api.heroku.com that could be read (the Heroku CLI may keep it in the keychain). Run ' +
      '`export HEROKU_API_KEY=$(heroku auth:token)` and try again.',
    { code: 'E_HEROKU_NO_TOKEN' },
  )
}

const HEROKU_INPUTS = {
  'enterprise-account': INPUTS['enterprise-account'],
  'heroku-api-url': INPUTS['heroku-api-url'],
}

/** Reads what a command asks Heroku with; `problems` are those of its other options. */
export async function herokuOptions(
  name: string | undefined,
  problems: readonly string[],
  places: TokenPlaces,
): Promise<{ account: string; apiUrl: URL; token: string }> {
  const asked = { 'enterprise-account': name, 'heroku-api-url': places.env.HEROKU_API_URL }
  const read = await asCommandOptions(() => {
    const { read, problems: own } = parseInputs(HEROKU_INPUTS, asked)
    const all = [...own, ...problems]
    if (all.length > 0) throw new OptionsError(all)
    return read as ByInput<typeof HEROKU_INPUTS>
  })
  const { enterpriseAccount: account, herokuApiUrl: apiUrl } = read
  return { account, apiUrl, token: await herokuToken(apiUrl, places) }
}
