import { ActionError } from '../system/errors.ts'

/** A proxy, and the environment variable that names it. */
export interface Proxy {
  /** With `http:` or `https:`, and user and password where it wants them. */
  url: URL
  variable: string
}

/** Where a connection is to go. */
export interface Target {
  /** Such as `https:`. */
  protocol: string
  /** As a URL has it: IPv6 in brackets. */
  hostname: string
  port: number
}

/** Which proxy a connection goes through; undefined for none. */
export type FindProxy = (target: Target) => Proxy | undefined

/** The proxies that an environment names. */
export interface Proxies {
  find: FindProxy
  /** As the variables have them; empty where there is none. */
  passwords: string[]
}

/** Variables of an environment, by name. */
export type Variables = Partial<Record<string, string>>

/** In the order in which they are looked at. */
const namesOf = (scheme: string) => [`${scheme}_proxy`, `${scheme}_proxy`.toUpperCase()]

/** A variable holds no address of a proxy that can be used. */
export class ProxySettingError extends ActionError {
  constructor(variable: string) {
    super(
      `The environment's ${variable} names no proxy that can be used (its value is not shown, since ` +
        'it may hold a password). Expected http://HOST:PORT, https://HOST:PORT or HOST:PORT, with ' +
        'special characters of a user or password percent-encoded. Set it so, or not at all.',
    )
  }
}

/** A proxy refused a connection, or could not be reached. */
export class ProxyError extends ActionError {
  constructor(target: Target, problem: string, options: ErrorOptions & { transient: boolean }) {
    super(`No connection to ${target.hostname}:${target.port}: ${problem}`, options)
  }
}

/** The ProxyError among an error and its causes: clients wrap what they are told. */
export function proxyErrorIn(error: unknown): ProxyError | undefined {
  if (error instanceof ProxyError) return error
  return error instanceof Error ? proxyErrorIn(error.cause) : undefined
}

/** Throws the ProxyError among an error and its causes, if any: it says all there is to say. */
export function rethrowProxyError(error: unknown): void {
  const found = proxyErrorIn(error)
  if (found !== undefined) throw found
}

/** The proxy's answer to CONNECT, which was not 2xx. */
export function proxyRefusal(proxy: Proxy, target: Target, status: number): ProxyError {
  const { variable, url } = proxy
  const isFault = status >= 500
  const wayOut = isFault
    ? 'Run again; if it stays so, ask those who run the proxy'
    : status === 407
      ? `Put ${url.username === '' ? 'user and password' : 'the right user and password'} into ` +
        `${variable}, as USER:PASSWORD@HOST:PORT with special characters percent-encoded`
      : `Have ${target.hostname}:${target.port} allowed there, or put ${target.hostname} into ` +
        'NO_PROXY if this runner reaches it without the proxy'
  const problem = `the proxy of ${variable} ${isFault ? 'answered' : 'refused:'} ${status}`
  return new ProxyError(target, `${problem}. ${wayOut}.`, { transient: isFault })
}

/** The proxy itself could not be reached. `reason` is an error's code or a few words. */
export function proxyFault(
  { variable }: Proxy,
  target: Target,
  reason: string,
  cause?: unknown,
): ProxyError {
  return new ProxyError(
    target,
    `the proxy of ${variable} cannot be reached (${reason}). Check its scheme, host and port in ` +
      `${variable}, and that the proxy is up.`,
    { transient: true, cause },
  )
}

/**
 * Takes the customary variables for proxies out of an environment: HTTPS_PROXY, HTTP_PROXY,
 * ALL_PROXY and NO_PROXY, in lower case too. Libraries that read them would each do it in a way of
 * their own, and some not at all where there is no scheme.
 */
export function takeProxyVariables(env: Variables): Variables {
  const taken: Variables = {}
  for (const name of ['https', 'http', 'all', 'no'].flatMap(namesOf)) {
    if (env[name] !== undefined) taken[name] = env[name]
    Reflect.deleteProperty(env, name)
  }
  return taken
}

/**
 * Reads the variables as curl does: that of the target's scheme, else ALL_PROXY, in lower case
 * first. An empty variable is as good as none, and an address without a scheme is one of http.
 *
 * @throws ProxySettingError
 */
export function readProxies(variables: Variables): Proxies {
  const all = readProxy('all', variables)
  const https = readProxy('https', variables) ?? all
  const http = readProxy('http', variables) ?? all
  const isDirect = readNoProxy(valueOf('no', variables)?.value ?? '')
  return {
    passwords: [https, http].map((proxy) => proxy?.url.password ?? ''),
    find: (target) => {
      if (isDirect(target)) return undefined
      return target.protocol === 'https:' ? https : http
    },
  }
}

/** The variable of a scheme that is set. */
function valueOf(scheme: string, variables: Variables) {
  return namesOf(scheme)
    .map((variable) => ({ variable, value: (variables[variable] ?? '').trim() }))
    .find(({ value }) => value !== '')
}

function readProxy(scheme: string, variables: Variables): Proxy | undefined {
  const found = valueOf(scheme, variables)
  if (found === undefined) return undefined
  const { variable, value } = found
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`)
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new ProxySettingError(variable)
  }
  try {
    decodeURIComponent(url.username + url.password)
  } catch {
    throw new ProxySettingError(variable)
  }
  return { url, variable }
}

/**
 * NO_PROXY: names separated by commas or spaces, each that of a host and of all below it, with or
 * without a port and `.` or `*.` before it; `*` for all.
 */
function readNoProxy(text: string): (target: Target) => boolean {
  const entries = text
    .toLowerCase()
    .split(/[,\s]+/)
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [, name = entry, port] = /^(\[.*\]|[^:]*)(?::(\d+))?$/.exec(entry) ?? []
      const host = name.replace(/^\*?\./, '')
      // IPv6 stands there without brackets, too.
      return { host: host.includes(':') && !host.startsWith('[') ? `[${host}]` : host, port }
    })
  return ({ hostname, port }) =>
    entries.some(
      (entry) =>
        (entry.port === undefined || Number(entry.port) === port) &&
        (entry.host === '*' || hostname === entry.host || hostname.endsWith(`.${entry.host}`)),
    )
}
