import type { Http } from './client.ts'
import { readProxies, takeProxyVariables } from './proxy.ts'

// Imported before any library: some read the variables when they are loaded.
const variables = takeProxyVariables(process.env)

/**
 * Makes the client of this process, through the proxies that its environment names. It is loaded with
 * the first request; from then on the requests of libraries go through the proxies too, and no
 * library sends one before.
 *
 * @param hide is given the proxies' passwords
 * @throws ActionError when a variable names no usable proxy
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
