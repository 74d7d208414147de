import type { Http } from './client.ts'
import { readProxies, takeProxyVariables } from './proxy.ts'

// To be imported before any library, since some read the variables when they are loaded.
const variables = takeProxyVariables(process.env)

/**
 * Makes the client of this process, which goes through the proxies that its environment names. Its
 * parts are loaded with the first request; from then on what libraries ask goes through the
 * proxies too, and none asks before. `hide` is given the passwords of proxies.
 *
 * @throws ProxySettingError
 */
export function httpOfEnvironment(hide: (secret: string) => void): Http {
  const { find, passwords } = readProxies(variables)
  for (const password of passwords) {
    hide(password)
    hide(decodeURIComponent(password))
  }
  const load = async (): Promise<Http> => {
    const [{ createHttp }, { routeAgents }] = await Promise.all([
      import('./client.ts'),
      import('./agents.ts'),
    ])
    routeAgents(find)
    return createHttp(find)
  }
  let loaded: Promise<Http> | undefined
  return async (...request) => (await (loaded ??= load()))(...request)
}
