import { routeAgents } from './agents.ts'
import { createHttp, type Http } from './client.ts'
import { readProxies, takeProxyVariables } from './proxy.ts'

// Imported before any library: some read the variables when they are loaded.
const variables = takeProxyVariables(process.env)

/**
 * Makes the client of this process, through the proxies that its environment names, and leads the
 * requests of libraries through them too.
 *
 * @param hide is given the proxies' passwords
 * @throws ProxySettingError
 */
export function httpOfEnvironment(hide: (secret: string) => void): Http {
  const { find, passwords } = readProxies(variables)
  for (const password of passwords) {
    hide(password)
    hide(decodeURIComponent(password))
  }
  routeAgents(find)
  return createHttp(find)
}
