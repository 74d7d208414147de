import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { createServer as createTlsServer } from 'node:tls'

/** A certificate and its key, as files in PEM. */
export interface Certificate {
  cert: string
  key: string
}

interface ProxyOptions {
  /** `user:password`, without which it answers 407. */
  credentials?: string
  /** Ports on loopback for names of hosts that only the proxy knows. */
  hosts?: Record<string, number>
}

/** A proxy on loopback that knows CONNECT alone. */
export interface Proxy {
  /** `127.0.0.1:PORT` */
  address: string
  /** What it was asked for, such as `api.heroku.com:443`, in order. */
  targets: string[]
  /** A status that it answers everything with; 0 for no answer, none to connect. */
  refusal: number | undefined
  close(): Promise<void>
}

const port = (server: { address(): AddressInfo | string | null }) =>
  (server.address() as AddressInfo).port
const silent = () => undefined

/** Starts a proxy. */
export async function startProxy(options: ProxyOptions = {}): Promise<Proxy> {
  const { credentials, hosts = {} } = options
  const open = new Set<Duplex>()
  const server = createServer()
  const proxy: Proxy = { address: '', targets: [], refusal: undefined, close }
  const wanted = credentials && `Basic ${Buffer.from(credentials).toString('base64')}`
  server.on('connect', (request, client: Duplex) => {
    open.add(client.on('error', silent))
    const target = request.url!
    proxy.targets.push(target)
    const isKnown = wanted === undefined || request.headers['proxy-authorization'] === wanted
    const refusal = proxy.refusal ?? (isKnown ? undefined : 407)
    if (refusal === 0) return
    if (refusal !== undefined) {
      client.end(`HTTP/1.1 ${refusal} No\r\ncontent-length: 0\r\n\r\n`)
      return
    }
    const [, name = '', number] = /^(.*):(\d+)$/.exec(target) ?? []
    const upstream: Socket = connect(hosts[name] ?? Number(number), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      upstream.pipe(client).pipe(upstream)
    })
    open.add(upstream.on('error', () => client.destroy()))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  proxy.address = `127.0.0.1:${port(server)}`

  async function close(): Promise<void> {
    for (const socket of open) socket.destroy()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return proxy
}

/** Puts TLS before a service on loopback; gives the port. */
export async function startTls(
  certificate: Certificate,
  service: string,
): Promise<{ port: number; close(): Promise<void> }> {
  const open = new Set<Duplex>()
  const server = createTlsServer(pem(certificate), (client) => {
    const upstream = connect(Number(new URL(service).port), '127.0.0.1')
    client.pipe(upstream).pipe(client)
    for (const socket of [client, upstream]) {
      open.add(
        socket.on('error', silent).on('close', () => [client, upstream].map((s) => s.destroy())),
      )
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: port(server),
    close: async () => {
      for (const socket of open) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Makes a certificate of these names that nobody signed: it is its own authority. */
export function makeCertificate(folder: string, names: readonly string[]): Certificate {
  const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')]
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
  const altNames = names.map((name) => (/^[\d.]+$/.test(name) ? `IP:${name}` : `DNS:${name}`))
  const subject = ['-subj', '/CN=sandbox', '-addext', `subjectAltName=${altNames.join(',')}`]
  const command = ['req', '-x509', ...kind, ...subject, '-keyout', key, '-out', cert]
  execFileSync('openssl', command, { stdio: 'ignore' })
  return { cert, key }
}

const pem = ({ cert, key }: Certificate) => ({ cert: readFileSync(cert), key: readFileSync(key) })
