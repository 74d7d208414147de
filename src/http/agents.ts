import http from 'node:http'
import https from 'node:https'
import type { Socket } from 'node:net'
import { targetOf, type FindProxy } from './proxy.ts'
import { TIMES } from './time-limits.ts'
import { openTunnel } from './tunnel.ts'

/** What the agents of Node.js give along with a request; `socket` is one to use for TLS. */
interface Connecting {
  host?: string | null
  port?: number | string | null
  socket?: Socket
}
type Connected = (error: Error | null, socket?: Socket) => void
/** `agent.createConnection`: returns the socket, or calls back with it. */
type Connect = (this: http.Agent, options: Connecting, connected: Connected) => Socket | undefined

/**
 * Sends the requests of libraries through the proxies. The artifact client (@actions/http-client and
 * @azure/storage-blob) makes agents of its own and takes none, so the method by which every agent
 * connects is replaced. (`http.setGlobalProxyFromEnv` of Node.js is younger than runners may be, and
 * does not say why a proxy refuses.)
 */
export function routeAgents(findProxy: FindProxy): void {
  for (const [protocol, { Agent }] of [
    ['http:', http],
    ['https:', https],
  ] as const) {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its own `this`
    const connect = Agent.prototype.createConnection as Connect
    Agent.prototype.createConnection = through(protocol, connect, findProxy) as never
  }
}

function through(protocol: string, connect: Connect, findProxy: FindProxy): Connect {
  return function (options, connected) {
    const name = options.host ?? 'localhost'
    const host = name.includes(':') && !name.startsWith('[') ? `[${name}]` : name.toLowerCase()
    const target = targetOf(protocol, host, options.port)
    const proxy = findProxy(target)
    if (proxy === undefined) return connect.call(this, options, connected)
    openTunnel(proxy, target, TIMES.connect)
      .then((socket) =>
        protocol === 'https:' ? connect.call(this, { ...options, socket }, connected) : socket,
      )
      .then(
        (socket) => {
          connected(null, socket)
        },
        (error: unknown) => {
          connected(error as Error)
        },
      )
    return undefined
  }
}
