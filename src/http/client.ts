import type { IncomingHttpHeaders } from 'node:http'
import type { Socket } from 'node:net'
import type { Readable } from 'node:stream'
import { Agent, buildConnector, request } from 'undici'
import { targetOf, type FindProxy } from './proxy.ts'
import { TIMES } from './time-limits.ts'
import { openTunnel } from './tunnel.ts'

/** A response as it was sent: no redirect is followed, no body decoded. */
export interface HttpResponse {
  status: number
  /** By name in lower case. */
  headers: IncomingHttpHeaders
  /** The first value of a header. */
  header(name: string): string | undefined
  body: Readable
}

/** What is sent besides headers; a GET where it is left out. */
interface Sent {
  method: string
  body?: string | Uint8Array | Readable | null
}

/**
 * Makes an HTTP request. Rejects on faults of the network and timeouts, never because of a status.
 *
 * @param within milliseconds until the whole answer must be there
 * @throws ProxyError
 */
export type Http = (
  url: URL,
  headers: Record<string, string>,
  within: number,
  sent?: Sent,
) => Promise<HttpResponse>

/** Makes the client for all requests of our own: to Heroku, its storage and GitHub. */
export function createHttp(
  findProxy: FindProxy = () => undefined,
  /** In milliseconds; `idle` is the longest silence, before an answer and within it. */
  { connect, idle }: { connect: number; idle: number } = {
    connect: TIMES.connect,
    idle: TIMES.silence,
  },
): Http {
  const dispatcher = new Agent({ connect: connector(findProxy, connect), bodyTimeout: idle })
  return async (url, headers, within, { method, body = null } = { method: 'GET' }) => {
    const signal = AbortSignal.timeout(within)
    // A server may stay silent for as long as a body is sent.
    const headersTimeout = body === null ? idle : within
    const options = { method: method as 'GET', headers, body, dispatcher, signal, headersTimeout }
    const response = await request(url, options)
    // Without a listener, a fault before the body is read would end the process; readers get it too.
    response.body.on('error', () => undefined)
    return {
      status: response.statusCode,
      headers: response.headers,
      header: (name) => [response.headers[name.toLowerCase()]].flat()[0],
      body: response.body,
    }
  }
}

/** Connects directly or through a proxy; `within` is for the proxy and for the host, each. */
function connector(findProxy: FindProxy, within: number): buildConnector.connector {
  const connect = buildConnector({ timeout: within })
  return (options, callback) => {
    const { protocol } = options
    const target = targetOf(protocol, options.hostname, options.port)
    const proxy = findProxy(target)
    if (proxy === undefined) {
      connect(options, callback)
      return
    }
    const through = (httpSocket: Socket) => {
      if (protocol === 'https:') connect({ ...options, httpSocket }, callback)
      else callback(null, httpSocket)
    }
    openTunnel(proxy, target, within).then(through, (error: unknown) => {
      callback(error as Error, null)
    })
  }
}
