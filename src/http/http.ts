import type { Readable } from 'node:stream'
import { Agent, EnvHttpProxyAgent, Pool, request, type Dispatcher } from 'undici'
import { ActionError } from '../system/errors.ts'
import { TIMES } from './times.ts'

/** An HTTP response whose body is the bytes as sent: neither followed nor decoded. */
export interface HttpResponse {
  status: number
  header(name: string): string | undefined
  body: Readable
}

/**
 * A GET request. Rejects on connection faults and timeouts, never because of a status. The whole
 * answer must have come within that many milliseconds.
 */
export type HttpGet = (
  url: URL,
  headers: Record<string, string>,
  within: number,
) => Promise<HttpResponse>

/** Proxy settings, as in the customary environment variables. */
export interface ProxySettings {
  httpProxy?: string
  httpsProxy?: string
  noProxy?: string
}

/** In milliseconds. */
export interface Timeouts {
  connect: number
  /** The longest silence, before the answer and within it. */
  idle: number
}

const TIMEOUTS: Timeouts = { connect: TIMES.connect, idle: TIMES.silence }

/** A proxy's variable holds no address of a proxy that is known. */
export class ProxyError extends ActionError {
  constructor(variable: string) {
    super(
      `The environment's ${variable} names no proxy that can be used (its value is not shown, since ` +
        'it may hold a password). Expected http://HOST:PORT, https://HOST:PORT or HOST:PORT. Set it ' +
        'so, or not at all.',
    )
  }
}

/** The address of a proxy; as curl does, one without a scheme is taken for one of http. */
function proxyUrl(variable: string, value = ''): string {
  if (value === '') return ''
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`
  const isProxy = URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol)
  if (!isProxy) throw new ProxyError(variable)
  return text
}

/**
 * Makes the GET that the whole action uses for Heroku, with timeouts and proxies.
 *
 * @throws ProxyError
 */
export function createHttpGet(
  proxies: ProxySettings,
  { connect, idle }: Timeouts = TIMEOUTS,
): HttpGet {
  const { httpProxy, httpsProxy, noProxy } = proxies
  const found = {
    httpProxy: proxyUrl('http_proxy', httpProxy),
    httpsProxy: proxyUrl('https_proxy', httpsProxy),
    noProxy: noProxy ?? '',
  }
  const timeouts = { connect: { timeout: connect }, headersTimeout: idle, bodyTimeout: idle }
  const proxied = found.httpProxy !== '' || found.httpsProxy !== ''
  const dispatcher: Dispatcher = proxied
    ? new EnvHttpProxyAgent({ ...found, ...timeouts, ...tunnelTimeouts(connect) })
    : new Agent(timeouts)
  return async (url, headers, within) => {
    const signal = AbortSignal.timeout(within)
    const response = await request(url, { method: 'GET', headers, dispatcher, signal })
    // A fault before anyone reads would end the process; whoever reads later is told of it still.
    response.body.on('error', () => undefined)
    return {
      status: response.statusCode,
      header: (name) => {
        const value = response.headers[name.toLowerCase()]
        return Array.isArray(value) ? value[0] : value
      },
      body: response.body,
    }
  }
}

/**
 * Timeouts of the way through a proxy, which has clients of its own: to the proxy, until it answers
 * CONNECT (undici would wait five minutes), and of TLS within the tunnel.
 */
function tunnelTimeouts(connect: number) {
  return {
    proxyTls: { timeout: connect },
    requestTls: { timeout: connect },
    clientFactory: (origin: URL, options: object) =>
      new Pool(origin, { ...options, headersTimeout: connect }),
  }
}

/** Whether requests to the URL may be made: https, or plain http to this very machine. */
export function isSecure(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname)
}
