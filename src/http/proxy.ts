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

export type Variables = Partial<Record<string, string>>

/** A target whose port may be left to its protocol. */
export function targetOf(
  protocol: string,
  hostname: string,
  port: string | number | null | undefined,
): Target {
  return { protocol, hostname, port: Number(port) || (protocol === 'https:' ? 443 : 80) }
}

/** A proxy refused a connection, or could not be reached. */
export class ProxyError extends ActionError {
  constructor(
    { variable }: Proxy,
    { hostname, port }: Target,
    problem: string,
    options: ErrorOptions & { transient: boolean },
  ) {
    super(`No connection to ${hostname}:${port}: the proxy of ${variable} ${problem}`, {
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
 * @throws ActionError when a variable names no usable proxy
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
    const url = new URL(value.includes('://') ? value : `http://${value}`)
    decodeURIComponent(url.username + url.password)
    if (['http:', 'https:'].includes(url.protocol)) return { url, variable }
  } catch {
    // No URL, or not percent-encoded.
  }
  throw new ActionError(
    `The environment's ${variable} names no proxy that can be used (its value is not shown, since ` +
      'it may hold a password). Expected http://HOST:PORT, https://HOST:PORT or HOST:PORT, with ' +
      'special characters of a user or password percent-encoded. Set it so, or not at all.',
    { code: 'E_PROXY' },
  )
}

/**
 * NO_PROXY: host names separated by commas or spaces, each with all below it, with or without a port
 * and a leading `.` or `*.`; `*` for all. IPv6 with or without brackets.
 */
function readNoProxy(text: string): (target: Target) => boolean {
  const entries = text
    .toLowerCase()
    .split(/[,\s]+/)
    .filter(Boolean)
  return ({ hostname, port }) =>
    entries.some((entry) => {
      const [, name, own = port] = /^(\[.*\]|[^:]*):(\d+)$/.exec(entry) ?? [entry, entry]
      const host = name.replace(/^\*?\./, '')
      const isHost = ['*', hostname, hostname.replace(/[[\]]/g, '')].includes(host)
      return Number(own) === port && (isHost || hostname.endsWith(`.${host}`))
    })
}
