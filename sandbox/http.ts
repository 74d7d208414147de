import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** One request as a service received it. `path` has no query; `url` is the whole. */
export interface Request {
  method: string
  url: URL
  path: string
  headers: IncomingHttpHeaders
  body: Buffer
}

/** What a service answers. An object is sent as JSON; a stream as it comes. */
export interface Reply {
  status: number
  headers?: Record<string, string>
  body?: string | Uint8Array | Readable | object
}

/** A reply as it goes over the wire. */
export interface WholeReply extends Reply {
  headers: Record<string, string>
  /** A copy: changing it changes nothing else. */
  body: Buffer
}

/** One exchange, kept for tests and for the sandbox's own report. */
export interface Exchange extends Request {
  /** 0 when no status was sent. */
  status: number
}

export type Handler = (request: Request) => Reply | Promise<Reply>

/**
 * Sees every request before its service does. It may answer in the service's place (a Reply), use the
 * raw response itself ('handled'), or let the request through (undefined). `proceed` has the service
 * carry the request out, and returns the answer without sending it.
 */
export type Interceptor = (
  request: Request,
  response: ServerResponse,
  proceed: () => Promise<Reply>,
) => Reply | 'handled' | undefined | Promise<Reply | 'handled' | undefined>

export interface Service {
  /** Origin without a trailing slash, such as `http://127.0.0.1:40123`. */
  url: string
  exchanges: Exchange[]
  intercept: Interceptor | undefined
  /**
   * Breaks every connection and refuses new ones, for so many milliseconds or (undefined) for good.
   * Resolves once it does.
   */
  suspend(milliseconds?: number): Promise<void>
  close(): Promise<void>
}

async function readBody(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

async function bytesOf(body: NonNullable<Reply['body']>): Promise<Buffer> {
  if (body instanceof Readable) return readBody(body)
  if (typeof body === 'string' || body instanceof Uint8Array) return Buffer.from(body as string)
  return Buffer.from(JSON.stringify(body))
}

/** Reads a reply's body, and adds its Content-Length and, for JSON, its type. */
export async function wholeReply({ status, headers, body = '' }: Reply): Promise<WholeReply> {
  const bytes = await bytesOf(body)
  const raw = typeof body === 'string' || body instanceof Uint8Array || body instanceof Readable
  const type = raw ? undefined : { 'content-type': 'application/json; charset=utf-8' }
  const length = { 'content-length': String(bytes.length) }
  return { status, headers: { ...type, ...length, ...headers }, body: bytes }
}

async function send(response: ServerResponse, reply: Reply): Promise<void> {
  if (reply.body instanceof Readable) {
    response.writeHead(reply.status, reply.headers)
    await pipeline(reply.body, response)
  } else {
    const { status, headers, body } = await wholeReply(reply)
    response.writeHead(status, headers).end(body)
  }
}

/** Starts a service on a free loopback port. */
export async function serve(handler: Handler): Promise<Service> {
  const service: Service = { url: '', exchanges: [], intercept: undefined, suspend, close }
  let resumption: NodeJS.Timeout | undefined
  const server = createServer((incoming, response) => {
    void (async () => {
      const url = new URL(incoming.url ?? '/', service.url)
      const request: Request = {
        method: incoming.method ?? 'GET',
        url,
        path: url.pathname,
        headers: incoming.headers,
        body: await readBody(incoming),
      }
      const proceed = async () => await handler(request)
      const taken = await service.intercept?.(request, response, proceed)
      if (taken === 'handled') {
        const status = response.headersSent ? response.statusCode : 0
        service.exchanges.push({ ...request, status })
        return
      }
      const reply = taken ?? (await proceed())
      service.exchanges.push({ ...request, status: reply.status })
      await send(response, reply)
    })().catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500)
      response.end(error instanceof Error ? error.message : String(error))
    })
  })
  const listen = (port: number) =>
    new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  await listen(0)
  const { port } = server.address() as AddressInfo
  service.url = `http://127.0.0.1:${port}`

  async function suspend(milliseconds?: number): Promise<void> {
    clearTimeout(resumption)
    await stop()
    if (milliseconds !== undefined) resumption = setTimeout(() => void listen(port), milliseconds)
  }
  async function close(): Promise<void> {
    clearTimeout(resumption)
    await stop()
  }
  return service
}

/** Text, escaped for XML. */
export function xmlText(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)
}
