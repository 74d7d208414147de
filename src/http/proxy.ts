import { ActionError } from '../system/errors.ts'

/** A proxy, and the environment variable that names it. */
export interface Proxy {
  /** `http:` or `https:`, with user and password where the proxy wants them. */
  url: URL
  variable: string
}

/** Where a connection goes. */
export interface Target {
  /** `http:` or `https:` */
  protocol: string
  /** As in a URL: IPv6 in brackets. */
  hostname: string
  port: number
}

/** The proxy for a connection; undefined for none. */
export type FindProxy = (target: Target) => Proxy | undefined

/** Variables of an environment, by name. */
export type Variables = Partial<Record<string, string>>

/** A variable names no usable proxy. */
class ProxySettingError extends ActionError {
  constructor(variable: string) {
    super(
      `The environment's ${variable} names no proxy that can be used (its value is not shown, since ` +
        'it may hold a password). Expected http://HOST:PORT, https://HOST:PORT or HOST:PORT, with ' +
        'special characters of a user or password percent-encoded. Set it so, or not at all.',
      { code: 'E_PROXY' },
    )
  }
}

/** A proxy refused a connection, or could not be reached. */
export class ProxyError extends ActionError {
  constructor(target: Target, problem: string, options: ErrorOptions & { transient: boolean }) {
    super(`No connection to ${target.hostname}:${target.port}: ${problem}`, {
      code: 'E_PROXY',
      ...options,
    })
  }
}

/** The ProxyError among an error and its causes: libraries wrap it. */
export function proxyErrorIn(error: unknown): ProxyError | undefined {
  if (error instanceof ProxyError) return error
  return error instanceof Error ? proxyErrorIn(error.cause) : undefined
}

/** The proxy answered CONNECT with a status other than 2xx. */
export function proxyRefusal(proxy: Proxy, target: Target, status: number): ProxyError {
  const { variable, url } = proxy
  const { hostname, port } = target
  if (status >= 500) {
    const problem =
      `the proxy of ${variable} answered ${status}. Run again; if it stays so, ask those who run ` +
      'the proxy.'
    return new ProxyError(target, problem, { transient: true })
  }
  const wayOut =
    status === 407
      ? `Put ${url.username === '' ? 'user and password' : 'the right user and password'} into ` +
        `${variable}, as USER:PASSWORD@HOST:PORT with special characters percent-encoded`
      : `Have ${hostname}:${port} allowed there, or put ${hostname} into NO_PROXY if this runner ` +
        'reaches it without the proxy'
  const problem = `the proxy of ${variable} refused: ${status}. ${wayOut}.`
  return new ProxyError(target, problem, { transient: false })
}

/** The proxy did not answer as one. `problem` follows its name in the message. */
export function proxyFault(
  { variable }: Proxy,
  target: Target,
  problem: string,
  cause?: unknown,
): ProxyError {
  const told =
    `the proxy of ${variable} ${problem}. Check its scheme, host and port in ${variable}, and that the ` +
    'proxy is up.'
  return new ProxyError(target, told, { transient: true, cause })
}

/** The variables for a scheme, in order of preference. */
const namesOf = (scheme: string) => [`${scheme}_proxy`, `${scheme}_proxy`.toUpperCase()]

/**
 * Takes HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY, in lower case too, out of an environment:
 * each library would read them in its own way, and some not at all without a scheme.
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
 * Reads the variables as curl does: that of the target's scheme, else ALL_PROXY; lower case first.
 * Empty is unset, and an address without a scheme is http.
 *
 * @throws ProxySettingError
 */
export function readProxies(variables: Variables): { find: FindProxy; passwords: string[] } {
  // ALL_PROXY is not read where it is not needed: often it is a SOCKS proxy.
  const proxyOf = (scheme: string) => readProxy(scheme, variables) ?? readProxy('all', variables)
  const [https, http] = [proxyOf('https'), proxyOf('http')]
  const isDirect = readNoProxy(valueOf('no', variables)?.value ?? '')
  return {
    passwords: [https, http].map((proxy) => proxy?.url.password ?? ''),
    find: (target) => {
      if (isDirect(target)) return undefined
      return target.protocol === 'https:' ? https : http
    },
  }
}

function valueOf(scheme: string, variables: Variables) {
  return namesOf(scheme)
    .map((variable) => ({ variable, value: (variables[variable] ?? '').trim() }))
    .find(({ value }) => value !== '')
}

function readProxy(scheme: string, variables: Variables): Proxy | undefined {
  const found = valueOf(scheme, variables)
  if (found === undefined) return undefined
  const { variable, value } = found
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`)
    decodeURIComponent(url.username + url.password)
    if (['http:', 'https:'].includes(url.protocol)) return { url, variable }
  } catch {
    // No URL, or not percent-encoded.
  }
  throw new ProxySettingError(variable)
}

/**
 * NO_PROXY: host names separated by commas or spaces, each with all below it, with or without a port
 * and a leading `.` or `*.`; `*` for all.
 */
function readNoProxy(text: string): (target: Target) => boolean {
  const entries = text
    .toLowerCase()
    .split(/[,\s]+/)
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [, name = entry, port] = /^(\[.*\]|[^:]*)(?::(\d+))?$/.exec(entry) ?? []
      const host = name.replace(/^\*?\./, '')
      // IPv6 may stand there without brackets.
      return { host: host.includes(':') && !host.startsWith('[') ? `[${host}]` : host, port }
    })
  return ({ hostname, port }) =>
    entries.some(
      (entry) =>
        (entry.port === undefined || Number(entry.port) === port) &&
        (entry.host === '*' || hostname === entry.host || hostname.endsWith(`.${entry.host}`)),
    )
}
