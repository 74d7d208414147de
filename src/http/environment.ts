import { routeAgents } from './agents.ts'
import { createHttp, type Http } from './client.ts'
import { readProxies, takeProxyVariables } from './proxy.ts'

// To be imported before any library, since some read the variables when they are loaded.
const variables = takeProxyVariables(process.env)

/**
 * Makes the client of this process, which goes through the proxies that its environment names; what
 * libraries ask goes through them too. `hide` is given the passwords of proxies.
 *
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
