import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { serve, type Service } from '../../sandbox/http.ts'
import { createHttpGet, isSecure, type HttpGet } from '../../src/http/http.ts'
import { retryAfter } from '../../src/http/retry.ts'

const MINUTE = 60_000

describe('the GET', () => {
  let service: Service
  beforeEach(async () => {
    service = await serve(() => ({ status: 200, headers: { 'X-Some': 'value' }, body: 'text' }))
  })
  afterEach(async () => {
    await service.close()
  })

  async function ask(get: HttpGet, path = '/', headers = {}) {
    const response = await get(new URL(path, service.url), headers, MINUTE)
    const chunks: Buffer[] = []
    for await (const chunk of response.body) chunks.push(chunk as Buffer)
    return { ...response, bytes: Buffer.concat(chunks) }
  }

  test('gives status, headers in any case, and body; sends the headers given', async () => {
    const answer = await ask(createHttpGet({}), '/a?b=c', { accept: 'text/x', 'user-agent': 'me' })
    expect(answer.status).toBe(200)
    expect(answer.header('x-some')).toBe('value')
    expect(answer.header('X-SOME')).toBe('value')
    expect(answer.header('x-other')).toBeUndefined()
    expect(answer.bytes.toString()).toBe('text')
    const [request] = service.exchanges
    expect(request!.url.search).toBe('?b=c')
    expect(request!.headers).toMatchObject({ accept: 'text/x', 'user-agent': 'me' })
  })

  test('follows no redirect', async () => {
    service.intercept = () => ({ status: 302, headers: { location: '/next' } })
    const answer = await ask(createHttpGet({}))
    expect([answer.status, answer.header('location')]).toEqual([302, '/next'])
    expect(service.exchanges).toHaveLength(1)
  })

  test('decodes nothing', async () => {
    const body = gzipSync('text')
    service.intercept = () => ({ status: 200, headers: { 'content-encoding': 'gzip' }, body })
    expect((await ask(createHttpGet({}))).bytes.equals(body)).toBe(true)
  })

  test.each([404, 500])('does not take %i for a failure', async (status) => {
    service.intercept = () => ({ status })
    expect((await ask(createHttpGet({}))).status).toBe(status)
  })

  test('whose body breaks off before it is read tells whoever reads it later', async () => {
    service.intercept = (_, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('some')
      setImmediate(() => response.destroy())
      return 'handled'
    }
    const { body } = await createHttpGet({})(new URL(service.url), {}, MINUTE)
    await new Promise((resolve) => body.on('close', resolve))
    await expect(body.toArray()).rejects.toMatchObject({ code: 'UND_ERR_SOCKET' })
  })

  test.each(['before the answer', 'within it'])('ends a silence %s', async (when) => {
    service.intercept = (_, response) => {
      if (when === 'within it') response.writeHead(200).write('some')
      return 'handled'
    }
    const get = createHttpGet({}, { connect: 1000, idle: 50 })
    await expect(ask(get)).rejects.toMatchObject({
      code: expect.stringMatching(/^UND_ERR_(HEADERS|BODY)_TIMEOUT$/) as unknown,
    })
  })

  test('ends an answer that drips for longer than it may take', async () => {
    service.intercept = (_, response) => {
      response.writeHead(200)
      const dripping = setInterval(() => response.write('.'), 5)
      response.on('close', () => {
        clearInterval(dripping)
      })
      return 'handled'
    }
    const { body } = await createHttpGet({})(new URL(service.url), {}, 200)
    await expect(body.toArray()).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  test('fails when nobody listens', async () => {
    const { url } = service
    await service.close()
    await expect(createHttpGet({})(new URL(url), {}, MINUTE)).rejects.toMatchObject({
      code: 'ECONNREFUSED',
    })
    service = await serve(() => ({ status: 200 }))
  })

  describe('with a proxy', () => {
    let proxy: Server
    let tunnels: string[]
    beforeEach(async () => {
      tunnels = []
      proxy = createServer().on('connect', (request, client) => {
        tunnels.push(request.url!)
        const [host, port] = request.url!.split(':') as [string, string]
        const upstream = connect(Number(port), host, () => {
          client.write('HTTP/1.1 200 Connection established\r\n\r\n')
          upstream.pipe(client).pipe(upstream)
        })
        for (const socket of [client, upstream]) socket.on('error', () => undefined)
      })
      await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    })
    afterEach(async () => {
      proxy.closeAllConnections()
      await new Promise((resolve) => proxy.close(resolve))
    })
    const proxyUrl = () => `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`

    test('goes through it', async () => {
      const answer = await ask(createHttpGet({ httpProxy: proxyUrl() }))
      expect(answer.bytes.toString()).toBe('text')
      expect(tunnels).toEqual([new URL(service.url).host])
    })

    test.each(['CONNECT', 'the handshake within'])(
      'that never answers %s is given up',
      async (what) => {
        const clients: Duplex[] = []
        proxy.removeAllListeners('connect').on('connect', (_, client: Duplex) => {
          clients.push(client.on('error', () => undefined))
          if (what !== 'CONNECT') client.write('HTTP/1.1 200 Connection established\r\n\r\n')
        })
        const timeouts = { connect: 100, idle: 60_000 }
        const get = createHttpGet({ httpProxy: proxyUrl(), httpsProxy: proxyUrl() }, timeouts)
        const url = new URL(service.url.replace(/^http:/, what === 'CONNECT' ? 'http:' : 'https:'))
        const begun = Date.now()
        await expect(get(url, {}, MINUTE)).rejects.toMatchObject({
          code: expect.stringMatching(/^UND_ERR_(HEADERS|CONNECT)_TIMEOUT$/) as unknown,
        })
        expect(Date.now() - begun).toBeLessThan(8000)
        for (const client of clients) client.destroy()
      },
    )

    test('takes an address without a scheme, as curl does', async () => {
      await ask(createHttpGet({ httpProxy: proxyUrl().replace('http://', '') }))
      expect(tunnels).toHaveLength(1)
    })

    test.each(['socks5://user:pw-of-proxy@proxy:1', 'http://', 'proxy corp'])(
      'is refused as %j, without showing it',
      (value) => {
        const make = () => createHttpGet({ httpsProxy: value })
        expect(make).toThrow(/https_proxy names no proxy .*Expected http:\/\/HOST:PORT/)
        expect(make).not.toThrow(/pw-of-proxy|corp/)
      },
    )

    test('goes past it where no_proxy says so', async () => {
      await ask(createHttpGet({ httpProxy: proxyUrl(), noProxy: '127.0.0.1' }))
      expect(tunnels).toEqual([])
    })

    test('goes past one that is for https alone', async () => {
      await ask(createHttpGet({ httpsProxy: proxyUrl(), httpProxy: '', noProxy: '' }))
      expect(tunnels).toEqual([])
    })
  })
})

describe('a URL that may be asked', () => {
  test.each([
    ['https://api.heroku.com', true],
    ['https://10.0.0.1:444/x', true],
    ['http://127.0.0.1:8080', true],
    ['http://127.9.8.7', true],
    ['http://localhost', true],
    ['http://[::1]:1', true],
    ['http://api.heroku.com', false],
    ['http://127.0.0.1.example.com', false],
    ['http://localhost.example.com', false],
    ['http://0.0.0.0', false],
    ['http://[::2]', false],
    ['http://user@example.com', false],
    ['ftp://127.0.0.1', false],
    ['file:///tmp/x', false],
    ['data:text/plain,x', false],
  ])('%s: %p', (url, secure) => {
    expect(isSecure(new URL(url))).toBe(secure)
  })
})

describe('Retry-After', () => {
  const now = new Date('2026-11-02T05:17:00Z')
  test.each([
    [undefined, undefined],
    ['0', 0],
    ['120', 120_000],
    [' 3 ', 3000],
    ['Mon, 02 Nov 2026 05:18:30 GMT', 90_000],
    ['Mon, 02 Nov 2026 05:00:00 GMT', 0],
    ['later', undefined],
    ['', undefined],
  ])('%j is %p ms', (value, expected) => {
    expect(retryAfter(value, now)).toBe(expected)
  })
})
