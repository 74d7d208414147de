import { request } from 'node:http'
import { connect as connectPlainly, isIP, type Socket } from 'node:net'
import { connect as connectByTls } from 'node:tls'
import { proxyFault, proxyRefusal, type Proxy, type Target } from './proxy.ts'

/**
 * Opens a connection to the target through the proxy, by CONNECT (RFC 9110, section 9.3.6).
 *
 * @param within milliseconds until the proxy has answered
 * @throws ProxyError
 */
export function openTunnel(proxy: Proxy, target: Target, within: number): Promise<Socket> {
  const { url } = proxy
  const authority = `${target.hostname}:${target.port}`
  return new Promise((resolve, reject) => {
    const asking = request({
      method: 'CONNECT',
      path: authority,
      headers: { host: authority, ...authorization(url) },
      setHost: false,
      // No agent: those of the process may lead here.
      createConnection: () => connectTo(url),
    })
    const late = setTimeout(() => {
      reject(proxyFault(proxy, target, `no answer within ${within / 1000} s`))
      asking.destroy()
    }, within)
    asking.on('connect', ({ statusCode = 0 }, socket: Socket, head: Buffer) => {
      clearTimeout(late)
      if (statusCode >= 200 && statusCode < 300) {
        if (head.length > 0) socket.unshift(head)
        resolve(socket)
        return
      }
      socket.on('error', () => undefined).destroy()
      reject(proxyRefusal(proxy, target, statusCode))
    })
    // A fault of the line ends it without an answer.
    asking.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(late)
      reject(proxyFault(proxy, target, error.code ?? error.name, error))
    })
    asking.end()
  })
}

function connectTo({ protocol, hostname, port }: URL): Socket {
  const host = hostname.replace(/^\[|\]$/g, '')
  if (protocol === 'http:') return connectPlainly({ host, port: Number(port) || 80 })
  const servername = isIP(host) === 0 ? host : ''
  return connectByTls({ host, port: Number(port) || 443, servername, ALPNProtocols: ['http/1.1'] })
}

/** User and password, of which either may be empty (RFC 7617). */
function authorization({ username, password }: URL): Record<string, string> {
  if (username === '' && password === '') return {}
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` }
}
