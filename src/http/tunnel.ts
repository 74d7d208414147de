import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { connect as connectPlainly, isIP, type Socket } from 'node:net'
import { connect as connectByTls } from 'node:tls'
import { ProxyError, type Proxy, type Target } from './proxy.ts'

/**
 * Opens a connection to the target through a proxy, by CONNECT (RFC 9110, section 9.3.6).
 *
 * @param within milliseconds until the proxy has answered
 * @throws ProxyError
 */
export async function openTunnel(proxy: Proxy, target: Target, within: number): Promise<Socket> {
  const { url, variable } = proxy
  const fault = (problem: string, cause?: unknown) =>
    new ProxyError(
      proxy,
      target,
      `${problem}. Check its scheme, host and port in ${variable}, and that the proxy is up.`,
      { transient: true, cause },
    )
  const authority = `${target.hostname}:${target.port}`
  const asking = request({
    method: 'CONNECT',
    path: authority,
    headers: { host: authority, ...authorization(url) },
    setHost: false,
    // Not through an agent, which may lead here.
    createConnection: () => connectTo(url),
  })
  const late = setTimeout(() => {
    asking.destroy(fault(`gave no answer within ${within / 1000} s`))
  }, within)
  try {
    const answered = once(asking.end(), 'connect') as Promise<[IncomingMessage, Socket, Buffer]>
    const [{ statusCode = 0 }, socket, head] = await answered
    if (statusCode < 200 || statusCode >= 300) {
      socket.on('error', () => undefined).destroy()
      throw refused(proxy, target, statusCode)
    }
    if (head.length > 0) socket.unshift(head)
    return socket
  } catch (error) {
    if (error instanceof ProxyError) throw error
    const { code, name } = error as NodeJS.ErrnoException
    // HPE_ are the codes of Node's HTTP parser.
    const problem = code?.startsWith('HPE_') ? 'does not answer in HTTP' : 'cannot be reached'
    throw fault(`${problem} (${code ?? name})`, error)
  } finally {
    clearTimeout(late)
  }
}

/** The proxy answered CONNECT with a status other than 2xx. */
function refused(proxy: Proxy, target: Target, status: number): ProxyError {
  const { variable } = proxy
  const { hostname, port } = target
  const wayOut =
    status >= 500
      ? 'Run again; if this happens again, ask those who run the proxy.'
      : status === 407
        ? `Put user and password into ${variable}, as USER:PASSWORD@HOST:PORT with special characters ` +
          'percent-encoded.'
        : `Have ${hostname}:${port} allowed there, or put ${hostname} into NO_PROXY if this runner ` +
          'reaches it without the proxy.'
  const problem = `${status >= 500 ? 'answered' : 'refused:'} ${status}. ${wayOut}`
  return new ProxyError(proxy, target, problem, { transient: status >= 500 })
}

function connectTo({ protocol, hostname, port }: URL): Socket {
  const host = hostname.replace(/^\[|\]$/g, '')
  if (protocol === 'http:') return connectPlainly({ host, port: Number(port) || 80 })
  const servername = isIP(host) === 0 ? host : ''
  return connectByTls({ host, port: Number(port) || 443, servername, ALPNProtocols: ['http/1.1'] })
}

/** User and password, either of which may be empty (RFC 7617). */
function authorization({ username, password }: URL): Record<string, string> {
  if (username === '' && password === '') return {}
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` }
}
