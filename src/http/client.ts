import type { IncomingHttpHeaders } from 'node:http'
import type { Socket } from 'node:net'
import type { Readable } from 'node:stream'
import { Agent, buildConnector, request } from 'undici'
import type { FindProxy } from './proxy.ts'
import { TIMES } from './times.ts'
import { openTunnel } from './tunnel.ts'

/** An HTTP response whose body is the bytes as sent: neither followed nor decoded. */
export interface HttpResponse {
  status: number
  /** By their names in lower case. */
  headers: IncomingHttpHeaders
  /** The first value of a header, whatever case its name is in. */
  header(name: string): string | undefined
  body: Readable
}

/** What a request sends besides its headers. A body's length goes into the headers, if it is known. */
export interface Sent {
  method: string
  body?: string | Readable | null
}

/**
 * Asks over HTTP: a GET, or what `sent` says. Rejects on connection faults and timeouts, never
 * because of a status. The whole answer must have come within that many milliseconds.
 *
 * @throws ProxyError
 */
export type Http = (
  url: URL,
  headers: Record<string, string>,
  within: number,
  sent?: Sent,
) => Promise<HttpResponse>

/** The same for what is only read. */
export type HttpGet = (
  url: URL,
  headers: Record<string, string>,
  within: number,
) => Promise<HttpResponse>

/** In milliseconds. */
export interface Timeouts {
  connect: number
  /** The longest silence, before the answer and within it. */
  idle: number
}

const TIMEOUTS: Timeouts = { connect: TIMES.connect, idle: TIMES.silence }

/** Makes the one client for all requests of our own: to Heroku, its stores and GitHub. */
export function createHttp(
  findProxy: FindProxy = () => undefined,
  { connect, idle }: Timeouts = TIMEOUTS,
): Http {
  const dispatcher = new Agent({ connect: connector(findProxy, connect), bodyTimeout: idle })
  return async (url, headers, within, { method, body = null } = { method: 'GET' }) => {
    const signal = AbortSignal.timeout(within)
    // Until the answer begins: while a body is sent, nobody can speak.
    const headersTimeout = body === null ? idle : within
    const options = { method: method as 'GET', headers, body, dispatcher, signal, headersTimeout }
    const response = await request(url, options)
    // A fault before anyone reads would end the process; whoever reads later is told of it still.
    response.body.on('error', () => undefined)
    return {
      status: response.statusCode,
      headers: response.headers,
      header: (name) => [response.headers[name.toLowerCase()]].flat()[0],
      body: response.body,
    }
  }
}

/** Connects straight or through a proxy; `within` milliseconds each to the proxy and to the host. */
function connector(findProxy: FindProxy, within: number): buildConnector.connector {
  const connect = buildConnector({ timeout: within })
  return (options, callback) => {
    const { protocol, hostname } = options
    const port = Number(options.port) || (protocol === 'https:' ? 443 : 80)
    const target = { protocol, hostname, port }
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
