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

/** One exchange, kept for tests and for the sandbox's own report. */
export interface Exchange extends Request {
  status: number
}

export type Handler = (request: Request) => Reply | Promise<Reply>

/**
 * Sees every request before its service does. It may answer in the service's place (a Reply), do
 * something to the raw response itself (return 'handled'), or let it through (undefined).
 */
export type Interceptor = (
  request: Request,
  response: ServerResponse,
) => Reply | 'handled' | undefined | Promise<Reply | 'handled' | undefined>

export interface Service {
  /** Origin without a trailing slash, such as `http://127.0.0.1:40123`. */
  url: string
  exchanges: Exchange[]
  intercept: Interceptor | undefined
  close(): Promise<void>
}

async function readBody(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

async function send(response: ServerResponse, reply: Reply): Promise<void> {
  const { status, headers = {}, body } = reply
  if (body === undefined) {
    response.writeHead(status, { 'content-length': '0', ...headers }).end()
  } else if (body instanceof Readable) {
    response.writeHead(status, headers)
    await pipeline(body, response)
  } else if (typeof body === 'string' || body instanceof Uint8Array) {
    const bytes = Buffer.from(body as string)
    response.writeHead(status, { 'content-length': String(bytes.length), ...headers }).end(bytes)
  } else {
    const bytes = Buffer.from(JSON.stringify(body))
    const type = { 'content-type': 'application/json; charset=utf-8' }
    response
      .writeHead(status, { ...type, 'content-length': String(bytes.length), ...headers })
      .end(bytes)
  }
}

/** Starts a service on a free loopback port. */
export async function serve(handler: Handler): Promise<Service> {
  const service: Service = { url: '', exchanges: [], intercept: undefined, close }
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
      const taken = await service.intercept?.(request, response)
      if (taken === 'handled') {
        service.exchanges.push({ ...request, status: response.statusCode })
        return
      }
      const reply = taken ?? (await handler(request))
      service.exchanges.push({ ...request, status: reply.status })
      await send(response, reply)
    })().catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500)
      response.end(error instanceof Error ? error.message : String(error))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  service.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  async function close(): Promise<void> {
    server.closeAllConnections()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return service
}
